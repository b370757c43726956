package duoshao.dataset.part;

import duoshao.dataset.Dataset;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a worker tells the driver of a part that it wrote.
 *
 * @param number its place in the order of the input
 * @param name the file's name in the folder of parts
 * @param sources how many sources are in it
 * @param rows how many rows of each dataset
 */
public record PartSummary(int number, String name, int sources, Map<Dataset, Long> rows)
    implements Serializable {
  public PartSummary {
    rows = Map.copyOf(rows);
  }

  /** How many rows of a dataset. */
  public long rows(Dataset dataset) {
    return rows.getOrDefault(dataset, 0L);
  }

  /** Counts to begin with. */
  static Map<Dataset, Long> none() {
    return new EnumMap<>(Dataset.class);
  }
}
