package duoshao.dataset.format;

/**
 * Puts quotes around a cell of a CSV file that needs them, and doubles those within: one that holds
 * a comma, a quote or the end of a line. So that no reader trims a cell, skips it as a remark or
 * takes a row for a blank line, one that begins with a blank, {@code !} or {@code #}, one that ends
 * with a blank, and an empty one at the beginning of a row have them too.
 *
 * <pre>
 * 1,234   "1,234"
 * "甲"    """甲"""
 * #1      "#1"
 * </pre>
 */
final class CsvQuotes {
  private static final char LAST_FORBIDDEN_FIRST = '#';

  private CsvQuotes() {}

  /**
   * @param first whether the cell begins a row
   */
  static String quoted(String text, boolean first) {
    return needsQuotes(text, first) ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static boolean needsQuotes(String text, boolean first) {
    if (text.isEmpty()) {
      return first;
    }
    if (text.charAt(0) <= LAST_FORBIDDEN_FIRST || text.charAt(text.length() - 1) <= ' ') {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ',' && (c == ',' || c == '"' || c == '\n' || c == '\r')) {
        return true;
      }
    }
    return false;
  }
}
