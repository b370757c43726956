package duoshao.quantity;

import duoshao.number.Numeral;
import duoshao.number.NumeralReader;
import duoshao.text.Span;
import duoshao.text.WordTrie.Match;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import duoshao.unit.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The unit of a column or of a whole table: 万元, 人民币百万元, 元/吨.
 *
 * <pre>
 * unit = [ currency ] [ scale ] unit [ '/' unit ]
 * </pre>
 *
 * @param scale what its numbers are multiplied with
 * @param per what they are counted per
 */
record TableUnit(Unit unit, BigDecimal scale, Optional<String> per) {
  private static final Units UNITS = Units.shipped();
  private static final int LONGEST_SCALE = 4;

  /** The unit that is written at {@code start}, if no further word goes on behind it. */
  static Optional<TableUnit> at(CharSequence text, int start) {
    Optional<Match<Unit>> currency =
        UNITS.behind(text, start).filter(match -> match.meaning().category() == Category.MONEY);
    int at = end(currency, start);
    Optional<Numeral> scale = scaleAt(text, at);
    at += scale.map(Numeral::end).orElse(0);
    Optional<Match<Unit>> unit = UNITS.behind(text, at);
    at = end(unit, at);
    Optional<Match<Unit>> per =
        at < text.length() && text.charAt(at) == '/'
            ? UNITS.behind(text, at + 1)
            : Optional.empty();
    at = end(per, at);
    if (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      return Optional.empty();
    }
    BigDecimal factor = scale.map(numeral -> numeral.worth().get().max()).orElse(BigDecimal.ONE);
    return meant(currency, unit)
        .map(found -> new TableUnit(found, factor, per.map(match -> match.span().of(text))));
  }

  private static int end(Optional<Match<Unit>> match, int otherwise) {
    return match.map(Match::span).map(Span::end).orElse(otherwise);
  }

  /** The scale word at {@code at}; its offsets count from there. */
  private static Optional<Numeral> scaleAt(CharSequence text, int at) {
    List<Numeral> numerals =
        NumeralReader.read(text.subSequence(at, Math.min(text.length(), at + LONGEST_SCALE)));
    return numerals.stream()
        .limit(1)
        .filter(numeral -> numeral.start() == 0)
        .filter(numeral -> numeral.form() != Numeral.Form.ARABIC && numeral.worth().isPresent())
        .findFirst();
  }

  /** 元 behind a currency only repeats it: 人民币百万元. */
  private static Optional<Unit> meant(Optional<Match<Unit>> currency, Optional<Match<Unit>> unit) {
    Optional<Unit> own = unit.map(Match::meaning);
    return currency
        .map(Match::meaning)
        .filter(money -> own.isEmpty() || own.get().symbol().equals("CNY"))
        .or(() -> own);
  }
}
