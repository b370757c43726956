package duoshao.figure.frame;

import duoshao.figure.Role;
import duoshao.figure.site.Frame;
import duoshao.figure.site.Frame.Source;
import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Site;
import duoshao.lexicon.Term.Verb;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import java.util.List;
import java.util.Optional;

/**
 * Rules for how much there is, or was done.
 *
 * <pre>
 * level = metric figure | verb noun figure | verb figure noun | figure noun | figure verb …
 * </pre>
 */
final class LevelRules {
  private static final int LONGEST_NOUN = 10;

  static final List<FigureRule> ALL =
      List.of(
          Quotation.RULE,
          Benchmarks.BASE,
          Expectations.FORMER,
          Expectations.EXPECTED,
          new FigureRule(
              "same_period",
              LevelRules::samePeriod,
              List.of("公司净利润3000万元，去年同期为⟦2052万元⟧"),
              List.of("公司净利润⟦3000万元⟧，去年同期为2052万元")),
          new FigureRule(
              "clause_begins",
              LevelRules::clauseBegins,
              List.of("⟦11.5%⟧的存款准备金率仍然较高"),
              List.of("存款准备金率为⟦11.5%⟧")),
          Spending.RULE,
          new FigureRule(
              "verb",
              LevelRules::verb,
              List.of("平台服务⟦100多万名⟧医生", "公司累计捐赠⟦5亿元⟧"),
              List.of("公司投入保险资金⟦5亿元⟧")),
          CountedNoun.RULE,
          new FigureRule(
              "verb_object",
              LevelRules::verbObject,
              List.of("全年推广新能源汽车⟦5.87万辆⟧"),
              List.of("公司营业收入为⟦5.87亿元⟧")),
          new FigureRule(
              "parallel",
              LevelRules::parallel,
              List.of("铁路发送旅客480万人次，公路⟦1400万人次⟧"),
              List.of("铁路发送旅客⟦480万人次⟧")),
          new FigureRule(
              "measure",
              LevelRules::measure,
              List.of("公司营业收入⟦5.87亿元⟧"),
              List.of("公司累计捐赠⟦5.87亿元⟧")));

  private LevelRules() {}

  private static Optional<Frame> samePeriod(Site site) {
    int lead = site.start() - 2;
    boolean alone =
        lead >= 0
            && site.word(lead + 1).isMark("，,")
            && site.word(lead).isPeriod()
            && (lead == 0 || site.word(lead - 1).endsClause());
    for (int i = alone ? lead : site.start(); i < site.figure(); i++) {
      boolean same = site.word(i).isPeriod() && site.word(i).text().contains("同期");
      if (same && Benchmarks.isRatio(site, i)) {
        return Optional.of(Frame.level(MetricPhrase.none(site.start())).from(Source.LEVEL));
      }
      if (same) {
        MetricPhrase metric =
            site.hasHead() ? site.metricAtHead() : MetricPhrase.none(site.start());
        Frame frame = Frame.level(metric).as(Role.PRIOR);
        return Optional.of(metric.metric().isEmpty() ? frame.from(Source.LEVEL) : frame);
      }
    }
    return Optional.empty();
  }

  private static Optional<Frame> clauseBegins(Site site) {
    boolean behindFigure = site.hasHead() && site.headWord().isFigure();
    if (site.hasHead() && !behindFigure) {
      return Optional.empty();
    }
    String noun = site.nounBehind();
    String predicate = site.isKind(Kind.PERCENT) || noun.isEmpty() ? site.predicateBehind() : "";
    predicate = predicate.startsWith("被") ? ShareDeal.verb(site).orElse(predicate) : predicate;
    return Optional.of(Frame.level(predicate.isEmpty() ? noun : predicate, site.start()));
  }

  private static Optional<Frame> verb(Site site) {
    Word word = site.headWord();
    if (!word.isVerb() || word.says() || word.isMeasure()) {
      return Optional.empty();
    }
    if (word.isVerb(Verb.SHARE) && !site.isRelative() && !site.isKind(Kind.MONEY)) {
      String share = word.text().startsWith("占") ? word.text() : "";
      return Optional.of(Frame.level(share + site.nounBehind(), site.head()));
    }
    if (word.isVerb(Verb.SHARE)
        && !(ShareDeal.isHolding(site.nounBehind()) && !site.nounBehind().isEmpty())) {
      MetricPhrase part = site.metricEndingAt(site.head() - 1);
      return Optional.of(
          Frame.level(new MetricPhrase(part.metric() + "占比", part.owner(), part.start())));
    }
    String noun = Spending.isFollowedByPurpose(site) ? "" : site.nounBehind();
    if (word.isOneOf("含", "包含", "包括") && noun.isEmpty() && site.isKind(Kind.COUNT)) {
      return Optional.of(Frame.level("", site.head()));
    }
    if (word.isOneOf("造成", "导致", "致", "已致") && site.isKind(Kind.COUNT)) {
      String suffered = site.predicateBehind();
      if (!suffered.isEmpty() && !suffered.startsWith("被")) {
        return Optional.of(Frame.level(suffered, site.head()));
      }
    }
    boolean light = word.isVerb(Verb.LIGHT) && !noun.isEmpty();
    boolean own = word.isVerb(Verb.ACT) && !word.text().startsWith("持") && !isBehindDe(site);
    boolean dealt = ShareDeal.isHolding(noun) && !own;
    String action = light ? "" : dealt ? ShareDeal.verb(site).orElse(word.text()) : word.text();
    return Optional.of(Frame.level(action + noun, site.head()));
  }

