package duoshao.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A whole HTML page: what its head says, and the element that holds the article.
 *
 * @param title of {@code og:title}, else of the first {@code <h1>}, else of {@code <title>} without
 *     the names of sections and site after it ({@code 甲公司增持_财经_某网})
 * @param date as written in the head, empty if it is not
 * @param publisher as named in the head, empty if it is not
 * @param url the canonical address, empty if none
 * @param content where the article stands; the body if no container is known
 */
record HtmlPage(String title, String date, String publisher, String url, Element content) {
  private static final List<String> CONTAINERS =
      List.of(
          "article",
          "[itemprop=articleBody]",
          "#ContentBody, #artibody, #js_content, #articleContent, #article_content",
          ".article-content, .article_content, .article-body, .articleBody, .post-content,"
              + " .entry-content, .TRS_Editor",
          "#content, .content, main");
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[property=og:release_date]",
          "meta[name=pubdate]",
          "meta[name=publishdate]",
          "meta[name=publish_time]",
          "meta[name=weibo:article:create_at]",
          "time[datetime]");
  private static final List<String> PUBLISHERS =
      List.of(
          "meta[name=source]",
          "meta[name=publisher]",
          "meta[name=mediaid]",
          "meta[property=og:site_name]",
          "meta[name=author]");
  private static final Pattern SITE = Pattern.compile("(?:_|\\s[|-]\\s|\\|).*", Pattern.DOTALL);

  /** How many elements of one kind are weighed. */
  private static final int MOST_CANDIDATES = 20;

  /** A container holds the article if it has this share of the page's text. */
  private static final double LEAST_SHARE = 0.3;

  static HtmlPage of(Document page) {
    Element content = content(page.body());
    String url = attribute(page, "href", List.of("link[rel=canonical]"));
    return new HtmlPage(
        title(page, content),
        attribute(page, "content", DATES),
        attribute(page, "content", PUBLISHERS),
        url.isEmpty() ? attribute(page, "content", List.of("meta[property=og:url]")) : url,
        content);
  }

  private static Element content(Element body) {
    body.select("> header, > div > header").remove();
    double least = LEAST_SHARE * body.text().length();
    for (String container : CONTAINERS) {
      Element longest = null;
      int length = 0;
      for (Element candidate : body.select(container).stream().limit(MOST_CANDIDATES).toList()) {
        int candidateLength = candidate.text().length();
        if (candidateLength > length) {
          longest = candidate;
          length = candidateLength;
        }
      }
      if (longest != null && length >= least) {
        return longest;
      }
    }
    return body;
  }

  private static String title(Document page, Element content) {
    String shared = attribute(page, "content", List.of("meta[property=og:title]"));
    if (!shared.isEmpty()) {
      return shared;
    }
    Element heading = content.selectFirst("h1");
    if (heading == null) {
      heading = page.selectFirst("h1");
    }
    if (heading != null && !heading.text().isBlank()) {
      return heading.text();
    }
    String title = page.title();
    String withoutSite = SITE.matcher(title).replaceFirst("").strip();
    return withoutSite.isEmpty() ? title : withoutSite;
  }

  /** The first of these that the page has: its content, or the named attribute. */
  private static String attribute(Document page, String name, List<String> selectors) {
    for (String selector : selectors) {
      Element element = page.selectFirst(selector);
      if (element != null) {
        String value = element.hasAttr("datetime") ? element.attr("datetime") : element.attr(name);
        if (!value.isBlank()) {
          return value.strip();
        }
      }
    }
    return "";
  }
}
