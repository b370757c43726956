package duoshao.period;

import duoshao.period.CalendarTerm.Edge;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.CalendarTerm.YearRef;
import java.util.Optional;

/** Reads a year given outright, with the part of it that follows: 2021年, 21年末, 二〇二一年上半年. */
final class YearReader {
  private static final int EARLIEST = 1900;
  private static final int LATEST = 2100;

  /** The last year that two digits mean; 99年 is more often a length of time. */
  private static final int LATEST_SHORT = 2040;

  /** What may stand between the years of a run. */
  private static final String JOINS = "/-至到~—、及和";

  private YearReader() {}

  static boolean isYear(int number) {
    return number >= EARLIEST && number <= LATEST;
  }

  /** A year in Arabic digits. */
  static Optional<TermMatch> arabic(CalendarText text, int at) {
    int end = text.digitsEnd(at);
    int next = text.skipBlanks(end);
    if (end - at == 4) {
      int year = text.number(at, end);
      return isYear(year) ? full(text, year, end, next) : Optional.empty();
    }
    return end - at == 2 && text.charAt(next) == '年'
        ? abbreviated(text, at, 2000 + text.number(at, end), next + 1)
        : Optional.empty();
  }

  private static Optional<TermMatch> full(CalendarText text, int year, int end, int next) {
    Optional<YearRef> ref = Optional.of(new YearRef(year, false));
    if (text.charAt(next) == '年') {
      return Optional.of(YearPartReader.of(ref.get(), text, next + 1));
    }
    if (text.startsWith("财年", next) || text.startsWith("財年", next)) {
      return Optional.of(YearPartReader.of(ref.get(), text, next + 2));
    }
    if (text.isAny(JOINS, end)) {
      return beforeJoin(text, year, end);
    }
    return Optional.of(YearPartReader.of(ref.get(), text, end))
        .filter(
            match ->
                match.end() > end
                    && match.term().unit() != Unit.MONTH
                    && match.term().unit() != Unit.DAY);
  }

  /**
   * The first year of 2021-2023年, 2021/22财年, 2022及2023年: a year only because 年 follows the next
   * one.
   */
  private static Optional<TermMatch> beforeJoin(CalendarText text, int year, int end) {
    int next = end + 1;
    int last = text.digitsEnd(next);
    boolean digits = last - next == 4 || last - next == 2;
    boolean years =
        digits && (text.charAt(text.skipBlanks(last)) == '年' || text.startsWith("财年", last));
    boolean goesOn = digits && text.isAny("/-、", last) && text.number(next, last) >= year % 100;
    return years || goesOn
        ? Optional.of(
            new TermMatch(
                CalendarTerm.of(Optional.of(new YearRef(year, false)), Unit.YEAR, 0), end))
        : Optional.empty();
  }

  /** 21年末, 截至21年: two digits are a year if a part follows or the words before say so. */
  private static Optional<TermMatch> abbreviated(CalendarText text, int at, int year, int next) {
    boolean asOf = text.endsWith("截至", at) || text.endsWith("到", at);
    return year <= LATEST_SHORT
        ? Optional.of(YearPartReader.of(new YearRef(year, false), text, next))
            .filter(
                match ->
                    asOf || match.term().unit() != Unit.YEAR || match.term().edge() != Edge.WHOLE)
        : Optional.empty();
  }

  /** The 23年 of 2021-23年: two digits behind a year in full. */
  static Optional<TermMatch> lastOfRun(CalendarText text, int at, CalendarTerm first) {
    int end = text.digitsEnd(at);
    boolean whole =
        first.unit() == Unit.YEAR && first.edge() == Edge.WHOLE && first.year().isPresent();
    if (!whole || end - at != 2 || text.charAt(end) != '年' || first.year().get().isRelative()) {
      return Optional.empty();
    }
    int year = first.year().get().value() / 100 * 100 + text.number(at, end);
    return year > first.year().get().value()
        ? Optional.of(
            new TermMatch(
                CalendarTerm.of(Optional.of(new YearRef(year, false)), Unit.YEAR, 0), end + 1))
        : Optional.empty();
  }

  /** A year in four Chinese digits and 年. */
  static Optional<TermMatch> chinese(CalendarText text, int at) {
    int year = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = CalendarNumber.digit(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      year = 10 * year + digit;
    }
    return text.charAt(at + 4) == '年' && isYear(year)
        ? Optional.of(YearPartReader.of(new YearRef(year, false), text, at + 5))
        : Optional.empty();
  }
}
