package duoshao.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Front matter of the plainest form, which nearly all posts have, read as YAML reads it:
 *
 * <pre>
 *   title: "甲公司：前三季度营收12亿元"     in quotes, without a quote or a backslash
 *   date: 2021-12-27 08:47:21 +0800      bare, from a letter or digit on, without ": " and #
 * </pre>
 *
 * <p>Anything else, be it one line, is left to {@link YamlFields}. Won: three quarters of the time
 * that the fields of a post took, and a sixth of its parsing.
 */
final class PlainFields {
  private static final String MARK = "---";
  private static final int LONGEST_KEY = 40;
  private static final Set<String> NULLS = Set.of("null", "Null", "NULL");

  private final String text;
  private final Map<String, List<String>> fields = new HashMap<>();
  private boolean repeated;

  private PlainFields(String text) {
    this.text = text;
  }

  /**
   * The front matter whose first line begins at {@code start}, if each of its lines has the plain
   * form, and the one behind them is {@code ---}.
   *
   * @param longest it may be
   */
  static Optional<FrontMatter> read(String text, int start, int longest) {
    PlainFields reader = new PlainFields(text);
    int from = start;
    for (int end = text.indexOf('\n', from); end >= 0; end = text.indexOf('\n', from)) {
      if (end == from + MARK.length() && text.startsWith(MARK, from)) {
        return reader.fields.isEmpty() || from - start > longest
            ? Optional.empty()
            : Optional.of(reader.frontMatter(end + 1));
      }
      if (!reader.addLine(from, end)) {
        return Optional.empty();
      }
      from = end + 1;
    }
    return Optional.empty();
  }

  private FrontMatter frontMatter(int body) {
    Set<String> flags = repeated ? Set.of("duplicate_keys") : Set.of();
    return new FrontMatter(fields, text.substring(body), flags);
  }

  private boolean addLine(int start, int end) {
    int colon = start;
    while (colon < end && isKey(text.charAt(colon))) {
      colon++;
    }
    int value = colon + 2;
    if (colon == start || colon - start > LONGEST_KEY || !text.startsWith(": ", colon)) {
      return false;
    }
    while (value < end && text.charAt(value) == ' ') {
      value++;
    }
    boolean quoted = end - value >= 2 && text.charAt(value) == '"' && text.charAt(end - 1) == '"';
    boolean plain = quoted ? isQuotable(value + 1, end - 1) : isBare(value, end);
    String name = text.substring(start, colon);
    String string = quoted ? text.substring(value + 1, end - 1) : text.substring(value, end);
    if (!plain || NULLS.contains(name) || (!quoted && NULLS.contains(string))) {
      return false;
    }
    repeated |= fields.put(name, List.of(string)) != null;
    return true;
  }

  private static boolean isKey(char c) {
    return c < 0x80 && (Character.isLetter(c) || c == '_');
  }

  private boolean isQuotable(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || !isPrintable(c)) {
        return false;
      }
    }
    return true;
  }

  private boolean isBare(int start, int end) {
    if (start >= end || !isFirst(text.charAt(start)) || text.charAt(end - 1) == ' ') {
      return false;
    }
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean ends = c == ':' && (i + 1 == end || text.charAt(i + 1) == ' ');
      if (c == '#' || ends || !isPrintable(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFirst(char c) {
    return c >= 0xA0 || Character.isLetterOrDigit(c);
  }

  /** Of what YAML takes as it is: no control, no line end of another kind, no half character. */
  private static boolean isPrintable(char c) {
    return (c >= ' ' && c < 0x7F)
        || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
        || (c >= 0xE000 && c < 0xFFFE && c != 0xFEFF);
  }
}
