package duoshao.rule;

import java.util.List;

/**
 * A rule of a grammar, with the texts that show what it does: in each stands a mark around what the
 * rule is about. The tests run every example and counter-example.
 */
public interface Rule {
  /** As it appears in the {@code rule} of a result and in {@code duoshao explain}. */
  String name();

  /** Texts in which the rule reads what is marked. */
  List<String> examples();

  /** Texts in which it leaves what is marked to another rule. */
  List<String> counterExamples();

  /**
   * Checks what a rule is made from.
   *
   * @throws IllegalArgumentException if it has no example or no counter-example
   */
  static void requireExamples(String name, List<String> examples, List<String> counterExamples) {
    if (examples.isEmpty() || counterExamples.isEmpty()) {
      throw new IllegalArgumentException(
          "the rule " + name + " has no example or no counter-example");
    }
  }
}
