package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Halves and doublings.
 *
 * <pre>
 * half     = 一半 | 半数 | ( 过 | 超 | 近 | 逾 | 占 ) 半       50 percent
 * doubling = 翻 [ 了 ] numeral 番                          翻一番 is twice as much, 翻两番 four times
 * </pre>
 */
final class Halves {
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
                  "half_share",
                  Halves::half,
                  List.of("约⟨一⟩半的员工", "⟨半⟩数企业", "过⟨半⟩企业"),
                  List.of("上⟨半⟩年", "⟨半⟩导体"))
              .opening("一半"),
          new NumeralRule(
                  "doubling",
                  Halves::doubling,
                  List.of("翻了⟨两⟩番", "翻⟨一⟩番"),
                  List.of("⟨两⟩番茄", "⟨一⟩番努力"))
              .before("番"));

  private static final Amount FIFTY = Amount.of(BigDecimal.valueOf(50));

  /** What makes of 半 another word: 半年, 半导体. */
  private static final String NOT_SHARE = "年天月日小个导夜场程径价世路";

  private static final List<String> TURNS = List.of("翻了", "翻上", "翻");

  private Halves() {}

  private static Optional<Reading> half(Site site) {
    boolean oneHalf = isOneHalf(site);
    if (!oneHalf && !isHalf(site)) {
      return Optional.empty();
    }
    int end = oneHalf ? site.end() + 1 : site.end() + (site.behind(0) == '数' ? 1 : 0);
    Span span = new Span(site.start(), end);
    return Optional.of(
        Percentages.reading(site, span, FIFTY, Set.of(), oneHalf ? 2 : 1, "half_share"));
  }

  private static boolean isOneHalf(Site site) {
    return site.end() - site.start() == 1
        && site.charAt(site.start()) == '一'
        && site.behind(0) == '半'
        && site.hasNext()
        && "年天月日小路".indexOf(site.behind(1)) < 0;
  }

  /** Whether 半 is a share: 半数, 过半, 近半. */
  private static boolean isHalf(Site site) {
    if (site.numeral().form() != Form.HALF) {
      return false;
    }
    char next = site.behind(0);
    boolean bound = site.precededByAny("过超近逾占") && !site.precededBy("最近");
    return next == '数' || (bound && NOT_SHARE.indexOf(next) < 0);
  }

  private static Optional<Reading> doubling(Site site) {
    if (site.behind(0) != '番') {
      return Optional.empty();
    }
    Optional<String> turn = TURNS.stream().filter(site::precededBy).findFirst();
    if (turn.isEmpty() || !isSmall(site)) {
      return Optional.empty();
    }
    int times = site.numeral().worth().get().max().intValueExact();
    Span span = new Span(site.start() - turn.get().length(), site.end() + 1);
    Quantity quantity =
        new Quantity(
            span,
            Kind.MULTIPLE,
            Amount.of(BigDecimal.valueOf(2).pow(times)),
            "倍",
            BoundWords.around(site.text(), span),
            Set.of(),
            "doubling");
    return Optional.of(Reading.of(quantity, 1));
  }

  /** A whole number of turns, at most ten. */
  private static boolean isSmall(Site site) {
    return Orders.isBelow(site.numeral(), BigDecimal.valueOf(11))
        && site.numeral().worth().get().min().scale() <= 0;
  }
}
