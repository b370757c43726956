package duoshao.dataset.publication;

import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows there are of each dataset and of each sort: {@code figures_money}, {@code
 * rejected_date}, {@code errors_parse}.
 */
final class RowCounts {
  private final Map<Dataset, Long> rows = new EnumMap<>(Dataset.class);
  private final Map<String, Long> details = new TreeMap<>();

  void add(Row row) {
    rows.merge(row.dataset(), 1L, Long::sum);
    switch (row.dataset()) {
      case FIGURES -> count("figures_", row.text("kind"));
      case NUMERALS -> count("rejected_", row.text("reason"));
      case ERRORS -> count("errors_", row.text("stage"));
      case ARTICLES -> {}
    }
  }

  /** By dataset. */
  Map<Dataset, Long> rows() {
    return rows;
  }

  /** By sort. */
  Map<String, Long> details() {
    return details;
  }

  private void count(String prefix, String sort) {
    if (!sort.isEmpty()) {
      details.merge(prefix + sort, 1L, Long::sum);
    }
  }
}
