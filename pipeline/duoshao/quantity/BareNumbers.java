package duoshao.quantity;

import duoshao.text.Span;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers without a unit of their own that state a quantity all the same: 2×350MW, 9.60/股,
 * 市盈率22.46, 关税降为0, 到账2720, 用5000以上.
 */
final class BareNumbers {
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
                  "times",
                  BareNumbers::times,
                  List.of("采购⟨2⟩×350MW机组", "⟨2⟩×1000兆瓦项目"),
                  List.of("⟨7⟩×24小时", "⟨170⟩×150×70mm", "⟨25⟩××61"))
              .before("×*xX"),
          new NumeralRule(
                  "per_share",
                  BareNumbers::perShare,
                  List.of("最高成交价为⟨9.60⟩/股"),
                  List.of("第⟨9⟩/股", "⟨9.60⟩/10"))
              .before("/"),
          new NumeralRule(
              "bare_multiple",
              BareNumbers::multiple,
              List.of(
                  "市盈率为⟨22.46⟩,净利下滑", "投标倍数⟨2.96⟩（前次为2.86）", "投标倍数2.96（前次为⟨2.86⟩）", "猪粮比价为⟨8.02⟩，"),
              List.of("市盈率为⟨22.46⟩%", "前次为⟨2.86⟩，", "市盈率降⟨3⟩成")),
          new NumeralRule(
                  "nothing",
                  BareNumbers::nothing,
                  List.of("营收为⟨0⟩的情况", "关税降至⟨零⟩，", "风险为⟨零⟩。", "功率降为⟨0⟩，", "税率由5%降为⟨0⟩，"),
                  List.of("更新为⟨0⟩.5版", "动态清⟨零⟩。", "型号为⟨0⟩x5"))
              .behind("为至到于是成达"),
          new NumeralRule(
                  "part",
                  BareNumbers::part,
                  List.of(
                      "检测总次数336421,其中运动员⟨175⟩,其他人员336246。", "检测总次数336421,其中运动员175,其他人员⟨336246⟩。"),
                  List.of("其中运动员⟨175⟩,", "检测总次数336421,其中运动员⟨2020⟩,"))
              .before(",;。"),
          new NumeralRule(
              "paid",
              BareNumbers::paid,
              List.of("借了3000，到账⟨2720⟩，", "已经用了⟨3790⟩了，", "售价⟨1299⟩？"),
              List.of("套现⟨61⟩\n", "用了⟨3⟩天，", "到账⟨2020⟩年")),
          new NumeralRule(
              "bounded_behind",
              BareNumbers::boundedBehind,
              List.of("每月要用⟨5000⟩以上，", "稳定在⟨300⟩左右。"),
              List.of("⟨5⟩以上", "IPv⟨600⟩以上", "⟨2020⟩以下")));

  private static final Unit YUAN = new Unit("CNY", Category.MONEY, BigDecimal.ONE);
  private static final Unit PERCENT = new Unit("%", Category.PERCENT, BigDecimal.ONE);

  /** What is measured in percent, so that none of it is 0%. */
  private static final List<String> SHARES = List.of("率", "关税", "比例", "占比", "涨幅", "跌幅", "增速");

  private static final List<String> NO_SHARES = List.of("功率", "频率", "汇率");

  /** What stands between a measure and what it is: 均|降|为, 一度|下调|至. */
  private static final String BECOMES = "为至到于是成达降下调低跌减升滑落归变均都已将也仅一度可约近";

  private static final Unit FOLD = new Unit("倍", Category.MULTIPLE, BigDecimal.ONE);

  private static final Set<String> LENGTHS = Set.of("mm", "cm", "m", "毫米", "厘米", "米");

  private static final List<String> MULTIPLES =
      List.of("市盈率", "市净率", "市销率", "倍数", "猪粮比", "销售比", "杠杆倍");

  private static final List<String> PAID =
      List.of("到账", "借了", "用了", "还了", "投了", "充了", "充值", "赔了", "亏了", "花了", "售价", "标价", "提现", "欠了");

  private static final List<String> TOTALS = List.of("总次数", "总人数", "总户数", "总数");

  private static final int REACH = 24;

  private static final int OF_TOTAL = 60;

  private BareNumbers() {}

  private static Optional<NumberPhrase> bare(Site site) {
    return site.phrase().filter(phrase -> !phrase.hasUnit());
  }

  /** How many there are of what each has so much power: the 2 of {@code 2×350MW}. */
  private static Optional<Reading> times(Site site) {
    boolean times =
        site.isWhole()
            && site.end() - site.start() <= 2
            && site.hasNext()
            && site.next().start() == site.end() + 1;
    return times && isOfPower(site.next())
        ? bare(site).map(phrase -> Measured.unmeasured(site, phrase, "times"))
        : Optional.empty();
  }

  private static boolean isOfPower(Site site) {
    return site.unit()
        .filter(phrase -> phrase.unit().category() == Category.MEASURE)
        .filter(phrase -> !LENGTHS.contains(phrase.unit().symbol()))
        .isPresent();
  }

  /** {@code 9.60/股}: money whose 元 is left out. */
  private static Optional<Reading> perShare(Site site) {
    boolean priced = site.isArabic() && !site.isWhole() && site.behind(1) == '股';
    if (!priced) {
      return Optional.empty();
    }
    return bare(site)
        .map(phrase -> phrase.in(YUAN, site.end() + 2))
        .map(
            phrase ->
                Reading.of(
                    new Quantity(
                        new Span(phrase.start(), phrase.end()),
                        Kind.RATE,
                        phrase.amount(),
                        "CNY/股",
                        BoundWords.governing(site, phrase.start()).orElse(Bound.EXACT),
                        EnumSet.of(Flag.UNIT_INFERRED),
                        "per_share"),
                    1));
  }

  /** {@code 市盈率为22.46}, {@code 投标倍数2.96（前次为2.86）}. */
  private static Optional<Reading> multiple(Site site) {
    if (!site.isArabic() || site.isWhole() || !ends(site, site.end())) {
      return Optional.empty();
    }
    int end = site.start();
    while (end > 0 && "为达约至到价仅:是 ".indexOf(site.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean named = false;
    for (String word : MULTIPLES) {
      named |= site.endsBefore(end, word);
    }
    boolean before = site.endsBefore(end, "前次") && isBehindMultiple(site);
    return named || before
        ? bare(site)
            .map(phrase -> phrase.in(FOLD, phrase.end()))
            .map(
                phrase ->
                    Measured.reading(site, phrase, EnumSet.of(Flag.UNIT_INFERRED), "bare_multiple"))
        : Optional.empty();
  }

  private static boolean isBehindMultiple(Site site) {
    String before = site.slice(Math.max(0, site.start() - REACH), site.start());
    return MULTIPLES.stream().anyMatch(before::contains);
  }

  /** Whether nothing that may be a unit stands at {@code at}. */
  private static boolean ends(Site site, int at) {
    char next = site.charAt(at);
    return !Character.isLetterOrDigit(next) && "%‰~-/+.".indexOf(next) < 0;
  }

  /** {@code 营收为0}, {@code 关税降为零}. */
  private static Optional<Reading> nothing(Site site) {
    String text = site.slice(site.start(), site.end());
    boolean zero =
        (text.equals("0") || text.equals("零"))
            && (ends(site, site.end()) || site.behind(0) == '的')
            && ":;=".indexOf(site.behind(0)) < 0
            && site.charAt(site.end()) != '\n';
    if (!zero) {
      return Optional.empty();
    }
    return isShare(site)
        ? bare(site)
            .map(phrase -> phrase.in(PERCENT, phrase.end()))
            .map(
                phrase -> Measured.reading(site, phrase, EnumSet.of(Flag.UNIT_INFERRED), "nothing"))
        : bare(site).map(phrase -> Measured.unmeasured(site, phrase, "nothing"));
  }

  /** Whether a share is what is none: 税率降为0, 由5%降为0; not 功率为0. */
  private static boolean isShare(Site site) {
    int end = site.start();
    while (BECOMES.indexOf(site.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean share = site.charAt(end - 1) == '%';
    for (String word : SHARES) {
      share |= site.endsBefore(end, word);
    }
    for (String word : NO_SHARES) {
      share &= !site.endsBefore(end, word);
    }
    return share;
  }

  /** {@code 总次数336421,其中运动员175}: a part of a total that has no unit either. */
  private static Optional<Reading> part(Site site) {
    boolean told =
        site.isWhole()
            && !site.isYear()
            && Character.isIdeographic(site.before(1))
            && isOfTotal(site);
    return told
        ? bare(site).map(phrase -> Measured.unmeasured(site, phrase, "part"))
        : Optional.empty();
  }

  private static boolean isOfTotal(Site site) {
    String before = site.slice(Math.max(0, site.start() - OF_TOTAL), site.start());
    String sentence = before.substring(before.lastIndexOf('。') + 1);
    int parts = sentence.indexOf("其中");
    return parts > 0 && TOTALS.stream().anyMatch(sentence.substring(0, parts)::contains);
  }

  /** {@code 到账2720，}: a sum behind a verb of payment, and nothing behind it. */
  private static Optional<Reading> paid(Site site) {
    boolean sum =
        site.isWhole()
            && site.end() - site.start() >= 2
            && !site.isYear()
            && PAID.stream().anyMatch(site::precededBy)
            && (",。;!?、)".indexOf(site.behind(0)) >= 0 || site.behind(0) == '了');
    return sum
        ? bare(site)
            .map(phrase -> phrase.in(YUAN, phrase.end()))
            .map(phrase -> Measured.reading(site, phrase, EnumSet.of(Flag.UNIT_INFERRED), "paid"))
        : Optional.empty();
  }

  /** {@code 用5000以上}: a whole number that only a bound word behind it makes one. */
  private static Optional<Reading> boundedBehind(Site site) {
    boolean number =
        site.isWhole()
            && site.end() - site.start() >= 3
            && !site.isYear()
            && !Site.isLatin(site.before(1))
            && site.before(1) != '.'
            && Character.isIdeographic(site.behind(0))
            && BoundWords.after(site, site.end())
                .filter(match -> site.charAt(match.span().end()) != '\n')
                .isPresent();
    return number
        ? bare(site).map(phrase -> Measured.unmeasured(site, phrase, "bounded_behind"))
        : Optional.empty();
  }
}
