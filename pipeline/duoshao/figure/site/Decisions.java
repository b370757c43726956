package duoshao.figure.site;

import duoshao.figure.Decision;
import duoshao.figure.Decision.Candidate;
import duoshao.figure.Decision.Field;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the rules have decided about one figure so far; of each field the last word counts. */
public final class Decisions {
  private static final String NONE = "none";

  private final Map<Field, Decision> made = new EnumMap<>(Field.class);

  /** What rules that came too late would have found: noted only where somebody asks. */
  private Map<Field, List<Candidate>> lost = Map.of();

  public void by(Field field, String rule) {
    by(field, rule, "");
  }

  public void by(Field field, String rule, String words) {
    made.put(field, new Decision(field, rule, words, List.of()));
  }

  public void lost(Field field, String rule, String value) {
    if (lost.isEmpty()) {
      lost = new EnumMap<>(Field.class);
    }
    lost.computeIfAbsent(field, any -> new ArrayList<>()).add(new Candidate(rule, value));
  }

  /** The rule that set a field; {@code none} if none has. */
  public String rule(Field field) {
    Decision decision = made.get(field);
    return decision == null ? NONE : decision.rule();
  }

  /** The decisions in the order of the fields. */
  public List<Decision> list() {
    if (lost.isEmpty()) {
      return List.copyOf(made.values());
    }
    List<Decision> decisions = new ArrayList<>();
    for (Field field : Field.values()) {
      List<Candidate> losers = lost.getOrDefault(field, List.of());
      Decision decision = made.get(field);
      if (decision != null) {
        decisions.add(new Decision(field, decision.rule(), decision.words(), losers));
      } else if (!losers.isEmpty()) {
        decisions.add(new Decision(field, NONE, "", losers));
      }
    }
    return decisions;
  }
}
