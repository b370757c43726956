package duoshao.quantity;

import duoshao.number.Numeral;
import duoshao.number.Numeral.Form;
import duoshao.number.Numeral.Worth;
import duoshao.text.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Shares and ratios in words.
 *
 * <pre>
 * percent  = 百分之 numeral | numeral 分之 numeral | numeral '成' [ 半 ] | numeral '折' | 一半 | 半数 | 过半 | digits '/' digits
 * multiple = '翻' [ 了 ] numeral '番' | 翻番 | 翻倍
 * </pre>
 *
 * <p>A fraction without a finite decimal (三分之一) is cut to ten decimals and flagged {@link
 * Flag#ROUNDED}.
 */
final class Fractions {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What makes of 成 and 折 another word: 三成立, 折合. */
  private static final String NOT_TENTHS = "为本立功交长员都果份熟效绩品就型语名因形群";

  private static final String NOT_DISCOUNT = "合旧算叠磨腾射返现价让损断回服中线";

  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
              "fraction",
              Fractions::fraction,
              List.of("百分之⟨五⟩", "⟨三⟩分之一", "⟨百⟩分之37.3", "⟨千⟩分之二"),
              List.of("⟨百⟩分点", "⟨三⟩分钟")),
          new NumeralRule(
              "tenths",
              Fractions::tenths,
              List.of("下滑⟨六⟩成", "近⟨七⟩成", "⟨三⟩成半", "超⟨8⟩成"),
              List.of("⟨三⟩家成立", "⟨10⟩成立")),
          new NumeralRule(
              "discount",
              Fractions::discount,
              List.of("享⟨九⟩折优惠", "⟨八五⟩折兑付", "低至⟨4.4⟩折"),
              List.of("⟨5⟩元折合", "⟨三⟩折线")),
          new NumeralRule(
              "half",
              Fractions::half,
              List.of("约⟨一⟩半的员工", "⟨半⟩数企业", "过⟨半⟩企业"),
              List.of("上⟨半⟩年", "⟨半⟩导体")),
          new NumeralRule(
              "doubling",
              Fractions::doubling,
              List.of("翻了⟨两⟩番", "翻⟨一⟩番"),
              List.of("⟨两⟩番茄", "⟨一⟩番努力")),
          new NumeralRule(
              "slash_fraction",
              Fractions::slashFraction,
              List.of("超过⟨1⟩/2的人", "约⟨1⟩/3"),
              List.of("⟨1.00⟩/1.17/1.37元", "⟨2018⟩/5/31", "⟨7⟩/8月")));

  private Fractions() {}

  static boolean applies(Site site) {
    return Reading.first(ALL, site).isPresent();
  }

  private static Optional<Reading> fraction(Site site) {
    int at = site.skipBlanks(site.end());
    if (!site.text().startsWith("分", at)) {
      return Optional.empty();
    }
    int of = site.skipBlanks(at + 1);
    if (site.charAt(of) != '之' || !site.hasNext()) {
      return Optional.empty();
    }
    Site numerator = site.next();
    int from = site.skipBlanks(of + 1);
    boolean negative = site.charAt(from) == '负';
    if (numerator.start() != (negative ? site.skipBlanks(from + 1) : from)
        || numerator.numeral().worth().isEmpty()
        || site.numeral().worth().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal whole = site.numeral().worth().get().max();
    if (whole.signum() == 0) {
      return Optional.empty();
    }
    Sign sign = Sign.of(site);
    boolean below = sign.isNegative() != negative;
    return Optional.of(
        percent(
            site,
            numerator.numeral().worth().get(),
            whole,
            sign.start(),
            numerator.end(),
            below,
            2));
  }

  private static Reading percent(
      Site site, Worth part, BigDecimal whole, int start, int end, boolean negative, int taken) {
    Share low = Share.of(part.min(), whole);
    Share high = Share.of(part.max(), whole);
    Amount amount = new Amount(low.percent(), high.percent());
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    if (low.rounded() || high.rounded()) {
      flags.add(Flag.ROUNDED);
    }
    return reading(site, start, end, negative ? amount.negate() : amount, flags, taken, "fraction");
  }

  /** A part of a whole in percent. */
  private record Share(BigDecimal percent, boolean rounded) {
    static Share of(BigDecimal part, BigDecimal whole) {
      BigDecimal exact = part.multiply(HUNDRED);
      BigDecimal percent = exact.divide(whole, 10, RoundingMode.HALF_EVEN);
      boolean rounded = percent.multiply(whole, MathContext.UNLIMITED).compareTo(exact) != 0;
      return new Share(percent, rounded);
    }
  }

  private static Reading reading(
      Site site, int start, int end, Amount amount, Set<Flag> flags, int taken, String rule) {
    Bound bound =
        BoundWords.governing(site, start)
            .or(() -> BoundWords.after(site, end).map(match -> match.meaning()))
            .orElse(Bound.EXACT);
    return Reading.of(
        new Quantity(new Span(start, end), Kind.PERCENT, amount, "%", bound, flags, rule), taken);
  }

  private static Optional<Reading> tenths(Site site) {
    int at = site.skipBlanks(site.end());
    char next = site.charAt(at + 1);
    if (site.charAt(at) != '成'
        || NOT_TENTHS.indexOf(next) >= 0
        || !isTenth(site.numeral(), BigDecimal.TEN)) {
      return Optional.empty();
    }
    Worth worth = site.numeral().worth().get().times(BigDecimal.TEN);
    boolean half = next == '半' && site.hasNext() && site.next().start() == at + 1;
    BigDecimal extra = half ? BigDecimal.valueOf(5) : BigDecimal.ZERO;
    Amount amount = new Amount(worth.min().add(extra), worth.max().add(extra));
    int end = at + (half ? 2 : 1);
    return Optional.of(reading(site, site.start(), end, amount, Set.of(), half ? 2 : 1, "tenths"));
  }

  private static Optional<Reading> discount(Site site) {
    int at = site.skipBlanks(site.end());
    if (site.charAt(at) != '折'
        || NOT_DISCOUNT.indexOf(site.charAt(at + 1)) >= 0
        || (site.numeral().isScaled() && site.numeral().form() != Form.CHINESE)) {
      return Optional.empty();
    }
    if (!isTenth(site.numeral(), HUNDRED)) {
      return Optional.empty();
    }
    Worth worth = discounted(site);
    return Optional.of(
        reading(
            site,
            site.start(),
            at + 1,
            new Amount(worth.min(), worth.max()),
            Set.of(),
            1,
            "discount"));
  }

  /** 八五折 and 85折 are 85, 九折 and 9.8折 are 90 and 98; 三八折 is no range. */
  private static Worth discounted(Site site) {
    Numeral numeral = site.numeral();
    Worth worth = numeral.worth().get();
    if (worth.isRange() && numeral.end() - numeral.start() == 2) {
      BigDecimal digits = worth.min().multiply(BigDecimal.TEN).add(worth.max());
      return Worth.of(digits);
    }
    return worth.max().compareTo(BigDecimal.TEN) <= 0 ? worth.times(BigDecimal.TEN) : worth;
  }

  private static boolean isTenth(Numeral numeral, BigDecimal limit) {
    return numeral.form() != Form.SCALE
        && numeral.worth().isPresent()
        && numeral.worth().get().max().compareTo(limit) <= 0;
  }

  private static Optional<Reading> half(Site site) {
    boolean oneHalf = isOneHalf(site);
    if (!oneHalf && !isHalf(site)) {
      return Optional.empty();
    }
    int end = oneHalf ? site.end() + 1 : site.end() + (site.behind(0) == '数' ? 1 : 0);
    return Optional.of(
        reading(
            site,
            site.start(),
            end,
            Amount.of(BigDecimal.valueOf(50)),
            Set.of(),
            oneHalf ? 2 : 1,
            "half"));
  }

  private static boolean isOneHalf(Site site) {
    return site.numeral().end() - site.numeral().start() == 1
        && site.charAt(site.start()) == '一'
        && site.behind(0) == '半'
        && site.hasNext()
        && "年天月日小路".indexOf(site.behind(1)) < 0;
  }

  /** Whether 半 is a share: 半数, 过半, 近半. */
  static boolean isHalf(Site site) {
    if (site.numeral().form() != Form.HALF) {
      return false;
    }
    char next = site.behind(0);
    if (next == '数') {
      return true;
    }
    boolean bound = site.precededByAny("过超近逾占") && !site.precededBy("最近");
    return bound && "年天月日小个导夜场程径价世路".indexOf(next) < 0;
  }

  private static Optional<Reading> doubling(Site site) {
    boolean turned =
        site.precededBy("翻")
            || site.precededBy("翻了")
            || site.precededBy("翻上")
            || site.precededBy("再翻");
    if (site.behind(0) != '番'
        || !turned
        || !isTenth(site.numeral(), BigDecimal.TEN)
        || site.numeral().worth().get().min().scale() > 0) {
      return Optional.empty();
    }
    int times = site.numeral().worth().get().max().intValueExact();
    int start = site.start() - (site.precededBy("翻") ? 1 : 2);
    Amount amount = Amount.of(BigDecimal.valueOf(2).pow(times));
    Quantity quantity =
        new Quantity(
            new Span(start, site.end() + 1),
            Kind.MULTIPLE,
            amount,
            "倍",
            Bound.EXACT,
            Set.of(),
            "doubling");
    return Optional.of(Reading.of(quantity, 1));
  }

  private static Optional<Reading> slashFraction(Site site) {
    if (site.behind(0) != '/'
        || !site.hasNext()
        || site.next().start() != site.end() + 1
        || "/.-".indexOf(site.before(1)) >= 0) {
      return Optional.empty();
    }
    Site denominator = site.next();
    BigDecimal limit = BigDecimal.valueOf(13);
    boolean small =
        Orders.isBelow(site.numeral(), limit)
            && Orders.isBelow(denominator.numeral(), limit)
            && !site.numeral().isScaled();
    char next = denominator.behind(0);
    if (!small
        || next == '/'
        || next == '.'
        || next == '月'
        || next == '-'
        || Site.isLatin(next)
        || Site.isLatin(site.before(1))
        || UnitPhrase.behind(denominator).isPresent()) {
      return Optional.empty();
    }
    BigDecimal part = site.numeral().worth().get().max();
    BigDecimal whole = denominator.numeral().worth().get().max();
    if (part.compareTo(whole) >= 0 || part.signum() == 0 || part.scale() > 0 || whole.scale() > 0) {
      return Optional.empty();
    }
    return Optional.of(
        percent(site, Worth.of(part), whole, site.start(), denominator.end(), false, 2));
  }
}