  /** 质押的|100万股|解除质押: what is done with the shares stands behind them. */
  private static boolean isBehindDe(Site site) {
    return site.word(site.figure() - 1).isDe();
  }

  private static Optional<Frame> verbObject(Site site) {
    int from = site.headPhraseStart();
    int verb = governingVerb(site, from);
    if (verb < 0) {
      return Optional.empty();
    }
    if (site.isKind(Kind.PERCENT) && site.nounBehind().endsWith("股权")) {
      return Optional.of(Frame.level(site.word(verb).text() + site.nounBehind(), verb));
    }
    String object = site.words().text(from, site.head());
    boolean counts =
        site.isKind(Kind.COUNT) || site.isKind(Kind.MEASURE) || !Site.endsInMeasure(object);
    boolean acts = counts && !site.word(verb).isVerb(Verb.LIGHT);
    return Optional.of(Frame.level(acts ? site.word(verb).text() + object : object, verb));
  }

  /** The verb whose object begins at {@code from}; -1 if there is none. */
  private static int governingVerb(Site site, int from) {
    int verb = from - 1;
    while (verb >= site.start() && (site.word(verb).isAdverb() || site.word(verb).isStandIn())) {
      verb--;
    }
    boolean compound =
        verb > site.start()
            && site.word(verb).tag().equals("vn")
            && site.word(verb - 1).tag().equals("vn");
    boolean acts = site.words().text(from, site.head()).length() > 1;
    boolean governs =
        verb >= site.start()
            && site.word(verb).isVerb()
            && !site.word(verb).says()
            && !(site.word(verb).isOneOf("要", "可", "可以", "能够", "会") && acts)
            && !site.word(verb).isPassive()
            && !compound;
    return governs ? verb : -1;
  }

  private static Optional<Frame> parallel(Site site) {
    int from = site.headPhraseStart();
    MetricPhrase metric = site.metricAtHead();
    if (!metric.isMeasure() && !site.measureBehind().isEmpty()) {
      return Optional.empty();
    }
    int first = site.start();
    while (first < site.figure() && site.word(first).isMark(" ")) {
      first++;
    }
    boolean whole = from == first && !site.isKind(Kind.PERCENT) && !metric.isMeasure();
    if (whole && site.isKind(Kind.COUNT) && !site.quantity().isBare() && !site.countsShares()) {
      boolean longer = site.figure() + 1 < site.end() && site.word(site.figure() + 1).isDuration();
      String counted = site.ownNounBehind();
      counted = counted.isEmpty() && !longer ? site.predicateBehind() : counted;
      if (!counted.isEmpty()) {
        return Optional.of(Frame.level(counted, site.head() + 1));
      }
    }
    return whole ? Optional.of(Frame.level(metric).from(Source.PARALLEL)) : Optional.empty();
  }

  private static Optional<Frame> measure(Site site) {
    MetricPhrase before = site.metricAtHead();
    if (site.countsShares() && ShareDeal.isHolding(before.metric())) {
      Optional<String> deal = ShareDeal.verb(site);
      if (deal.isPresent() && !before.metric().startsWith(deal.get())) {
        return Optional.of(
            Frame.level(
                new MetricPhrase(deal.get() + before.metric(), before.owner(), before.start())));
      }
    }
    if (countsDealt(site, before)) {
      return Optional.of(Frame.level(before.metric() + site.ownNounBehind(), site.head()));
    }
    String behind = site.measureBehind();
    behind = behind.isEmpty() && isShareOfGroup(site) ? shareOfGroup(site) : behind;
    if (!before.isMeasure() && !behind.isEmpty()) {
      return Optional.of(Frame.level(behind, site.figure()));
    }
    return Optional.of(Frame.level(before));
  }

  /** 交付了5台|机车: a deed that measures by itself, with the noun that is counted. */
  private static boolean countsDealt(Site site, MetricPhrase before) {
    boolean classified = site.isKind(Kind.COUNT) && !site.quantity().isBare();
    boolean deed =
        site.headWord().isVerb(Verb.ACT) && before.metric().equals(site.headWord().text());
    return classified
        && deed
        && !site.countsShares()
        && !isBeforeDe(site)
        && isBrief(site.ownNounBehind());
  }

  private static boolean isBeforeDe(Site site) {
    int next = site.figure() + 1;
    return next < site.words().size() && site.word(next).isDe();
  }

  private static boolean isBrief(String noun) {
    return !noun.isEmpty() && noun.length() <= LONGEST_NOUN;
  }

  /** 北京地区70%的网点已完成改造: what is said of a part of a group stands behind it. */
  private static boolean isShareOfGroup(Site site) {
    int next = site.figure() + 1;
    return site.isKind(Kind.PERCENT) && next < site.end() && site.word(next).isDe();
  }

  private static String shareOfGroup(Site site) {
    String predicate = site.predicateBehind();
    return predicate.isEmpty() ? site.nounBehind() : predicate;
  }
}
