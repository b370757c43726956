package duoshao.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of an article, so that the same one found twice is one: the infoCode of its own
 * address, else the address, else the id that its JSON states, else the name of its file, else the
 * hash of its bytes.
 */
final class ArticleId {
  private static final Pattern INFO_CODE = Pattern.compile("[?&]infoCode=([^&#\\s]*)");
  private static final Pattern BEFORE_HOST =
      Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//(?:www\\.)?(?=[^/?#\\s])");
  private static final Pattern AFTER_PATH = Pattern.compile("/*(?:#.*)?$");

  /** Browsers take no longer ones. */
  private static final int LONGEST_URL = 2000;

  private ArticleId() {}

  static String of(String url, String statedId, FileName file, String sha256) {
    if (!url.isEmpty()) {
      Matcher infoCode = INFO_CODE.matcher(url);
      return infoCode.find() ? infoCode.group(1) : withoutFrame(url);
    }
    if (!statedId.isEmpty()) {
      return statedId;
    }
    return file.stem().isEmpty() ? sha256 : file.stem();
  }

  /** Whether it is an address and leads to an article: not one that ends in {@code infoCode=}. */
  static boolean isAddress(String url) {
    if (url.length() > LONGEST_URL || !BEFORE_HOST.matcher(url).find()) {
      return false;
    }
    Matcher infoCode = INFO_CODE.matcher(url);
    return !infoCode.find() || !infoCode.group(1).isEmpty();
  }

  /** The address without scheme, {@code www.}, fragment and last slash. */
  private static String withoutFrame(String url) {
    String path = BEFORE_HOST.matcher(url).replaceFirst("");
    return AFTER_PATH.matcher(path).replaceFirst("");
  }
}
