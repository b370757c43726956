package duoshao.figure.frame;

import duoshao.figure.site.Frame;
import duoshao.figure.site.Frame.Source;
import duoshao.figure.site.Site;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules for a figure that takes its meaning from the one before it. */
final class ListRules {
  static final List<FigureRule> ALL =
      List.of(
          Those.RULE,
          new FigureRule(
              "quote",
              ListRules::quote,
              List.of("沪指涨0.12%报⟦3600点⟧", "该指数上涨6点至⟦1771点⟧", "锦纶价格下跌6%至6月底的⟦4800元⟧"),
              List.of("沪指报⟦3600点⟧")),
          new FigureRule(
              "restated",
              Set.of(Kind.MONEY),
              ListRules::restated,
              List.of("合同金额1.2亿美元，折合约⟦8亿元⟧"),
              List.of("公司支付⟦8亿元⟧")),
          new FigureRule(
              "list",
              ListRules::list,
              List.of("甲公司净利润分别增长8%及⟦5%⟧", "甲公司营收、净利润分别增长8%以上及⟦5%⟧以上"),
              List.of("甲公司净利润增长⟦8%⟧", "甲公司今日跌2% ⟦3家⟧营业部买入", "甲公司股价上涨2%达⟦15元⟧")));

  /** What may stand behind a number of a list: 增长5%以上及3%以上. */
  private static final String[] TAILS = {"以上", "以下", "以内", "左右", "上下"};

  private static final WordSet CONVERTS = WordSet.of("折合", "约合", "折", "约折合", "折算", "折算成");

  private ListRules() {}

  /** What a price comes to, right behind its move. */
  private static Optional<Frame> quote(Site site) {
    if (!site.hasHead() || !site.headWord().isFigure() || site.head() == site.figure() - 1) {
      return Optional.empty();
    }
    boolean quoted =
        site.hasBefore(site.head() + 1, "至", "到")
            || site.lastBefore(Quotation.QUOTES) > site.head()
            || arrivesIn(site);
    return quoted
        ? Optional.of(Frame.level("", site.start()).from(Source.QUOTE))
        : Optional.empty();
  }

  /** 下跌6%至6月底的4800元/吨. */
  private static boolean arrivesIn(Site site) {
    for (int i = site.head() + 1; i < site.figure(); i++) {
      if (site.word(i).isPeriodFrom("至", "到")) {
        return true;
      }
    }
    return false;
  }

  /** 折合人民币8亿元: the sum before in another currency. */
  private static Optional<Frame> restated(Site site) {
    boolean again =
        site.hasHead()
            && site.headWord().isAmong(CONVERTS)
            && site.words().hasFigure(0, site.head());
    return again ? Optional.of(Frame.level("", site.start()).from(Source.LIST)) : Optional.empty();
  }

  /** A further figure of a list; one that counts a noun of its own has its own metric. */
  private static Optional<Frame> list(Site site) {
    boolean behindFigure =
        site.hasHead()
            && site.headWord().isFigure()
            && site.head() < site.figure() - 1
            && (site.isRelative() || !isPercentage(site.headWord()));
    if (!behindFigure && !isJoint(site)) {
      return Optional.empty();
    }
    boolean countsAnother =
        site.isKind(Kind.COUNT)
            && site.series().size() > 1
            && (!site.ownNounBehind().isEmpty() || site.predicateBehind().startsWith("被"));
    return countsAnother
        ? Optional.empty()
        : Optional.of(Frame.level("", site.start()).from(Source.LIST));
  }

  /** 上涨2%|3家营业部买入, 上涨2%|达153元: behind a percentage a sum or a number is another thing. */
  private static boolean isPercentage(Word figure) {
    return figure.text().endsWith("%") || figure.text().endsWith("％");
  }

  private static boolean isJoint(Site site) {
    if (!site.hasHead()) {
      return false;
    }
    Words words = site.words();
    Word word = site.headWord();
    int before = site.head() - 1;
    boolean joins = (word.isJoint() || word.isMark("、/")) && before >= site.start();
    while (joins && before > site.start() && words.get(before).isOneOf(TAILS)) {
      before--;
    }
    int open = joins ? words.plainBracket(before) : -1;
    before = open >= site.start() ? open - 1 : before;
    return joins && before >= site.start() && words.get(before).isFigure();
  }
}
