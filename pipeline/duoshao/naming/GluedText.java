package duoshao.naming;

import duoshao.text.CharacterSet;
import duoshao.text.Span;

/**
 * Finds where the text of an announcement begins behind a head that stands in one sentence with it.
 *
 * <pre>
 * 某某科技:拟收购某公司|某某科技(600999)公告，…     the headline names the company first
 * (600999)某某科技-|公司董事会审议通过…            its code does
 * </pre>
 */
final class GluedText {
  private static final int SHORTEST = 5;
  private static final int CODE_LENGTH = 6;

  /** [合同中标], 【增减持】: what a headline may be filed under. */
  private static final int LONGEST_RUBRIC = 10;

  private final String folded;

  GluedText(String folded) {
    this.folded = folded;
  }

  /**
   * Where the text begins that a headline is glued to: 某某科技:拟收购某公司|某某科技(600999)公告; -1 if there is
   * no such place.
   */
  int behindHead(Span sentence) {
    int behindCode = behindCode(sentence);
    if (behindCode > 0) {
      return behindCode;
    }
    int start = behindRubric(sentence);
    int colon = colonAhead(start);
    if (colon < 0 || colon >= sentence.end()) {
      return -1;
    }
    String name = folded.substring(start, colon) + "(";
    String rest = folded.substring(colon + 1, sentence.end());
    int again = rest.indexOf(name);
    int code = again + name.length();
    return again >= SHORTEST
            && code < rest.length()
            && CharacterSet.DIGITS.contains(rest.charAt(code))
        ? colon + 1 + again
        : -1;
  }

  /**
   * The colon that ends a name of at most {@value Headlines#LONGEST_NAME} characters at {@code at};
   * -1 if there is none.
   */
  private int colonAhead(int at) {
    int last = Math.min(folded.length() - 1, at + Headlines.LONGEST_NAME);
    for (int i = at + 2; i <= last; i++) {
      if (folded.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  /** (600999)某某科技-|公司公告; -1 if the sentence does not begin so. */
  private int behindCode(Span sentence) {
    int start = sentence.start();
    int close = start + CODE_LENGTH + 1;
    if (folded.charAt(start) != '('
        || close >= sentence.end()
        || folded.charAt(close) != ')'
        || !CharacterSet.DIGITS.contains(folded.charAt(start + 1))) {
      return -1;
    }
    int dash = dashBehind(folded, close, Headlines.LONGEST_NAME - 1);
    return dash > 0 && dash + SHORTEST < sentence.end() ? dash + 1 : -1;
  }

  /** The dash that ends a name of at most {@code longest} letters behind a bracket; else -1. */
  static int dashBehind(String folded, int close, int longest) {
    int dash = close + 1;
    while (dash < folded.length()
        && dash - close <= longest
        && Character.isLetter(folded.charAt(dash))) {
      dash++;
    }
    return dash < folded.length() && folded.charAt(dash) == '-' ? dash : -1;
  }

  private int behindRubric(Span sentence) {
    int start = sentence.start();
    int last = Math.min(sentence.end() - 1, start + LONGEST_RUBRIC);
    for (int i = start; i < last && "[【".indexOf(folded.charAt(start)) >= 0; i++) {
      if ("]】".indexOf(folded.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return start;
  }
}
