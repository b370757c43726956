package duoshao.period;

/**
 * Tells how long there has been nothing like it from the time of a figure.
 *
 * <pre>
 * 2020年以来|首次, 去年3月以来|的最高水平, 2009年来|新低
 * </pre>
 */
final class RecordSpan {
  private static final int REACH = 10;

  private static final String[] RECORDS = {
    "最高", "最低", "最大", "最小", "最强", "最弱", "最快", "最好", "最差", "最糟", "最佳", "新高", "新低", "首次", "首度", "纪录"
  };

  private RecordSpan() {}

  /** Whether a record is what the phrase that ends at {@code end} goes with. */
  static boolean isAt(CalendarText text, int end) {
    int from = text.charAt(end) == '的' ? end + 1 : end;
    if (text.isAny("最首", from)) {
      return true;
    }
    for (int at = from; at - from <= REACH && goesOn(text, at); at++) {
      for (String record : RECORDS) {
        if (text.startsWith(record, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean goesOn(CalendarText text, int at) {
    return !text.isDigit(at) && !text.isAny("，,。；;：:！？、（(《\n", at);
  }
}
