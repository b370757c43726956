package duoshao.quantity;

import duoshao.number.Numeral.Worth;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two numbers that are the ends of one range.
 *
 * <pre>
 * range = phrase dash phrase            1.7亿元-2.3亿元, 3-5%, 5至8亿元, 5.30港元至5.83港元
 * dash  = - | – | — | ~ | 至 | 到 | 与 … 之间
 * </pre>
 *
 * <p>{@code 上涨6点至1771点} and {@code 从12元至10元} are no ranges: what is there moves from one number to
 * the other.
 */
final class Ranges {
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
              "range",
              Ranges::range,
              List.of(
                  "预计⟨1.7⟩亿元-2.3亿元",
                  "增长⟨3⟩-5%",
                  "约⟨5⟩至8亿元",
                  "⟨5.30⟩港元至5.83港元",
                  "同比减少⟨10⟩%至15%",
                  "收入⟨5000⟩-10000左右",
                  "投资⟨3⟩-5亿",
                  "增长⟨63.34⟩% -76.41%",
                  "价格在⟨1⟩分至20元之间",
                  "占比为⟨20⟩%至30，"),
              List.of(
                  "净利⟨1.7⟩亿元，-2.3%",
                  "上涨⟨6⟩点至1771点",
                  "从⟨12⟩元至10元",
                  "涨跌幅分别为⟨1.2⟩% -3.5%",
                  "升至⟨84⟩美元至两个月高位",
                  "减少⟨123456⟩手至234567手",
                  "上涨⟨2⟩%至50，")));

  private static final Set<String> DASHES =
      Set.of("-", "–", "—", "~", "∽", "_", "至", "到", "--", "——", "~~", "-至", "与", "和");

  private static final List<String> SIGNS = List.of("至", "到", "-", "~", "—");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Unit CENT = new Unit("CNY", Category.MONEY, new BigDecimal("0.01"));

  private Ranges() {}

  private static Optional<Reading> range(Site site) {
    if (site.phrase().isEmpty()) {
      return Optional.empty();
    }
    NumberPhrase from = inCoins(site, site.phrase().get());
    if (!from.last().hasNext()) {
      return Optional.empty();
    }
    Site second = from.last().next();
    if (second.start() - from.end() > 8 || second.phrase().isEmpty()) {
      return Optional.empty();
    }
    NumberPhrase to = second.phrase().get();
    boolean bare = isBare(site, second, from, to);
    if (!bare && (!isRange(site, from, to) || isUncounted(second, to))) {
      return Optional.empty();
    }
    NumberPhrase owner = to.hasUnit() ? to : from;
    NumberPhrase whole =
        new NumberPhrase(
            from.start(),
            to.end(),
            worth(site, second, from, to),
            false,
            owner.unit(),
            owner.unitText(),
            Optional.empty(),
            to.per().or(from::per),
            to.last(),
            from.taken() + to.taken());
    if (bare) {
      return Optional.of(Measured.unmeasured(site, whole, "range"));
    }
    boolean shared = !from.hasUnit() || (from.end() == site.end() && !to.hasUnit());
    Set<Flag> flags = shared ? EnumSet.of(Flag.SHARED_UNIT) : Set.of();
    return Optional.of(Measured.reading(site, whole, flags, "range"));
  }

  /** {@code 升破84美元至两个月高位}: what follows is no number that counts. */
  private static boolean isUncounted(Site second, NumberPhrase to) {
    return !to.hasUnit()
        && QuantityExtractor.uncounted(second).filter(r -> r.rejection().isPresent()).isPresent();
  }

  /** {@code 1分至20元}: coins before a dash and a price. */
  private static NumberPhrase inCoins(Site site, NumberPhrase low) {
    boolean coins =
        !low.hasUnit()
            && site.behind(0) == '分'
            && "至到-~".indexOf(site.behind(1)) >= 0
            && site.hasNext()
            && site.next().start() == site.end() + 2
            && site.next().phrase().filter(NumberPhrase::isMoney).isPresent();
    return coins ? low.in(CENT, site.end() + 1) : low;
  }

  private static Worth worth(Site site, Site second, NumberPhrase from, NumberPhrase to) {
    Worth first = aligned(site, second, from, to);
    boolean isSign = to.isNegative() && to.start() > from.end() && !isSpacedDash(site, from, to);
    BigDecimal one = from.isNegative() ? first.min().negate() : first.min();
    BigDecimal other = isSign ? to.worth().max().negate() : to.worth().max();
    return new Worth(one.min(other), one.max(other));
  }

  /**
   * Two numbers without a unit, of which the second has a scale or a bound behind it: {@code 3-5亿},
   * {@code 5至8亿}, {@code 5000-10000左右}, {@code 50-300不等}.
   */
  private static boolean isBare(Site site, Site second, NumberPhrase from, NumberPhrase to) {
    boolean losses = from.isNegative() && to.isNegative() && to.start() == site.end() + 1;
    boolean joined =
        !from.hasUnit()
            && !to.hasUnit()
            && from.end() == site.end()
            && (second.start() == site.end() + 1 || losses)
            && "-~—–至到".indexOf(site.behind(0)) >= 0;
    if (!joined || (!losses && isDated(site))) {
      return false;
    }
    boolean bounded = site.startsWith("不等", to.end()) || site.startsWith("左右", to.end());
    boolean scaled =
        isBig(second)
            && (!isBig(site) || "至到".indexOf(site.behind(0)) < 0 || !Movement.isNamed(site));
    Worth first = aligned(site, second, from, to);
    if (losses) {
      return scaled && first.min().compareTo(to.worth().max()) > 0;
    }
    return (bounded || scaled) && first.max().compareTo(to.worth().min()) < 0;
  }

  private static boolean isBig(Site site) {
    return site.numeral().bigScale().compareTo(BigDecimal.ONE) > 0;
  }

  /** The 12 of {@code 2020-12-5万}: a year or the end of a date before the dash. */
  private static boolean isDated(Site site) {
    return "-/.:".indexOf(site.before(1)) >= 0
        || (site.end() - site.start() == 4 && !isBig(site) && site.startsWith("20", site.start()));
  }

  private static boolean isRange(Site site, NumberPhrase from, NumberPhrase to) {
    int gapEnd = to.start();
    boolean dashTaken = to.isNegative() && (gapEnd == from.end() || isSpacedDash(site, from, to));
    String gap =
        dashTaken ? "-" : gapEnd > from.end() ? site.slice(from.end(), gapEnd).strip() : "";
    if ((!DASHES.contains(gap) && !isBoundedDash(site, gap, gapEnd))
        || (!from.hasUnit() && !to.hasUnit())
        || (from.hasUnit() && to.hasUnit() && !sameUnit(from, to))) {
      return false;
    }
    boolean words = gap.equals("与") || gap.equals("和");
    if (words && !Intervals.isBetween(site, to.end())) {
      return false;
    }
    boolean reaches = gap.equals("至") || gap.equals("到");
    if (reaches && Movement.isBetween(site, from, to)) {
      return false;
    }
    return !(reaches && isDescending(from, to))
        && !(from.hasUnit()
            && !to.hasUnit()
            && !to.isScaled()
            && from.unit().get().category() != Category.MONEY
            && !isShareWithoutSign(site, from, to));
  }

  /** {@code 达到20%至30，}: the second sign of a share is left out; but not 由20%至30. */
  private static boolean isShareWithoutSign(Site site, NumberPhrase from, NumberPhrase to) {
    return from.unit().get().category() == Category.PERCENT
        && "从由自".indexOf(site.charAt(from.start() - 1)) < 0
        && ",。;)".indexOf(site.charAt(to.end())) >= 0
        && to.worth().max().scale() <= 0
        && from.worth().max().compareTo(to.worth().min()) < 0
        && to.worth().max().compareTo(HUNDRED) <= 0;
  }

  /**
   * {@code 增长63.34% -76.41%}: a dash behind a blank, before the larger number and behind a word of
   * growth; elsewhere it is a minus, as in {@code 涨跌幅分别为1.2% -3.5%}.
   */
  private static boolean isSpacedDash(Site site, NumberPhrase from, NumberPhrase to) {
    return !from.isNegative()
        && to.start() == from.end() + 1
        && site.charAt(from.end()) == ' '
        && from.worth().max().compareTo(to.worth().min()) < 0
        && Movement.isGrowth(site, from);
  }

  /** A first number without a unit that is larger than the second is no end of a range. */
  private static boolean isDescending(NumberPhrase from, NumberPhrase to) {
    boolean share =
        to.unit()
            .map(Unit::category)
            .filter(category -> category == Category.PERCENT || category == Category.POINT)
            .isPresent();
    return !from.hasUnit()
        && !share
        && !to.isNegative()
        && to.unit().isPresent()
        && from.worth().min().multiply(to.unit().get().factor()).compareTo(to.worth().max()) > 0;
  }

  private static boolean isBoundedDash(Site site, String gap, int gapEnd) {
    for (String dash : SIGNS) {
      if (gap.startsWith(dash) && gap.length() <= dash.length() + 2) {
        return BoundWords.before(site, gapEnd)
            .filter(match -> match.span().start() >= gapEnd - 2)
            .isPresent();
      }
    }
    return false;
  }

  private static boolean sameUnit(NumberPhrase from, NumberPhrase to) {
    Category category = from.unit().get().category();
    return category == to.unit().get().category()
        && (from.unitText().equals(to.unitText())
            || (category == Category.MONEY && from.unitText().equals("CNY"))
            || category == Category.POINT);
  }

  /**
   * The first number of a range in the scale and unit of the second, where it has none of its own.
   */
  private static Worth aligned(Site site, Site second, NumberPhrase from, NumberPhrase to) {
    if (from.hasUnit()) {
      boolean scaled = site.numeral().isScaled() || to.hasUnit();
      return scaled ? from.worth() : inScaleOf(site, second, from.worth(), to);
    }
    BigDecimal factor = to.unit().map(Unit::factor).orElse(BigDecimal.ONE);
    Worth first = from.worth().times(factor);
    boolean ownScale =
        site.numeral().isScaled() && site.numeral().bigScale().compareTo(BigDecimal.ONE) != 0;
    return ownScale ? first : inScaleOf(site, second, first, to);
  }

  /** 5至8亿 in 亿; 八百到九百亿 in 亿 too; of 5万至8万 each has its own. */
  private static Worth inScaleOf(Site site, Site second, Worth from, NumberPhrase to) {
    Worth full = from.times(second.numeral().scale());
    if (isWithin(site, full, to) && !site.numeral().isScaled()) {
      return full;
    }
    Worth big = from.times(second.numeral().bigScale());
    return isWithin(site, big, to) ? big : from;
  }

  /** Losses may come down: -15至-11万元. */
  private static boolean isWithin(Site site, Worth from, NumberPhrase to) {
    boolean losses = to.isNegative() && Sign.of(site).isNegative();
    return losses || from.max().compareTo(to.worth().max()) <= 0;
  }
}
