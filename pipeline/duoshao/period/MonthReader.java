package duoshao.period;

import duoshao.period.CalendarTerm.Unit;
import duoshao.period.CalendarTerm.YearRef;
import java.util.Optional;

/**
 * Reads months and what stands in them.
 *
 * <pre>
 * month = ( 前 | 首 ) number [个] 月
 *       | number 月 ( day | 旬 | [份] [ edge ] )
 *       | number ( - | 至 | 到 | ~ | — | 、 ) number 月 [份]
 *       | bare day
 * edge  = 初 | 末 | 底
 * </pre>
 *
 * <p>The days are read by {@link DayReader}.
 */
final class MonthReader {
  private static final String[] THIRDS = {"上旬", "中旬", "下旬"};

  private MonthReader() {}

  /** The months or the day at {@code at}, of {@code year} if it is named. */
  static Optional<TermMatch> at(CalendarText text, int at, Optional<YearRef> year) {
    if (text.isAny("前首", at)) {
      return firstMonths(text, at + 1, year);
    }
    Optional<CalendarNumber> found =
        CalendarNumber.at(text, at).filter(number -> number.isIn(1, 31));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    CalendarNumber number = found.get();
    int end = text.skipBlanks(number.end());
    if (text.charAt(end) == '月' && number.value() <= 12) {
      return Optional.of(inMonth(text, end + 1, number.value(), year));
    }
    Optional<TermMatch> run = run(text, number.value(), end, year);
    return run.isPresent() || year.isPresent() ? run : DayReader.bare(text, at, number);
  }

  /** 前11个月, 首2月. */
  private static Optional<TermMatch> firstMonths(
      CalendarText text, int at, Optional<YearRef> year) {
    Optional<CalendarNumber> number =
        CalendarNumber.at(text, at).filter(found -> found.isIn(1, 12));
    if (number.isEmpty()) {
      return Optional.empty();
    }
    int end = text.skipBlanks(number.get().end());
    int length = text.startsWith("个月", end) ? 2 : text.charAt(end) == '月' ? 1 : 0;
    return length == 0
        ? Optional.empty()
        : Optional.of(
            new TermMatch(
                CalendarTerm.of(year, Unit.FIRST_MONTHS, number.get().value()), end + length));
  }

  /** 1-11月, 1至3月份. */
  private static Optional<TermMatch> run(
      CalendarText text, int first, int end, Optional<YearRef> year) {
    if (!text.isAny("-至到~—、", end)) {
      return Optional.empty();
    }
    return CalendarNumber.at(text, end + 1)
        .filter(last -> last.isIn(first + 1, 12) && text.charAt(last.end()) == '月')
        .filter(last -> !Character.isDigit(text.charAt(last.end() + 1)))
        .map(
            last ->
                new TermMatch(
                    CalendarTerm.ofRun(year, Unit.MONTH, first, last.value()),
                    last.end() + (text.startsWith("月份", last.end()) ? 2 : 1)));
  }

  /** A month with the day, the ten days or the edge that follow it. */
  private static TermMatch inMonth(CalendarText text, int from, int month, Optional<YearRef> year) {
    Optional<TermMatch> day = DayReader.ofMonth(text, from, month, year);
    if (day.isPresent()) {
      return day.get();
    }
    int at = text.skipBlanks(from);
    for (int i = 0; i < THIRDS.length; i++) {
      if (text.startsWith(THIRDS[i], at)) {
        return new TermMatch(CalendarTerm.ofTenDays(year, month, i + 1), at + 2);
      }
    }
    int end = text.charAt(from) == '份' ? from + 1 : from;
    return TermMatch.withEdge(text, end, CalendarTerm.of(year, Unit.MONTH, month));
  }
}
