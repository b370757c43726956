package duoshao.article;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * HTML of plain paragraphs, as most posts have it, read without building a tree:
 *
 * <pre>
 *   &lt;p&gt;甲公司营收12亿元。&lt;/p&gt;
 *   &lt;p class="em_media"&gt;（文章来源：某报）&lt;/p&gt;&lt;p&gt;&lt;a&gt;返回首页&lt;/a&gt;&lt;/p&gt;
 * </pre>
 *
 * <p>It knows paragraphs with no attribute or a class, line breaks, links without attributes within
 * a paragraph, and the entities lt, gt and amp. Anything else is left to jsoup, which takes ten
 * times as long.
 */
final class PlainPage {
  private static final String CLASS = "<p class=\"";

  private static final Pattern ENTITY = Pattern.compile("&(?:lt|gt|amp);");

  private final String html;
  private final PassageBuilder builder = new PassageBuilder();
  private int at;
  private boolean inParagraph;
  private boolean inLink;

  private PlainPage(String html) {
    this.html = html;
  }

  /** What is seen of the page, if it is plain. */
  static Optional<PassageBuilder> read(String html) {
    PlainPage page = new PlainPage(html);
    return page.readAll() ? Optional.of(page.builder) : Optional.empty();
  }

  private boolean readAll() {
    for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
      if (!readText(tag) || !readTag()) {
        return false;
      }
    }
    boolean read = readText(html.length());
    builder.endPassage();
    return read && !inParagraph;
  }

  /** The characters before {@code end}. */
  private boolean readText(int end) {
    String text = html.substring(at, end);
    at = end;
    int entity = text.indexOf('&');
    if (entity < 0) {
      builder.append(text);
      return true;
    }
    while (entity >= 0) {
      if (!ENTITY.matcher(text).region(entity, text.length()).lookingAt()) {
        return false;
      }
      entity = text.indexOf('&', entity + 1);
    }
    builder.append(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    return true;
  }

  private boolean readTag() {
    if (!inLink && (take("<br>") || take("<br/>"))) {
      builder.endPassage();
      return true;
    }
    return inParagraph ? readInParagraph() : readParagraph();
  }

  /** {@code <p>} or {@code <p class="…">}. */
  private boolean readParagraph() {
    builder.endPassage();
    inParagraph = take("<p>") || takeClass();
    return inParagraph;
  }

  private boolean takeClass() {
    if (!take(CLASS)) {
      return false;
    }
    while (at < html.length() && isNameCharacter(html.charAt(at))) {
      at++;
    }
    return take("\">");
  }

  /** {@code </p>}, {@code <a>} or {@code </a>}. */
  private boolean readInParagraph() {
    if (!inLink && take("</p>")) {
      builder.endPassage();
      inParagraph = false;
      return true;
    }
    if (!take(inLink ? "</a>" : "<a>")) {
      return false;
    }
    if (inLink) {
      builder.endLink();
    } else {
      builder.startLink();
    }
    inLink = !inLink;
    return true;
  }

  private boolean take(String tag) {
    boolean stands = html.startsWith(tag, at);
    at += stands ? tag.length() : 0;
    return stands;
  }

  private static boolean isNameCharacter(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }
}
