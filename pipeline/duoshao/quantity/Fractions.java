package duoshao.quantity;

import duoshao.number.Numeral.Worth;
import duoshao.text.Span;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fractions, in percent.
 *
 * <pre>
 * fraction = [ 负 ] [ numeral 又 ] whole 分之 [ 负 ] part [ dash [ whole 分之 ] part ] | [ numeral ' ' ] part '/' whole
 *          | 三四五 分 part
 * whole    = 百 | 千 | 万 | numeral
 * </pre>
 *
 * <p>{@code 百分之五}, {@code 三分之一}, {@code 万分之二点一}, {@code 百分之三至五}, {@code 三又二分之一} (350), {@code 1/3}.
 * A fraction without a finite decimal is cut to ten decimals and flagged {@link Flag#ROUNDED}.
 */
final class Fractions {
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
                  "fraction",
                  Fractions::fraction,
                  List.of(
                      "百分之⟨五⟩",
                      "⟨三⟩分之一",
                      "⟨三⟩分一的业主",
                      "⟨百⟩分之37.3",
                      "⟨千⟩分之二",
                      "⟨百⟩分之三至五",
                      "⟨百⟩分之三到百分之五"),
                  List.of("⟨百⟩分点", "⟨三⟩分钟", "⟨三⟩分一厘"))
              .before(" 分"),
          new NumeralRule(
                  "ten_thousandths",
                  Fractions::tenThousandths,
                  List.of("贷款利息⟨万2⟩，", "佣金⟨万三⟩，"),
                  List.of("售价⟨万2⟩，", "利息⟨2万⟩"))
              .opening("万")
              .behind("息金率费"),
          new NumeralRule(
                  "mixed_fraction",
                  Fractions::mixed,
                  List.of("⟨三⟩又二分之一", "负⟨一⟩又二分之一"),
                  List.of("⟨三⟩又一次", "⟨三⟩分之一"))
              .before(" 又"),
          new NumeralRule(
                  "mixed_slash",
                  Fractions::mixedSlash,
                  List.of("约⟨1⟩ 1/2的人", "长⟨2⟩ 3/4。"),
                  List.of("⟨1⟩ 1/2月", "第⟨1⟩ 12/31", "共⟨1⟩ 家"))
              .before(" "),
          new NumeralRule(
                  "knockout_round",
                  Fractions::round,
                  List.of("在⟨1⟩/4决赛上", "进入⟨1⟩/8决赛"),
                  List.of("约⟨1⟩/4的人", "⟨1⟩/4。决赛"))
              .before("/"),
          new NumeralRule(
                  "slash_fraction",
                  Fractions::slash,
                  List.of("超过⟨1⟩/2的人", "约⟨1⟩/3"),
                  List.of("⟨1.00⟩/1.17/1.37元", "⟨2018⟩/5/31", "⟨7⟩/8月"))
              .before("/"));

  private static final List<String> FEES = List.of("利息", "佣金", "费率", "利率", "手续费", "日息", "年费");

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THIRTEEN = BigDecimal.valueOf(13);

  private Fractions() {}

  private static Optional<Reading> fraction(Site site) {
    Optional<Fraction> first = at(site);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Fraction whole = upTo(site, first.get()).orElse(first.get());
    Sign sign = Sign.of(site);
    Amount amount = sign.isNegative() ? whole.percent().negate() : whole.percent();
    return Optional.of(reading(site, sign.start(), amount, whole, "fraction"));
  }

  private static Reading reading(
      Site site, int start, Amount amount, Fraction fraction, String rule) {
    Set<Flag> flags = fraction.rounded() ? EnumSet.of(Flag.ROUNDED) : Set.of();
    Span span = new Span(start, fraction.end());
    return Percentages.reading(site, span, amount, flags, fraction.taken(), rule);
  }

  /** {@code whole 分之 part} at the site, or {@code whole 分 part}. */
  private static Optional<Fraction> at(Site site) {
    int mark = site.skipBlanks(site.end());
    if (site.charAt(mark) != '分' || !site.hasNext()) {
      return Optional.empty();
    }
    Site part = site.next();
    int of = site.skipBlanks(mark + 1);
    if (site.charAt(of) != '之') {
      return isShort(site, part)
          ? Optional.of(
              Fraction.of(
                  part.numeral().worth().get(),
                  site.numeral().worth().get().max(),
                  false,
                  part.end(),
                  2))
          : Optional.empty();
    }
    int from = site.skipBlanks(of + 1);
    boolean negative = site.charAt(from) == '负';
    boolean adjacent = part.start() == (negative ? site.skipBlanks(from + 1) : from);
    if (!adjacent
        || part.numeral().worth().isEmpty()
        || site.numeral().worth().isEmpty()
        || site.numeral().worth().get().max().signum() == 0) {
      return Optional.empty();
    }
    BigDecimal whole = site.numeral().worth().get().max();
    return Optional.of(Fraction.of(part.numeral().worth().get(), whole, negative, part.end(), 2));
  }

  /** 三分一, 四分三, as Hong Kong writes them; not 三分一厘, 三分20秒. */
  private static boolean isShort(Site whole, Site part) {
    return part.start() == whole.end() + 1
        && part.end() == part.start() + 1
        && "三四五".indexOf(whole.charAt(whole.start())) >= 0
        && whole.end() == whole.start() + 1
        && "一二三四".indexOf(part.charAt(part.start())) >= 0
        && isProper(part, whole)
        && "厘毫秒".indexOf(part.behind(0)) < 0
        && part.unit().isEmpty();
  }

  /** The range that goes on behind the first fraction: {@code 至百分之五}, {@code 至五}. */
  private static Optional<Fraction> upTo(Site site, Fraction first) {
    Site part = site.next();
    if (!part.hasNext()) {
      return Optional.empty();
    }
    Site next = part.next();
    String dash = next.start() - first.end() == 1 ? site.slice(first.end(), next.start()) : "";
    if (!Tenths.isDash(dash) || next.unit().isPresent()) {
      return Optional.empty();
    }
    Optional<Fraction> written = at(next);
    Optional<Fraction> second =
        written.isEmpty() && next.numeral().worth().isPresent()
            ? Optional.of(
                Fraction.of(
                    next.numeral().worth().get(),
                    site.numeral().worth().get().max(),
                    false,
                    next.end(),
                    1))
            : written;
    return second
        .filter(high -> high.percent().max().compareTo(first.percent().min()) > 0)
        .map(
            high ->
                new Fraction(
                    new Amount(first.percent().min(), high.percent().max()),
                    first.rounded() || high.rounded(),
                    high.end(),
                    first.taken() + high.taken()));
  }

  /** {@code 利息万2}: two in ten thousand, as brokers and lenders say. */
  private static Optional<Reading> tenThousandths(Site site) {
    boolean fee =
        site.end() == site.start() + 2
            && site.charAt(site.start()) == '万'
            && FEES.stream().anyMatch(site::precededBy)
            && site.unit().isEmpty();
    if (!fee) {
      return Optional.empty();
    }
    char digit = site.charAt(site.end() - 1);
    int part = Site.isArabic(digit) ? digit - '0' : "零一二三四五六七八九".indexOf(digit);
    Amount percent = Amount.of(BigDecimal.valueOf(part).movePointLeft(2));
    Span span = new Span(site.start(), site.end());
    return part <= 0
        ? Optional.empty()
        : Optional.of(Percentages.reading(site, span, percent, Set.of(), 1, "ten_thousandths"));
  }

  /** {@code 三又二分之一}: three and a half, 350%. */
  private static Optional<Reading> mixed(Site site) {
    int mark = site.skipBlanks(site.end());
    boolean and =
        site.charAt(mark) == '又'
            && site.hasNext()
            && site.next().start() == site.skipBlanks(mark + 1)
            && site.numeral().worth().isPresent();
    Optional<Fraction> rest = and ? at(site.next()) : Optional.empty();
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(sum(site, rest.get(), "mixed_fraction"));
  }

  /** The site's number and the fraction behind it. */
  private static Reading sum(Site site, Fraction rest, String rule) {
    Worth whole = site.numeral().worth().get().times(HUNDRED);
    Amount percent = rest.percent();
    Amount sum = new Amount(whole.min().add(percent.min()), whole.max().add(percent.max()));
    Sign sign = Sign.of(site);
    Fraction fraction = new Fraction(sum, rest.rounded(), rest.end(), 1 + rest.taken());
    return reading(site, sign.start(), sign.isNegative() ? sum.negate() : sum, fraction, rule);
  }

  /** {@code 1 1/2}: one and a half, 150%. */
  private static Optional<Reading> mixedSlash(Site site) {
    boolean spaced =
        site.hasNext()
            && site.next().start() == site.end() + 1
            && Orders.isBelow(site.numeral(), HUNDRED)
            && !site.numeral().isScaled()
            && "第/-.".indexOf(site.before(1)) < 0;
    Optional<Fraction> rest = spaced ? slashAt(site.next(), true) : Optional.empty();
    return rest.map(fraction -> sum(site, fraction, "mixed_slash"));
  }

  /** {@code 1/4决赛}: which round, and no share. */
  private static Optional<Reading> round(Site site) {
    boolean played =
        site.behind(0) == '/'
            && site.hasNext()
            && site.next().start() == site.end() + 1
            && site.startsWith("决赛", site.next().end());
    return played
        ? Optional.of(Reading.rejected(Rejection.ORDINAL, 2, "knockout_round"))
        : Optional.empty();
  }

  private static Optional<Reading> slash(Site site) {
    return slashAt(site, false)
        .map(
            fraction ->
                reading(site, site.start(), fraction.percent(), fraction, "slash_fraction"));
  }

  /** {@code part / whole}; with an integer before it the part may be the larger: 1 4/3. */
  private static Optional<Fraction> slashAt(Site site, boolean mayBeImproper) {
    if (site.behind(0) != '/'
        || !site.hasNext()
        || site.next().start() != site.end() + 1
        || "/.-".indexOf(site.before(1)) >= 0
        || Site.isLatin(site.before(1))) {
      return Optional.empty();
    }
    Site whole = site.next();
    char next = whole.behind(0);
    if (!(isProper(site, whole) || (mayBeImproper && isProper(whole, site)))
        || "/.-月".indexOf(next) >= 0
        || Site.isLatin(next)
        || whole.unit().isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        Fraction.of(
            site.numeral().worth().get(),
            whole.numeral().worth().get().max(),
            false,
            whole.end(),
            2));
  }

  /** Two small whole numbers, the smaller first. */
  private static boolean isProper(Site part, Site whole) {
    if (!Orders.isBelow(part.numeral(), THIRTEEN)
        || !Orders.isBelow(whole.numeral(), THIRTEEN)
        || part.numeral().isScaled()) {
      return false;
    }
    BigDecimal one = part.numeral().worth().get().max();
    BigDecimal other = whole.numeral().worth().get().max();
    return one.compareTo(other) < 0 && one.signum() > 0 && one.scale() <= 0 && other.scale() <= 0;
  }
}
