package duoshao.article;

import duoshao.text.CharacterSet;

/**
 * A Markdown block of one line that holds links and plain words, such as those below a post, turned
 * into HTML as CommonMark does:
 *
 * <pre>
 *   &lt;http://news.example/show.html?infoCode=NW1&gt;   &lt;p&gt;&lt;a&gt;http://news…&lt;/a&gt;&lt;/p&gt;
 *   [返回某报新闻](//news.example/a)｜[返回首页](//b)     &lt;p&gt;&lt;a&gt;返回某报新闻&lt;/a&gt;｜&lt;a&gt;返回首页…
 * </pre>
 *
 * <p>What could mean more than it shows is left to the Markdown parser. Nearly every post ends with
 * two such lines and needs the parser for nothing else, which took an eighth of its parsing.
 */
final class LinkLine {
  /** What may mean more in a line of Markdown, or of HTML, than it shows. */
  private static final CharacterSet MARKUP = CharacterSet.of("\\`*_[]<>&!|~\n\t");

  /** A longer one may hold more links than the parser is asked to read. */
  private static final int LONGEST = MarkdownBlock.MOST_OPENERS;

  private final String line;
  private final StringBuilder html;
  private int at;

  private LinkLine(String line, StringBuilder html) {
    this.line = line;
    this.html = html;
  }

  /** Appends the HTML of a block, if it is such a line; else appends nothing. */
  static boolean render(String block, StringBuilder html) {
    int last = block.length() - 1;
    if (last < 0
        || last >= LONGEST
        || (block.charAt(0) != '[' && block.charAt(0) != '<')
        || block.charAt(last) == ' ') {
      return false;
    }
    int length = html.length();
    html.append("<p>");
    if (new LinkLine(block, html).readAll()) {
      html.append("</p>");
      return true;
    }
    html.setLength(length);
    return false;
  }

  private boolean readAll() {
    while (at < line.length()) {
      boolean read =
          switch (line.charAt(at)) {
            case '<' -> readAddress();
            case '[' -> readLink();
            default -> readWord();
          };
      if (!read) {
        return false;
      }
    }
    return true;
  }

  private boolean readWord() {
    char c = line.charAt(at++);
    html.append(c);
    return !MARKUP.contains(c);
  }

  /** {@code <http://…>}. */
  private boolean readAddress() {
    int end = line.indexOf('>', at);
    boolean web = line.startsWith("http://", at + 1) || line.startsWith("https://", at + 1);
    return web && isAddress(at + 1, end) && link(at + 1, end, end + 1);
  }

  /** {@code [words](address)}. */
  private boolean readLink() {
    int middle = line.indexOf("](", at);
    int end = line.indexOf(')', Math.max(at, middle));
    return isText(at + 1, middle) && isAddress(middle + 2, end) && link(at + 1, middle, end + 1);
  }

  private boolean isText(int start, int end) {
    return start < end && !MARKUP.isIn(line, start, end);
  }

  private boolean isAddress(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = line.charAt(i);
      if (c <= ' ' || c >= 0x7F || (c != '_' && (c == '(' || MARKUP.contains(c)))) {
        return false;
      }
    }
    return start < end;
  }

  private boolean link(int start, int end, int next) {
    // A copy of the range, since a builder takes a range character by character.
    html.append("<a>").append(line.substring(start, end)).append("</a>");
    at = next;
    return true;
  }
}
