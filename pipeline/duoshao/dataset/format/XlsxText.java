package duoshao.dataset.format;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a spreadsheet cell. A character that XML cannot hold is written as {@code _x0001_},
 * the spreadsheet's own way; what looks like that already gets its underscore written so. A cell
 * holds 32,767 characters: a longer text is cut and ends with an ellipsis.
 */
final class XlsxText {
  static final int MAX_LENGTH = 32_767;

  private static final Pattern SPECIAL =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)");

  private XlsxText() {}

  static boolean isTooLong(String text) {
    return text.length() > MAX_LENGTH;
  }

  static String of(String text) {
    return escape(isTooLong(text) ? cut(text) : text);
  }

  private static String cut(String text) {
    int end = MAX_LENGTH - 1;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  private static String escape(String text) {
    Matcher special = SPECIAL.matcher(text);
    return special.replaceAll(
        match -> String.format(Locale.ROOT, "_x%04X_", (int) match.group().charAt(0)));
  }
}
