package duoshao.naming;

import duoshao.text.CharacterSet;
import java.util.List;

/**
 * Where a figure ends, with the shares that it counts: {@code 5%股份|}, {@code 2亿元|}, {@code 300万股|}.
 */
final class FigureEnd {
  private static final CharacterSet UNITS = CharacterSet.of("%股元亿万");
  private static final List<String> SHARES = List.of("股份", "股权", "股票");

  /** With what units end, and shares behind them. */
  private static final CharacterSet ENDS = UNITS.and(CharacterSet.of("份权票"));

  private FigureEnd() {}

  /** Whether one ends right before {@code at}. */
  static boolean isAt(String folded, int at) {
    if (at == 0 || !ENDS.contains(folded.charAt(at - 1))) {
      return false;
    }
    int end = at;
    for (String share : SHARES) {
      end -= folded.startsWith(share, at - share.length()) ? share.length() : 0;
    }
    return end > 1
        && UNITS.contains(folded.charAt(end - 1))
        && (CharacterSet.DIGITS.contains(folded.charAt(end - 2))
            || (end > 2
                && "万亿".indexOf(folded.charAt(end - 2)) >= 0
                && CharacterSet.DIGITS.contains(folded.charAt(end - 3))));
  }
}
