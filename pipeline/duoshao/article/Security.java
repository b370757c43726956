package duoshao.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The security or sector that an element of a page names, in the forms of the East Money sites:
 *
 * <pre>
 *   &lt;a class="keytip" data-code="1,600160"&gt;      600160.SH    (1 Shanghai)
 *   &lt;span id="stock_0.300343"&gt;                   300343.SZ    (0 Shenzhen; Beijing by its codes)
 *   &lt;a href="http://quote.eastmoney.com/unify/r/116.00700"&gt;   00700.HK
 *   &lt;span data-code="106,NIO"&gt;                   NIO.US       (105, 106, 107)
 *   &lt;span id="bk_90.BK0493"&gt;                     a sector, no code
 * </pre>
 *
 * <p>Links into the site's glossary (class {@code infokey}) name nothing.
 *
 * @param code with its market; empty for a sector
 */
record Security(String code, NamedEntity.Kind kind) {
  private static final Pattern DATA_CODE = Pattern.compile("(\\d{1,3}),([\\w.-]{1,12})");
  private static final Pattern ID =
      Pattern.compile("(?:stock_|bk_|Info\\.)(\\d{1,3})\\.([\\w.-]{1,12})");
  private static final Pattern HREF =
      Pattern.compile("(?:https?:)?//quote\\.eastmoney\\.com/unify/r/(\\d{1,3})\\.([\\w.-]{1,12})");

  /** What the element names, if anything. */
  static Optional<Security> of(Element element) {
    if (element.attributesSize() == 0 || element.hasClass("infokey")) {
      return Optional.empty();
    }
    return match(DATA_CODE, element.attr("data-code"))
        .or(() -> match(ID, element.id()))
        .or(() -> match(HREF, element.attr("href")));
  }

  private static Optional<Security> match(Pattern pattern, String value) {
    Matcher matcher = pattern.matcher(value);
    return value.isEmpty() || !matcher.matches()
        ? Optional.empty()
        : of(matcher.group(1), matcher.group(2));
  }

  private static Optional<Security> of(String market, String number) {
    return switch (market) {
      case "1" -> listed(number, "\\d{6}", ".SH");
      case "0" -> listed(number, "\\d{6}", number.matches("(?:[48]|92).*") ? ".BJ" : ".SZ");
      case "116" -> listed("0".repeat(Math.max(0, 5 - number.length())) + number, "\\d{5}", ".HK");
      case "105", "106", "107" ->
          listed(number.toUpperCase(Locale.ROOT).replace('_', '.'), "[A-Z][A-Z.-]*", ".US");
      case "90" -> Optional.of(new Security("", NamedEntity.Kind.SECTOR));
      default -> Optional.empty();
    };
  }

  private static Optional<Security> listed(String number, String form, String market) {
    return number.matches(form)
        ? Optional.of(new Security(number + market, NamedEntity.Kind.SECURITY))
        : Optional.empty();
  }
}
