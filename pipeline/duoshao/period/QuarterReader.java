package duoshao.period;

import duoshao.period.CalendarTerm.Unit;
import duoshao.period.CalendarTerm.YearRef;
import java.util.Optional;

/**
 * Reads quarters.
 *
 * <pre>
 * quarter = Q digit
 *         | [ 第 ] number name [ edge ]
 *         | ( 前 | 首 ) number [个] name [ edge ]
 *         | number ( 、 | 至 | 到 | - ) number name
 * name    = 季度 | 季报 | 季
 * edge    = 初 | 末 | 底
 * </pre>
 */
final class QuarterReader {
  private QuarterReader() {}

  /** The quarters that stand at {@code at}, of {@code year} if it is named. */
  static Optional<TermMatch> at(CalendarText text, int at, Optional<YearRef> year) {
    if (text.charAt(at) == 'Q' && text.isAny("1234", at + 1) && !text.isDigit(at + 2)) {
      return latin(text, at, year);
    }
    boolean front = text.isAny("前首", at);
    int from = at + (front || text.charAt(at) == '第' ? 1 : 0);
    Optional<CalendarNumber> number =
        CalendarNumber.at(text, from).filter(found -> found.isIn(1, 4));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = nameEnd(text, text.skipBlanks(number.get().end()), front);
    if (end < 0) {
      return run(text, number.get(), year);
    }
    Unit unit = front ? Unit.FIRST_QUARTERS : Unit.QUARTER;
    return Optional.of(
        TermMatch.withEdge(text, end, CalendarTerm.of(year, unit, number.get().value())));
  }

  /** Q3, but not inside a Latin word. */
  private static Optional<TermMatch> latin(CalendarText text, int at, Optional<YearRef> year) {
    char before = text.charAt(at - 1);
    int quarter = text.charAt(at + 1) - '0';
    return before < 128 && Character.isLetter(before)
        ? Optional.empty()
        : Optional.of(new TermMatch(CalendarTerm.of(year, Unit.QUARTER, quarter), at + 2));
  }

  /** Where 季度, 季报 or 季 ends; -1 if none stands at {@code at}. */
  private static int nameEnd(CalendarText text, int at, boolean front) {
    if (front && text.startsWith("个季度", at)) {
      return at + 3;
    }
    if (text.startsWith("季度", at) || text.startsWith("季报", at)) {
      return at + 2;
    }
    return text.charAt(at) == '季' && !text.startsWith("季节", at) ? at + 1 : -1;
  }

  /** 一、二季度, 一至三季度. */
  private static Optional<TermMatch> run(
      CalendarText text, CalendarNumber first, Optional<YearRef> year) {
    if (!text.isAny("、至到-", first.end())) {
      return Optional.empty();
    }
    return CalendarNumber.at(text, first.end() + 1)
        .filter(last -> last.isIn(first.value(), 4) && text.charAt(last.end()) == '季')
        .map(
            last ->
                new TermMatch(
                    CalendarTerm.ofRun(year, Unit.QUARTER, first.value(), last.value()),
                    last.end() + (text.startsWith("季度", last.end()) ? 2 : 1)));
  }
}
