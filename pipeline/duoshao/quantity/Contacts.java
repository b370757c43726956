package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.List;
import java.util.Set;

/**
 * Numbers by which someone is reached, and masked digits. They are recognised by their shape and by
 * the word before them.
 */
final class Contacts {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "masked",
                  Rejection.MASKED,
                  Contacts::isMasked,
                  List.of("手机⟨138⟩****1234", "房产证⟨25⟩××61", "尾号****⟨1234⟩"),
                  List.of("*ST某某⟨5⟩亿元", "约⟨3⟩×5米"))
              .beside("*×"),
          NumeralRule.rejecting(
                  "mobile",
                  Rejection.CONTACT,
                  Contacts::isMobile,
                  List.of("致电⟨13812345678⟩"),
                  List.of("本金⟨13812345678⟩元", "本金⟨156,400,100⟩美元"))
              .of(Form.ARABIC)
              .opening("1")
              .from(11),
          NumeralRule.rejecting(
                  "dialled",
                  Rejection.CONTACT,
                  Contacts::isDialledOrNamed,
                  List.of("联系电话：⟨0631⟩-5273175", "请拨⟨400⟩-167-0537", "微信>⟨7⟩O197"),
                  List.of("手机⟨5000⟩-6000部", "微信用户⟨12⟩-13亿"))
              .of(Form.ARABIC)
              .beside("-—–*>"),
          NumeralRule.rejecting(
                  "contact",
                  Rejection.CONTACT,
                  Contacts::isNamed,
                  List.of("QQ：⟨893716015⟩", "微信⟨3442346⟩", "微信：yq⟨2000777⟩", "代理Q【⟨94411336⟩】"),
                  List.of("手机⟨50000⟩万部", "本金⟨156,400,100⟩美元"))
              .of(Form.ARABIC)
              .from(5));

  /** Numbers to call that nothing but their shape or a word beside them gives away. */
  static final List<NumeralRule> UNREAD =
      List.of(
          NumeralRule.rejecting(
              "emergency_call",
              Rejection.CONTACT,
              Contacts::isEmergencyCall,
              List.of("立即呼叫⟨120⟩：", "接到⟨110⟩指挥中心指令", "向⟨12345⟩热线反映", "帮我报警⟨110⟩，", "#⟨12345⟩#"),
              List.of("呼叫⟨120⟩次", "均线⟨120⟩")),
          NumeralRule.rejecting(
              "spread_number",
              Rejection.CONTACT,
              Contacts::isSpreadNumber,
              List.of("专线 ⟨139⟩ 1893 8446", "联系185乀5149乀⟨2984⟩★"),
              List.of("⟨139⟩ 1893 844", "⟨239⟩ 1893 8446")));

  private static final Set<String> EMERGENCY_CALLS =
      Set.of("110", "119", "120", "122", "12315", "12320", "12345", "12333", "12366");
  private static final List<String> CALL_AFTER = List.of("报警", "指挥", "急救", "热线", "接警", "平台", "中心");
  private static final String CALL_BEFORE = "叫打报电";

  /** A longer chain of numerals and hyphens is no telephone number. */
  private static final int MAX_PARTS = 4;

  private Contacts() {}

  private static boolean isMasked(Site site) {
    char before = site.before(1);
    char behind = site.behind(0);
    return (behind == '*' && site.behind(1) == '*')
        || (before == '*' && site.before(2) == '*')
        || (behind == '×' && site.behind(1) == '×')
        || (before == '×' && site.before(2) == '×');
  }

  /** Of a number in parts, the first of which is dialled so, or has a name before it. */
  private static boolean isDialledOrNamed(Site site) {
    Site first = site;
    for (int i = 0; i < MAX_PARTS && isHyphenated(first); i++) {
      first = first.previous();
    }
    return isDialled(first) || isNamed(first);
  }

  /** Whether a hyphen ties the numeral to the one before it. */
  private static boolean isHyphenated(Site site) {
    return "-—–*".indexOf(site.before(1)) >= 0
        && site.hasPrevious()
        && site.previous().end() >= site.start() - 2
        && site.previous().numeral().form() == Form.ARABIC;
  }

  private static boolean isMobile(Site site) {
    return site.end() - site.start() == 11
        && site.charAt(site.start()) == '1'
        && site.charAt(site.start() + 1) >= '3'
        && site.charAt(site.start() + 3) != ','
        && !Site.isLatin(site.before(1))
        && !site.followedByAny("元股")
        && UnitPhrase.currencyBefore(site, site.start()).isEmpty();
  }

  /** {@code 0631-5273175}, {@code 400-167-0537}: the first part of one. */
  private static boolean isDialled(Site site) {
    int length = site.end() - site.start();
    if ("-—–".indexOf(site.behind(0)) < 0 || !site.hasNext() || length > 4) {
      return false;
    }
    Site next = site.next();
    int digits = next.end() - next.start();
    boolean adjacent = next.start() - site.end() <= 2;
    boolean area = site.charAt(site.start()) == '0' && length >= 3;
    boolean service =
        length == 3
            && (site.startsWith("400", site.start()) || site.startsWith("800", site.start()));
    return adjacent && ((area && digits >= 7) || (service && digits >= 3 && next.behind(0) == '-'));
  }

  /** Whether the word before it says that it is one: {@code QQ：893716015}. */
  private static boolean isNamed(Site site) {
    if (isSpelt(site)) {
      return true;
    }
    if (site.end() - site.start() < 5) {
      return false;
    }
    int start = site.start();
    while (start > 0 && site.start() - start < 8 && Site.isLatin(site.charAt(start - 1))) {
      start--;
    }
    return isBracketed(site)
        || isNamedAt(site, site.start())
        || (start < site.start() && isNamedAt(site, start));
  }

  /** {@code Q【94411336】}. */
  private static boolean isBracketed(Site site) {
    return site.before(1) == '【'
        && site.behind(0) == '】'
        && (site.before(2) == 'Q' || Cues.CONTACT.endsAt(site, site.start() - 1));
  }

  /** {@code 微信>7O197}: digits among letters that look like them. */
  private static boolean isSpelt(Site site) {
    return site.before(1) == '>'
        && Cues.CONTACT.endsAt(site, site.start() - 1)
        && Character.isLetter(site.behind(0))
        && !Character.isIdeographic(site.behind(0));
  }

  private static boolean isNamedAt(Site site, int start) {
    int end = site.skipBlanksBack(start);
    while (end > 0 && start - end < 4 && ":(号为是码 ".indexOf(site.charAt(end - 1)) >= 0) {
      end--;
    }
    return Cues.CONTACT.endsAt(site, end);
  }

  private static boolean isEmergencyCall(Site site) {
    return EMERGENCY_CALLS.contains(site.slice(site.start(), site.end()))
        && (site.precededByAny(CALL_BEFORE)
            || site.precededBy("报警")
            || (site.before(1) == '#' && site.behind(0) == '#')
            || CALL_AFTER.stream().anyMatch(site::followedBy));
  }

  /** {@code 139 5550 1234}: a mobile number in three parts, whatever stands between them. */
  private static boolean isSpreadNumber(Site site) {
    Site first = site;
    for (int i = 0; i < 2 && !isArabic(first, 3) && isApart(first); i++) {
      first = first.previous();
    }
    return isArabic(first, 3)
        && site.charAt(first.start()) == '1'
        && isPart(first)
        && isPart(first.next());
  }

  private static boolean isPart(Site site) {
    return site.hasNext() && isApart(site.next()) && isArabic(site.next(), 4);
  }

  private static boolean isApart(Site site) {
    return site.hasPrevious() && site.previous().end() == site.start() - 1;
  }

  private static boolean isArabic(Site site, int length) {
    return site.numeral().form() == Form.ARABIC && site.end() - site.start() == length;
  }
}
