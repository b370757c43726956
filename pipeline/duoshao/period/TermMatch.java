package duoshao.period;

import duoshao.period.CalendarTerm.Edge;

/**
 * A calendar expression that was read.
 *
 * @param end the offset behind its last character
 */
record TermMatch(CalendarTerm term, int end) {
  /** The term that ends at {@code end}, with the 初, 末 or 底 behind it. */
  static TermMatch withEdge(CalendarText text, int end, CalendarTerm term) {
    if (text.isAny("末底", end)) {
      return new TermMatch(term.withEdge(Edge.END), end + 1);
    }
    if (text.charAt(end) == '初') {
      return new TermMatch(term.withEdge(Edge.START), end + 1);
    }
    return new TermMatch(term, end);
  }
}
