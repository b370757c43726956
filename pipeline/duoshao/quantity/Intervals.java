package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bare numbers that are the ends of one interval.
 *
 * <pre>
 * interval = lower numeral upper numeral | numeral 和 numeral 之间 | numeral dash numeral 区间
 *                                                     大于10小于20, 20和30之间, 6.3-6.5区间
 * </pre>
 *
 * <p>With a unit, or with a mark between them, two bounds are two figures: 不低于3亿元且不超过6亿元.
 */
final class Intervals {
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
                  "interval",
                  Intervals::interval,
                  List.of("评分大于⟨10⟩小于20", "读数在⟨20⟩和30之间", "大于⟨20⟩的同时小于等于35", "汇率在⟨6.3⟩-6.5区间"),
                  List.of("不低于⟨3⟩亿元且不超过6亿元", "⟨20⟩和30"))
              .before(" \n和与至到-~—–且并而同的" + BoundWords.firstCharacters()));

  private static final Set<String> JOINTS = Set.of("且", "并且", "而", "同时", "的同时");

  private Intervals() {}

  /** Bare numbers that two bounds make an interval of: {@code 大于10小于20}, {@code 20和30之间}. */
  private static Optional<Reading> interval(Site site) {
    if (!site.hasNext() || site.next().start() - site.end() > 10) {
      return Optional.empty();
    }
    Optional<NumberPhrase> low = site.phrase().filter(Intervals::isBare);
    if (low.isEmpty()) {
      return Optional.empty();
    }
    Site second = site.next();
    Optional<NumberPhrase> high =
        second.phrase().filter(phrase -> isBare(phrase) || phrase.unitText().equals("间"));
    if (high.isEmpty()) {
      return Optional.empty();
    }
    String gap = site.slice(site.end(), second.start()).strip();
    boolean between =
        (gap.equals("和") || gap.equals("与") || gap.equals("至") || gap.equals("到"))
            && isBetween(site, second.end());
    boolean spread =
        isDash(gap) && !second.numeral().isScaled() && isRangeBehind(site, second.end());
    if (!between && !spread && !isBounded(site, second)) {
      return Optional.empty();
    }
    Amount amount = Amount.between(low.get().worth().min(), high.get().worth().max());
    boolean level = site.slice(site.start(), second.end()).indexOf('.') > 0 || spread;
    Quantity quantity =
        new Quantity(
            new Span(site.start(), second.end()),
            level ? Kind.MEASURE : Kind.COUNT,
            amount,
            "",
            Bound.EXACT,
            Set.of(),
            "interval");
    return Optional.of(Reading.of(quantity, 2));
  }

  private static boolean isDash(String gap) {
    return gap.equals("-") || gap.equals("~") || gap.equals("—") || gap.equals("–");
  }

  /** 区间, 区域: what two numbers with a dash between them bound. */
  private static boolean isRangeBehind(Site site, int end) {
    return site.startsWith("区间", end) || site.startsWith("区域", end) || isBetween(site, end);
  }

  private static boolean isBare(NumberPhrase phrase) {
    return !phrase.hasUnit()
        && phrase.last().numeral().form() != Form.SCALE
        && phrase.last().numeral().form() != Form.HALF;
  }

  /** A bound word before each, of which one is a lower bound and one an upper, and nothing else. */
  private static boolean isBounded(Site site, Site second) {
    Optional<Bound> one = BoundWords.before(site, site.start()).map(match -> match.meaning());
    Optional<Bound> other =
        BoundWords.before(second, second.start())
            .filter(match -> isJoint(site.slice(site.end(), match.span().start())))
            .map(match -> match.meaning());
    return one.isPresent()
        && other.isPresent()
        && isLower(one.get()) != isLower(other.get())
        && one.get() != Bound.ABOUT
        && other.get() != Bound.ABOUT;
  }

  private static boolean isJoint(String gap) {
    return gap.isEmpty() || JOINTS.contains(gap);
  }

  private static boolean isLower(Bound bound) {
    return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
  }

  /** Whether 之间 or 间 begins at {@code end}, blanks passed over. */
  static boolean isBetween(Site site, int end) {
    int at = site.skipBlanks(end);
    return site.startsWith("之间", at) || site.startsWith("间", at);
  }
}
