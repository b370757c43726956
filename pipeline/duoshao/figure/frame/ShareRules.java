package duoshao.figure.frame;

import duoshao.figure.site.Frame;
import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Site;
import duoshao.lexicon.Term.Verb;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules for shares: 占公司总股本的3.26%, 非公有制经济占比70%. */
final class ShareRules {
  private static final int REACH = 14;
  private static final WordSet CAPITAL = WordSet.of("总股本", "股份总数", "股本总额", "总股份", "总股份数", "总股数");

  static final List<FigureRule> ALL =
      List.of(
          new FigureRule(
              "share",
              ShareRules::share,
              List.of("其持有股份占公司总股本的⟦3.26%⟧", "华东地区收入占营业收入的比例为⟦12%⟧"),
              List.of("客户占比⟦70%⟧")),
          new FigureRule(
              "ratio",
              Set.of(Kind.PERCENT, Kind.MULTIPLE),
              ShareRules::ratio,
              List.of("该计划投资债券的比例不超过产品净值的⟦25%⟧"),
              List.of("甲产品售价为⟦20元⟧")),
          new FigureRule(
              "of_capital",
              Set.of(Kind.PERCENT),
              ShareRules::ofCapital,
              List.of("公司拟减持300万股，即不超过公司总股本的⟦3%⟧"),
              List.of("公司总股本为⟦3亿股⟧", "减持比例不超过公司总股本的⟦3%⟧")));

  private ShareRules() {}

  private static Optional<Frame> share(Site site) {
    int verb = site.hasHead() ? verb(site) : -1;
    return verb < 0 || verb == site.head() ? Optional.empty() : Optional.of(read(site, verb));
  }

  /** The 占 that governs the words up to the head; -1 if there is none. */
  private static int verb(Site site) {
    for (int i = site.head(); i >= site.start() && site.head() - i < REACH; i--) {
      Word word = site.word(i);
      if (word.isFigure() || word.isMark("(（)）、")) {
        return -1;
      }
      if (word.isVerb(Verb.SHARE)) {
        return site.isKind(Kind.MONEY) ? -1 : i;
      }
    }
    return -1;
  }

  /** 售价为乙产品的20倍: what stands before the link, measured in what stands behind it. */
  private static Optional<Frame> ratio(Site site) {
    Words words = site.words();
    if (!site.hasHead() || !hasDe(site)) {
      return Optional.empty();
    }
    int from = site.headPhraseStart();
    from = from > site.head() ? site.head() : from;
    while (from > site.start() && words.get(from - 1).isName()) {
      from--;
    }
    int link = from - 1;
    while (link > site.start() && !ties(words.get(link)) && words.get(link).isSmall()) {
      link--;
    }
    if (link <= site.start() || !ties(words.get(link))) {
      return Optional.empty();
    }
    MetricPhrase part = site.metricEndingAt(words.skipSmall(link - 1, site.start()));
    boolean usable = site.isKind(Kind.MULTIPLE) ? !part.metric().isEmpty() : part.isMeasure();
    return usable ? Optional.of(Frame.level(part)) : Optional.empty();
  }

  /** 不超过公司总股本的3%: a share of the capital without 占. */
  private static Optional<Frame> ofCapital(Site site) {
    if (!site.hasHead() || !site.headWord().isAmong(CAPITAL)) {
      return Optional.empty();
    }
    int from = Math.min(site.headPhraseStart(), site.head());
    while (from < site.head() && site.word(from).isOneOf("低于", "高于", "少于", "多于", "超过")) {
      from++;
    }
    String whole = site.words().text(from, site.head());
    return Optional.of(Frame.level("占" + whole + "比例", from));
  }

  private static boolean hasDe(Site site) {
    for (int i = site.head() + 1; i < site.figure(); i++) {
      if (site.word(i).isDe()) {
        return true;
      }
    }
    return false;
  }

  private static boolean ties(Word word) {
    return word.isOneOf("是", "为", "约为", "达", "达到", "相当于") || word.isBound() || word.is("不超过");
  }

  private static Frame read(Site site, int verb) {
    String share = exactly(site.words().text(verb, lastOf(site, verb)));
    boolean named = share.endsWith("比例") || share.endsWith("比重") || share.endsWith("占比");
    String metric = named ? share : share + "比例";
    MetricPhrase part = site.metricEndingAt(site.words().skipSmall(verb - 1, site.start()));
    return part.isMeasure()
        ? Frame.level(new MetricPhrase(part.metric() + metric, part.owner(), part.start()))
        : Frame.level(metric, verb);
  }

  /** 占比例|达到了前所未有: where the share is named, what is said of it does not belong to it. */
  private static int lastOf(Site site, int verb) {
    for (int i = verb; i < site.head(); i++) {
      String text = site.word(i).text();
      if (text.endsWith("比例") || text.endsWith("比重") || text.endsWith("占比")) {
        return i;
      }
    }
    return site.head();
  }

  /** 约占总股本: that it is about so much belongs to the number. */
  private static String exactly(String share) {
    return share.startsWith("约") ? share.substring(1) : share;
  }
}
