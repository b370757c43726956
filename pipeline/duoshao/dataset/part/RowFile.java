package duoshao.dataset.part;

import duoshao.dataset.SourceRows;
import duoshao.dataset.file.Folder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;

/**
 * A file of rows, the form of parts and of the state:
 *
 * <pre>
 * "DUOSHAO" and the version of the form, a byte each; the length of the fingerprint (four bytes)
 *   and the fingerprint
 * blocks of sources with their rows, see RowCodec
 * blocks of index entries in the same order, see IndexEntry
 * where the index begins, where it ends, how many entries it has (eight bytes each), "DUOSHAO" and
 *   the version again
 * </pre>
 *
 * @param folder where the file is
 * @param name its name there
 * @param fingerprint of the program that made the rows; empty for parts
 * @param start where the blocks of rows begin
 * @param indexStart where they end and those of the index begin
 * @param indexEnd where the index ends
 * @param entries how many sources it holds
 */
record RowFile(
    Folder folder,
    String name,
    String fingerprint,
    long start,
    long indexStart,
    long indexEnd,
    int entries) {
  private static final byte VERSION = 2;
  private static final byte[] MAGIC = {'D', 'U', 'O', 'S', 'H', 'A', 'O', VERSION};
  private static final int HEAD = MAGIC.length + Integer.BYTES;
  private static final int TAIL = 3 * Long.BYTES + MAGIC.length;
  private static final int COPY = 1 << 16;

  /** Something to be done with each source or entry. */
  interface Action<T> {
    void accept(T item) throws IOException;
  }

  /** Whether a file begins as one of this program and this version of the form does. */
  static boolean isOurs(Folder folder, String name) throws IOException {
    try (SeekableByteChannel file = folder.open(name)) {
      return file.size() >= HEAD && isMagic(ByteBuffer.wrap(Blocks.read(file, 0, HEAD)), 0);
    }
  }

  /** Opens a file; fails if it is not whole. */
  static RowFile open(Folder folder, String name) throws IOException {
    try (SeekableByteChannel file = folder.open(name)) {
      ByteBuffer head = ByteBuffer.wrap(Blocks.read(file, 0, HEAD));
      ByteBuffer tail = ByteBuffer.wrap(Blocks.read(file, Math.max(0, file.size() - TAIL), TAIL));
      int length = head.getInt(MAGIC.length);
      if (!isMagic(head, 0) || !isMagic(tail, TAIL - MAGIC.length) || length < 0) {
        throw new IOException(folder.address(name) + " is no whole file of rows of this program");
      }
      byte[] fingerprint = Blocks.read(file, HEAD, length);
      return new RowFile(
          folder,
          name,
          new String(fingerprint, StandardCharsets.UTF_8),
          HEAD + (long) length,
          tail.getLong(0),
          tail.getLong(Long.BYTES),
          Math.toIntExact(tail.getLong(2 * Long.BYTES)));
    }
  }

  /** The sources with their rows, in order. */
  void forEach(Action<SourceRows> action) throws IOException {
    forEachItem(start, indexStart, RowCodec::read, action);
  }

  /** The entries of the index, in the order of the sources. */
  void index(Action<IndexEntry> action) throws IOException {
    forEachItem(indexStart, indexEnd, IndexEntry::read, action);
  }

  /** Copies the blocks of rows; returns how many bytes they are. */
  long copyRows(OutputStream out) throws IOException {
    try (SeekableByteChannel file = folder.open(name)) {
      long at = start;
      while (at < indexStart) {
        byte[] bytes = Blocks.read(file, at, (int) Math.min(COPY, indexStart - at));
        out.write(bytes);
        at += bytes.length;
      }
    }
    return indexStart - start;
  }

  static ByteBuffer head(String fingerprint) {
    byte[] text = fingerprint.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(HEAD + text.length).put(MAGIC).putInt(text.length).put(text);
  }

  static ByteBuffer tail(long indexStart, long indexEnd, long entries) {
    return ByteBuffer.allocate(TAIL)
        .putLong(indexStart)
        .putLong(indexEnd)
        .putLong(entries)
        .put(MAGIC);
  }

  private interface Reading<T> {
    T read(ByteSource in);
  }

  private <T> void forEachItem(long from, long to, Reading<T> reading, Action<T> action)
      throws IOException {
    try (SeekableByteChannel file = folder.open(name)) {
      long at = from;
      while (at < to) {
        Blocks.Block block = Blocks.read(file, at, to);
        while (block.content().hasMore()) {
          action.accept(reading.read(block.content()));
        }
        at = block.next();
      }
    }
  }

  private static boolean isMagic(ByteBuffer bytes, int at) {
    return bytes.slice(at, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
  }
}
