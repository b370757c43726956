package duoshao.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Writes a Markdown document as HTML, with the numbers of its lists as text. It walks by hand, not
 * by recursion, since a document may be nested as deep as it is long.
 */
final class MarkdownHtml {
  private static final Map<Class<? extends Node>, String> TAGS =
      Map.ofEntries(
          Map.entry(Paragraph.class, "p"),
          Map.entry(BlockQuote.class, "blockquote"),
          Map.entry(ThematicBreak.class, "hr"),
          Map.entry(BulletList.class, "ul"),
          Map.entry(OrderedList.class, "div"),
          Map.entry(ListItem.class, "li"),
          Map.entry(Emphasis.class, "em"),
          Map.entry(StrongEmphasis.class, "strong"),
          Map.entry(Link.class, "a"),
          Map.entry(TableBlock.class, "table"),
          Map.entry(TableRow.class, "tr"),
          Map.entry(TableCell.class, "td"));

  private final StringBuilder html;

  /** The next number of each ordered list that is open, the innermost first. */
  private final Deque<Integer> numbers = new ArrayDeque<>();

  /** The number of a list item that has begun and not yet shown anything. */
  private String marker = "";

  private boolean lineEnded;
  private char lastShown;

  private MarkdownHtml(StringBuilder html) {
    this.html = html;
  }

  /** Appends the document to {@code html}. */
  static void render(Node document, StringBuilder html) {
    new MarkdownHtml(html).walk(document);
  }

  private void walk(Node document) {
    Node node = document;
    do {
      open(node);
      if (node.getFirstChild() != null && !(node instanceof Image)) {
        node = node.getFirstChild();
        continue;
      }
      close(node);
      while (node != document && node.getNext() == null) {
        node = node.getParent();
        close(node);
      }
      node = node == document ? document : node.getNext();
    } while (node != document);
  }

  private void open(Node node) {
    String tag = tag(node);
    if (!tag.isEmpty()) {
      html.append('<').append(tag).append('>');
    }
    if (node instanceof OrderedList list) {
      Integer start = list.getMarkerStartNumber();
      numbers.push(start == null ? 1 : start);
    } else if (node instanceof ListItem && node.getParent() instanceof OrderedList list) {
      int number = numbers.pop();
      numbers.push(number + 1);
      marker += number + list.getMarkerDelimiter() + " ";
    } else {
      show(node);
    }
  }

  private static String tag(Node node) {
    if (isUnderscored(node)) {
      return "";
    }
    return node instanceof Heading heading
        ? "h" + heading.getLevel()
        : TAGS.getOrDefault(node.getClass(), "");
  }

  /** Whether it is emphasis only by its underscores, which in our texts are underscores. */
  private static boolean isUnderscored(Node node) {
    return node instanceof Delimited emphasis && emphasis.getOpeningDelimiter().startsWith("_");
  }

  private void show(Node node) {
    if (isUnderscored(node)) {
      text(((Delimited) node).getOpeningDelimiter());
    } else if (node instanceof Text text) {
      text(text.getLiteral());
    } else if (node instanceof Code code) {
      text(code.getLiteral());
    } else if (node instanceof FencedCodeBlock block) {
      html.append("<pre>");
      text(block.getLiteral());
      html.append("</pre>");
    } else if (node instanceof HtmlInline inline) {
      markup(inline.getLiteral());
    } else if (node instanceof HtmlBlock block) {
      markup(block.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      lineEnded = true;
    } else if (node instanceof HardLineBreak) {
      html.append("<br>");
    }
  }

  private void close(Node node) {
    String tag = tag(node);
    if (node instanceof ListItem && !marker.isEmpty()) {
      text("");
    }
    if (isUnderscored(node)) {
      text(((Delimited) node).getClosingDelimiter());
    }
    if (node instanceof OrderedList) {
      numbers.pop();
    }
    if (!tag.isEmpty()) {
      html.append("</").append(tag).append('>');
    }
    lineEnded &= !(node instanceof Block);
  }

  private void text(String literal) {
    showMarker();
    if (literal.isEmpty()) {
      return;
    }
    if (lineEnded && !(isChinese(lastShown) && isChinese(literal.charAt(0)))) {
      html.append('\n');
    }
    lineEnded = false;
    html.append(literal.replace("&", "&amp;").replace("<", "&lt;"));
    lastShown = literal.charAt(literal.length() - 1);
  }

  private void markup(String literal) {
    showMarker();
    if (lineEnded) {
      html.append('\n');
      lineEnded = false;
    }
    html.append(literal);
  }

  private void showMarker() {
    html.append(marker);
    marker = "";
  }

  /** Whether no blank stands beside it at the end of a line: 中 ， “ … */
  private static boolean isChinese(char c) {
    return c >= 0x2E80 || (c >= 0x2014 && c <= 0x2026);
  }
}
