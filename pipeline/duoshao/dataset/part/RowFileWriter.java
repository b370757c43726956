package duoshao.dataset.part;

import duoshao.dataset.ByteSink;
import duoshao.dataset.SourceRows;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a {@link RowFile}: rows of its own first, then those of other files, which are copied as
 * they stand.
 */
final class RowFileWriter implements Closeable {
  /** A source is never split, so a block can be longer. */
  private static final int BLOCK = 256 * 1024;

  private final OutputStream out;
  private final ByteSink pending = new ByteSink();
  private final List<IndexEntry> added = new ArrayList<>();
  private final List<Copy> copies = new ArrayList<>();
  private long position;

  /** A file whose rows were copied, and how much further on they now stand. */
  private record Copy(RowFile file, long distance) {}

  RowFileWriter(OutputStream out, String fingerprint) throws IOException {
    this.out = out;
    write(RowFile.head(fingerprint));
  }

  /** Adds the rows of a source. */
  void add(SourceRows source) throws IOException {
    if (!copies.isEmpty()) {
      throw new IllegalStateException("rows are added before files are copied");
    }
    added.add(IndexEntry.of(source, position, pending.length()));
    RowCodec.write(source, pending);
    flushIfOver(BLOCK);
  }

  /** Adds all rows of another file. */
  void copy(RowFile file) throws IOException {
    flushIfOver(1);
    copies.add(new Copy(file, position - file.start()));
    position += file.copyRows(out);
  }

  /** Writes what is left, the index and the end. */
  void finish() throws IOException {
    flushIfOver(1);
    long start = position;
    int entries = added.size();
    for (IndexEntry entry : added) {
      index(entry);
    }
    for (Copy copy : copies) {
      copy.file.index(entry -> index(entry.shifted(copy.distance)));
      entries += copy.file.entries();
    }
    flushIfOver(1);
    write(RowFile.tail(start, position, entries));
    out.close();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private void index(IndexEntry entry) throws IOException {
    entry.write(pending);
    flushIfOver(BLOCK);
  }

  private void flushIfOver(int size) throws IOException {
    if (pending.length() >= size) {
      write(Blocks.pack(pending));
      pending.clear();
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    out.write(bytes.array(), bytes.arrayOffset(), bytes.limit());
    position += bytes.limit();
  }
}
