package duoshao.period;

import duoshao.text.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A phrase of the text that says when: {@code 截至2021年三季度末}, {@code 去年前11个月}, {@code
 * 2021年11月29日—12月5日}.
 *
 * @param span the phrase with its lead and tail
 * @param core the calendar expression alone
 * @param from the term, or the first of two
 * @param to the second of two: 2020年至2022年
 * @param sense how the phrase takes its terms
 * @param months how long the stretch is that ends with the term, where the phrase says so
 *     (截至2021年6月30日止六个月); 0 otherwise
 */
public record PeriodMention(
    Span span, Span core, CalendarTerm from, Optional<CalendarTerm> to, Sense sense, int months) {
  /** How a phrase takes its dates. */
  public enum Sense {
    /** A stretch: 2021年, 前三季度; or a day. */
    STRETCH,
    /** The end of the stretch: 截至2021年末, 年底. */
    AS_OF,
    /** From its beginning on: 今年以来, 自9月起. */
    SINCE,
    /** What a change is measured against: 较上年末, 比去年同期. */
    BASE,
    /** When something was said, founded or held: 12月8日晚间公告. */
    EVENT,
    /** The day of a report itself, as of which it quotes prices: 12月8日消息, 8月9日丨. */
    DATELINE;

    /** Whether it is the time of something else than what a figure states. */
    public boolean isEvent() {
      return this == EVENT || this == DATELINE;
    }
  }

  /** The same in a year of its own. */
  PeriodMention inYear(int year) {
    CalendarTerm of = from.withYear(Optional.of(new CalendarTerm.YearRef(year, false)));
    return new PeriodMention(span, core, of, to, sense, months);
  }

  /** Whether no calendar fixes it: 近三年, 春节期间. */
  public boolean isUnresolved() {
    return from.unit() == CalendarTerm.Unit.UNRESOLVED && to.isEmpty();
  }

  /**
   * The stretch of days that the phrase names, before its sense is applied.
   *
   * @param publication the day of publication, if known
   * @param context the stretch named last
   * @param report the stretch of the report that the article speaks of
   */
  Optional<Interval> stretch(
      Optional<LocalDate> publication, Optional<Interval> context, Optional<Interval> report) {
    Optional<Interval> first = from.resolve(publication, context, report);
    if (months > 0 && first.isPresent()) {
      LocalDate end = first.get().end();
      return Optional.of(new Interval(end.plusDays(1).minusMonths(months), end));
    }
    if (to.isEmpty() || first.isEmpty()) {
      return first;
    }
    Optional<Interval> last = to.get().resolve(publication, first, report);
    return last.filter(interval -> !interval.end().isBefore(first.get().start()))
        .map(interval -> new Interval(first.get().start(), interval.end()));
  }
}
