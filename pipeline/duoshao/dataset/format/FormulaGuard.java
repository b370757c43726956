package duoshao.dataset.format;

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

  private FormulaGuard() {}

  static String guard(String text) {
    return isTriggered(text) ? "'" + text : text;
  }

  static String unguard(String text) {
    return text.startsWith("'") && isTriggered(text) ? text.substring(1) : text;
  }

  private static boolean isTriggered(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return at < text.length() && TRIGGERS.indexOf(text.charAt(at)) >= 0;
  }
}
