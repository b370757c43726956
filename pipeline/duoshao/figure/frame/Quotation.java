package duoshao.figure.frame;

import duoshao.figure.site.Frame;
import duoshao.figure.site.Frame.Source;
import duoshao.figure.site.Site;
import duoshao.lexicon.PriceWords;
import duoshao.quantity.Kind;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * The rule for what a price is quoted at, or which mark it has crossed.
 *
 * <pre>
 * price = what-has-a-price ( 报 | 收于 | … | 突破 | 跌破 | … ) figure
 * </pre>
 */
final class Quotation {
  static final FigureRule RULE =
      new FigureRule(
          "price",
          Quotation::price,
          List.of("个股走强，沪指报⟦3288点⟧", "现货黄金跌破⟦1830美元/盎司⟧"),
          List.of("沪指涨1%，成交额⟦3288亿元⟧", "公司股价跌破⟦10元⟧"));

  /** Verbs that say what a price is. */
  static final WordSet QUOTES = WordSet.of("报", "收报", "报收", "现报", "收于", "报于");

  /** Verbs that say which mark a price has crossed. */
  private static final WordSet CROSSES =
      WordSet.of("突破", "涨破", "升破", "跌破", "失守", "站上", "重回", "重返", "收复", "逼近");

  private Quotation() {}

  /** 报3288点, 收于304.56美元: a quote without a move before it; or a mark that a price has crossed. */
  private static Optional<Frame> price(Site site) {
    int quote = site.lastBefore(QUOTES);
    quote = quote < 0 ? crossed(site) : quote;
    if (quote < 0 || (site.hasHead() && site.metricAtHead().isMeasure())) {
      return Optional.empty();
    }
    return Optional.of(Frame.level("", quote).from(Source.QUOTE));
  }

  /** 现货黄金|涨破|1830美元/盎司: the verb, where what stands right before it has a price; else -1. */
  private static int crossed(Site site) {
    if (site.isKind(Kind.PERCENT) || site.isKind(Kind.COUNT)) {
      return -1;
    }
    int verb = site.lastBefore(CROSSES);
    boolean priced =
        verb > site.start()
            && PriceWords.metricOf(site.words().text(verb - 1, verb - 1)).isPresent();
    return priced ? verb : -1;
  }
}
