package duoshao.dataset.format;

import java.nio.charset.StandardCharsets;

/**
 * Keeps a spreadsheet from taking a text cell of a CSV file for a formula: a text that begins with
 * {@code = + - @}, one of their full-width forms, a tab or a carriage return gets an apostrophe
 * before it. So does one that begins with apostrophes followed by such a character, so that taking
 * one apostrophe away always gives the text back.
 *
 * <pre>
 * =SUM(A1)  '=SUM(A1)
 * -3.2%     '-3.2%
 * '=x       ''=x
 * 'a'       'a'
 * </pre>
 */
final class FormulaGuard {
  private static final String TRIGGERS = "=+-@\t\r＝＋－＠";
  private static final byte FIRST_OF_FULL_WIDTH = (byte) 0xEF;

  private FormulaGuard() {}

  /** The same for a text in UTF-8. */
  static byte[] guard(byte[] utf8) {
    if (utf8.length == 0 || isHarmless(utf8[0])) {
      return utf8;
    }
    String text = new String(utf8, StandardCharsets.UTF_8);
    return isTriggered(text) ? guard(text).getBytes(StandardCharsets.UTF_8) : utf8;
  }

  static String guard(String text) {
    return isTriggered(text) ? "'" + text : text;
  }

  static String unguard(String text) {
    return text.startsWith("'") && isTriggered(text) ? text.substring(1) : text;
  }

  /** Whether no apostrophe and no trigger begins with that byte: a look that is cheap. */
  private static boolean isHarmless(byte first) {
    return first >= 0 ? first != '\'' && TRIGGERS.indexOf(first) < 0 : first != FIRST_OF_FULL_WIDTH;
  }

  private static boolean isTriggered(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && TRIGGERS.indexOf(text.charAt(at)) >= 0;
  }
}
