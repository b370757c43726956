package duoshao.dataset.part;

import io.airlift.compress.zstd.ZstdCompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
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

  private final ZstdCompressor compressor = new ZstdCompressor();

  /** A block as it stands in a file. */
  ByteBuffer pack(ByteSink raw) {
    byte[] packed = new byte[HEADER + compressor.maxCompressedLength(raw.length())];
    int length =
        compressor.compress(raw.array(), 0, raw.length(), packed, HEADER, packed.length - HEADER);
    ByteBuffer block = ByteBuffer.wrap(packed, 0, HEADER + length);
    block.putInt(0, length).putInt(4, raw.length());
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
      throw new IOException("a block at byte " + position + " is damaged");
    }
    byte[] raw = new byte[unpacked];
    byte[] bytes = read(file, position + HEADER, packed);
    int length = new ZstdDecompressor().decompress(bytes, 0, packed, raw, 0, unpacked);
    if (length != unpacked) {
      throw new IOException("a block at byte " + position + " is damaged");
    }
    return new Raw(raw, position + HEADER + packed);
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
