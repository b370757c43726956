package duoshao.dataset.verification;

import duoshao.dataset.Column;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.file.Folder;
import duoshao.dataset.format.Format;
import duoshao.dataset.part.KeyIndex;
import duoshao.dataset.publication.Manifest;
import duoshao.dataset.publication.Publication;
import duoshao.dataset.publication.PublishedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Proves a published dataset.
 *
 * <ul>
 *   <li>The set is whole, and every file has the length and hash of the manifest.
 *   <li>Every row has the words its columns allow; ids occur once; references resolve; rows stand
 *       in order; counts add up.
 *   <li>Every article's bytes and text are still those of its source; {@code text} of every figure
 *       and numeral is the slice of the article's text at its positions; every value follows from
 *       its text.
 *   <li>Every numeral of every article is in the ledger once.
 * </ul>
 *
 * <p>It reads Parquet where there is some, else CSV, article by article in constant memory, but for
 * 16 bytes an id.
 */
public final class Verification {
  private final Folder out;
  private final Manifest manifest;
  private final ArticleCheck articles;
  private final Findings findings;

  private Verification(Folder out, Manifest manifest, Witness witness, Findings findings) {
    this.out = out;
    this.manifest = manifest;
    this.findings = findings;
    this.articles = new ArticleCheck(witness, findings);
  }

  /** All that is not as it should be; nothing if the dataset is proved. */
  public static List<Finding> of(Folder out, Witness witness) throws IOException {
    Findings findings = new Findings();
    Optional<Manifest> manifest = Manifest.read(out);
    if (manifest.isEmpty() || !out.holds(Publication.SUCCESS) || Publication.isPending(out)) {
      findings.add(
          out.address(""),
          "holds no whole dataset: there is no run.json or no _SUCCESS, or a run was cut off;"
              + " run again");
    } else {
      new Verification(out, manifest.get(), witness, findings).check();
    }
    return findings.all();
  }

  private void check() throws IOException {
    for (PublishedFile file : manifest.files()) {
      FileCheck.check(out, file, findings);
    }
    Optional<Format> format = format();
    if (format.isPresent()) {
      checkRows(format.get());
    }
  }

  /** The format to read. */
  private Optional<Format> format() {
    for (Format format : List.of(Format.PARQUET, Format.CSV)) {
      if (!manifest.files(Dataset.ARTICLES, format).isEmpty()) {
        long escaped = manifest.facts().counters().getOrDefault("csv_escaped_characters", 0L);
        if (format == Format.CSV && escaped > 0) {
          findings.add(
              out.address(""),
              "rows are not checked: %d characters are written as \\u…; publish Parquet too",
              escaped);
          return Optional.empty();
        }
        return Optional.of(format);
      }
    }
    findings.add(out.address(""), "rows are not checked: there is neither Parquet nor CSV");
    return Optional.empty();
  }

  private void checkRows(Format format) throws IOException {
    try (DatasetRows articleRows = rows(Dataset.ARTICLES, format);
        DatasetRows figures = rows(Dataset.FIGURES, format);
        DatasetRows numerals = rows(Dataset.NUMERALS, format);
        DatasetRows errors = rows(Dataset.ERRORS, format)) {
      KeyIndex ids = new KeyIndex();
      for (Row article = take(articleRows); article != null; article = take(articleRows)) {
        String id = article.text("article_id");
        if (ids.contains(id)) {
          findings.add(id, "the article is there twice");
        }
        ids.add(id);
        articles.check(article, of(id, figures), of(id, numerals));
      }
      checkNoneLeft(figures);
      checkNoneLeft(numerals);
      while (take(errors) != null) {
        // its words are checked on the way
      }
      for (DatasetRows rows : List.of(articleRows, figures, numerals, errors)) {
        checkCount(rows);
      }
    }
  }

  private DatasetRows rows(Dataset dataset, Format format) {
    return new DatasetRows(out, dataset, manifest.files(dataset, format), manifest.csv(), findings);
  }

  /** The rows that follow and are of this article. */
  private List<Row> of(String articleId, DatasetRows rows) throws IOException {
    List<Row> found = new ArrayList<>();
    while (rows.peek().filter(row -> row.text("article_id").equals(articleId)).isPresent()) {
      Row row = take(rows);
      if (row != null) {
        found.add(row);
      }
    }
    return found;
  }

  /** The next row, its words checked; null at the end. */
  private @Nullable Row take(DatasetRows rows) throws IOException {
    Optional<Row> row = rows.take();
    row.ifPresent(this::checkWords);
    return row.orElse(null);
  }

  private void checkWords(Row row) {
    for (Column column : row.dataset().columns()) {
      String text = column.allowed().isEmpty() ? "" : row.text(column.name());
      if (!text.isEmpty()) {
        List<String> words = column.several() ? List.of(text.split(" ", -1)) : List.of(text);
        if (!column.allowed().containsAll(words)) {
          findings.add(
              row.dataset().symbol(), "%s is not a value of %s: %s", text, column.name(), row);
        }
      }
    }
  }

  private void checkNoneLeft(DatasetRows rows) throws IOException {
    for (Row row = take(rows); row != null; row = take(rows)) {
      findings.add(
          row.dataset().symbol(),
          "a row is out of order, or of an article that is not there: %s",
          row.text("article_id"));
    }
  }

  private void checkCount(DatasetRows rows) {
    long expected = manifest.rows(rows.dataset());
    if (rows.count() != expected) {
      findings.add(
          rows.dataset().symbol(), "%d rows, the manifest says %d", rows.count(), expected);
    }
  }
}
