package duoshao.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markup that was escaped once too often, so that a reader sees the tags. */
final class EscapedMarkup {
  private static final String ATTRIBUTES = "(?:\\s(?:(?!&[lg]t;)[^<>]){0,500})?\\s?/?";
  private static final Pattern TELLING =
      Pattern.compile(
          "&lt;/?(?:p|br|div|span|strong|table|section)" + ATTRIBUTES + "&gt;",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "&lt;(/?[A-Za-z][\\w-]{0,30}" + ATTRIBUTES + "|!--(?:(?!&[lg]t;)[^<>]){0,500}--)&gt;");
  private static final Pattern ENTITY = Pattern.compile("&amp;([a-z]{2,8};)");

  /** So many telling tags are no accident. */
  private static final int FEWEST_TAGS = 2;

  private EscapedMarkup() {}

  /** The HTML with the escaped tags as tags, if it plainly has them. */
  static Optional<String> unescape(String html) {
    if (!html.contains("&lt;")) {
      return Optional.empty();
    }
    Matcher telling = TELLING.matcher(html);
    int found = 0;
    while (found < FEWEST_TAGS && telling.find()) {
      found++;
    }
    if (found < FEWEST_TAGS) {
      return Optional.empty();
    }
    String tags = TAG.matcher(html).replaceAll("<$1>");
    return Optional.of(ENTITY.matcher(tags).replaceAll("&$1"));
  }
}
