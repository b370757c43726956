package duoshao.extract;

import duoshao.figure.Figure;
import duoshao.quantity.Amount;
import duoshao.quantity.Bound;
import duoshao.quantity.Kind;
import duoshao.text.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What the text states at a place: {@code money 170000000..230000000 CNY about}, as the corpora of
 * forms write it.
 */
record Stated(Span span, Kind kind, Amount amount, String unit, Bound bound) {

  static Stated of(Figure figure) {
    return new Stated(
        figure.span(),
        figure.quantity().kind(),
        figure.quantity().amount(),
        figure.quantity().unit(),
        figure.quantity().bound());
  }

  /** {@code kind value unit [bound]}. */
  static Stated parse(Span span, String reading) {
    List<String> parts = Arrays.asList(reading.strip().split(" "));
    return new Stated(
        span,
        Kind.valueOf(parts.get(0).toUpperCase(Locale.ROOT)),
        amount(parts.get(1)),
        parts.get(2).equals("-") ? "" : parts.get(2),
        parts.size() > 3 ? Bound.valueOf(parts.get(3).toUpperCase(Locale.ROOT)) : Bound.EXACT);
  }

  private static Amount amount(String value) {
    int dots = value.indexOf("..");
    return dots < 0
        ? Amount.of(new BigDecimal(value))
        : new Amount(
            new BigDecimal(value.substring(0, dots)), new BigDecimal(value.substring(dots + 2)));
  }

  /** As in the corpora, with the text that it stands for: {@code ⟦4.3万家⟧ count 43000 家}. */
  String in(String text) {
    String value =
        amount.isRange()
            ? amount.min().toPlainString() + ".." + amount.max().toPlainString()
            : amount.min().toPlainString();
    String end = bound == Bound.EXACT ? "" : " " + bound.symbol();
    return "⟦%s⟧ %s %s %s%s"
        .formatted(span.of(text), kind.symbol(), value, unit.isEmpty() ? "-" : unit, end);
  }
}
