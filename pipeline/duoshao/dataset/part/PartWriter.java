package duoshao.dataset.part;

import duoshao.article.DeadLetter;
import duoshao.dataset.ArticleRows;
import duoshao.dataset.Dataset;
import duoshao.dataset.Origin;
import duoshao.dataset.PublicationException;
import duoshao.dataset.Row;
import duoshao.dataset.SourceRows;
import duoshao.dataset.file.Folder;
import duoshao.extract.Extraction;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/**
 * Writes one part: the rows of a chunk of the input, in input order.
 *
 * <pre>
 * try (PartWriter part = PartWriter.open(folder, 7)) {
 *   part.add(extraction);
 *   part.add(deadLetter);
 *   return part.finish();
 * }
 * </pre>
 *
 * <p>A part holds typed rows, not CSV or Parquet: formatting is a small share of a run, and so the
 * driver can drop an article that another part holds too, split files where it wants, and keep the
 * parts as the state of the next run. Each attempt at a part writes a file of its own name; the
 * driver joins only those whose summary it was given. Closed without {@link #finish}, it leaves a
 * file that nobody will read.
 */
public final class PartWriter implements Closeable {
  private final Folder folder;
  private final int number;
  private final String name;
  private final RowFileWriter file;
  private final Map<Dataset, Long> counts = PartSummary.none();
  private int sources;

  private PartWriter(Folder folder, int number, String name, RowFileWriter file) {
    this.folder = folder;
    this.number = number;
    this.name = name;
    this.file = file;
  }

  /** Begins the part of that number in a folder. */
  public static PartWriter open(Folder folder, int number) throws PublicationException {
    String name = "part-" + number + "-" + UUID.randomUUID();
    try {
      return new PartWriter(folder, number, name, new RowFileWriter(folder.create(name), ""));
    } catch (IOException e) {
      throw failure(folder, name, e);
    }
  }

  /** Adds what was found in an article. */
  public void add(Extraction extraction) throws PublicationException {
    add(ArticleRows.of(extraction));
  }

  /** Adds what was found in an article that is a plain file. */
  public void add(Extraction extraction, Origin origin) throws PublicationException {
    add(ArticleRows.of(extraction, origin));
  }

  /** Adds what could not be read. */
  public void add(DeadLetter letter) throws PublicationException {
    add(ArticleRows.of(letter));
  }

  /** Adds rows that are there already, such as those that an earlier run kept. */
  public void add(SourceRows rows) throws PublicationException {
    try {
      file.add(rows);
    } catch (IOException e) {
      throw failure(folder, name, e);
    }
    sources++;
    for (Row row : rows.rows()) {
      counts.merge(row.dataset(), 1L, Long::sum);
    }
  }

  /** Completes the part. */
  public PartSummary finish() throws PublicationException {
    try {
      file.finish();
    } catch (IOException e) {
      throw failure(folder, name, e);
    }
    return new PartSummary(number, name, sources, counts);
  }

  @Override
  public void close() throws PublicationException {
    try {
      file.close();
    } catch (IOException e) {
      throw failure(folder, name, e);
    }
  }

  private static PublicationException failure(Folder folder, String name, IOException cause) {
    return PublicationException.cannotWrite(folder.address(name), cause);
  }
}
