package duoshao.figure.relation;

import duoshao.figure.site.Draft;
import duoshao.quantity.Kind;
import duoshao.sentence.Series;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a sentence that have been read, among which a later one finds what it is about:
 * 营业收入12亿元，增长5%.
 */
public final class Antecedents {
  private final List<Draft> before;

  /**
   * @param before these figures, in their order; it grows as reading goes on
   */
  public Antecedents(List<Draft> before) {
    this.before = before;
  }

  /** The change before, of which this one is said in another way: 环比下降0.5%，按年率计算降幅为2%. */
  public Optional<Draft> lastChange() {
    return before.isEmpty() || !before.get(before.size() - 1).isChange()
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1));
  }

  /** The last level that can move: no count of stocks (15只股票上涨), and not what was expected. */
  public Optional<Draft> lastLevel() {
    for (int k = before.size() - 1; k >= 0; k--) {
      boolean counted = before.get(k).stated.kind() == Kind.COUNT;
      boolean stocks = counted && before.get(k).metric.endsWith("股票");
      if (before.get(k).isLevel() && !stocks && !before.get(k).isExpected()) {
        return Optional.of(before.get(k));
      }
    }
    return Optional.empty();
  }

  /** Of the levels before a series of changes, the one that this member of the series is about. */
  public Optional<Draft> levelOf(Series series) {
    int own = Math.min(series.index(), before.size());
    List<Draft> levels =
        before.subList(0, before.size() - own).stream().filter(Draft::isLevel).toList();
    int at = levels.size() - series.size() + series.index();
    return at >= 0 && at < levels.size() ? Optional.of(levels.get(at)) : lastLevel();
  }
}
