package duoshao.dataset.part;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import duoshao.dataset.ByteSink;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Blocks of bytes packed with zstd, one after the other: the packed length and the unpacked length
 * (four bytes each), then the packed bytes.
 */
final class Blocks {
  /** Bytes before the packed ones. */
  static final int HEADER = 8;

  private static final int MAX_RATIO = 100_000;

  /** Fast: most of these files live for minutes. */
  private static final int LEVEL = 1;

  private static final boolean CHECKED = true;

  private Blocks() {}

  /** A block as it stands in a file. */
  static ByteBuffer pack(ByteSink raw) throws IOException {
    int room = Math.toIntExact(Zstd.compressBound(raw.length()));
    byte[] packed = new byte[HEADER + room];
    long length =
        Zstd.compressByteArray(packed, HEADER, room, raw.array(), 0, raw.length(), LEVEL, CHECKED);
    if (Zstd.isError(length)) {
      throw new IOException("a block cannot be packed: " + Zstd.getErrorName(length));
    }
    ByteBuffer block = ByteBuffer.wrap(packed, 0, HEADER + (int) length);
    block.putInt(0, (int) length).putInt(4, raw.length());
    return block;
  }

  /** A block read back. */
  record Block(ByteSource content, long next) {}

  /** Reads the block that begins at {@code position}; {@code end} is where the blocks end. */
  static Block read(SeekableByteChannel file, long position, long end) throws IOException {
    Raw raw = raw(file, position, end);
    return new Block(new ByteSource(raw.bytes, raw.bytes.length, 0), raw.next);
  }

  /** The unpacked bytes of a block. */
  static Raw raw(SeekableByteChannel file, long position, long end) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(read(file, position, HEADER));
    int packed = header.getInt(0);
    int unpacked = header.getInt(4);
    if (packed < 0
        || unpacked < 0
        || position + HEADER + packed > end
        || unpacked > (long) MAX_RATIO * (packed + 1)) {
      throw damaged(position);
    }
    byte[] raw = new byte[unpacked];
    byte[] bytes = read(file, position + HEADER, packed);
    try {
      if (Zstd.decompressByteArray(raw, 0, unpacked, bytes, 0, packed) != unpacked) {
        throw damaged(position);
      }
    } catch (ZstdException e) {
      throw damaged(position);
    }
    return new Raw(raw, position + HEADER + packed);
  }

  private static IOException damaged(long position) {
    return new IOException("the block at byte " + position + " is damaged");
  }

  /** Unpacked bytes and where the next block begins. */
  @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
  record Raw(byte[] bytes, long next) {}

  /** That many bytes of a file, from a position. */
  static byte[] read(SeekableByteChannel file, long position, int length) throws IOException {
    byte[] read = new byte[length];
    ByteBuffer bytes = ByteBuffer.wrap(read);
    file.position(position);
    while (bytes.hasRemaining()) {
      if (file.read(bytes) < 0) {
        throw new EOFException("the file ends before byte " + (position + length));
      }
    }
    return read;
  }
}
