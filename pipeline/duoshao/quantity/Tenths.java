package duoshao.quantity;

import duoshao.number.Numeral;
import duoshao.number.Numeral.Form;
import duoshao.number.Numeral.Worth;
import duoshao.text.Span;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tenths, in percent.
 *
 * <pre>
 * tenths   = [ numeral dash ] numeral 成 [ 半 | digit ]       三成半, 两成五, 六到七成, 半成 (5)
 * discount = [ numeral dash ] numeral 折                     八五折 (85), 9.5-9.8折
 * </pre>
 */
final class Tenths {
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
                  "tenths",
                  site -> read(site, Tenths::tenths),
                  List.of("下滑⟨六⟩成", "近⟨七⟩成", "⟨三⟩成半", "超⟨8⟩成", "⟨六⟩到七成", "增长⟨两⟩成五"),
                  List.of("⟨三⟩家成立", "⟨10⟩成立"))
              .before(" 成-~—–至到"),
          new NumeralRule(
                  "discount",
                  site -> read(site, Tenths::discount),
                  List.of("享⟨九⟩折优惠", "⟨八五⟩折兑付", "低至⟨4.4⟩折", "⟨9.5⟩-9.8折", "享⟨7⟩ 2 折"),
                  List.of("⟨5⟩元折合", "⟨三⟩折线"))
              .before(" 折-~—–至到"));

  /** What makes of 成 and 折 another word: 三成立, 折合. */
  private static final String NOT_TENTHS = "为本立功交长员都果份熟效绩品就型语名因形群";

  private static final String NOT_DISCOUNT = "合旧算叠磨腾射返现价让损断服中线";
  private static final Set<String> DASHES = Set.of("-", "~", "—", "–", "至", "到");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Tenths() {}

  /** One number of tenths: what it is worth in percent. */
  private record Part(Worth percent, int end, int taken, String rule) {}

  /** Reads a number of tenths, given how many percent one of the unit is. */
  private interface Reader {
    Optional<Part> read(Site site);
  }

  static boolean isDash(String gap) {
    return DASHES.contains(gap);
  }

  private static Optional<Reading> read(Site site, Reader reader) {
    Optional<Part> one = reader.read(site);
    if (one.isPresent()) {
      Amount amount = new Amount(one.get().percent().min(), one.get().percent().max());
      return Optional.of(reading(site, amount, one.get(), Set.of()));
    }
    boolean dashed =
        site.hasNext()
            && site.next().start() - site.end() == 1
            && isDash(site.slice(site.end(), site.next().start()));
    Optional<Part> high = dashed ? reader.read(site.next()) : Optional.empty();
    if (high.isEmpty() || !isTenth(site.numeral(), HUNDRED)) {
      return Optional.empty();
    }
    boolean discount = high.get().rule().equals("discount");
    Worth low = discount ? discounted(site) : site.numeral().worth().get().times(BigDecimal.TEN);
    Amount amount = Amount.between(low.min(), high.get().percent().max());
    Part whole =
        new Part(high.get().percent(), high.get().end(), high.get().taken() + 1, high.get().rule());
    return Optional.of(reading(site, amount, whole, EnumSet.of(Flag.SHARED_UNIT)));
  }

  private static Reading reading(Site site, Amount amount, Part part, Set<Flag> flags) {
    Span span = new Span(site.start(), part.end());
    return Percentages.reading(site, span, amount, flags, part.taken(), part.rule());
  }

  private static Optional<Part> tenths(Site site) {
    int at = site.skipBlanks(site.end());
    if (site.charAt(at) != '成'
        || (NOT_TENTHS.indexOf(site.charAt(at + 1)) >= 0 && !site.startsWith("员工", at + 1))
        || !isTenth(site.numeral(), BigDecimal.TEN)) {
      return Optional.empty();
    }
    Worth worth = site.numeral().worth().get().times(BigDecimal.TEN);
    BigDecimal more = hundredths(site, at + 1);
    boolean some = more.signum() > 0;
    Worth percent = new Worth(worth.min().add(more), worth.max().add(more));
    return Optional.of(new Part(percent, at + (some ? 2 : 1), some ? 2 : 1, "tenths"));
  }

  /** 半 or a digit that closes the phrase, right behind 成. */
  private static BigDecimal hundredths(Site site, int at) {
    if (!site.hasNext() || site.next().start() != at || site.next().end() != at + 1) {
      return BigDecimal.ZERO;
    }
    Numeral next = site.next().numeral();
    if (next.form() == Form.HALF) {
      return BigDecimal.valueOf(5);
    }
    boolean digit =
        isTenth(next, BigDecimal.valueOf(9)) && !Character.isLetterOrDigit(site.charAt(at + 1));
    return digit ? next.worth().get().max() : BigDecimal.ZERO;
  }

  private static Optional<Part> discount(Site site) {
    if (isSpread(site)) {
      BigDecimal tens = site.numeral().worth().get().max().multiply(BigDecimal.TEN);
      Worth percent = Worth.of(tens.add(site.next().numeral().worth().get().max()));
      int end = site.skipBlanks(site.next().end()) + 1;
      return Optional.of(new Part(percent, end, 2, "discount"));
    }
    int at = site.skipBlanks(site.end());
    boolean discount =
        site.charAt(at) == '折'
            && NOT_DISCOUNT.indexOf(site.charAt(at + 1)) < 0
            && isTenth(site.numeral(), HUNDRED)
            && site.numeral().worth().get().max().compareTo(BigDecimal.TEN) != 0;
    return discount
        ? Optional.of(new Part(discounted(site), at + 1, 1, "discount"))
        : Optional.empty();
  }

  /** 7 2 折: two digits, set apart. */
  private static boolean isSpread(Site site) {
    return site.behind(0) == ' '
        && site.hasNext()
        && site.next().start() == site.end() + 1
        && isDigit(site)
        && isDigit(site.next())
        && !Site.isArabic(site.before(1))
        && site.charAt(site.skipBlanks(site.next().end())) == '折';
  }

  private static boolean isDigit(Site site) {
    return site.end() - site.start() == 1 && isTenth(site.numeral(), BigDecimal.valueOf(9));
  }

  /** 八五折 and 85折 are 85, 九折 and 9.8折 are 90 and 98, 半折 is 50; 三八折 is no range. */
  private static Worth discounted(Site site) {
    Numeral numeral = site.numeral();
    Worth worth = numeral.worth().get();
    if (numeral.form() == Form.HALF) {
      return worth.times(HUNDRED);
    }
    if (worth.isRange() && numeral.end() - numeral.start() == 2) {
      return Worth.of(worth.min().multiply(BigDecimal.TEN).add(worth.max()));
    }
    return worth.max().compareTo(BigDecimal.TEN) < 0 ? worth.times(BigDecimal.TEN) : worth;
  }

  private static boolean isTenth(Numeral numeral, BigDecimal limit) {
    return numeral.form() != Form.SCALE
        && numeral.worth().isPresent()
        && numeral.worth().get().max().compareTo(limit) <= 0;
  }
}
