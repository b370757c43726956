package duoshao.period;

import duoshao.period.CalendarTerm.Edge;
import duoshao.period.CalendarTerm.Unit;
import java.util.Optional;

/**
 * Reads the years of a national plan: “十四五”期间, 十三五时期, “十四五”末. The plan by itself says what is set
 * out, not when: “十四五”规划.
 */
final class FiveYearPlan {
  /** The tenth plan began in 2001. */
  private static final int TENTH = 10;

  private FiveYearPlan() {}

  /** The term that begins at {@code at}, with its opening quote. */
  static Optional<TermMatch> at(CalendarText text, int at) {
    int ten = text.isAny("“\"", at) ? at + 1 : at;
    int digit = CalendarNumber.digit(text.charAt(ten + 1));
    boolean named =
        text.charAt(ten) == '十' && digit > 0 && digit <= 6 && text.charAt(ten + 2) == '五';
    if (!named) {
      return Optional.empty();
    }
    int end = ten + 3;
    int next = text.isAny("”\"", end) ? end + 1 : end;
    CalendarTerm plan = CalendarTerm.of(Optional.empty(), Unit.FIVE_YEARS, TENTH + digit);
    if (text.startsWith("期间", next) || text.startsWith("时期", next)) {
      return Optional.of(new TermMatch(plan, next + 2));
    }
    int last = text.charAt(next) == '期' ? next + 1 : next;
    return text.isAny("末", last)
        ? Optional.of(new TermMatch(plan.withEdge(Edge.END), last + 1))
        : Optional.empty();
  }
}
