package duoshao.period;

import duoshao.period.CalendarTerm.YearRef;
import java.util.Optional;

/** A date in digits and marks: {@code 2021-12-08}, {@code 2021/12/08}, {@code 2018·12·3}. */
final class NumericDate {
  private static final String MARKS = "-/.·";

  private NumericDate() {}

  /** The date that begins at {@code at}, with the same mark between its parts. */
  static Optional<TermMatch> at(CalendarText text, int at) {
    int yearEnd = text.digitsEnd(at);
    if (yearEnd - at != 4 || !text.isAny(MARKS, yearEnd)) {
      return Optional.empty();
    }
    int monthEnd = text.digitsEnd(yearEnd + 1);
    if (text.charAt(monthEnd) != text.charAt(yearEnd)) {
      return Optional.empty();
    }
    int dayEnd = text.digitsEnd(monthEnd + 1);
    int year = text.number(at, yearEnd);
    return YearReader.isYear(year) && dayEnd - monthEnd <= 3
        ? day(text, Optional.of(new YearRef(year, false)), yearEnd + 1, monthEnd, dayEnd)
        : Optional.empty();
  }

  /** {@code 12·7} behind {@code 2018·12·3-}: a month and a day of the year named before. */
  static Optional<TermMatch> inYear(CalendarText text, int at, Optional<YearRef> year) {
    int monthEnd = text.digitsEnd(at);
    int dayEnd = text.digitsEnd(monthEnd + 1);
    boolean shaped =
        monthEnd > at
            && monthEnd - at <= 2
            && text.isAny(MARKS, monthEnd)
            && dayEnd - monthEnd > 1
            && dayEnd - monthEnd <= 3;
    return shaped ? day(text, year, at, monthEnd, dayEnd) : Optional.empty();
  }

  private static Optional<TermMatch> day(
      CalendarText text, Optional<YearRef> year, int from, int monthEnd, int dayEnd) {
    int month = text.number(from, monthEnd);
    int day = text.number(monthEnd + 1, dayEnd);
    return month < 1 || month > 12 || day < 1 || day > 31
        ? Optional.empty()
        : Optional.of(new TermMatch(CalendarTerm.ofDay(year, month, day), dayEnd));
  }
}
