package duoshao.quantity;

import duoshao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Shares and ratios in words, of whatever form; and what their readings have in common.
 *
 * <pre>
 * percentage = fraction | tenths | discount | half | doubling
 * </pre>
 */
final class Percentages {
  static final List<NumeralRule> ALL =
      Stream.of(Fractions.ALL, Tenths.ALL, Halves.ALL).flatMap(List::stream).toList();

  private static final NumeralRules IN_ORDER = new NumeralRules(ALL);

  private Percentages() {}

  /** Whether the site's numeral belongs to one. */
  static boolean applies(Site site) {
    return IN_ORDER.first(site).isPresent();
  }

  /** So many percent, with 多 behind it and the bound words around it. */
  static Reading reading(
      Site site, Span span, Amount amount, Set<Flag> flags, int taken, String rule) {
    boolean fused = BoundWords.isFusedAt(site, span.end());
    Span whole = fused ? new Span(span.start(), span.end() + 1) : span;
    Bound bound =
        BoundWords.governing(site, span.start())
            .or(() -> fused ? Optional.of(Bound.MORE_THAN) : Optional.empty())
            .or(() -> BoundWords.after(site, span.end()).map(match -> match.meaning()))
            .orElse(Bound.EXACT);
    return Reading.of(new Quantity(whole, Kind.PERCENT, amount, "%", bound, flags, rule), taken);
  }
}
