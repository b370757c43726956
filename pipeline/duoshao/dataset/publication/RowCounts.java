package duoshao.dataset.publication;

import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows there are of each dataset and of each sort: {@code figures_money}, {@code
 * rejected_date}, {@code errors_parse}.
 */
final class RowCounts {
  /** By the sort of the row; rows without one are counted under an empty text. */
  private final Map<Dataset, Map<String, Long>> counts = new EnumMap<>(Dataset.class);

  void add(Row row) {
    Dataset dataset = row.dataset();
    String sort =
        switch (dataset) {
          case FIGURES -> row.text("kind");
          case NUMERALS -> row.text("reason");
          case ERRORS -> row.text("stage");
          case ARTICLES -> "";
        };
    counts.computeIfAbsent(dataset, none -> new HashMap<>()).merge(sort, 1L, Long::sum);
  }

  /** By dataset. */
  Map<Dataset, Long> rows() {
    Map<Dataset, Long> rows = new EnumMap<>(Dataset.class);
    counts.forEach(
        (dataset, sorts) -> sorts.values().forEach(count -> rows.merge(dataset, count, Long::sum)));
    return rows;
  }

  /** By sort. */
  Map<String, Long> details() {
    Map<String, Long> details = new TreeMap<>();
    counts.forEach(
        (dataset, sorts) ->
            sorts.forEach(
                (sort, count) -> {
                  if (!sort.isEmpty()) {
                    details.put(prefix(dataset) + sort, count);
                  }
                }));
    return details;
  }

  private static String prefix(Dataset dataset) {
    return switch (dataset) {
      case FIGURES -> "figures_";
      case NUMERALS -> "rejected_";
      case ERRORS -> "errors_";
      case ARTICLES -> "articles_";
    };
  }
}
