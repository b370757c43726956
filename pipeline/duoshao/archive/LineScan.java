package duoshao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.Optional;

/** Finds where a JSONL file can be cut: behind the line ends that fill a chunk. */
final class LineScan {
  private static final byte[] UTF_16BE = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF_16LE = {(byte) 0xFF, (byte) 0xFE};

  private final InputStream content;
  private final Chunking chunking;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int end;

  /** Offset in the file of the buffer's first byte. */
  private long offset;

  private long line = 1;

  LineScan(SeekableByteChannel file, Chunking chunking) throws IOException {
    byte[] mark = ByteStreams.slice(file, 0, 2).readNBytes(2);
    if (Arrays.equals(mark, UTF_16BE) || Arrays.equals(mark, UTF_16LE)) {
      throw new IOException("JSON lines in UTF-16 are not read: write them in UTF-8");
    }
    this.content = ByteStreams.slice(file, 0, Long.MAX_VALUE);
    this.chunking = chunking;
  }

  /**
   * Lines that make a chunk.
   *
   * @param start offset of the first
   * @param end offset behind the last
   * @param first number of the first, counted from 1
   */
  record Lines(long start, long end, long first) {}

  /** The next chunk, or none at the end of the file. */
  Optional<Lines> next() throws IOException {
    long start = offset + next;
    long first = line;
    while (fill()) {
      if (toLineEnd()) {
        line++;
        long length = offset + next - start;
        if (line - first == chunking.articles() || length >= chunking.bytes()) {
          return Optional.of(new Lines(start, offset + next, first));
        }
      }
    }
    long stop = offset + next;
    return stop > start ? Optional.of(new Lines(start, stop, first)) : Optional.empty();
  }

  private boolean fill() throws IOException {
    if (next == end) {
      offset += end;
      next = 0;
      end = Math.max(0, content.read(buffer));
    }
    return end > 0;
  }

  /** Moves behind the next line end in the buffer, or to the buffer's end if there is none. */
  private boolean toLineEnd() {
    while (next < end) {
      if (buffer[next++] == '\n') {
        return true;
      }
    }
    return false;
  }
}
