package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.unit.Unit.Category;
import java.util.List;
import java.util.Optional;

/**
 * Numerals that identify something: addresses, codes, telephone and document numbers, masked
 * digits, names with Latin letters. They are recognised by their shape and by the word before them,
 * not by lists of the things themselves.
 */
final class Identifiers {
  private static final int TOKEN_REACH = 60;
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
              "too_long",
              Rejection.TOO_LONG,
              site -> site.numeral().worth().isEmpty() && site.numeral().form() != Form.DOTTED,
              List.of("单据⟨12345678901234567890123456789012⟩元"),
              List.of("共⟨123456789012⟩元")),
          NumeralRule.rejecting(
              "web_address",
              Rejection.CODE,
              Identifiers::isInAddress,
              List.of(
                  "详见http://news.example.com/a/⟨2021⟩.html",
                  "邮箱zhang⟨88⟩@example.com",
                  "登录www.abc⟨360⟩.com查看"),
              List.of("净利⟨5⟩亿元", "增长⟨12.5⟩%")),
          NumeralRule.rejecting(
              "masked",
              Rejection.MASKED,
              Identifiers::isMasked,
              List.of("手机⟨138⟩****1234", "房产证⟨25⟩××61", "尾号****⟨1234⟩"),
              List.of("*ST某某⟨5⟩亿元", "约⟨3⟩×5米")),
          NumeralRule.rejecting(
              "contact",
              Rejection.CONTACT,
              Identifiers::isContact,
              List.of(
                  "联系电话：⟨0631⟩-5273175",
                  "QQ：⟨893716015⟩",
                  "请拨⟨400⟩-167-0537",
                  "致电⟨13812345678⟩",
                  "微信⟨3442346⟩"),
              List.of("手机⟨5000⟩万部", "微信用户⟨12⟩亿")),
          NumeralRule.rejecting(
              "security_code",
              Rejection.CODE,
              Identifiers::isSecurityCode,
              List.of(
                  "某某股份（⟨600527⟩）公告",
                  "某某控股(⟨01755⟩.HK)",
                  "(SH ⟨600527⟩，收盘价：2.55元)",
                  "（证券代码：⟨002245⟩）",
                  "雅生活(⟨03319⟩-HK)"),
              List.of("成交⟨600527⟩股", "（⟨600527⟩元）")),
          NumeralRule.rejecting(
              "document_number",
              Rejection.CODE,
              Identifiers::isDocumentNumber,
              List.of(
                  "公告编号：⟨2019⟩-068",
                  "银保监发〔⟨2019⟩〕34号",
                  "发改〔2019〕⟨34⟩号",
                  "合同编号⟨20210308⟩",
                  "第⟨0012⟩号"),
              List.of("编号的设备⟨34⟩台", "〔注〕⟨34⟩亿元")),
          NumeralRule.rejecting(
              "leading_zero",
              Rejection.CODE,
              site -> isLeadingZero(site),
              List.of("单元⟨007⟩", "型号⟨0036⟩"),
              List.of("仅⟨0.5⟩%", "共⟨0⟩家")),
          NumeralRule.rejecting(
              "version",
              Rejection.NAME,
              site -> site.numeral().form() == Form.DOTTED && !isDottedDate(site),
              List.of("系统升级到⟨1.0.2⟩版", "变种B.⟨1.1.529⟩"),
              List.of("增长⟨1.2⟩%", "（⟨2018.6.23⟩）")),
          NumeralRule.rejecting(
              "dotted_date",
              Rejection.DATE,
              site -> site.numeral().form() == Form.DOTTED,
              List.of("自⟨2018.6.23⟩起"),
              List.of("自⟨2018⟩年起")),
          NumeralRule.rejecting(
              "latin_name",
              Rejection.NAME,
              Identifiers::isInLatinName,
              List.of(
                  "推出⟨5⟩G手机", "HFO-⟨1234⟩yf制冷剂", "富时A⟨50⟩指数", "G⟨20⟩峰会", "COVID-⟨19⟩疫情", "⟨3⟩D打印"),
              List.of("RMB⟨5⟩亿", "装机⟨5⟩GWh", "US$⟨3⟩亿", "EPS⟨1.10⟩元", "APP⟨1.2⟩亿用户")));

  private Identifiers() {}

  private static boolean isInAddress(Site site) {
    if (site.numeral().form() != Form.ARABIC && site.numeral().form() != Form.DOTTED) {
      return false;
    }
    char before = site.before(1);
    char behind = site.behind(0);
    if (!isAddressCharacter(before) && !isAddressCharacter(behind)) {
      return false;
    }
    int from = site.start();
    while (from > 0
        && site.start() - from < TOKEN_REACH
        && isAddressCharacter(site.charAt(from - 1))) {
      from--;
    }
    int to = site.end();
    while (to < site.text().length()
        && to - site.end() < TOKEN_REACH
        && isAddressCharacter(site.charAt(to))) {
      to++;
    }
    String token = site.text().substring(from, to);
    return token.contains("://")
        || token.contains("www.")
        || (token.contains("@") && token.indexOf('@') > 0)
        || token.contains(".com")
        || token.contains(".cn/")
        || token.contains(".html")
        || (token.contains("=") && token.contains("?"));
  }

  private static boolean isAddressCharacter(char c) {
    return c > ' ' && c < 127 && "\"'()<>[]{},;".indexOf(c) < 0;
  }

  private static boolean isMasked(Site site) {
    char before = site.before(1);
    char behind = site.behind(0);
    return (behind == '*' && site.behind(1) == '*')
        || (before == '*' && site.before(2) == '*')
        || (behind == '×' && site.behind(1) == '×')
        || (before == '×' && site.before(2) == '×');
  }

  private static boolean isContact(Site site) {
    if (site.numeral().form() != Form.ARABIC) {
      return false;
    }
    int length = site.end() - site.start();
    String digits = site.text().substring(site.start(), site.end());
    if (length == 11
        && digits.charAt(0) == '1'
        && digits.charAt(1) >= '3'
        && !site.followedByAny("元股")) {
      return true;
    }
    if (isDialled(site, length)) {
      return true;
    }
    if (length < 5) {
      return false;
    }
    int end = site.skipBlanksBack(site.start());
    while (end > 0 && ":(号为是码 ".indexOf(site.charAt(end - 1)) >= 0 && site.start() - end < 4) {
      end--;
    }
    return Cues.CONTACT.endsAt(site, end);
  }

  /** {@code 0631-5273175}, {@code 400-167-0537}: this numeral or one that a hyphen ties to it. */
  private static boolean isDialled(Site site, int length) {
    boolean hyphenBehind = site.behind(0) == '-' || site.behind(0) == '—' || site.behind(0) == '–';
    int after = site.end();
    while (after < site.text().length() && "-—–".indexOf(site.charAt(after)) >= 0) {
      after++;
    }
    int next = after;
    while (next < site.text().length() && Site.isArabic(site.charAt(next))) {
      next++;
    }
    boolean area = site.charAt(site.start()) == '0' && (length == 3 || length == 4);
    boolean service =
        site.precededBy("")
            && (site.text().startsWith("400", site.start())
                || site.text().startsWith("800", site.start()))
            && length == 3;
    if (hyphenBehind
        && ((area && next - after >= 7 && next - after <= 8)
            || (service && next - after >= 3 && site.charAt(next) == '-'))) {
      return true;
    }
    boolean hyphenBefore = "-—–".indexOf(site.before(1)) >= 0;
    return hyphenBefore
        && site.hasPrevious()
        && site.previous().end() >= site.start() - 2
        && isContact(site.previous());
  }

  private static boolean isSecurityCode(Site site) {
    if (site.numeral().form() != Form.ARABIC) {
      return false;
    }
    int length = site.end() - site.start();
    if (Cues.EXCHANGE.beginsAt(site, site.end())) {
      return true;
    }
    if (length < 4 || length > 6) {
      return false;
    }
    if (Cues.EXCHANGE.endsAt(site, site.skipBlanksBack(site.start()))) {
      return true;
    }
    boolean bracketed =
        site.before(1) == '('
            && (site.behind(0) == ')' || site.behind(0) == ',' || site.behind(0) == '、');
    return (bracketed && length >= 5 && Character.isLetter(site.before(2)))
        || (bracketed && length == 4 && site.charAt(site.start()) == '0');
  }

  private static boolean isDocumentNumber(Site site) {
    Form form = site.numeral().form();
    if (form != Form.ARABIC && form != Form.POSITIONAL && form != Form.DOTTED) {
      return false;
    }
    char before = site.before(1);
    boolean bracketedYear =
        (before == '〔' || before == '[' || before == '【' || before == '(')
            && "〕])】".indexOf(site.behind(0)) >= 0
            && site.end() - site.start() == 4;
    if (bracketedYear && hasNumberBehindBracket(site)) {
      return true;
    }
    if (("〕])】".indexOf(before) >= 0 || site.before(1) == '第')
        && site.behind(0) == '号'
        && (before != '第' || "〕])】".indexOf(site.before(2)) >= 0)) {
      return true;
    }
    int end = site.skipBlanksBack(site.start());
    while (end > 0 && ":为是临(（第 ".indexOf(site.charAt(end - 1)) >= 0 && site.start() - end < 4) {
      end--;
    }
    if (Cues.CODE.endsAt(site, end)) {
      return true;
    }
    boolean hyphenBefore =
        site.before(1) == '-' && site.hasPrevious() && site.previous().end() == site.start() - 1;
    return hyphenBefore && isDocumentNumber(site.previous());
  }

  private static boolean hasNumberBehindBracket(Site site) {
    int at = site.end() + 1;
    int digits = 0;
    while (at < site.text().length()
        && digits < 8
        && (Site.isArabic(site.charAt(at)) || site.charAt(at) == '第')) {
      at++;
      digits++;
    }
    return digits > 0 && site.charAt(at) == '号';
  }

  private static boolean isLeadingZero(Site site) {
    return site.numeral().form() == Form.ARABIC
        && site.end() - site.start() >= 2
        && site.charAt(site.start()) == '0'
        && site.charAt(site.start() + 1) != '.'
        && site.behind(0) != '%';
  }

  private static boolean isDottedDate(Site site) {
    String[] parts = site.text().substring(site.start(), site.end()).split("\\.", -1);
    return parts.length == 3
        && (parts[0].length() == 4 || parts[0].length() == 2)
        && parts[1].length() <= 2
        && parts[2].length() <= 2;
  }

  private static boolean isInLatinName(Site site) {
    Form form = site.numeral().form();
    if (form == Form.CHINESE
        || form == Form.POSITIONAL
        || form == Form.SCALE
        || form == Form.HALF) {
      return false;
    }
    boolean latinBehind = Site.isLatin(site.behind(0)) && UnitPhrase.behind(site).isEmpty();
    boolean hyphenatedBehind =
        (site.behind(0) == '-' || site.behind(0) == '_')
            && Site.isLatin(site.behind(1))
            && form == Form.ARABIC
            && UnitPhrase.behind(site).isEmpty();
    if (latinBehind || hyphenatedBehind) {
      return !ScaleLetter.isScale(site);
    }
    boolean latinBefore = Site.isLatin(site.before(1));
    boolean hyphenated =
        (site.before(1) == '-' || site.before(1) == '_' || site.before(1) == '—')
            && Site.isLatin(site.before(2))
            && form == Form.ARABIC;
    if ((!latinBefore && !hyphenated)
        || UnitPhrase.currencyBefore(site, site.start()).isPresent()) {
      return false;
    }
    Optional<UnitPhrase> unit = UnitPhrase.behind(site);
    boolean money =
        unit.isPresent()
            && unit.get().unit().category() != Category.CLASSIFIER
            && unit.get().unit().category() != Category.MEASURE
            && unit.get().unit().category() != Category.INDEX;
    return !(form == Form.MIXED || money || Cues.LATIN_METRIC.endsAt(site, site.start()));
  }
}
