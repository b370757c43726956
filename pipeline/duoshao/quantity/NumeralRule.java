package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A named rule that reads a numeral as a quantity or rejects it, with the texts that show what it
 * does. The tests run every example and counter-example.
 *
 * @param name as it appears in the {@code rule} of a quantity and in {@code duoshao explain}
 * @param place where alone it can apply
 * @param production empty where the rule does not apply
 * @param examples texts in which the rule reads the marked numeral: {@code 第⟨三⟩次}
 * @param counterExamples texts in which it leaves the marked numeral alone
 */
record NumeralRule(
    String name,
    NumeralPlace place,
    Function<Site, Optional<Reading>> production,
    List<String> examples,
    List<String> counterExamples)
    implements Rule {

  NumeralRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(place);
    Objects.requireNonNull(production);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    Rule.requireExamples(name, examples, counterExamples);
  }

  /** A rule that may apply anywhere. */
  NumeralRule(
      String name,
      Function<Site, Optional<Reading>> production,
      List<String> examples,
      List<String> counterExamples) {
    this(name, NumeralPlace.ANY, production, examples, counterExamples);
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

  /** The same rule for numerals that are written so. */
  NumeralRule of(Form... forms) {
    return at(
        new NumeralPlace(
            Set.of(forms),
            place.shortest(),
            place.opening(),
            place.behind(),
            place.before(),
            place.beside()));
  }

  /** The same rule for numerals of so many characters or more. */
  NumeralRule from(int shortest) {
    return at(
        new NumeralPlace(
            place.forms(),
            shortest,
            place.opening(),
            place.behind(),
            place.before(),
            place.beside()));
  }

  /** The same rule for numerals that begin with one of these characters. */
  NumeralRule opening(String characters) {
    return at(
        new NumeralPlace(
            place.forms(),
            place.shortest(),
            characters,
            place.behind(),
            place.before(),
            place.beside()));
  }

  /** The same rule for numerals that stand right behind one of these characters. */
  NumeralRule behind(String characters) {
    return at(
        new NumeralPlace(
            place.forms(),
            place.shortest(),
            place.opening(),
            characters,
            place.before(),
            place.beside()));
  }

  /** The same rule for numerals that stand right before one of these characters. */
  NumeralRule before(String characters) {
    return at(
        new NumeralPlace(
            place.forms(),
            place.shortest(),
            place.opening(),
            place.behind(),
            characters,
            place.beside()));
  }

  /** The same rule for numerals that have one of these characters on one side or the other. */
  NumeralRule beside(String characters) {
    return at(
        new NumeralPlace(
            place.forms(),
            place.shortest(),
            place.opening(),
            place.behind(),
            place.before(),
            characters));
  }

  private NumeralRule at(NumeralPlace newPlace) {
    return new NumeralRule(name, newPlace, production, examples, counterExamples);
  }
}
