package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.text.CharacterSet;
import java.util.List;

/**
 * Numbers that identify a thing: addresses on the web, security codes, and those of {@link
 * DocumentNumbers}. They are recognised by their shape and by the word before them, not by lists of
 * the things themselves.
 */
final class Codes {
  static final int TOKEN_REACH = 60;

  /** What an address is written with. */
  private static final CharacterSet ADDRESS =
      CharacterSet.of("!#$%&*+-./0123456789:=?@\\^_`|~" + Site.LATIN);

  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "too_long",
                  Rejection.TOO_LONG,
                  site -> site.numeral().worth().isEmpty() && site.numeral().form() != Form.DOTTED,
                  List.of("单据⟨12345678901234567890123456789012⟩元"),
                  List.of("共⟨123456789012⟩元"))
              .from(3),
          NumeralRule.rejecting(
                  "web_address",
                  Rejection.CODE,
                  Codes::isInAddress,
                  List.of(
                      "详见http://news.example.com/a/⟨2021⟩.html",
                      "邮箱zhang⟨88⟩@example.com",
                      "登录www.abc⟨360⟩.com查看"),
                  List.of("净利⟨5⟩亿元", "增长⟨12.5⟩%"))
              .beside(ADDRESS.characters())
              .of(Form.ARABIC, Form.DOTTED),
          NumeralRule.rejecting(
                  "exchange_code",
                  Rejection.CODE,
                  site -> Cues.EXCHANGE.beginsAt(site, site.end()),
                  List.of("某某控股(⟨01755⟩.HK)", "雅生活(⟨03319⟩-HK)"),
                  List.of("升至⟨53.1⟩.", "减持⟨5⟩-HKT"))
              .of(Form.ARABIC)
              .before(".-"),
          NumeralRule.rejecting(
                  "security_code",
                  Rejection.CODE,
                  Codes::isSecurityCode,
                  List.of("某某股份（⟨600527⟩）公告", "(SH ⟨600527⟩，收盘价：2.55元)"),
                  List.of("成交⟨600527⟩股", "（⟨600527⟩元）"))
              .from(4)
              .of(Form.ARABIC),
          DocumentNumbers.RULE,
          NumeralRule.rejecting(
                  "leading_zero",
                  Rejection.CODE,
                  site -> isLeadingZero(site),
                  List.of("单元⟨007⟩", "型号⟨0036⟩"),
                  List.of("仅⟨0.5⟩%", "共⟨0⟩家", "15:⟨00⟩", "⟨05⟩:59", "9点⟨04⟩分"))
              .opening("0")
              .from(2)
              .of(Form.ARABIC));

  /** What an address has one of beside its dots and digits. */
  private static final CharacterSet IN_ADDRESSES = CharacterSet.of("/w@ch=");

  private Codes() {}

  private static boolean isInAddress(Site site) {
    int from = site.start();
    while (from > 0
        && site.start() - from < TOKEN_REACH
        && ADDRESS.contains(site.charAt(from - 1))) {
      from--;
    }
    int to = site.end();
    while (to < site.length()
        && to - site.end() < TOKEN_REACH
        && ADDRESS.contains(site.charAt(to))) {
      to++;
    }
    if (!IN_ADDRESSES.isIn(site.text(), from, to)) {
      return false;
    }
    String token = site.slice(from, to);
    return token.contains("://")
        || token.contains("www.")
        || (token.contains("@") && token.indexOf('@') > 0)
        || token.contains(".com")
        || token.contains(".cn/")
        || token.contains(".html")
        || (token.contains("=") && token.contains("?"));
  }

  private static boolean isSecurityCode(Site site) {
    int length = site.end() - site.start();
    if (length > 6) {
      return false;
    }
    if (Cues.EXCHANGE.endsAt(site, site.skipBlanksBack(site.start()))) {
      return true;
    }
    if (length == 6 && isInRow(site)) {
      return true;
    }
    boolean bracketed =
        site.before(1) == '('
            && (site.behind(0) == ')' || site.behind(0) == ',' || site.behind(0) == '、');
    return (bracketed && length >= 5 && Character.isLetter(site.before(2)))
        || (bracketed && length == 6 && site.behind(0) == ')')
        || (bracketed && length == 4 && site.charAt(site.start()) == '0');
  }

  /** {@code 示例园林300100示例股份601116}: codes and names in turn. */
  private static boolean isInRow(Site site) {
    return isBetweenNames(site)
        && ((site.hasPrevious() && isRowPair(site.previous(), site))
            || (site.hasNext() && isRowPair(site, site.next())));
  }

  private static boolean isRowPair(Site one, Site other) {
    int gap = other.start() - one.end();
    boolean names = gap >= 3 && gap <= 5;
    for (int i = one.end(); names && i < other.start(); i++) {
      names = Character.isIdeographic(one.charAt(i));
    }
    return names && isBetweenNames(one) && isBetweenNames(other);
  }

  private static boolean isBetweenNames(Site site) {
    int length = site.end() - site.start();
    return site.numeral().form() == Form.ARABIC
        && length >= 5
        && length <= 6
        && "036".indexOf(site.charAt(site.start())) >= 0
        && Character.isIdeographic(site.before(1))
        && (Character.isIdeographic(site.behind(0)) || site.behind(0) == '\n');
  }

  private static boolean isLeadingZero(Site site) {
    return site.end() - site.start() >= 2
        && site.charAt(site.start()) == '0'
        && site.charAt(site.start() + 1) != '.'
        && site.before(1) != ':'
        && site.behind(0) != ':'
        && site.behind(0) != '%'
        && !(site.behind(0) == '、' && !Character.isLetterOrDigit(site.before(1)))
        && !ClockTimes.isMinute(site);
  }
}
