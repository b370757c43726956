package duoshao.archive;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * Reads the central directory at the end of a zip archive, entry by entry, in constant memory: an
 * archive of a million entries costs its planner no more than one of ten. All numbers are
 * little-endian.
 *
 * <pre>
 *   entry (46 bytes and more)               end of directory (22 bytes and a comment)
 *    0  50 4B 01 02                          0  50 4B 05 06
 *    5  system that wrote it, 3 is Unix     10  entries
 *    8  flags: 1 encrypted, 800h UTF-8      12  size of the directory
 *   10  method                              16  its offset
 *   16  CRC-32                              20  length of the comment
 *   20  packed size
 *   24  size                                end of a Zip64 directory (56 bytes and more)
 *   28  length of the name                   0  50 4B 06 06
 *   30  length of the extra fields          40  size of the directory
 *   32  length of the comment               48  its offset
 *   38  attributes, Unix mode above         with 20 bytes behind it that lead there:
 *   42  offset of the local header           0  50 4B 06 07
 *   46  name, extra fields, comment          8  offset of the above
 *
 *   extra field 0001h: 64-bit sizes and offset, for those that are FFFFFFFFh
 *   extra field 7075h: a version, the CRC-32 of the name, and the name in UTF-8
 * </pre>
 */
final class ZipDirectory {
  private static final int ENTRY = 0x02014B50;
  private static final int END = 0x06054B50;
  private static final int END_64 = 0x06064B50;
  private static final int LOCATOR_64 = 0x07064B50;
  private static final int END_LENGTH = 22;
  private static final int LOCATOR_LENGTH = 20;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int ENTRY_LENGTH = 46;
  private static final long IN_EXTRA_FIELD = 0xFFFFFFFFL;

  private final DataInputStream entries;
  private final long shift;
  private long left;

  private ZipDirectory(InputStream entries, long length, long shift) {
    this.entries = new DataInputStream(entries);
    this.left = length;
    this.shift = shift;
  }

  /** Finds the directory of an archive. The channel must stay open and is not to be used else. */
  static ZipDirectory find(SeekableByteChannel archive) throws IOException {
    long size = archive.size();
    int length = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
    ByteBuffer tail = read(archive, size - length, length);
    for (int at = length - END_LENGTH; at >= 0; at--) {
      if (tail.getInt(at) == END) {
        long end = size - length + at;
        long directory = Integer.toUnsignedLong(tail.getInt(at + 12));
        long offset = Integer.toUnsignedLong(tail.getInt(at + 16));
        if (at >= LOCATOR_LENGTH && tail.getInt(at - LOCATOR_LENGTH) == LOCATOR_64) {
          end = find64(archive, end - LOCATOR_LENGTH, tail.getLong(at - LOCATOR_LENGTH + 8));
          ByteBuffer end64 = read(archive, end, 56);
          directory = end64.getLong(40);
          offset = end64.getLong(48);
        }
        return at(archive, end - directory, directory, offset);
      }
    }
    throw new ZipException("it has no directory at its end: cut off, or no zip archive");
  }

  /** The true offset of the Zip64 end, which a program before the archive moves. */
  private static long find64(SeekableByteChannel archive, long locator, long stated)
      throws IOException {
    for (long at : new long[] {stated, locator - 56}) {
      if (at >= 0 && at <= locator - 56 && read(archive, at, 4).getInt(0) == END_64) {
        return at;
      }
    }
    throw new ZipException("its Zip64 directory is not where it should be");
  }

  private static ZipDirectory at(SeekableByteChannel archive, long start, long length, long stated)
      throws IOException {
    if (start < 0 || length < 0 || start + length > archive.size()) {
      throw new ZipException("its directory is not where it should be");
    }
    archive.position(start);
    InputStream stream = new BufferedInputStream(Channels.newInputStream(archive), 1 << 16);
    return new ZipDirectory(stream, length, start - stated);
  }

  private static ByteBuffer read(SeekableByteChannel archive, long from, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    archive.position(from);
    while (bytes.hasRemaining()) {
      if (archive.read(bytes) < 0) {
        throw new EOFException("it is cut off");
      }
    }
    return bytes.flip();
  }

  /** The next entry, or none at the end. */
  Optional<ZipEntrySlice> next() throws IOException {
    if (left < ENTRY_LENGTH) {
      return Optional.empty();
    }
    ByteBuffer fixed = read(ENTRY_LENGTH);
    if (fixed.getInt(0) != ENTRY) {
      throw new ZipException("its directory is damaged");
    }
    byte[] name = read(Short.toUnsignedInt(fixed.getShort(28))).array();
    ByteBuffer extra = read(Short.toUnsignedInt(fixed.getShort(30)));
    read(Short.toUnsignedInt(fixed.getShort(32)));
    return Optional.of(slice(fixed, name, extra));
  }

  private ByteBuffer read(int length) throws IOException {
    if (length > left) {
      throw new ZipException("its directory is damaged");
    }
    left -= length;
    byte[] bytes = new byte[length];
    entries.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private ZipEntrySlice slice(ByteBuffer fixed, byte[] name, ByteBuffer extra) throws IOException {
    ByteBuffer longs = field(extra, 0x0001);
    long size = wide(fixed, 24, longs);
    long packedSize = wide(fixed, 20, longs);
    long header = wide(fixed, 42, longs) + shift;
    if (size < 0 || packedSize < 0 || header < 0) {
      throw new ZipException("its directory states a negative size or offset");
    }
    boolean unix = fixed.get(5) == 3;
    return new ZipEntrySlice(
        name(name, field(extra, 0x7075)),
        unix && (fixed.getShort(40) & 0xF000) == 0xA000,
        (fixed.getShort(8) & 1) != 0,
        Short.toUnsignedInt(fixed.getShort(10)),
        Integer.toUnsignedLong(fixed.getInt(16)),
        packedSize,
        size,
        header);
  }

  /** A number of the entry, or where that says so the next one of the Zip64 field. */
  private static long wide(ByteBuffer fixed, int offset, ByteBuffer longs) {
    long number = Integer.toUnsignedLong(fixed.getInt(offset));
    return number == IN_EXTRA_FIELD && longs.remaining() >= Long.BYTES ? longs.getLong() : number;
  }

  /** The content of the extra field of this kind; nothing if there is none. */
  private static ByteBuffer field(ByteBuffer extra, int kind) {
    int at = 0;
    while (at + 4 <= extra.limit()) {
      int length = Short.toUnsignedInt(extra.getShort(at + 2));
      if (at + 4 + length > extra.limit()) {
        break;
      }
      if (Short.toUnsignedInt(extra.getShort(at)) == kind) {
        return extra.slice(at + 4, length).order(ByteOrder.LITTLE_ENDIAN);
      }
      at += 4 + length;
    }
    return ByteBuffer.allocate(0);
  }

  private static String name(byte[] raw, ByteBuffer unicode) {
    if (unicode.remaining() > 5 && unicode.get(0) == 1) {
      CRC32 crc32 = new CRC32();
      crc32.update(raw);
      if ((int) crc32.getValue() == unicode.getInt(1)) {
        byte[] name = new byte[unicode.remaining() - 5];
        unicode.get(5, name);
        return EntryName.decode(name);
      }
    }
    return EntryName.decode(raw);
  }
}
