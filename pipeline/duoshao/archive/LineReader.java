package duoshao.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads a stream line by line, in the memory of one line. What is longer than the limit is read
 * past, not kept.
 */
final class LineReader {
  private final InputStream in;
  private final long limit;
  private final byte[] buffer = new byte[1 << 16];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int next;
  private int end;
  private long number;
  private long length;

  /**
   * @param firstLine the number of the first line
   * @param limit how long a line may be, in bytes
   */
  LineReader(InputStream in, long firstLine, long limit) {
    this.in = in;
    this.number = firstLine - 1;
    this.limit = limit;
  }

  /**
   * Reads the next line; false if there is none.
   *
   * @param keep whether its content is of interest
   */
  boolean next(boolean keep) throws IOException {
    number++;
    line.reset();
    length = 0;
    boolean any = false;
    while (fill()) {
      any = true;
      int start = next;
      int stop = start;
      while (stop < end && buffer[stop] != '\n') {
        stop++;
      }
      add(start, stop, keep);
      next = stop + 1;
      if (stop < end) {
        return true;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    while (next >= end) {
      next = 0;
      end = in.read(buffer);
      if (end < 0) {
        end = 0;
        return false;
      }
    }
    return true;
  }

  private void add(int start, int stop, boolean keep) {
    length += stop - start;
    if (keep && length <= limit) {
      line.write(buffer, start, stop - start);
    }
  }

  /** The number of the line that was read last. */
  long number() {
    return number;
  }

  /** Whether the line that was read last is longer than the limit. */
  boolean isTooLong() {
    return length > limit;
  }

  /** The line that was read last, without its line end. */
  byte[] line() {
    byte[] bytes = line.toByteArray();
    boolean carriageReturn = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
    return carriageReturn ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }
}
