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
 *
 * <p>Cells are UTF-8, where no byte of another character looks like one of these.
 */
final class CsvQuotes {
  private static final char LAST_FORBIDDEN_FIRST = '#';

  private CsvQuotes() {}

  /**
   * @param first whether the cell begins a row
   */
  static byte[] quoted(byte[] cell, boolean first) {
    return needsQuotes(cell, first) ? quoted(cell) : cell;
  }

  private static boolean needsQuotes(byte[] cell, boolean first) {
    if (cell.length == 0) {
      return first;
    }
    if (isUpTo(LAST_FORBIDDEN_FIRST, cell[0]) || isUpTo(' ', cell[cell.length - 1])) {
      return true;
    }
    for (byte b : cell) {
      if (b <= ',' && (b == ',' || b == '"' || b == '\n' || b == '\r')) {
        return true;
      }
    }
    return false;
  }

  /** Bytes of characters outside ASCII are negative. */
  private static boolean isUpTo(char last, byte b) {
    return b >= 0 && b <= last;
  }

  private static byte[] quoted(byte[] cell) {
    int quotes = 2;
    for (byte b : cell) {
      quotes += b == '"' ? 1 : 0;
    }
    byte[] quoted = new byte[cell.length + quotes];
    int at = 0;
    quoted[at++] = '"';
    for (byte b : cell) {
      quoted[at++] = b;
      if (b == '"') {
        quoted[at++] = b;
      }
    }
    quoted[at] = '"';
    return quoted;
  }
}
