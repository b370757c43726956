package duoshao.period;

import duoshao.period.CalendarTerm.Unit;
import duoshao.period.CalendarTerm.YearRef;
import java.util.Optional;

/**
 * Reads what may follow a year, and what of it may stand alone.
 *
 * <pre>
 * part = [ 度 | 年度 ] ( quarter | month | named )    {@link QuarterReader}, {@link MonthReader}, {@link NamedYearPart}
 * </pre>
 */
final class YearPartReader {
  private YearPartReader() {}

  /** The part at {@code at}, of a year that the text does not name here. */
  static Optional<TermMatch> alone(CalendarText text, int at) {
    return part(text, at, Optional.empty());
  }

  /** The part of {@code year} that follows it at {@code from}; the whole year if none does. */
  static TermMatch of(YearRef year, CalendarText text, int from) {
    Optional<YearRef> ref = Optional.of(year);
    CalendarTerm whole = CalendarTerm.of(ref, Unit.YEAR, 0);
    int blanks = text.skipBlanks(from);
    int at = blanks + (text.charAt(blanks) == '度' ? 1 : text.startsWith("年度", blanks) ? 2 : 0);
    if (at >= text.length()) {
      return new TermMatch(whole, from);
    }
    return part(text, at, ref).orElse(new TermMatch(whole, at > blanks ? at : from));
  }

  private static Optional<TermMatch> part(CalendarText text, int at, Optional<YearRef> year) {
    Optional<TermMatch> part = QuarterReader.at(text, at, year);
    if (part.isEmpty()) {
      part = MonthReader.at(text, at, year);
    }
    return part.isPresent() ? part : NamedYearPart.at(text, at, year);
  }
}
