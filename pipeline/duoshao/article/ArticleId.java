package duoshao.article;

import java.util.Optional;
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
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?//(?:www\\.)?(?=[^/?#\\s])");
  private static final Pattern AFTER_PATH = Pattern.compile("/*(?:#.*)?$");

  /** Browsers take no longer ones. */
  private static final int LONGEST_URL = 2000;

  private ArticleId() {}

  static String of(String url, String statedId, FileName file, String sha256) {
    if (!url.isEmpty()) {
      Optional<String> infoCode = infoCode(url);
      return infoCode.isPresent() ? infoCode.get() : withoutFrame(url);
    }
    if (!statedId.isEmpty()) {
      return statedId;
    }
    return file.stem().isEmpty() ? sha256 : file.stem();
  }

  /** Whether it is an address and leads to an article: not one that ends in {@code infoCode=}. */
  static boolean isAddress(String url) {
    if (url.isEmpty() || url.length() > LONGEST_URL || !BEFORE_HOST.matcher(url).lookingAt()) {
      return false;
    }
    Optional<String> infoCode = infoCode(url);
    return infoCode.isEmpty() || !infoCode.get().isEmpty();
  }

  /** The value of {@code infoCode=} in the query, if it is there; it may be empty. */
  private static Optional<String> infoCode(String url) {
    if (!url.contains("infoCode=")) {
      return Optional.empty();
    }
    Matcher infoCode = INFO_CODE.matcher(url);
    return infoCode.find() ? Optional.of(infoCode.group(1)) : Optional.empty();
  }

  /** The address without scheme, {@code www.}, fragment and last slash. */
  private static String withoutFrame(String url) {
    Matcher frame = BEFORE_HOST.matcher(url);
    String path = frame.lookingAt() ? url.substring(frame.end()) : url;
    return AFTER_PATH.matcher(path).replaceFirst("");
  }
}
