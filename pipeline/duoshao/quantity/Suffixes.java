package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.text.Span;
import duoshao.text.WordTrie;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Numerals that the word behind them makes no figure: 3年, 二期, 500强; see {@code not-units.tsv}. */
final class Suffixes {
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
                  "suffix",
                  Suffixes::bySuffix,
                  List.of(
                      "历时⟨3⟩年",
                      "⟨6⟩个月内",
                      "财富世界⟨500⟩强",
                      "⟨二⟩期项目",
                      "年仅⟨36⟩岁",
                      "⟨三⟩大股指",
                      "⟨一⟩线城市",
                      "未来⟨3⟩-5年",
                      "年龄⟨18⟩-60周岁",
                      "连续⟨13⟩个、11个、9个交易日上涨"),
                  List.of(
                      "⟨3⟩个项目",
                      "⟨500⟩亿元",
                      "⟨300⟩万千瓦时",
                      "由⟨20.18⟩降至",
                      "认购⟨1⟩手",
                      "完成⟨3⟩轮",
                      "跌到⟨2500⟩点左右",
                      "套现⟨34亿⟩天禾股份",
                      "分⟨3⟩期建设",
                      "传播了⟨三⟩代人"))
              .before(" +多余个-~—至到、或" + UnitPhrase.notUnitOpeners()));

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private static final String OF_CHINESE_NUMERALS = "降减去改保免稳化高低好新通融委行农产率费税险金证会手轨问早观俗摄横纵宜智箭";
  private static final String OF_DECIMALS = "类型版代系时";
  private static final String ONE_IN_NAMES = "线环楼层号级区路审系型版板机方化键图表口奶孩胎手";

  /** Words that begin as a suffix does and are told of by one: 一环保项目, 某一版本. */
  private static final List<String> ONE_OF = List.of("环保", "环境", "版本", "层层", "路线");

  private static final BigDecimal DAYS = BigDecimal.valueOf(32);

  private Suffixes() {}

  /** A suffix that makes this numeral no figure, or the last one of a range or list it begins. */
  private static Optional<Reading> bySuffix(Site site) {
    Site owner = site;
    for (int i = 0; i < Orders.MAX_MEMBERS && goesOn(owner); i++) {
      owner = owner.next();
    }
    Optional<WordTrie.Match<Rejection>> match = suffix(owner);
    boolean timed = site.before(1) == ':' && ClockTimes.isPaired(site);
    boolean counts =
        site.behind(0) == '个'
            && owner.start() > site.start()
            && match.filter(word -> word.meaning() == Rejection.DURATION).isEmpty();
    if (match.isEmpty() || timed || counts || !applies(owner, match.get())) {
      return Optional.empty();
    }
    int taken = owner.start() == site.start() ? numeralsBefore(site, match.get().span().end()) : 1;
    boolean date = isDay(site, owner, match.get()) || isYear(site);
    Rejection reason = date ? Rejection.DATE : meant(site, match.get());
    return Optional.of(Reading.rejected(reason, taken, "suffix"));
  }

  /** 3-5年, and 连续13个、11个、9个交易日. */
  private static boolean goesOn(Site site) {
    return Orders.isFirstOfTwo(site)
        || (site.behind(0) == '个'
            && site.behind(1) == '、'
            && site.hasNext()
            && site.next().start() == site.end() + 2);
  }

  /** 一时 is for a while, behind a part of the day one o'clock; 两国 is no name as 六国 may be. */
  private static Rejection meant(Site site, WordTrie.Match<Rejection> suffix) {
    char first = site.end() - site.start() == 1 ? site.charAt(site.start()) : ' ';
    boolean awhile =
        first == '一' && suffix.meaning() == Rejection.CLOCK_TIME && !ClockTimes.isInDay(site);
    boolean both = first == '两' && site.startsWith("国", suffix.span().start());
    return awhile || both ? Rejection.IDIOM : suffix.meaning();
  }

  /** {@code 7、8日将下雨}: days of a month that is not told; 5、10日均线 are of so many days. */
  private static boolean isDay(Site site, Site last, WordTrie.Match<Rejection> suffix) {
    int end = suffix.span().end();
    return last.start() > site.start()
        && site.behind(0) == '、'
        && suffix.span().length() == 1
        && site.charAt(suffix.span().start()) == '日'
        && Orders.isBelow(last.numeral(), DAYS)
        && "均线内游间滚年移".indexOf(site.charAt(end)) < 0;
  }

  /** 自218年9月以来: a year with its month, although a digit is left out. */
  private static boolean isYear(Site site) {
    return site.behind(0) == '年'
        && site.numeral().form() == Form.ARABIC
        && site.end() - site.start() == 3
        && site.hasNext()
        && site.next().start() == site.end() + 1
        && site.next().behind(0) == '月';
  }

  /** The word behind a numeral that makes it no figure, and why. */
  static Optional<WordTrie.Match<Rejection>> suffix(Site site) {
    int at = site.skipBlanks(site.end());
    boolean plus = site.behind(0) == '+';
    if (plus || site.behind(0) == '多' || site.behind(0) == '余') {
      at = site.skipBlanks(site.end() + 1);
    }
    Optional<WordTrie.Match<Rejection>> match = UnitPhrase.rejectionAt(site, at);
    return plus && match.isPresent() && match.get().meaning() != Rejection.DURATION
        ? Optional.empty()
        : match;
  }

  private static boolean applies(Site site, WordTrie.Match<Rejection> suffix) {
    Rejection reason = suffix.meaning();
    boolean party = site.startsWith("方", suffix.span().start()) && suffix.span().length() == 1;
    boolean sorts =
        site.startsWith("大", suffix.span().start())
            && suffix.span().length() == 1
            && "块类项".indexOf(site.charAt(suffix.span().end())) >= 0
            && UnitPhrase.unitAt(site, suffix.span().end()).isPresent();
    boolean word =
        reason == Rejection.NAME
            || reason == Rejection.IDIOM
            || site.startsWith("级", suffix.span().start());
    boolean none = site.slice(site.start(), site.end()).equals("零") && word;
    boolean apart =
        site.charAt(suffix.span().start() - 1) == ' ' && site.numeral().form() == Form.HALF;
    if (word && (apart || isNoNameWith(site, suffix.span()))) {
      return false;
    }
    if (isNoTime(site, suffix)) {
      return false;
    }
    if (site.startsWith("年薪", suffix.span().start())) {
      return false;
    }
    boolean others =
        site.startsWith("等", suffix.span().start())
            && suffix.span().length() == 1
            && "多".indexOf(site.charAt(suffix.span().end())) >= 0;
    boolean lots = site.startsWith("标段", suffix.span().start()) && site.precededByAny("共分等计有");
    if (none
        || lots
        || sorts
        || others
        || Stages.isRound(site, suffix.span().start())
        || Stages.isStages(site, suffix)) {
      return false;
    }
    if (party && (site.precededBy("共") || site.precededBy("共有"))) {
      return false;
    }
    boolean time =
        reason == Rejection.DURATION
            || reason == Rejection.DATE
            || reason == Rejection.AGE
            || reason == Rejection.CLOCK_TIME;
    BigDecimal limit =
        suffix.span().length() > 1
            ? BigDecimal.TEN.pow(5)
            : reason == Rejection.ORDINAL ? BigDecimal.TEN.pow(4) : THOUSAND;
    boolean small =
        Orders.isBelow(site.numeral(), limit)
            && site.numeral().bigScale().compareTo(BigDecimal.ONE) == 0;
    return time || small || isHouse(site, suffix.span().start());
  }

  /**
   * 2500点左右 is no time of day, nobody counts days by the million (套现34亿|天禾股份), and no year has
   * decimals or a scale: 跌至1.3081后, 套现上亿|后.
   */
  private static boolean isNoTime(Site site, WordTrie.Match<Rejection> suffix) {
    boolean day = site.startsWith("天", suffix.span().start()) && suffix.span().length() == 1;
    boolean after = site.startsWith("后", suffix.span().start()) && suffix.span().length() == 1;
    return ClockTimes.isNoHour(site, suffix)
        || (after && (site.indexOf('.') > 0 || site.numeral().isScaled()))
        || (day && !Orders.isBelow(site.numeral(), MILLION));
  }

  /** 世博大道1700号: a house of a street may have a large number. */
  private static boolean isHouse(Site site, int at) {
    return site.charAt(at) == '号'
        && "路街道巷弄".indexOf(site.before(1)) >= 0
        && site.numeral().form() == Form.ARABIC;
  }

  /**
   * Suffixes that make a name of few numerals only: 降 and 减 with Chinese ones (三去一降一补), 手 too (二手车;
   * 1手 is a lot), and none but a model or a version of a decimal: 在6.3-6.5区间.
   */
  private static boolean isNoNameWith(Site site, Span suffix) {
    boolean arabic = site.numeral().form() == Form.ARABIC;
    boolean one = suffix.length() == 1;
    boolean decimal = arabic && site.indexOf('.') > 0;
    char first = site.charAt(suffix.start());
    return (arabic && one && OF_CHINESE_NUMERALS.indexOf(first) >= 0)
        || (decimal && OF_DECIMALS.indexOf(first) < 0)
        || (first == '类' && Stages.isSorted(site))
        || (first == '级' && Stages.isSteps(site))
        || (first == '区' && "间域".indexOf(site.charAt(suffix.end())) >= 0)
        || isOneOfMany(site, suffix);
  }

  /** Whether the suffix follows Chinese numerals only: 两高, 六稳. */
  static boolean isOfChinese(Site site, WordTrie.Match<Rejection> suffix) {
    return suffix.span().length() == 1
        && OF_CHINESE_NUMERALS.indexOf(site.charAt(suffix.span().start())) >= 0;
  }

  /** 一 is no part of a name before what many have: 这一高校, 一市民, 一股东. */
  private static boolean isOneOfMany(Site site, Span suffix) {
    return site.end() - site.start() == 1
        && site.charAt(site.start()) == '一'
        && suffix.length() == 1
        && (ONE_IN_NAMES.indexOf(site.charAt(suffix.start())) < 0
            || ONE_OF.stream().anyMatch(word -> site.startsWith(word, suffix.start()))
            || (site.charAt(suffix.start()) == '层' && site.precededByAny("上了爱厚")));
  }

  /** How many numerals, this one first, begin before {@code end}: 个半月 holds one of its own. */
  private static int numeralsBefore(Site site, int end) {
    int taken = 1;
    Site next = site;
    while (next.hasNext() && next.next().start() < end) {
      next = next.next();
      taken++;
    }
    return taken;
  }
}
