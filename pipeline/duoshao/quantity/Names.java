package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Numerals of names that their place gives away: 5G, HFO-1234yf, G20, iPhone 13, versions, and
 * 叁佰陆拾度公司.
 */
final class Names {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "version",
                  Rejection.NAME,
                  site -> site.before(1) != '第',
                  List.of("系统升级到⟨1.0.2⟩版", "变种B.⟨1.1.529⟩"),
                  List.of("增长⟨1.2⟩%", "（⟨2018.6.23⟩）", "第⟨13.3.1⟩条"))
              .of(Form.DOTTED),
          NumeralRule.rejecting(
                  "latin_name",
                  Rejection.NAME,
                  Names::isInLatinName,
                  List.of(
                      "推出⟨5⟩G手机",
                      "建设⟨5⟩g网络",
                      "HFO-⟨1234⟩yf制冷剂",
                      "富时A⟨50⟩指数",
                      "G⟨20⟩峰会",
                      "COVID-⟨19⟩疫情",
                      "⟨3⟩D打印",
                      "iPhone ⟨13⟩供应",
                      "T+⟨1⟩制度",
                      "桩号K9+⟨30⟩处"),
                  List.of(
                      "RMB⟨5⟩亿",
                      "装机⟨5⟩GWh",
                      "每袋⟨5⟩g盐",
                      "US$⟨3⟩亿",
                      "EPS⟨1.10⟩元",
                      "APP⟨1.2⟩亿用户",
                      "TOP⟨10⟩",
                      "yoy+⟨18.1⟩%",
                      "续航⟨20⟩min",
                      "GDP ⟨6.5⟩"))
              .of(Form.ARABIC, Form.MIXED, Form.DOTTED, Form.ITEM)
              .beside(Site.LATIN + "-_—+ "),
          NumeralRule.rejecting(
                  "address",
                  Rejection.NAME,
                  Names::isInAddress,
                  List.of("住所：B区⟨3⟩幢2单元", "⟨12⟩栋3层", "家住北山里⟨20⟩门", "海禾路12号⟨1⟩-2栋", "北山镇⟨8⟩组"),
                  List.of("⟨3⟩幢厂房", "⟨12⟩栋2亿元", "共⟨20⟩门课程"))
              .before("门组栋幢座-~—至到、或"),
          NumeralRule.rejecting(
                  "ternary",
                  Rejection.NAME,
                  Names::isTernary,
                  List.of("子公司⟨三⟩元医药", "⟨三⟩元正极材料"),
                  List.of("⟨三⟩元一张", "仅⟨三⟩元。", "⟨3⟩元医药"))
              .opening("三")
              .before("元"),
          NumeralRule.rejecting(
                  "someone",
                  Rejection.NAME,
                  site -> site.unit().isEmpty(),
                  List.of("证人邢某、刘某⟨2⟩等人", "被告人王某⟨1⟩"),
                  List.of("刘某、王某⟨3⟩人", "刘某等⟨2⟩人"))
              .of(Form.ARABIC)
              .behind("某"),
          NumeralRule.rejecting(
                  "company_name",
                  Rejection.NAME,
                  Names::isCompany,
                  List.of("与京东⟨叁佰贰拾⟩度公司", "⟨360⟩度集团"),
                  List.of("⟨三⟩家公司", "产煤⟨360⟩吨公司"))
              .before("度"));

  private static final List<String> PARTS = List.of("单元", "层", "楼", "室", "号", "-");

  private Names() {}

  /** 三元材料, 三元医药: three components or a name, and no price. */
  private static boolean isTernary(Site site) {
    return site.end() - site.start() == 1
        && site.charAt(site.start()) == '三'
        && Character.isIdeographic(site.behind(1))
        && "一每钱的以起左上至到多余人港美日欧钞二三四五六七八九".indexOf(site.behind(1)) < 0;
  }

  /** A building, and a smaller part of it behind: 3幢2单元; a door of a block: 北山里20门. */
  private static boolean isInAddress(Site site) {
    if (site.behind(0) == '门' && "里苑园楼栋区村庄寓院街巷".indexOf(site.before(1)) >= 0) {
      return true;
    }
    if (site.behind(0) == '组' && "镇村乡屯社".indexOf(site.before(1)) >= 0) {
      return true;
    }
    Site first = Orders.joinsPrevious(site) ? site.previous() : site;
    Site last = Orders.isFirstOfTwo(site) ? site.next() : site;
    if ("栋幢座".indexOf(last.behind(0)) >= 0 && "号区园苑里巷湾府庭城墅郡".indexOf(first.before(1)) >= 0) {
      return true;
    }
    boolean part = site.hasNext() && site.next().start() == site.end() + 1;
    return part
        && "幢栋座".indexOf(site.behind(0)) >= 0
        && PARTS.stream().anyMatch(site.next()::followedBy);
  }

  /** A measure that 公司 or 集团 follows is no measure. */
  private static boolean isCompany(Site site) {
    int behind = site.end() + 1;
    return site.startsWith("公司", behind)
        || site.startsWith("集团", behind)
        || site.startsWith("电子商务", behind);
  }

  private static boolean isInLatinName(Site site) {
    Form form = site.numeral().form();
    if (form == Form.CHINESE
        || form == Form.POSITIONAL
        || form == Form.SCALE
        || form == Form.HALF) {
      return false;
    }
    if (isGeneration(site)) {
      return true;
    }
    boolean latinBehind = Site.isLatin(site.behind(0));
    boolean hyphenatedBehind =
        (site.behind(0) == '-' || site.behind(0) == '_')
            && Site.isLatin(site.behind(1))
            && form == Form.ARABIC;
    if ((latinBehind || hyphenatedBehind) && isUnitless(site)) {
      boolean scaled =
          ScaleLetter.isScale(site)
              || ScaleLetter.free(site).isPresent()
              || ScaleLetter.letterRange(site).isPresent();
      return !scaled && !isRound(site);
    }
    boolean goesOn = isJoined(site) || isPlus(site) || (isSpaced(site) && isUnitless(site));
    return goesOn
        && !Orders.isRanked(site, site.skipBlanksBack(site.start()))
        && UnitPhrase.currencyBefore(site, site.start()).isEmpty();
  }

  private static boolean isUnitless(Site site) {
    return site.unit().isEmpty() && !isTerm(site);
  }

  /** {@code 5g网络}: a generation of networks, and no grams. */
  private static boolean isGeneration(Site site) {
    return site.behind(0) == 'g'
        && site.end() - site.start() == 1
        && "23456".indexOf(site.charAt(site.start())) >= 0
        && Character.isIdeographic(site.behind(1))
        && ("黄金银盐糖重装的每以左约".indexOf(site.behind(1)) < 0
            || (site.behind(1) == '的' && "于是及和与".indexOf(site.before(1)) >= 0));
  }

  /** {@code 5千万A轮融资}: letters that begin the next word. */
  private static boolean isRound(Site site) {
    return site.numeral().bigScale().compareTo(BigDecimal.ONE) > 0;
  }

  /** {@code G20}, {@code COVID-19}: letters or a hyphen right before it. */
  private static boolean isJoined(Site site) {
    Form form = site.numeral().form();
    boolean hyphenated =
        "-_—".indexOf(site.before(1)) >= 0 && Site.isLatin(site.before(2)) && form == Form.ARABIC;
    if (!Site.isLatin(site.before(1)) && !hyphenated) {
      return false;
    }
    Optional<Category> unit = site.unit().map(phrase -> phrase.unit().category());
    boolean money =
        unit.isPresent()
            && unit.get() != Category.CLASSIFIER
            && unit.get() != Category.MEASURE
            && unit.get() != Category.INDEX
            && !(unit.get() == Category.MULTIPLE && Site.isLatin(site.behind(0)));
    return form != Form.MIXED && !money && !Cues.LATIN_METRIC.endsAt(site, site.start());
  }

  /** {@code T+1}, {@code K9+30}. */
  private static boolean isPlus(Site site) {
    if (site.before(1) != '+' || site.behind(0) == '%') {
      return false;
    }
    int at = site.start() - 1;
    while (at > 0 && site.start() - at < 6 && Site.isArabic(site.charAt(at - 1))) {
      at--;
    }
    return Site.isLatin(site.charAt(at - 1));
  }

  /** {@code iPhone 13}: a word in letters, a blank and a small whole number. */
  private static boolean isSpaced(Site site) {
    return site.before(1) == ' '
        && Site.isLatin(site.before(2))
        && Site.isLatin(site.before(3))
        && site.numeral().form() == Form.ARABIC
        && site.end() - site.start() <= 4
        && site.behind(0) != '、'
        && site.numeral().worth().isPresent()
        && site.numeral().worth().get().max().scale() <= 0
        && !isTerm(site)
        && !Cues.LATIN_METRIC.endsAt(site, site.start() - 1);
  }

  /** {@code SOS 24小时}: how long something takes is no part of a name. */
  private static boolean isTerm(Site site) {
    return UnitPhrase.rejectionAt(site, site.end())
        .filter(match -> match.meaning() == Rejection.DURATION)
        .isPresent();
  }
}
