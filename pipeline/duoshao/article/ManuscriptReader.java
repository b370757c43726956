package duoshao.article;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the text of a file, in whatever format it is, into a {@link Manuscript}. */
final class ManuscriptReader {
  private static final Pattern PAGE =
      Pattern.compile("<(?:!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);
  private static final String PAGE_TAG_BEGINS = "!hHbB";
  private static final String ADDRESS = "http";
  private static final Pattern MARKUP =
      Pattern.compile("</(?:p|div|strong|span)>|<br\\s?/?>|<p[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,2000}>|<!--.*?(?:-->|$)");
  private static final Pattern NO_HEADLINE_END = Pattern.compile(".*[。；，、：;,:]");

  private static final String FEED = "新闻";

  /** Where the beginning of a page is looked for. */
  private static final int SNIFFED = 2048;

  /** A first line that is longer is no headline. */
  private static final int LONGEST_HEADLINE = 60;

  private ManuscriptReader() {}

  /** A Markdown file, with or without front matter. */
  static Manuscript readMarkdown(String text) {
    FrontMatter front = FrontMatter.split(text);
    Manuscript body =
        isPage(front.body()) ? readPage(front.body()) : readFragment(Markdown.toHtml(front.body()));
    return body.under(stated(front));
  }

  /** An HTML file, with or without front matter. */
  static Manuscript readHtml(String text) {
    FrontMatter front = FrontMatter.split(text);
    return readPage(front.body()).under(stated(front));
  }

  /** A text file, with or without front matter; a short first line is the headline. */
  static Manuscript readText(String text) {
    FrontMatter front = FrontMatter.split(text);
    if (isMarkup(front.body())) {
      return readPage(front.body()).under(stated(front));
    }
    Manuscript all = readLines(front.body()).under(stated(front));
    boolean guess = all.title().isEmpty() && all.passages().size() > 1;
    String first = guess ? all.passages().get(0).text() : "";
    return isHeadline(first) ? withoutFirst(all, first) : all;
  }

  /** A JSON object. */
  static Manuscript readJson(JsonFields json, FieldNames names) {
    String text = json.get(names.text());
    boolean plain = !text.isBlank() && !isMarkup(text);
    String html = text.isBlank() ? json.get(names.html()) : text;
    Manuscript body = plain ? readLines(text) : readPage(html);
    return body.under(
        new Manuscript(
            unescaped(json.get(names.title())),
            json.get(names.date()),
            json.get(names.publisher()),
            json.get(names.url()),
            json.get(names.id()),
            List.of(),
            json.flags()));
  }

  /** Plain lines, each a passage. */
  static Manuscript readLines(String text) {
    PassageBuilder builder = new PassageBuilder();
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      builder.append(text.substring(start, end));
      builder.endPassage();
      start = end + 1;
    }
    return Manuscript.of("", builder.passages(), builder.flags());
  }

  private static boolean isMarkup(String text) {
    return isPage(text) || MARKUP.matcher(text).find();
  }

  private static boolean isPage(String text) {
    int end = Math.min(text.length(), SNIFFED);
    for (int tag = text.indexOf('<'); tag >= 0 && tag + 1 < end; tag = text.indexOf('<', tag + 1)) {
      if (mayBePageTag(text, tag + 1) && PAGE.matcher(text).region(tag, end).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a tag of a page may be called so; it saves the pattern nearly all its searches. */
  private static boolean mayBePageTag(String text, int name) {
    return PAGE_TAG_BEGINS.indexOf(text.charAt(name)) >= 0 && !text.startsWith(ADDRESS, name);
  }

  /** HTML that is a part of a page: a heading at its beginning is the headline. */
  private static Manuscript readFragment(String html) {
    Optional<String> unescaped = EscapedMarkup.unescape(html);
    Optional<PassageBuilder> plain = unescaped.isEmpty() ? PlainPage.read(html) : Optional.empty();
    if (plain.isPresent()) {
      return Manuscript.of("", plain.get().passages(), plain.get().flags());
    }
    Document document = Jsoup.parse(unescaped.orElse(html));
    PassageBuilder builder = new PassageBuilder();
    VisibleText.read(document.body(), builder);
    List<Passage> passages = builder.passages();
    String title = beginsWithHeading(document, passages) ? passages.get(0).text() : "";
    return Manuscript.of(title, passages, flags(builder, unescaped.isPresent()));
  }

  private static boolean beginsWithHeading(Document document, List<Passage> passages) {
    if (passages.isEmpty() || !passages.get(0).heading()) {
      return false;
    }
    Element heading = document.selectFirst("h1");
    return heading != null && heading.text().strip().equals(passages.get(0).text());
  }

  private static Manuscript readPage(String html) {
    Optional<String> unescaped = EscapedMarkup.unescape(html);
    HtmlPage page = HtmlPage.of(Jsoup.parse(unescaped.orElse(html)));
    PassageBuilder builder = new PassageBuilder();
    VisibleText.read(page.content(), builder);
    return new Manuscript(
        page.title(),
        page.date(),
        page.publisher(),
        page.url(),
        "",
        builder.passages(),
        flags(builder, unescaped.isPresent()));
  }

  private static Set<String> flags(PassageBuilder builder, boolean escaped) {
    Set<String> flags = new TreeSet<>(builder.flags());
    if (escaped) {
      flags.add("escaped_markup");
    }
    return flags;
  }

  /** What front matter says, under the names that blogs and feeds use. */
  private static Manuscript stated(FrontMatter front) {
    return new Manuscript(
        unescaped(front.first("title")),
        front.first("date", "published", "pubdate", "publish_date", "publish_time", "time"),
        publisher(front),
        front.first("url", "link", "original_url", "canonical_url", "permalink"),
        front.first("id", "guid"),
        List.of(),
        front.flags());
  }

  private static String publisher(FrontMatter front) {
    String source = front.first("publisher", "source", "media", "site");
    if (!source.isEmpty() && !ArticleId.isAddress(source)) {
      return source;
    }
    String feed = feed(front);
    return feed.isEmpty() ? front.first("author") : feed;
  }

  /** The publisher whose feed a post is tagged with: {@code tags: 某报新闻}. */
  private static String feed(FrontMatter front) {
    for (String tag : front.fields().getOrDefault("tags", List.of())) {
      if (tag.endsWith(FEED)) {
        return tag.substring(0, tag.length() - FEED.length());
      }
    }
    return "";
  }

  /** A headline without the tags and entities that it may be written with. */
  private static String unescaped(String title) {
    return title.indexOf('<') < 0 && title.indexOf('&') < 0
        ? title
        : Parser.unescapeEntities(TAG.matcher(title).replaceAll(""), false);
  }

  private static boolean isHeadline(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_HEADLINE
        && !NO_HEADLINE_END.matcher(line).matches();
  }

  private static Manuscript withoutFirst(Manuscript all, String title) {
    return new Manuscript(
        title,
        all.date(),
        all.publisher(),
        all.url(),
        all.id(),
        all.passages().subList(1, all.passages().size()),
        all.flags());
  }
}
