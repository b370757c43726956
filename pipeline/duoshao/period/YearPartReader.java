package duoshao.period;

import duoshao.period.CalendarTerm.Unit;
import duoshao.period.CalendarTerm.YearRef;
import duoshao.text.CharacterSet;
import java.util.Optional;

/**
 * Reads what may follow a year, and what of it may stand alone.
 *
 * <pre>
 * part = [ 度 | 年度 ] ( quarter | month | named )    {@link QuarterReader}, {@link MonthReader}, {@link NamedYearPart}
 * </pre>
 */
final class YearPartReader {
  /** What quarters, months and days begin with; a blank may stand before their numbers. */
  private static final CharacterSet NUMBERED =
      CharacterSet.of("0123456789" + "零〇一二三四五六七八九十" + " " + "Q第前首");

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
    Optional<TermMatch> part =
        NUMBERED.contains(text.charAt(at)) ? numbered(text, at, year) : Optional.empty();
    return part.isPresent() ? part : NamedYearPart.at(text, at, year);
  }

  private static Optional<TermMatch> numbered(CalendarText text, int at, Optional<YearRef> year) {
    Optional<TermMatch> quarter = QuarterReader.at(text, at, year);
    return quarter.isPresent() ? quarter : MonthReader.at(text, at, year);
  }
}
