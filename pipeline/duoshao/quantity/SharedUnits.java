package duoshao.quantity;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Lists whose unit or scale is written once, at the end.
 *
 * <pre>
 * shared = numeral { 、 | 及 | 和 | / numeral } unit     2.1、2.3及2.5港元
 * </pre>
 *
 * <p>Each numeral is a quantity of its own.
 */
final class SharedUnits {
  /** A longer list is no list of figures. */
  private static final int MAX_MEMBERS = 40;

  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
              "shared_unit",
              SharedUnits::shared,
              List.of(
                  "⟨5⟩、6、7亿元",
                  "⟨2⟩、3百人",
                  "⟨2.1⟩、2.3及2.5港元",
                  "EPS为⟨1.00⟩/1.17/1.37元",
                  "尺寸⟨170⟩×150×70mm",
                  "满⟨500⟩减50元"),
              List.of("⟨5⟩亿元、6亿元", "⟨5⟩，6亿元", "涉及⟨433亿⟩、5万人", "⟨2⟩×350MW")));

  /** {@code 分别下降0.44和提升0.37个百分点}. */
  private static final Pattern MOVED = Pattern.compile("[和及与、](提升|下降|上升|下滑|增长|减少|提高|降低|增加|回落)");

  /** What the sides of a thing are measured in: 1700×1500×700mm; 2×350MW is two of them. */
  private static final Set<String> LENGTHS = Set.of("mm", "cm", "m", "毫米", "厘米", "米");

  private static final Set<String> GAPS =
      Set.of(
          "、", "、-", "/", "和", "及", "与", "或", "以及", "、约", "及约", "和约", "、全省", "、全市", "和全省", "和全市");

  private SharedUnits() {}

  private static Optional<Reading> shared(Site site) {
    if (site.numeral().worth().isEmpty() || site.unit().isPresent()) {
      return Optional.empty();
    }
    Site last = site;
    int members = 1;
    while (members < MAX_MEMBERS
        && last.hasNext()
        && isListGap(site, last.end(), last.next().start())
        && last.next().numeral().worth().isPresent()
        && isArabic(last.next()) == isArabic(site)) {
      last = last.next();
      members++;
      if (last.unit().isPresent()
          || UnitPhrase.rejectionAt(last, last.skipBlanks(last.end())).isPresent()) {
        break;
      }
    }
    if (members == 1) {
      return Optional.empty();
    }
    boolean times = isTimes(site.slice(site.end(), site.next().start()).strip());
    if (times && !isLength(last)) {
      return Optional.empty();
    }
    Optional<Reading> rejected =
        QuantityExtractor.uncounted(last).filter(reading -> reading.rejection().isPresent());
    if (rejected.isPresent()) {
      return Optional.of(Reading.rejected(rejected.get().rejection().get(), 1, "shared_unit"));
    }
    boolean otherScale =
        site.numeral().isScaled()
            && site.numeral().bigScale().compareTo(last.numeral().bigScale()) != 0;
    if (otherScale) {
      return Optional.empty();
    }
    Optional<NumberPhrase> unitOwner = last.phrase().filter(NumberPhrase::hasUnit);
    Optional<NumberPhrase> own = site.phrase();
    if (unitOwner.isEmpty() || own.isEmpty()) {
      return Optional.empty();
    }
    NumberPhrase owner = unitOwner.get();
    BigDecimal factor = owner.unit().get().factor();
    BigDecimal scale =
        site.numeral().isScaled()
            ? BigDecimal.ONE
            : scaleFor(own.get(), last).multiply(letter(last));
    NumberPhrase phrase =
        new NumberPhrase(
            own.get().start(),
            own.get().end(),
            own.get().worth().times(factor.multiply(scale)),
            own.get().isNegative(),
            owner.unit(),
            owner.unitText(),
            own.get().mark(),
            owner.per(),
            site,
            1);
    return Optional.of(Measured.reading(site, phrase, EnumSet.of(Flag.SHARED_UNIT), "shared_unit"));
  }

  /** 亿 of 5、6亿元; a digit before 百 and 千 shares these as well: 2、3百人, but 120、3百人. */
  private static BigDecimal scaleFor(NumberPhrase own, Site last) {
    boolean digit = own.worth().max().compareTo(BigDecimal.TEN) < 0;
    return digit ? last.numeral().scale() : last.numeral().bigScale();
  }

  /** The English scale of the last number: {@code 5、6、7 million美元}. */
  private static BigDecimal letter(Site last) {
    return ScaleLetter.behind(last).map(ScaleLetter.Scale::factor).orElse(BigDecimal.ONE);
  }

  private static boolean isLength(Site site) {
    return site.unit().filter(phrase -> LENGTHS.contains(phrase.unit().symbol())).isPresent();
  }

  private static boolean isArabic(Site site) {
    return Site.isArabic(site.charAt(site.start()));
  }

  private static boolean isTimes(String gap) {
    return gap.equals("×") || gap.equals("*");
  }

  private static boolean isListGap(Site site, int from, int to) {
    if (to - from > 5) {
      return false;
    }
    String gap = site.slice(from, to).strip();
    boolean coupon = gap.equals("减") && site.before(1) == '满';
    return coupon || GAPS.contains(gap) || isTimes(gap) || MOVED.matcher(gap).matches();
  }
}
