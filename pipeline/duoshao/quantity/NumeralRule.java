package duoshao.quantity;

import duoshao.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A named rule that reads a numeral as a quantity or rejects it, with the texts that show what it
 * does. The tests run every example and counter-example.
 *
 * @param name as it appears in the {@code rule} of a quantity and in {@code duoshao explain}
 * @param production empty where the rule does not apply
 * @param examples texts in which the rule reads the marked numeral: {@code 第⟨三⟩次}
 * @param counterExamples texts in which it leaves the marked numeral alone
 */
record NumeralRule(
    String name,
    Function<Site, Optional<Reading>> production,
    List<String> examples,
    List<String> counterExamples)
    implements Rule {

  NumeralRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(production);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    Rule.requireExamples(name, examples, counterExamples);
  }

  /** A rule that rejects one numeral for one reason where its test holds. */
  static NumeralRule rejecting(
      String name,
      Rejection reason,
      java.util.function.Predicate<Site> test,
      List<String> examples,
      List<String> counterExamples) {
    Optional<Reading> rejected = Optional.of(Reading.rejected(reason, 1, name));
    return new NumeralRule(
        name, site -> test.test(site) ? rejected : Optional.empty(), examples, counterExamples);
  }

  Optional<Reading> read(Site site) {
    return production.apply(site);
  }
}
