package duoshao.naming;

import duoshao.text.CharacterSet;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A security code as news writes it behind a name, and the one form in which the dataset gives it.
 *
 * <pre>
 * (600527.SH) (SH 600527，收盘价：2.55元) (证券代码：002245) (01755.HK) (3301-HK) (BABA.US) (837560)
 * </pre>
 *
 * <p>A mainland code of six digits without a market takes that of its first digit, by the numbering
 * rules of the exchanges: 6 Shanghai, 0, 2 and 3 Shenzhen, 4, 8 and 92 Beijing (837560 may still be
 * on the NEEQ). A code of an exchange that the figure model does not name (2330.TW) still shows
 * that a name stands before it; it is empty.
 */
final class SecurityCode {
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\((?:证券代码|股票代码|代码|证券简称[^)]{0,12}代码)?[: ]{0,2}"
              + "(?:(SH|SZ|HK|BJ|sh|sz|hk|bj)[: .]?)?([0-9]{4,6}|[A-Z]{1,5})"
              + "(?:[.-](SH|SZ|HK|BJ|US|NQ|OC|NYSE|NASDAQ|N|O|A|SS|T|L|TW|KS|DE|PA|SI|AX|TO))?(?=[),、 ;])");
  private static final Pattern AMERICAN_FIRST =
      Pattern.compile("\\((?:NYSE|NASDAQ|纽交所|纳斯达克|美股)[: ]{1,2}([A-Z]{1,5})(?=[),、 ;])");

  /** With what either begins behind its bracket. */
  private static final CharacterSet OPENINGS =
      CharacterSet.of("证股代纽纳美: 0123456789shbABCDEFGHIJKLMNOPQRSTUVWXYZ");

  private SecurityCode() {}

  /**
   * The code in the bracket that opens at {@code open}, empty for another exchange; nothing if it
   * holds no code.
   */
  static Optional<String> at(String folded, int open) {
    if (open + 1 >= folded.length() || !OPENINGS.contains(folded.charAt(open + 1))) {
      return Optional.empty(); // as most
    }
    int end = Math.min(folded.length(), open + 60);
    Matcher matcher = BRACKET.matcher(folded).region(open, end).useTransparentBounds(true);
    if (matcher.lookingAt()) {
      return of(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    Matcher american = AMERICAN_FIRST.matcher(folded).region(open, end).useTransparentBounds(true);
    return american.lookingAt() ? Optional.of(american.group(1) + ".US") : Optional.empty();
  }

  private static Optional<String> of(
      @org.jspecify.annotations.Nullable String before,
      String code,
      @org.jspecify.annotations.Nullable String after) {
    String market = before != null ? before.toUpperCase(Locale.ROOT) : after == null ? "" : after;
    if (Character.isLetter(code.charAt(0))) {
      return switch (market) {
        case "US", "N", "O", "A", "NYSE", "NASDAQ" -> Optional.of(code + ".US");
        case "" -> Optional.empty();
        default -> Optional.of("");
      };
    }
    return switch (market) {
      case "SH", "SZ", "BJ" -> sixDigits(code).map(digits -> digits + "." + market);
      case "SS" -> sixDigits(code).map(digits -> digits + ".SH");
      case "HK" -> Optional.of("0".repeat(Math.max(0, 5 - code.length())) + code + ".HK");
      case "NQ", "OC" -> sixDigits(code).map(digits -> digits + ".NQ");
      case "" -> withoutMarket(code);
      default -> Optional.of("");
    };
  }

  private static Optional<String> sixDigits(String code) {
    return Optional.of(code).filter(digits -> digits.length() == 6);
  }

  private static Optional<String> withoutMarket(String code) {
    if (code.length() == 5) {
      return Optional.of(code + ".HK");
    }
    if (code.length() != 6) {
      return Optional.empty();
    }
    return switch (code.charAt(0)) {
      case '6' -> Optional.of(code + ".SH");
      case '0', '2', '3' -> Optional.of(code + ".SZ");
      case '4', '8' -> Optional.of(code + ".BJ");
      case '9' -> Optional.of(code + (code.startsWith("92") ? ".BJ" : ".SH"));
      default -> Optional.empty();
    };
  }
}
