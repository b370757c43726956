package duoshao.article;

import duoshao.text.CharacterSet;
import java.util.List;
import java.util.Optional;

/**
 * A line that says where an article is from, and nothing else:
 *
 * <pre>
 *   line = [ bracket ] [ blank ] sign [ blank ] ':' [ blank ] name [ blank ] [ bracket ]
 *
 *   （文章来源：某某证券报）     来源: 某社     【本文来源：某网】
 * </pre>
 *
 * <p>Every post has one, and every paragraph is asked: to walk it takes a quarter of the time that
 * a regular expression does.
 */
final class SourceLine {
  private static final CharacterSet OPENING = CharacterSet.of("（(【[");
  private static final CharacterSet CLOSING = CharacterSet.of(")）】]");
  private static final CharacterSet COLONS = CharacterSet.of(":：");
  private static final CharacterSet IN_NO_NAME = CharacterSet.of("（）()：:。，");
  private static final int LONGEST_NAME = 40;

  private SourceLine() {}

  /**
   * Whom the line names.
   *
   * @param signs what may stand before the colon: {@code 文章来源}
   */
  static Optional<String> name(String line, List<String> signs) {
    int start = skip(line, skip(line, 0, OPENING), CharacterSet.BLANKS);
    for (String sign : signs) {
      if (line.startsWith(sign, start)) {
        return nameBehind(line, start + sign.length());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> nameBehind(String line, int sign) {
    int colon = skip(line, sign, CharacterSet.BLANKS);
    int start = skip(line, colon, COLONS);
    int end = line.length();
    if (start == colon || start == end) {
      return Optional.empty();
    }
    // What would leave no name belongs to it.
    end -= end - start > 1 && CLOSING.contains(line.charAt(end - 1)) ? 1 : 0;
    start += end - start > 1 && CharacterSet.BLANKS.contains(line.charAt(start)) ? 1 : 0;
    end -= end - start > 1 && CharacterSet.BLANKS.contains(line.charAt(end - 1)) ? 1 : 0;
    return isName(line, start, end) ? Optional.of(line.substring(start, end)) : Optional.empty();
  }

  private static boolean isName(String line, int start, int end) {
    if (end - start > LONGEST_NAME) {
      return false;
    }
    boolean named = false;
    for (int i = start; i < end; i++) {
      if (IN_NO_NAME.contains(line.charAt(i))) {
        return false;
      }
      named |= !CharacterSet.BLANKS.contains(line.charAt(i));
    }
    return named;
  }

  /** The offset behind the character at {@code from}, if it is one of these. */
  private static int skip(String line, int from, CharacterSet characters) {
    return from < line.length() && characters.contains(line.charAt(from)) ? from + 1 : from;
  }
}
