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
 * remainder = numeral ( 角 | 毛 | 毫 ) [ [ 零 ] numeral 分 | digit ] | 零 numeral 分 | numeral smaller unit
 *           | numeral 两 | 半 | digit
 * </pre>
 *
 * <p>{@code 123元}<i>1角1分</i>, {@code 2元}<i>零5分</i>, {@code 5美元}<i>20美分</i>, {@code 三斤}<i>半</i>,
 * {@code 一块}<i>二</i>, {@code 五块}<i>七毛八</i>, {@code 三米}<i>九</i>, {@code 六斤}<i>八两</i>.
 *
 * @param worth what it adds, in the unit's base
 * @param last the site of its last numeral
 * @param taken how many numerals it has
 * @param end where it ends
 */
record Remainder(Worth worth, Site last, int taken, int end) {
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Worth HALF = Worth.of(new BigDecimal("0.5"));

  /** What makes of 半 behind a unit another word: 半年, 半价. */
  private static final String AFTER_HALF = "年天月日价数径";

  /** The remainder behind the unit that ends at {@code end}; of nothing if there is none. */
  static Remainder behind(Site site, int end, Unit unit) {
    Remainder none = new Remainder(Worth.of(BigDecimal.ZERO), site, 0, end);
    return switch (unit.category()) {
      case MONEY -> none.money(unit);
      case MEASURE -> none.digit("米", TENTH).taels();
      case MULTIPLE -> none.half(BigDecimal.ONE);
      case PERCENT, POINT, CLASSIFIER, INDEX -> none;
    };
  }

  private Remainder money(Unit unit) {
    Remainder coins = coins();
    Remainder digit = coins.digit("角毛毫", HUNDREDTH);
    Remainder money = digit.taken > 0 ? digit : digit.digit("块蚊个", TENTH).subunit(unit);
    boolean jiao = "角毛毫".indexOf(last.charAt(money.end - 1)) >= 0;
    return money.half(jiao ? TENTH : BigDecimal.ONE);
  }

  /** 角 and 分. */
  private Remainder coins() {
    Remainder sum = this;
    boolean more = true;
    BigDecimal below = BigDecimal.ONE;
    while (more) {
      Optional<Site> next = sum.next();
      if (next.filter(site -> site.slice(site.start(), site.end()).equals("零")).isPresent()) {
        Remainder behindZero = sum.plus(next.get(), BigDecimal.ZERO, next.get().end());
        next = behindZero.next();
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
      case '角', '毛', '毫' -> TENTH;
      case '分' -> HUNDREDTH;
      default -> BigDecimal.ZERO;
    };
  }

  /**
   * A last digit without a unit, behind one of {@code units}: {@code factor} of the number's unit,
   * a tenth of that behind 零.
   */
  private Remainder digit(String units, BigDecimal factor) {
    Optional<Site> next = next();
    boolean last =
        next.isPresent()
            && units.indexOf(next.get().charAt(end - 1)) >= 0
            && next.get().numeral().form() != Form.HALF
            && endsAt(next.get().behind(0));
    if (!last) {
      return this;
    }
    int length = next.get().end() - end;
    boolean zero = length == 2 && next.get().charAt(end) == '零';
    return length == 1 || zero
        ? plus(next.get(), zero ? factor.multiply(TENTH) : factor, next.get().end())
        : this;
  }

  /** 六斤|八两: 两 is read as a numeral of its own. */
  private Remainder taels() {
    Optional<Site> next = next();
    boolean taels =
        next.isPresent()
            && next.get().charAt(end - 1) == '斤'
            && next.get().behind(0) == '两'
            && next.get().hasNext()
            && next.get().next().start() == next.get().end()
            && next.get().next().end() == next.get().end() + 1;
    if (!taels) {
      return half(BigDecimal.ONE);
    }
    Remainder sum = plus(next.get(), TENTH, next.get().end() + 1);
    return new Remainder(sum.worth, next.get().next(), taken + 2, sum.end).half(TENTH);
  }

  /** Whether a digit may be the last of a number where {@code behind} follows: 五块六到七块, 两块五的. */
  static boolean endsAt(char behind) {
    return "到至的".indexOf(behind) >= 0 || (!Character.isLetterOrDigit(behind) && behind != '.');
  }

  /** A smaller unit of the same currency: 5美元20美分. */
  private Remainder subunit(Unit unit) {
    Optional<Site> next = taken == 0 ? tens() : Optional.empty();
    Optional<WordTrie.Match<Unit>> smaller =
        next.flatMap(site -> UnitPhrase.unitAt(site, site.end()))
            .filter(match -> match.meaning().symbol().equals(unit.symbol()))
            .filter(match -> match.meaning().factor().compareTo(unit.factor()) < 0);
    return smaller.isEmpty()
        ? this
        : plus(next.get(), smaller.get().meaning().factor(), smaller.get().span().end());
  }

  /** 半 behind a unit: half of {@code factor} of the number's. */
  private Remainder half(BigDecimal factor) {
    Optional<Site> next = last.hasNext() ? Optional.of(last.next()) : Optional.empty();
    boolean half =
        next.isPresent()
            && next.get().start() == end
            && next.get().numeral().form() == Form.HALF
            && AFTER_HALF.indexOf(last.charAt(end + 1)) < 0;
    return half
        ? new Remainder(sum(HALF.times(factor)), next.get(), taken + 1, next.get().end())
        : this;
  }

  /** The numeral right behind, if it may be a remainder's. */
  private Optional<Site> next() {
    return last.hasNext() && last.next().start() == end
        ? Optional.of(last.next())
            .filter(next -> !next.numeral().isScaled() && next.numeral().worth().isPresent())
        : Optional.empty();
  }

  /** The same, which may have tens: 七美元|五十美分. */
  private Optional<Site> tens() {
    return last.hasNext() && last.next().start() == end
        ? Optional.of(last.next())
            .filter(next -> Orders.isBelow(next.numeral(), HUNDRED))
            .filter(next -> next.numeral().worth().isPresent())
        : Optional.empty();
  }

  private Remainder plus(Site next, BigDecimal factor, int newEnd) {
    return new Remainder(sum(next.numeral().worth().get().times(factor)), next, taken + 1, newEnd);
  }

  private Worth sum(Worth more) {
    return new Worth(worth.min().add(more.min()), worth.max().add(more.max()));
  }
}
