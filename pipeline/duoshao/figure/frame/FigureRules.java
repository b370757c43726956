package duoshao.figure.frame;

import duoshao.quantity.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The rules that read how a figure stands in its clause, in the order in which they are tried; the
 * first decides.
 */
public final class FigureRules {
  static final List<FigureRule> ALL = all();

  private static final Map<Kind, List<FigureRule>> BY_KIND = byKind();

  private FigureRules() {}

  /** Those that read quantities of a kind. */
  public static List<FigureRule> of(Kind kind) {
    return Objects.requireNonNull(BY_KIND.get(kind));
  }

  private static Map<Kind, List<FigureRule>> byKind() {
    Map<Kind, List<FigureRule>> rules = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      rules.put(kind, ALL.stream().filter(rule -> rule.kinds().contains(kind)).toList());
    }
    return rules;
  }

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
