package duoshao.naming;

import duoshao.text.CharacterSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A bracket with a part of a name in it: {@code (集团)}, {@code (有限合伙)}. */
final class InnerBracket {
  /** How far the bracket and the rest of the name reach. */
  private static final int LONGEST_REST = 40;

  /** How far the bracket reaches: (有限合伙). */
  private static final int LONGEST = 5;

  private static final CharacterSet CLOSES = CharacterSet.of(")");

  /** A bracket with a part of the name, and the rest of it. */
  private static final Pattern NAME_END =
      Pattern.compile(
          "\\((?:有限合伙\\)|(?!有限|记者|以下|简称)[\\u4e00-\\u9fa5]{2,4}\\)[\\u4e00-\\u9fa5]{0,12}?"
              + "(?:有限责任公司|股份有限公司|有限公司|(?:企业|中心|公司)(?:\\(有限合伙\\))?))");

  private InnerBracket() {}

  /** Where the name ends that goes on behind the bracket at {@code open}; -1 if there is none. */
  static int nameEnd(String folded, int open) {
    if (!CLOSES.isIn(folded, open, Math.min(folded.length(), open + LONGEST + 1))) {
      return -1;
    }
    Matcher matcher =
        NAME_END.matcher(folded).region(open, Math.min(folded.length(), open + LONGEST_REST));
    return matcher.lookingAt() ? matcher.end() : -1;
  }

  /** Where the bracket opens that closes at {@code close} and is in a name; -1 if it is not. */
  static int opening(String folded, int close) {
    int open = folded.charAt(close) == ')' ? folded.lastIndexOf('(', close) : -1;
    boolean inner =
        open > 0
            && close - open <= LONGEST
            && close + 1 < folded.length()
            && Character.isIdeographic(folded.charAt(close + 1))
            && Character.isIdeographic(folded.charAt(open - 1))
            && nameEnd(folded, open) >= 0;
    return inner ? open : -1;
  }
}
