package duoshao.period;

import duoshao.period.CalendarTerm.Unit;
import duoshao.text.CharacterSet;
import java.util.Optional;

/**
 * Reads one calendar expression.
 *
 * <pre>
 * term    = numeric | year [ part ] | part | word | rolling | plan
 * numeric = 2021-12-08 | 2021/12/08 | 2021.12.08         {@link NumericDate}
 * year    = 4 digits [年] | 2 digits 年 | 二〇二一年       {@link YearReader}
 * part    = month [ day | 旬 ] | quarter | 上半年 | 年末 …   {@link YearPartReader}
 * word    = 今年 [ part ] | 昨日 | 报告期 …                  {@link PeriodWords}
 * rolling = 近 | 过去 | 未来 … number unit                  {@link RollingSpan}
 * plan    = “十四五”期间 | 十三五末 …                       {@link FiveYearPlan}
 * </pre>
 */
final class CalendarTermReader {
  /** With one of these before it, 前, 上 or 后 ends another word: 目前, 当前, 日后, 以上, 税后. */
  private static final String BEFORE_ORDER = "目此日之当年提以午税盘天周早马晚";

  /** What a term may begin with: at most places of a text none does. */
  private static final CharacterSet OPENERS =
      CharacterSet.of("0123456789" + "零〇一二三四五六七八九十" + "Q第前首“")
          .and(PeriodWords.openers())
          .and(RollingSpan.openers())
          .and(NamedYearPart.openers());

  private CalendarTermReader() {}

  /** Whether a term may begin with it. */
  static boolean mayBegin(char c) {
    return OPENERS.contains(c);
  }

  /** The term that begins at {@code at}. */
  static Optional<TermMatch> at(CalendarText text, int at) {
    char c = text.charAt(at);
    if (!mayBegin(c)) {
      return Optional.empty();
    }
    if (text.isDigit(at)) {
      return goesOnNumber(text, at) ? Optional.empty() : arabic(text, at);
    }
    Optional<TermMatch> plan = c == '十' || c == '“' ? FiveYearPlan.at(text, at) : Optional.empty();
    if (plan.isPresent()) {
      return plan;
    }
    boolean counts = CalendarNumber.digit(c) >= 0 || c == '十';
    if (!counts && endsOther(text, at)) {
      return Optional.empty();
    }
    Optional<TermMatch> term = counts ? YearReader.chinese(text, at) : word(text, at);
    return term.isPresent() ? term : YearPartReader.alone(text, at);
  }

  private static Optional<TermMatch> arabic(CalendarText text, int at) {
    Optional<TermMatch> term = NumericDate.at(text, at);
    if (term.isEmpty()) {
      term = YearReader.arabic(text, at);
    }
    return term.isPresent() ? term : YearPartReader.alone(text, at);
  }

  private static Optional<TermMatch> word(CalendarText text, int at) {
    Optional<TermMatch> word = PeriodWords.at(text, at);
    return word.isPresent() ? word : RollingSpan.at(text, at);
  }

  /** Whether the digit only continues a number: 1,234 and 3.14. */
  private static boolean goesOnNumber(CalendarText text, int at) {
    char before = text.charAt(at - 1);
    return text.isDigit(at - 1)
        || before == '.'
        || (before == ',' && text.isDigit(at - 2) && text.digitsEnd(at) - at == 3);
  }

  /** Whether the character ends a number or another word: 3年, 半年内, 目前. */
  private static boolean endsOther(CalendarText text, int at) {
    return switch (text.charAt(at)) {
      case '年' -> (text.charAt(at - 1) == '大' && text.charAt(at + 1) == '初') || isCounted(text, at);
      case '月' -> isCounted(text, at);
      case '日' -> text.isAny("易然作历", at - 1) || isCounted(text, at);
      case '前', '上', '后' -> text.isAny(BEFORE_ORDER, at - 1);
      default -> false;
    };
  }

  private static boolean isCounted(CalendarText text, int at) {
    char before = text.charAt(at - 1);
    return CalendarNumber.digit(before) >= 0 || text.isDigit(at - 1) || "十半几".indexOf(before) >= 0;
  }

  /**
   * The second term of a run, which takes from the first what it leaves out: 2021年11月29日—12月5日,
   * 1月-3月.
   */
  static Optional<TermMatch> behind(CalendarText text, int at, CalendarTerm first) {
    Optional<TermMatch> full = at(text, at);
    if (full.isPresent()) {
      CalendarTerm term = full.get().term();
      if (term.unit() == Unit.BARE_DAY && first.unit() == Unit.DAY) {
        CalendarTerm day = CalendarTerm.ofDay(first.year(), first.month(), term.first());
        return Optional.of(new TermMatch(day, full.get().end()));
      }
      boolean bare = term.year().isEmpty() && term.unit() != Unit.PUBLICATION;
      return bare
          ? Optional.of(new TermMatch(term.withYear(first.year()), full.get().end()))
          : full;
    }
    return first.unit() == Unit.DAY
        ? NumericDate.inYear(text, at, first.year())
        : YearReader.lastOfRun(text, at, first);
  }
}
