package duoshao.article;

import duoshao.text.CharacterSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The lines of a post between two blank ones, and how they are to be read. */
record MarkdownBlock(String lines) {
  /** Tags that begin a block of HTML, not a paragraph with markup in it. */
  private static final Set<String> HTML_BLOCKS =
      Set.of(
          ("address article aside base blockquote body br center details dd dir div dl dt fieldset "
                  + "figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr "
                  + "html iframe img legend li link main menu meta nav ol p pre script section style "
                  + "summary table tbody td template textarea tfoot th thead title tr ul")
              .split(" "));

  /** How many quotations and lists may begin in one another. */
  private static final int MOST_CONTAINERS = 17;

  private static final Pattern CONTAINERS =
      Pattern.compile(
          "(?m)^(?:[ \\t]*+(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){" + MOST_CONTAINERS + "}");
  private static final Pattern TABLE_RULE = Pattern.compile("(?m)^[ \\t:|-]*+$");

  private static final CharacterSet OPENERS = CharacterSet.of("<[`");
  private static final CharacterSet LINE_ENDS = CharacterSet.of("\n");
  private static final CharacterSet CONTAINER_MARKS = CharacterSet.of(">-+*.)");

  /** How many characters that may begin a link, a tag or code a block may hold. */
  static final int MOST_OPENERS = 200;

  /** How many lines a block may have. */
  private static final int MOST_LINES = 1000;

  /** Whether it is HTML, to be read as it is. */
  boolean isHtml() {
    int tag = 0;
    while (tag < lines.length() && CharacterSet.BLANKS.contains(lines.charAt(tag))) {
      tag++;
    }
    if (!lines.startsWith("<", tag)) {
      return false;
    }
    int name = lines.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
    int end = name;
    while (end < lines.length() && isLetterOrDigit(lines.charAt(end))) {
      end++;
    }
    return end > name
        ? HTML_BLOCKS.contains(lines.substring(name, end).toLowerCase(Locale.ROOT))
        : lines.startsWith("!", tag + 1) || lines.startsWith("?", tag + 1);
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /**
   * Whether the Markdown parser could need more than linear time or memory for it: it looks from
   * each opening bracket to the end of the block, visits each list in a list and copies the
   * paragraph for every line, and fills up the rows of a table.
   */
  boolean isDense() {
    return holds(MOST_OPENERS + 1, OPENERS)
        || holds(MOST_LINES, LINE_ENDS)
        || (holds(MOST_CONTAINERS, CONTAINER_MARKS) && CONTAINERS.matcher(lines).find())
        || isSparseTable();
  }

  /** Whether it holds at least so many of the characters. */
  private boolean holds(int many, CharacterSet characters) {
    return lines.length() >= many && count(characters) >= many;
  }

  private long count(CharacterSet characters) {
    long found = 0;
    for (int i = 0; i < lines.length(); i++) {
      found += characters.contains(lines.charAt(i)) ? 1 : 0;
    }
    return found;
  }

  /** Whether it may be a table of which most cells are not written. */
  private boolean isSparseTable() {
    if (lines.indexOf('|') < 0 || !TABLE_RULE.matcher(lines).find()) {
      return false;
    }
    long rows = 1 + count(LINE_ENDS);
    long columns =
        1
            + lines
                .lines()
                .mapToLong(row -> row.chars().filter(c -> c == '|').count())
                .max()
                .orElse(0);
    return rows * columns > lines.length();
  }
}
