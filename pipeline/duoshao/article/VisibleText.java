package duoshao.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Walks over the nodes of a page and hands what its reader sees to a {@link PassageBuilder}.
 *
 * <p>Blocks, line breaks and table rows end a passage; inline tags vanish without a blank ({@code
 * (C<a>PPI</a>B)} is {@code (CPPIB)}). The cells of a row are one passage, a tab between each two,
 * unless a cell holds more than one passage: then the table only lays the page out. Hidden
 * elements, scripts, pictures, forms, navigation, side notes and footers are no text.
 *
 * <p>Weakness: of style sheets only an element's own {@code style} is read.
 */
final class VisibleText implements NodeFilter {
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote body caption center dd details dialog dir div dl dt "
                  + "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html "
                  + "legend li listing main menu nav ol p pre section summary table tbody td tfoot "
                  + "th thead tr ul xmp")
              .split(" "));
  private static final Set<String> UNSEEN =
      Set.of(
          ("applet aside audio button canvas datalist embed footer head iframe img input link map "
                  + "math meta nav noframes noscript object script select style svg template "
                  + "textarea title video")
              .split(" "));
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final Pattern HIDING =
      Pattern.compile("(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  /** Empty places that a site's script fills with a live quote. */
  private static final Pattern QUOTE_ID = Pattern.compile("(?:bk)?quote_.*");

  private final PassageBuilder builder;
  private final Deque<TableRow> rows = new ArrayDeque<>();
  private int preformatted;
  private Optional<OpenName> openName = Optional.empty();

  /** A name that has begun and not ended. */
  private record OpenName(int depth, Security security, PassageBuilder.Position start) {}

  private VisibleText(PassageBuilder builder) {
    this.builder = builder;
  }

  /** Appends what is seen of {@code root}. */
  static void read(Element root, PassageBuilder builder) {
    root.filter(new VisibleText(builder));
    builder.endPassage();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      appendText(textNode.getWholeText());
    } else if (node instanceof Element element) {
      return open(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element, depth);
    }
    return FilterResult.CONTINUE;
  }

  private void appendText(String characters) {
    if (preformatted == 0) {
      builder.append(characters);
      return;
    }
    String[] lines = characters.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        builder.endPassage();
      }
      builder.append(lines[i]);
    }
  }

  private FilterResult open(Element element, int depth) {
    String name = element.normalName();
    if (isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (BLOCKS.contains(name) || name.equals("br")) {
      builder.endPassage();
    }
    if (UNSEEN.contains(name)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    openTable(name);
    openStyle(name);
    if (openName.isEmpty()) {
      openName =
          Security.of(element).map(security -> new OpenName(depth, security, builder.position()));
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || QUOTE_ID.matcher(element.id()).matches()
        || (!style.isEmpty() && HIDING.matcher(style.toLowerCase(Locale.ROOT)).find());
  }

  private void openTable(String name) {
    if (name.equals("tr")) {
      rows.push(new TableRow(builder.size()));
    } else if (isCell(name) && !rows.isEmpty()) {
      rows.peek().startCell(builder.size());
    }
  }

  private static boolean isCell(String name) {
    return name.equals("td") || name.equals("th");
  }

  private void openStyle(String name) {
    if (HEADINGS.contains(name)) {
      builder.startHeading();
    } else if (BOLD.contains(name)) {
      builder.startBold();
    } else if (name.equals("a")) {
      builder.startLink();
    } else if (PREFORMATTED.contains(name)) {
      preformatted++;
    }
  }

  private void close(Element element, int depth) {
    String name = element.normalName();
    if (openName.isPresent() && openName.get().depth() == depth) {
      builder.addName(openName.get().start(), openName.get().security());
      openName = Optional.empty();
    }
    if (BLOCKS.contains(name)) {
      builder.endPassage();
    }
    closeStyle(name);
    closeTable(name);
  }

  private void closeStyle(String name) {
    if (HEADINGS.contains(name)) {
      builder.endHeading();
    } else if (BOLD.contains(name)) {
      builder.endBold();
    } else if (name.equals("a")) {
      builder.endLink();
    } else if (PREFORMATTED.contains(name)) {
      preformatted--;
    }
  }

  private void closeTable(String name) {
    if (rows.isEmpty()) {
      return;
    }
    if (isCell(name)) {
      rows.peek().endCell(builder.size());
    } else if (name.equals("tr")) {
      TableRow row = rows.pop();
      if (row.isData(builder.size())) {
        builder.joinRow(row.start(), row.cells());
      }
    }
  }
}
