package duoshao.period;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A calendar expression before it is tied to dates: 2021年前三季度, 去年11月, 上半年, 12月8日, 本月, 昨日.
 *
 * @param year which year, if the expression says so
 * @param unit which part of it
 * @param first the number of that part: the month, quarter, day; or how many for the units that
 *     count from January
 * @param last the last one of a run such as 1-11月; the same as {@code first} otherwise
 * @param month the month of a day or of ten days
 * @param edge whether its beginning or end is meant: 年初, 9月末
 */
public record CalendarTerm(
    Optional<YearRef> year, Unit unit, int first, int last, int month, Edge edge) {

  /** So that the plan numbered 14 begins in 2021. */
  private static final int BEFORE_PLANS = 1951;

  /** What part of a year an expression names. */
  public enum Unit {
    YEAR,
    /** The years of a national plan by its number: 十四五 is 14. */
    FIVE_YEARS,
    /** 上半年 is 1, 下半年 is 2. */
    HALF,
    QUARTER,
    /** 前三季度. */
    FIRST_QUARTERS,
    MONTH,
    /** 前11个月. */
    FIRST_MONTHS,
    /** 上旬 is 1, 中旬 2, 下旬 3. */
    TEN_DAYS,
    DAY,
    /** 21日: of the month of publication, or the one before. */
    BARE_DAY,
    /** Days from publication: 今日 is 0, 昨日 -1. */
    RELATIVE_DAY,
    /** The last one up to publication: 周一 is 1. */
    WEEKDAY,
    /** Days from the Monday of the week of publication: 本周一 is 0, 上周五 -3. */
    DAY_OF_WEEK,
    /** 当日: the day named last. */
    SAME_DAY,
    /** Weeks from publication: 本周 is 0. */
    RELATIVE_WEEK,
    /** Months from publication: 本月 is 0, 上月 -1. */
    RELATIVE_MONTH,
    /** Quarters from publication: 本季度 is 0. */
    RELATIVE_QUARTER,
    /** The day of publication itself: 截至目前, 截至公告日. */
    PUBLICATION,
    /** 报告期: the period of the report that the article speaks of. */
    REPORT,
    /** 年初至今. */
    YEAR_TO_DATE,
    /** 同期: the same stretch as the one named before. */
    SAME,
    /** A time that no calendar fixes: 近一年, 目前, 春节期间. */
    UNRESOLVED,
    /** A time so loose that it governs nothing: 近期, 下周四. */
    VAGUE
  }

  /** Whether it names one day: 12月8日, 昨日, 周一, 当日. */
  public boolean isDay() {
    return switch (unit) {
      case DAY, BARE_DAY, RELATIVE_DAY, WEEKDAY, DAY_OF_WEEK, SAME_DAY -> true;
      default -> false;
    };
  }

  /** Whether the whole stretch or one end of it is meant. */
  public enum Edge {
    WHOLE,
    START,
    END
  }

  /** A year given outright, or by its distance from the year of publication. */
  public record YearRef(int value, boolean isRelative) {
    int resolve(int base) {
      return isRelative ? base + value : value;
    }
  }

  static CalendarTerm of(Optional<YearRef> year, Unit unit, int number) {
    return ofRun(year, unit, number, number);
  }

  /** From one month or quarter to another: 1-11月. */
  static CalendarTerm ofRun(Optional<YearRef> year, Unit unit, int first, int last) {
    return new CalendarTerm(year, unit, first, last, 0, Edge.WHOLE);
  }

  static CalendarTerm ofDay(Optional<YearRef> year, int month, int day) {
    return new CalendarTerm(year, Unit.DAY, day, day, month, Edge.WHOLE);
  }

  /** 上旬, 中旬 or 下旬 of a month: 1, 2, 3. */
  static CalendarTerm ofTenDays(Optional<YearRef> year, int month, int third) {
    return new CalendarTerm(year, Unit.TEN_DAYS, third, third, month, Edge.WHOLE);
  }

  CalendarTerm withEdge(Edge newEdge) {
    return new CalendarTerm(year, unit, first, last, month, newEdge);
  }

  CalendarTerm withYear(Optional<YearRef> newYear) {
    return new CalendarTerm(newYear, unit, first, last, month, edge);
  }

  /**
   * The days that the term means.
   *
   * @param publication the day of publication, if known
   * @param context the stretch named last in the text, if any: it lends its year to a bare month;
   *     for 当日 the day named last
   * @param report the stretch of the report that the article speaks of
   * @return empty if the term cannot be tied to dates; nothing is guessed
   */
  Optional<Interval> resolve(
      Optional<LocalDate> publication, Optional<Interval> context, Optional<Interval> report) {
    try {
      return switch (unit) {
        case UNRESOLVED, VAGUE -> Optional.empty();
        case PUBLICATION -> publication.map(Interval::ofDay);
        case REPORT -> report;
        case SAME -> same(context);
        case SAME_DAY -> context;
        case RELATIVE_DAY -> publication.map(day -> Interval.ofDay(day.plusDays(first)));
        case BARE_DAY -> publication.map(this::bareDay);
        case WEEKDAY ->
            publication.map(
                day ->
                    Interval.ofDay(
                        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(first)))));
        case DAY_OF_WEEK -> publication.map(day -> Interval.ofDay(monday(day).plusDays(first)));
        case RELATIVE_WEEK -> publication.map(this::week);
        case RELATIVE_MONTH -> publication.map(day -> month(YearMonth.from(day).plusMonths(first)));
        case RELATIVE_QUARTER -> publication.map(this::relativeQuarter);
        case FIVE_YEARS ->
            Optional.of(
                new Interval(
                    LocalDate.of(BEFORE_PLANS + 5 * first, 1, 1),
                    LocalDate.of(BEFORE_PLANS + 5 * first + 4, 12, 31)));
        case YEAR_TO_DATE ->
            publication.map(day -> new Interval(LocalDate.of(day.getYear(), 1, 1), day));
        case YEAR, HALF, QUARTER, FIRST_QUARTERS, MONTH, FIRST_MONTHS, TEN_DAYS, DAY ->
            inYear(yearOf(publication, context));
      };
    } catch (DateTimeException e) {
      // 2月30日, 13月: written, but no date
      return Optional.empty();
    }
  }

  private Optional<Interval> same(Optional<Interval> context) {
    if (context.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    YearRef ref = year.get();
    int years = ref.isRelative() ? ref.value() : ref.value() - context.get().end().getYear();
    return context.map(stretch -> stretch.plusYears(years));
  }

  private Optional<Integer> yearOf(Optional<LocalDate> publication, Optional<Interval> context) {
    if (year.isPresent()) {
      YearRef ref = year.get();
      return ref.isRelative()
          ? publication.map(day -> ref.resolve(day.getYear()))
          : Optional.of(ref.value());
    }
    if (context.isPresent() && unit != Unit.DAY) {
      return context.map(stretch -> stretch.end().getYear());
    }
    return publication.isPresent()
        ? Optional.of(nearestYear(publication.get()))
        : context.map(stretch -> stretch.end().getYear());
  }

  /** The year in which a bare month or day lies: this one, unless that is still far ahead. */
  private int nearestYear(LocalDate day) {
    int named =
        switch (unit) {
          case MONTH, FIRST_MONTHS -> first;
          case DAY, TEN_DAYS -> month;
          case QUARTER -> 3 * first - 2;
          case FIRST_QUARTERS -> 3 * first - 2;
          case HALF -> 6 * first - 5;
          default -> 1;
        };
    return named > day.getMonthValue() + 2 ? day.getYear() - 1 : day.getYear();
  }

  private Optional<Interval> inYear(Optional<Integer> in) {
    return in.isEmpty() ? Optional.empty() : Optional.of(inYear(in.get()));
  }

  private Interval inYear(int in) {
    return switch (unit) {
      case YEAR -> Interval.ofYear(in);
      case HALF -> Interval.ofMonths(in, 6 * first - 5, 6 * first);
      case QUARTER -> Interval.ofMonths(in, 3 * first - 2, 3 * last);
      case FIRST_QUARTERS -> Interval.ofMonths(in, 1, 3 * first);
      case MONTH -> Interval.ofMonths(in, first, last);
      case FIRST_MONTHS -> Interval.ofMonths(in, 1, first);
      case TEN_DAYS -> tenDays(in);
      default -> Interval.ofDay(LocalDate.of(in, month, first));
    };
  }

  private Interval tenDays(int in) {
    LocalDate start = LocalDate.of(in, month, 10 * first - 9);
    LocalDate end =
        first == 3 ? YearMonth.of(in, month).atEndOfMonth() : LocalDate.of(in, month, 10 * first);
    return new Interval(start, end);
  }

  private Interval bareDay(LocalDate day) {
    YearMonth of = YearMonth.from(day);
    boolean ahead = first > day.getDayOfMonth() + 3;
    return Interval.ofDay((ahead ? of.minusMonths(1) : of).atDay(first));
  }

  private Interval week(LocalDate day) {
    LocalDate monday = monday(day).plusWeeks(first);
    return new Interval(monday, monday.plusDays(6));
  }

  private static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static Interval month(YearMonth of) {
    return new Interval(of.atDay(1), of.atEndOfMonth());
  }

  private Interval relativeQuarter(LocalDate day) {
    YearMonth start =
        YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1).plusMonths(3L * first);
    return new Interval(start.atDay(1), start.plusMonths(2).atEndOfMonth());
  }
}
