package duoshao.figure.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules that read how a figure stands in its clause, in the order in which they are tried; the
 * first decides.
 */
public final class FigureRules {
  public static final List<FigureRule> ALL = all();

  private FigureRules() {}

  private static List<FigureRule> all() {
    List<FigureRule> rules = new ArrayList<>();
    rules.addAll(MoveRules.ALL);
    rules.addAll(ListRules.ALL);
    rules.addAll(ChangeRules.ALL);
    rules.addAll(ShareRules.ALL);
    rules.addAll(EquityRules.ALL);
    rules.addAll(LevelRules.ALL);
    return List.copyOf(rules);
  }
}
