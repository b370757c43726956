package duoshao.dataset.publication;

import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.SourceRows;
import duoshao.dataset.file.Folder;
import duoshao.dataset.format.CsvWriter;
import duoshao.dataset.format.Format;
import duoshao.dataset.format.JsonLinesWriter;
import duoshao.dataset.format.ParquetRowWriter;
import duoshao.dataset.format.RowWriter;
import duoshao.dataset.format.XlsxWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One dataset in one format: a file, or several where rows per file are limited, {@code
 * figures.csv}, {@code figures-2.csv}, … An article's rows stay in one file unless they are more
 * than a file may hold. There is always a first file, be it without rows.
 */
final class TableFiles implements Closeable {
  private final Folder folder;
  private final Dataset dataset;
  private final Format format;
  private final Settings settings;
  private final long limit;
  private final List<PublishedFile> files = new ArrayList<>();
  private final Map<String, Long> losses = new TreeMap<>();
  private @Nullable OpenFile current;

  /** A file that is being written. */
  private static final class OpenFile {
    final String name;
    final MeasuredStream stream;
    final RowWriter writer;
    long rows;

    OpenFile(String name, MeasuredStream stream, RowWriter writer) {
      this.name = name;
      this.stream = stream;
      this.writer = writer;
    }
  }

  TableFiles(Folder folder, Dataset dataset, Format format, Settings settings) throws IOException {
    this.folder = folder;
    this.dataset = dataset;
    this.format = format;
    this.settings = settings;
    this.limit =
        switch (format) {
          case CSV -> settings.rowsPerFile();
          case XLSX -> Math.min(settings.rowsPerFile(), XlsxWriter.MAX_ROWS);
          case JSONL, PARQUET -> Long.MAX_VALUE;
        };
    this.current = open();
  }

  /** The name of a dataset's file, counted from 1. */
  static String name(Dataset dataset, Format format, int number) {
    return dataset.symbol() + (number == 1 ? "" : "-" + number) + "." + format.extension();
  }

  /** Says whose rows come next. */
  void expect(SourceRows source) throws IOException {
    OpenFile file = current();
    if (file.rows > 0
        && file.rows > limit - source.rows().size() // hardly ever, so that rows need no counting
        && file.rows > limit - source.count(dataset)) {
      complete(file);
      current = open();
    }
  }

  void write(Row row) throws IOException {
    OpenFile file = current();
    if (file.rows == limit) {
      complete(file);
      current = file = open();
    }
    file.writer.write(row);
    file.rows++;
  }

  /** Completes the last file; the list of all. */
  List<PublishedFile> finish() throws IOException {
    complete(current());
    return List.copyOf(files);
  }

  /** What could not be written as it is, by name. */
  Map<String, Long> losses() {
    return losses;
  }

  /** Lets go of a file that was not completed, because of a failure that is on its way up. */
  @Override
  public void close() throws IOException {
    OpenFile file = current;
    current = null;
    if (file != null) {
      file.stream.close();
    }
  }

  private OpenFile current() {
    if (current == null) {
      throw new IllegalStateException("the files of " + dataset.symbol() + " are finished");
    }
    return current;
  }

  private void complete(OpenFile file) throws IOException {
    file.writer.close();
    current = null;
    file.writer.losses().forEach((name, count) -> losses.merge(name, count, Long::sum));
    files.add(
        new PublishedFile(
            file.name, dataset, format, file.rows, file.stream.bytes(), file.stream.sha256()));
  }

  private OpenFile open() throws IOException {
    String name = name(dataset, format, files.size() + 1);
    MeasuredStream stream = new MeasuredStream(folder.create(name));
    RowWriter writer =
        switch (format) {
          case CSV -> new CsvWriter(dataset, settings.csv(), stream);
          case JSONL -> new JsonLinesWriter(dataset, stream);
          case PARQUET -> new ParquetRowWriter(dataset, stream);
          case XLSX -> new XlsxWriter(dataset, settings.csv().header(), stream);
        };
    return new OpenFile(name, stream, writer);
  }
}
