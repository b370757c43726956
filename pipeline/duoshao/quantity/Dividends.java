package duoshao.quantity;

import duoshao.text.Span;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is paid out for a lot of shares.
 *
 * <pre>
 * dividend = 每 lot 派 phrase | lot 派 phrase | lot 转 phrase      每10股派5元, 10派0.4元, 10转12
 * </pre>
 */
final class Dividends {
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
                  "short_dividend",
                  Dividends::shortDividend,
                  List.of("公司拟⟨10⟩派0.4元", "推⟨10⟩转12"),
                  List.of("⟨10⟩家派出所", "⟨10⟩亿元"))
              .before("股派转送"),
          new NumeralRule(
                  "per_lot",
                  Dividends::perLot,
                  List.of("每⟨10⟩股派5元", "每⟨十⟩股转增3股"),
                  List.of("每⟨10⟩家企业中", "⟨10⟩股东"))
              .behind("每"));

  private static final Pattern SHORT = Pattern.compile("股?(派|转|送|转增|派发|派现|送红股|派息|派现金)(约|现金)?");
  private static final BigDecimal LARGEST_LOT = BigDecimal.valueOf(101);
  private static final Pattern CLAUSE_MARK = Pattern.compile("[,。;\\n]");

  private Dividends() {}

  /** {@code 每10股派5元}: the ten belongs to the unit of what follows. */
  private static Optional<Reading> perLot(Site site) {
    if (!site.hasNext() || site.next().start() - site.end() > 14) {
      return Optional.empty();
    }
    boolean lot =
        UnitPhrase.unitAt(site, site.end())
            .filter(unit -> unit.meaning().category() == Category.CLASSIFIER)
            .filter(unit -> Character.isLetter(site.charAt(unit.span().end())))
            .isPresent();
    if (!lot || CLAUSE_MARK.matcher(site.slice(site.end(), site.next().start())).find()) {
      return Optional.empty();
    }
    return Measured.withUnit(site.next())
        .filter(reading -> reading.quantity().get().kind() == Kind.RATE)
        .map(reading -> Reading.of(perLot(reading.quantity().get()), reading.taken() + 1));
  }

  private static Quantity perLot(Quantity paid) {
    return new Quantity(
        paid.span(),
        paid.kind(),
        paid.amount(),
        paid.unit(),
        paid.bound(),
        paid.flags(),
        "per_lot");
  }

  /** {@code 10派0.4元}, {@code 10转12}. */
  private static Optional<Reading> shortDividend(Site site) {
    boolean lot =
        Orders.isBelow(site.numeral(), LARGEST_LOT)
            && site.hasNext()
            && !site.precededBy("每")
            && !Site.isArabic(site.before(1));
    if (!lot) {
      return Optional.empty();
    }
    Site paid = site.next();
    String verb = site.slice(site.end(), Math.min(paid.start(), site.end() + 6));
    Optional<NumberPhrase> phrase =
        SHORT.matcher(verb).matches() ? paid.phrase() : Optional.empty();
    boolean cash = verb.indexOf('派') >= 0;
    if (phrase.isEmpty() || (cash && !phrase.get().isMoney())) {
      return Optional.empty();
    }
    String symbol = cash ? phrase.get().unitText() : "股";
    Quantity quantity =
        new Quantity(
            new Span(site.start(), phrase.get().end()),
            Kind.RATE,
            phrase.get().amount(),
            symbol + "/" + site.written(site.numeral().span()) + "股",
            Bound.EXACT,
            Set.of(),
            "short_dividend");
    return Optional.of(Reading.of(quantity, 1 + phrase.get().taken()));
  }
}
