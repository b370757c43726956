package duoshao.period;

/**
 * How long the stretch is that ends on a day of a report: 截至2021年6月30日|止六个月, 截至12月31日|止年度.
 *
 * <pre>
 * span = ( "止" [ "的" ] | "的" ) ( number "个月" | 年度 | 全年 | 季度 … )
 * </pre>
 *
 * @param months its length
 * @param end the offset behind its last character
 */
record EndedSpan(int months, int end) {
  /** No such words. */
  static final EndedSpan NONE = new EndedSpan(0, -1);

  private static final String[] YEARS = {"年度", "全年", "一年", "财政年度", "财年", "会计年度", "财务年度", "整年"};

  /** The span whose words begin at {@code at}; {@link #NONE} if none do. */
  static EndedSpan at(CalendarText text, int at) {
    int from = at;
    if (text.charAt(from) == '止') {
      from++;
    }
    if (text.charAt(from) == '的') {
      from++;
    }
    if (from == at) {
      return NONE;
    }
    from = text.skipBlanks(from);
    for (String year : YEARS) {
      if (text.startsWith(year, from)) {
        return new EndedSpan(12, from + year.length());
      }
    }
    if (text.startsWith("季度", from)) {
      return new EndedSpan(3, from + 2);
    }
    return CalendarNumber.at(text, from)
        .filter(
            number -> number.isIn(1, 12) && text.startsWith("个月", text.skipBlanks(number.end())))
        .map(number -> new EndedSpan(number.value(), text.skipBlanks(number.end()) + 2))
        .orElse(NONE);
  }
}
