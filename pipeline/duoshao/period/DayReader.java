package duoshao.period;

import duoshao.period.CalendarTerm.Unit;
import duoshao.period.CalendarTerm.YearRef;
import java.util.Optional;

/** Reads the day of a month, behind the month or alone: 12月|8日, 12月|3、5日, 21日. */
final class DayReader {
  /** With one of these, 日 begins another word: 日内, 日均, 日期, 日常, 日元. */
  private static final String BEHIND_OTHER = "内均期常元本后前线圆起式语";

  private DayReader() {}

  /** The day that follows its month at {@code from}; of 3、5日 or 3-5日 the first. */
  static Optional<TermMatch> ofMonth(
      CalendarText text, int from, int month, Optional<YearRef> year) {
    Optional<CalendarNumber> found =
        CalendarNumber.at(text, from).filter(number -> number.isIn(1, 31));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    CalendarNumber day = found.get();
    CalendarTerm term = CalendarTerm.ofDay(year, month, day.value());
    int end = text.skipBlanks(day.end());
    if (text.isAny("日号", end)) {
      return Optional.of(new TermMatch(term, end + 1));
    }
    return text.isAny("-至到~—、", end)
        ? CalendarNumber.at(text, end + 1)
            .filter(last -> last.isIn(day.value() + 1, 31) && text.isAny("日号", last.end()))
            .map(last -> new TermMatch(term, day.end()))
        : Optional.empty();
  }

  /** 21日, 昨(3)日: the month is the publication's. */
  static Optional<TermMatch> bare(CalendarText text, int at, CalendarNumber day) {
    int end = text.skipBlanks(day.end());
    boolean isDay =
        text.charAt(end) == '日'
            && text.isDigit(at)
            && !text.isAny(BEHIND_OTHER, end + 1)
            && text.charAt(at - 1) != '第'
            && !text.endsWith("连续", at);
    return isDay
        ? Optional.of(
            new TermMatch(CalendarTerm.of(Optional.empty(), Unit.BARE_DAY, day.value()), end + 1))
        : Optional.empty();
  }
}
