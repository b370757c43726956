package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.number.Numeral.Worth;
import duoshao.text.WordTrie;
import duoshao.unit.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The smaller part that a number with a unit goes on with.
 *
 * <pre>
 * remainder = numeral 角 [ [ 零 ] numeral 分 ] | 零 numeral 分 | numeral smaller unit | 半 | digit
 * </pre>
 *
 * <p>{@code 123元}<i>1角1分</i>, {@code 2元}<i>零5分</i>, {@code 5美元}<i>20美分</i>, {@code 三斤}<i>半</i>,
 * {@code 一块}<i>二</i>, {@code 三米}<i>九</i>.
 *
 * @param worth what it adds, in the unit's base
 * @param last the site of its last numeral
 * @param taken how many numerals it has
 * @param end where it ends
 */
record Remainder(Worth worth, Site last, int taken, int end) {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final Worth HALF = Worth.of(new BigDecimal("0.5"));

  /** What makes of 半 behind a unit another word: 半年, 半价. */
  private static final String AFTER_HALF = "年天月日价数径";

  /** The remainder behind the unit that ends at {@code end}; of nothing if there is none. */
  static Remainder behind(Site site, int end, Unit unit) {
    Remainder none = new Remainder(Worth.of(BigDecimal.ZERO), site, 0, end);
    return switch (unit.category()) {
      case MONEY -> none.money(unit).half();
      case MEASURE -> none.digit("米").half();
      case MULTIPLE -> none.half();
      case PERCENT, POINT, CLASSIFIER, INDEX -> none;
    };
  }

  private Remainder money(Unit unit) {
    Remainder coins = coins();
    return coins.taken > 0 ? coins : coins.digit("块").subunit(unit);
  }

  /** 角 and 分. */
  private Remainder coins() {
    Remainder sum = this;
    boolean more = true;
    BigDecimal below = BigDecimal.ONE;
    while (more) {
      Optional<Site> next = sum.next();
      if (next.isPresent() && next.get().charAt(next.get().start()) == '零') {
        Remainder behindZero = sum.plus(next.get(), BigDecimal.ZERO, next.get().end());
        next = next.get().end() - next.get().start() == 1 ? behindZero.next() : next;
        sum = next.isPresent() && isFen(next.get()) ? behindZero : sum;
      }
      BigDecimal coin = next.map(Remainder::coin).orElse(BigDecimal.ZERO);
      more = coin.signum() > 0 && coin.compareTo(below) < 0;
      if (more) {
        sum = sum.plus(next.get(), coin, next.get().end() + 1);
        below = coin;
      }
    }
    return sum;
  }

  private static boolean isFen(Site next) {
    return next.behind(0) == '分';
  }

  private static BigDecimal coin(Site next) {
    return switch (next.behind(0)) {
      case '角', '毛' -> TENTH;
      case '分' -> HUNDREDTH;
      default -> BigDecimal.ZERO;
    };
  }

  /** A last digit without a unit: a tenth of the one before it, if that is {@code unit}. */
  private Remainder digit(String unit) {
    Optional<Site> next = next();
    boolean tenth =
        next.isPresent()
            && unit.indexOf(next.get().charAt(end - 1)) >= 0
            && next.get().end() - end == 1
            && next.get().numeral().form() != Form.HALF
            && !Character.isLetterOrDigit(next.get().behind(0))
            && next.get().behind(0) != '.';
    return tenth ? plus(next.get(), TENTH, next.get().end()) : this;
  }

  /** A smaller unit of the same currency: 5美元20美分. */
  private Remainder subunit(Unit unit) {
    Optional<Site> next = taken == 0 ? next() : Optional.empty();
    Optional<WordTrie.Match<Unit>> smaller =
        next.flatMap(site -> UnitPhrase.unitAt(site, site.end()))
            .filter(match -> match.meaning().symbol().equals(unit.symbol()))
            .filter(match -> match.meaning().factor().compareTo(unit.factor()) < 0);
    return smaller.isEmpty()
        ? this
        : plus(next.get(), smaller.get().meaning().factor(), smaller.get().span().end());
  }

  private Remainder half() {
    Optional<Site> next = last.hasNext() ? Optional.of(last.next()) : Optional.empty();
    boolean half =
        next.isPresent()
            && next.get().start() == end
            && next.get().numeral().form() == Form.HALF
            && AFTER_HALF.indexOf(last.charAt(end + 1)) < 0;
    return half ? new Remainder(sum(HALF), next.get(), taken + 1, next.get().end()) : this;
  }

  /** The numeral right behind, if it may be a remainder's. */
  private Optional<Site> next() {
    return last.hasNext() && last.next().start() == end
        ? Optional.of(last.next())
            .filter(next -> !next.numeral().isScaled() && next.numeral().worth().isPresent())
        : Optional.empty();
  }

  private Remainder plus(Site next, BigDecimal factor, int newEnd) {
    return new Remainder(sum(next.numeral().worth().get().times(factor)), next, taken + 1, newEnd);
  }

  private Worth sum(Worth more) {
    return new Worth(worth.min().add(more.min()), worth.max().add(more.max()));
  }
}
