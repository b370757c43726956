package duoshao.article;

import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/**
 * Turns the body of a post, Markdown that may hold HTML, into HTML.
 *
 * <p>It is CommonMark with the tables of GitHub, but for what would lose a figure or a name:
 *
 * <ul>
 *   <li>list numbers stay in the text: {@code 4. 甲公司};
 *   <li>the star of {@code *ST甲} and of {@code 1700*1500*700毫米} is a star;
 *   <li>underscores are underscores;
 *   <li>indented text is text, not code;
 *   <li>a line end between two Chinese characters is nothing, not a blank.
 * </ul>
 *
 * <p>Blocks that are HTML, or on which the Markdown parser would need more than linear time, are
 * handed on as they are, line by line.
 */
final class Markdown {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .enabledBlockTypes(
              Set.of(
                  BlockQuote.class,
                  FencedCodeBlock.class,
                  Heading.class,
                  HtmlBlock.class,
                  ListBlock.class,
                  ThematicBreak.class))
          .build();

  private final StringBuilder html = new StringBuilder();
  private final StringBuilder run = new StringBuilder();

  private Markdown() {}

  static String toHtml(String markdown) {
    Markdown reader = new Markdown();
    int start = 0;
    for (int at = markdown.indexOf('\n'); at >= 0; at = markdown.indexOf('\n', at + 1)) {
      int behind = behindBlankLines(markdown, at + 1);
      if (behind > at + 1) {
        reader.add(markdown.substring(start, at));
        start = behind;
        at = behind - 1;
      }
    }
    reader.add(markdown.substring(start));
    reader.endRun();
    return reader.html.toString();
  }

  /** The end of the blank lines that begin at {@code from}. */
  private static int behindBlankLines(String markdown, int from) {
    int behind = from;
    for (int at = from; at < markdown.length(); at++) {
      char c = markdown.charAt(at);
      if (c == '\n') {
        behind = at + 1;
      } else if (c != ' ' && c != '\t') {
        break;
      }
    }
    return behind;
  }

  private void add(String lines) {
    MarkdownBlock block = new MarkdownBlock(lines);
    if (block.isHtml()) {
      endRun();
      html.append(lines).append('\n');
    } else if (run.isEmpty() && LinkLine.render(lines, html)) {
      return;
    } else if (block.isDense()) {
      endRun();
      html.append("<p>").append(lines.replace("\n", "<br>\n")).append("</p>\n");
    } else {
      run.append(withLiteralStars(lines)).append("\n\n");
    }
  }

  private void endRun() {
    if (!run.isEmpty()) {
      MarkdownHtml.render(PARSER.parse(run.toString()), html);
      run.setLength(0);
    }
  }

  /** Escapes the star before ST, and one between two letters or digits. */
  private static String withLiteralStars(String lines) {
    if (lines.indexOf('*') < 0) {
      return lines;
    }
    StringBuilder escaped = new StringBuilder(lines.length() + 16);
    int end = 0;
    for (int i = lines.indexOf('*'); i >= 0; i = lines.indexOf('*', end)) {
      escaped.append(lines, end, i);
      end = i + 1;
      while (end < lines.length() && lines.charAt(end) == '*') {
        end++;
      }
      escaped.append("*".repeat(end - i - 1));
      escaped.append(isLiteralStar(lines, i, end) ? "\\*" : "*");
    }
    return escaped.append(lines, end, lines.length()).toString();
  }

  /** Whether the last of the stars from {@code start} to {@code end} is no markup. */
  private static boolean isLiteralStar(String lines, int start, int end) {
    boolean odd = (end - start) % 2 == 1;
    if (odd && lines.startsWith("ST", end)) {
      return true;
    }
    return end - start == 1
        && start > 0
        && end < lines.length()
        && isAsciiLetterOrDigit(lines.charAt(start - 1))
        && isAsciiLetterOrDigit(lines.charAt(end));
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }
}
