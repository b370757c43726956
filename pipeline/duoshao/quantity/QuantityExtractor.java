package duoshao.quantity;

import duoshao.number.Numeral;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads every numeral of a text: each becomes a quantity, alone or with its neighbours, or is
 * rejected with a reason. The rules are tried in the order of {@link #RULES}; the first that
 * applies decides.
 */
public final class QuantityExtractor {
  static final List<NumeralRule> RULES = rules();

  private QuantityExtractor() {}

  /**
   * One numeral and what became of it.
   *
   * @param span the numeral's
   * @param amount what it says by itself, with its sign; empty where it has no worth
   * @param quantity the quantity that it belongs to
   * @param rejection why it belongs to none
   * @param rule the name of the rule that decided
   */
  public record Verdict(
      Span span,
      Optional<Amount> amount,
      Optional<Quantity> quantity,
      Optional<Rejection> rejection,
      String rule) {}

  /**
   * The verdicts on all numerals of a text, in text order.
   *
   * @param folded the text, folded
   * @param numerals all that {@code NumeralReader} finds in it
   * @param guards stretches in which no numeral is a figure, in text order and without overlaps
   */
  public static List<Verdict> extract(String folded, List<Numeral> numerals, List<Guard> guards) {
    List<Verdict> verdicts = new ArrayList<>(numerals.size());
    int guard = 0;
    int index = 0;
    while (index < numerals.size()) {
      Site site = new Site(folded, numerals, index);
      while (guard < guards.size() && guards.get(guard).span().end() <= site.start()) {
        guard++;
      }
      boolean guarded =
          guard < guards.size() && guards.get(guard).span().overlaps(site.numeral().span());
      Reading reading =
          guarded
              ? Reading.rejected(guards.get(guard).reason(), 1, "guard")
              : Reading.first(RULES, site)
                  .orElse(Reading.rejected(Rejection.UNCLEAR, 1, "unclear"));
      for (int i = 0; i < reading.taken(); i++) {
        verdicts.add(verdict(new Site(folded, numerals, index + i), reading));
      }
      index += reading.taken();
    }
    return DoublingWords.merge(folded, verdicts);
  }

  private static Verdict verdict(Site site, Reading reading) {
    Optional<Amount> amount =
        site.numeral().worth().map(worth -> new Amount(worth.min(), worth.max()));
    boolean negative = site.numeral().worth().isPresent() && Sign.of(site).isNegative();
    return new Verdict(
        site.numeral().span(),
        negative ? amount.map(Amount::negate) : amount,
        reading.quantity(),
        reading.rejection(),
        reading.rule());
  }

  private static List<NumeralRule> rules() {
    List<NumeralRule> rules = new ArrayList<>();
    rules.addAll(Identifiers.ALL);
    rules.addAll(Orders.ALL);
    rules.addAll(Fractions.ALL);
    rules.addAll(Measured.ALL);
    return List.copyOf(rules);
  }
}
