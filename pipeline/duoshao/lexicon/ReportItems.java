package duoshao.lexicon;

import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.Map;

/** Metrics of which a party has one value in a period: 净利润, 总资产, but not 借款. */
public final class ReportItems {
  private static final WordTrie<Boolean> ENDINGS = load();

  private ReportItems() {}

  /** Whether a metric is one, whatever stands before it: 归属于股东的净利润. */
  public static boolean isOne(String metric) {
    return ENDINGS.longestBefore(metric, metric.length(), 0).isPresent();
  }

  private static WordTrie<Boolean> load() {
    Map<String, Boolean> items = new HashMap<>();
    WordTable.rows(ReportItems.class, "report-items.tsv", 1)
        .forEach(row -> items.put(row.get(0), true));
    return WordTrie.reversed(items);
  }
}
