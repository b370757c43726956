package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numerals that state no number: 一家公司 (a company), 半导体, 千亿体量. */
final class Indefinites {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "half_more",
                  Rejection.DURATION,
                  site -> true,
                  List.of("历时三年⟨半⟩", "约两小时⟨半⟩"),
                  List.of("三斤⟨半⟩", "⟨半⟩年"))
              .of(Form.HALF)
              .behind("年月天日时"),
          NumeralRule.rejecting(
                  "half",
                  Rejection.INDEFINITE,
                  site -> !Percentages.applies(site),
                  List.of("⟨半⟩导体", "⟨半⟩决赛"),
                  List.of("过⟨半⟩企业", "⟨半⟩数企业", "⟨半⟩成"))
              .of(Form.HALF),
          NumeralRule.rejecting(
                  "dash",
                  Rejection.UNCLEAR,
                  Indefinites::isDash,
                  List.of("工具包⟨一⟩勇敢·互助·感恩"),
                  List.of("⟨一⟩家公司", "⟨一⟩些诚信·互助", "⟨二⟩勇敢·互助"))
              .opening("一"),
          NumeralRule.rejecting(
                  "indefinite_one",
                  Rejection.INDEFINITE,
                  Indefinites::isIndefinite,
                  List.of("⟨一⟩家公司表示", "⟨一⟩名负责人称", "有⟨一⟩种观点", "⟨一⟩定"),
                  List.of(
                      "每月⟨一⟩至两次", "仅⟨一⟩家", "⟨两⟩家公司", "⟨一⟩亿美元", "⟨一⟩成", "下周⟨一⟩申购", "票据贷 ⟨一⟩、产品定义"))
              .opening("一"),
          NumeralRule.rejecting(
              "class_level",
              Rejection.CLASS,
              Indefinites::namesLevel,
              List.of("⟨十亿⟩美元级并购", "⟨30⟩万吨级船舶", "⟨十⟩倍股", "沪上⟨一百亿⟩级私募"),
              List.of("分⟨三⟩个级别", "⟨十⟩倍股息")),
          NumeralRule.rejecting(
                  "scale_in_name",
                  Rejection.NAME,
                  site -> namesClass(site) && isInName(site),
                  List.of("创始人李⟨兆⟩民", "【⟨亿⟩邦讯】", "由⟨万⟩禾集团出资"),
                  List.of("⟨千亿⟩体量", "拿⟨万⟩元奖金", "由⟨百⟩家企业组成", "突破⟨万⟩户"))
              .of(Form.SCALE),
          NumeralRule.rejecting(
                  "class_scale",
                  Rejection.CLASS,
                  Indefinites::namesClass,
                  List.of("⟨千亿⟩体量", "⟨百亿⟩基金", "拿⟨万⟩元奖金", "⟨百亿⟩资金抢筹"),
                  List.of("突破⟨万亿⟩", "近⟨千万⟩吨", "数⟨十亿⟩元", "超⟨百亿⟩元"))
              .of(Form.SCALE));

  private static final int LONGEST_VIRTUE = 2;

  private Indefinites() {}

  private static boolean isIndefinite(Site site) {
    if (site.end() - site.start() != 1 || site.charAt(site.start()) != '一') {
      return false;
    }
    if (Percentages.applies(site) || isFirstOfRange(site) || isItem(site)) {
      return false;
    }
    Optional<UnitPhrase> unit = site.unit();
    if (unit.isEmpty() && isDayOrLabel(site)) {
      return false;
    }
    if (unit.isEmpty() || unit.get().unit().category() == Category.CLASSIFIER) {
      return unit.isEmpty() || !LeadWords.isCounting(site);
    }
    return unit.get().unit().category() == Category.INDEX || unit.get().start() > site.end();
  }

  /** {@code 下周一}, {@code 标段一}. */
  private static boolean isDayOrLabel(Site site) {
    return site.before(1) == '周'
        || site.precededBy("星期")
        || (Cues.LABEL.endsAt(site, site.start()) && !Character.isIdeographic(site.behind(0)))
        || (Cues.LABEL.endsAt(site, site.start()) && "为和与的是".indexOf(site.behind(0)) >= 0);
  }

  /** {@code 口号一勇敢·互助·感恩}: a dash, written with the character for one. */
  private static boolean isDash(Site site) {
    int at = site.end();
    while (at < site.end() + LONGEST_VIRTUE && Character.isIdeographic(site.charAt(at))) {
      at++;
    }
    return Unread.isOne(site, "一")
        && at == site.end() + LONGEST_VIRTUE
        && site.charAt(at) == '·'
        && site.unit().isEmpty();
  }

  /** {@code 票据贷 一、产品定义}, or a line that breaks off at it: 原被告各负担一\n. */
  private static boolean isItem(Site site) {
    if (site.charAt(site.end()) == '\n' && Character.isIdeographic(site.before(1))) {
      return true;
    }
    return site.behind(0) == '、'
        && " 》】?;。".indexOf(site.before(1)) >= 0
        && Character.isIdeographic(site.behind(1))
        && !(site.hasNext() && site.next().start() == site.end() + 1);
  }

  /** {@code 一至两次}. */
  private static boolean isFirstOfRange(Site site) {
    return site.hasNext()
        && site.next().start() == site.end() + 1
        && "至到-~—".indexOf(site.behind(0)) >= 0;
  }

  /** {@code 十亿美元级并购}: a size, not an amount. */
  private static boolean namesLevel(Site site) {
    Optional<UnitPhrase> unit = site.unit();
    boolean scaled = site.numeral().bigScale().compareTo(BigDecimal.ONE) > 0;
    if (unit.isEmpty()) {
      return scaled
          && BoundWords.before(site, site.start()).isEmpty()
          && site.behind(0) == '级'
          && "别差联次".indexOf(site.behind(1)) < 0;
    }
    int end = unit.get().end();
    boolean level = site.charAt(end) == '级' && "别差联次".indexOf(site.charAt(end + 1)) < 0;
    boolean multiple = unit.get().unit().category() == Category.MULTIPLE;
    boolean stock =
        multiple && site.charAt(end) == '股' && "息价东权本份".indexOf(site.charAt(end + 1)) < 0;
    return level || stock;
  }

  /** One scale word and no unit behind it: 万科, 亿纬, 兆民. */
  private static boolean isInName(Site site) {
    return site.end() - site.start() == 1 && site.behind(0) != '级' && site.unit().isEmpty();
  }

  private static boolean namesClass(Site site) {
    return !BareScale.counts(site) && !Percentages.applies(site);
  }
}
