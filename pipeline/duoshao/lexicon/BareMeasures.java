package duoshao.lexicon;

import duoshao.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures that do not say of what they are: 金额, 规模, 占比; see {@code bare-measures.tsv}. */
public final class BareMeasures {
  private enum Sort {
    AMOUNT,
    GROUP,
    SHARE
  }

  private static final Map<String, Sort> MEASURES = measures();

  private BareMeasures() {}

  /** Whether it is any of them: what modifies it belongs to the metric. */
  public static boolean contains(String measure) {
    return MEASURES.containsKey(measure);
  }

  /** Whether it only repeats which measure was named: 净买入额居首，金额为…. */
  public static boolean isAmount(String measure) {
    return MEASURES.get(measure) == Sort.AMOUNT;
  }

  /** Whether it is a share that names no whole: 占比. */
  public static boolean isShare(String measure) {
    return MEASURES.get(measure) == Sort.SHARE;
  }

  private static Map<String, Sort> measures() {
    Map<String, Sort> measures = new HashMap<>();
    for (List<String> row : WordTable.rows(BareMeasures.class, "bare-measures.tsv", 2)) {
      measures.put(row.get(0), Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return measures;
  }
}
