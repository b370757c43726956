package duoshao.dataset;

import java.util.List;
import java.util.Objects;

/**
 * All rows that one source gave: those of an article, or of what was wrong with it.
 *
 * @param origin where they came from
 * @param rows the article's row, its figures, its numerals, its errors, each in text order
 */
public record SourceRows(Origin origin, List<Row> rows) {
  public SourceRows {
    Objects.requireNonNull(origin);
    rows = List.copyOf(rows);
  }

  /** The same rows, of a file that was touched since but holds the same bytes. */
  public SourceRows touched(Origin since) {
    if (!since.source().equals(origin.source())) {
      throw new IllegalArgumentException(since.source() + " is not " + origin.source());
    }
    return new SourceRows(since, rows);
  }

  /** How many rows of one dataset there are. */
  public int count(Dataset dataset) {
    int count = 0;
    for (Row row : rows) {
      count += row.dataset() == dataset ? 1 : 0;
    }
    return count;
  }

  /** The rows of one dataset, in order. */
  public List<Row> of(Dataset dataset) {
    return rows.stream().filter(row -> row.dataset() == dataset).toList();
  }
}
