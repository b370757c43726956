package duoshao.dataset.verification;

import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.file.Folder;
import duoshao.dataset.format.CsvReader;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import duoshao.dataset.format.ParquetRowReader;
import duoshao.dataset.format.RowReader;
import duoshao.dataset.publication.PublishedFile;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a published dataset, file after file, with a look at the next one. */
final class DatasetRows implements Closeable {
  private final Folder folder;
  private final Dataset dataset;
  private final CsvSettings csv;
  private final Findings findings;
  private final Deque<PublishedFile> files;
  private @Nullable RowReader reader;
  private String name = "";
  private Optional<Row> next = Optional.empty();
  private boolean looked;
  private long count;

  DatasetRows(
      Folder folder,
      Dataset dataset,
      List<PublishedFile> files,
      CsvSettings csv,
      Findings findings) {
    this.folder = folder;
    this.dataset = dataset;
    this.csv = csv;
    this.findings = findings;
    this.files = new ArrayDeque<>(files);
  }

  Dataset dataset() {
    return dataset;
  }

  /** The next row, which stays the next. */
  Optional<Row> peek() throws IOException {
    if (!looked) {
      next = read();
      looked = true;
    }
    return next;
  }

  /** The next row. */
  Optional<Row> take() throws IOException {
    Optional<Row> row = peek();
    looked = false;
    count += row.isPresent() ? 1 : 0;
    return row;
  }

  /** How many rows were taken. */
  long count() {
    return count;
  }

  @Override
  public void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }

  private Optional<Row> read() throws IOException {
    try {
      while (reader != null || !files.isEmpty()) {
        RowReader from = reader == null ? open(files.removeFirst()) : reader;
        reader = from;
        Optional<Row> row = from.read();
        if (row.isPresent()) {
          return row;
        }
        from.close();
        reader = null;
      }
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      findings.add(name, "cannot be read on: %s", e);
      files.clear();
      close();
      reader = null;
      return Optional.empty();
    }
  }

  private RowReader open(PublishedFile file) throws IOException {
    name = file.name();
    SeekableByteChannel channel = folder.open(file.name());
    return file.format() == Format.PARQUET
        ? new ParquetRowReader(dataset, channel)
        : new CsvReader(
            dataset, csv, new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
  }
}
