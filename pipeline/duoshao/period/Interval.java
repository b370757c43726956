package duoshao.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** A stretch of days, both ends included. */
record Interval(LocalDate start, LocalDate end) {
  Interval {
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    if (start.isAfter(end)) {
      throw new IllegalArgumentException(start + " is after " + end);
    }
  }

  static Interval ofYear(int year) {
    return new Interval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** Whole months of a year, the first and the last included. */
  static Interval ofMonths(int year, int first, int last) {
    return new Interval(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  static Interval ofDay(LocalDate day) {
    return new Interval(day, day);
  }

  boolean isDay() {
    return start.equals(end);
  }

  /** The same stretch of another year; the last day of a month stays the last. */
  Interval plusYears(int years) {
    boolean monthEnd = end.getDayOfMonth() == end.lengthOfMonth() && !isDay();
    LocalDate shifted = end.plusYears(years);
    return new Interval(
        start.plusYears(years), monthEnd ? YearMonth.from(shifted).atEndOfMonth() : shifted);
  }
}
