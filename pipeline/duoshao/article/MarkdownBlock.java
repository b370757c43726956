package duoshao.article;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
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

  private static final Pattern FIRST_TAG = Pattern.compile("\\s*</?([A-Za-z][A-Za-z0-9]*)");
  private static final Pattern OTHER_MARKUP = Pattern.compile("\\s*<[!?]");

  /** How many quotations and lists may begin in one another. */
  private static final int MOST_CONTAINERS = 17;

  private static final Pattern CONTAINERS =
      Pattern.compile(
          "(?m)^(?:[ \\t]*+(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){" + MOST_CONTAINERS + "}");
  private static final Pattern TABLE_RULE = Pattern.compile("(?m)^[ \\t:|-]*+$");

  /** How many characters that may begin a link, a tag or code a block may hold. */
  private static final int MOST_OPENERS = 200;

  /** How many lines a block may have. */
  private static final int MOST_LINES = 1000;

  /** Whether it is HTML, to be read as it is. */
  boolean isHtml() {
    if (lines.indexOf('<') < 0) {
      return false;
    }
    Matcher tag = FIRST_TAG.matcher(lines);
    return tag.lookingAt()
        ? HTML_BLOCKS.contains(tag.group(1).toLowerCase(Locale.ROOT))
        : OTHER_MARKUP.matcher(lines).lookingAt();
  }

  /**
   * Whether the Markdown parser could need more than linear time or memory for it: it looks from
   * each opening bracket to the end of the block, visits each list in a list and copies the
   * paragraph for every line, and fills up the rows of a table.
   */
  boolean isDense() {
    return count("<[`") > MOST_OPENERS
        || count("\n") >= MOST_LINES
        || (count(">-+*.)") >= MOST_CONTAINERS && CONTAINERS.matcher(lines).find())
        || isSparseTable();
  }

  private long count(String characters) {
    long found = 0;
    for (int i = 0; i < lines.length(); i++) {
      found += characters.indexOf(lines.charAt(i)) >= 0 ? 1 : 0;
    }
    return found;
  }

  /** Whether it may be a table of which most cells are not written. */
  private boolean isSparseTable() {
    if (lines.indexOf('|') < 0 || !TABLE_RULE.matcher(lines).find()) {
      return false;
    }
    long rows = 1 + count("\n");
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
