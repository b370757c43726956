package duoshao.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that fails when more is read of it than was allowed. It reads in small steps, so that
 * the stream below sees the same steps whether its reader keeps the bytes or not.
 */
final class LimitedStream extends FilterInputStream {
  private static final int STEP = 1 << 14;

  private long left;
  private long leftForNow = Long.MAX_VALUE;
  private final long limit;

  LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
    this.left = limit;
  }

  /** Until this is called again, no more than so many bytes may be read. */
  void allowForNow(long bytes) {
    leftForNow = bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, Math.min(length, STEP));
    left -= Math.max(0, read);
    leftForNow -= Math.max(0, read);
    if (left < 0) {
      throw new IOException("it grows beyond the limit of " + limit + " bytes when it is unpacked");
    }
    if (leftForNow < 0) {
      throw new IOException("the name or the attributes of an entry are too long");
    }
    return read;
  }

  @Override
  public long skip(long bytes) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(bytes, STEP)]));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
