package duoshao.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** Bytes of a channel, and streams over it. Closing them leaves the channel open. */
final class ByteStreams {
  private static final int BUFFER = 1 << 16;

  private ByteStreams() {}

  /** The next bytes, {@code length} of them or as many as there are. */
  static byte[] next(SeekableByteChannel channel, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // until it is full
    }
    return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
  }

  /** The bytes from {@code start} on, {@code length} of them or as many as there are. */
  static InputStream slice(SeekableByteChannel channel, long start, long length)
      throws IOException {
    channel.position(start);
    return new Slice(channel, length);
  }

  /**
   * The whole content, unpacked if it is gzip data: that its first bytes tell, since a file may be
   * called {@code .gz} and not be packed, or the other way round.
   */
  static InputStream unpacked(SeekableByteChannel channel) throws IOException {
    byte[] magic = slice(channel, 0, 2).readNBytes(2);
    InputStream content = new BufferedInputStream(slice(channel, 0, Long.MAX_VALUE), BUFFER);
    boolean packed = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
    // The second buffer makes every read of the packed data the same, whoever keeps what of it.
    return packed ? new BufferedInputStream(new GZIPInputStream(content, BUFFER), BUFFER) : content;
  }

  /** A part of a channel. */
  private static final class Slice extends InputStream {
    private final SeekableByteChannel channel;
    private long left;

    Slice(SeekableByteChannel channel, long length) {
      this.channel = channel;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int wanted = (int) Math.min(length, left);
      int read = channel.read(ByteBuffer.wrap(bytes, offset, wanted));
      left -= Math.max(0, read);
      return read;
    }

    @Override
    public int available() throws IOException {
      long available = Math.min(left, channel.size() - channel.position());
      return (int) Math.min(Integer.MAX_VALUE, Math.max(0, available));
    }
  }
}
