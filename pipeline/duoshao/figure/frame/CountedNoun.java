package duoshao.figure.frame;

import duoshao.figure.site.Frame;
import duoshao.figure.site.Site;
import duoshao.lexicon.Places;
import duoshao.lexicon.Term.Measure;
import duoshao.lexicon.Term.Verb;
import duoshao.lexicon.Vocabulary;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.List;
import java.util.Optional;

/**
 * The rule for a figure that what stands behind it names: the noun that it counts, or what is said
 * or done with so much.
 *
 * <pre>
 * counted = [ name | preposition | noun ] figure ( noun | predicate )
 * series  = verb figure noun { "、" figure noun }
 * </pre>
 */
final class CountedNoun {
  static final FigureRule RULE =
      new FigureRule(
          "counted_noun",
          CountedNoun::read,
          List.of("截至目前当地共有⟦8家⟧企业", "江城市新建5所小学、⟦3所⟧幼儿园", "基金经理甲以⟦88%⟧的回报率位居首位"),
          List.of("当地企业数量为⟦8家⟧"));

  private CountedNoun() {}

  private static Optional<Frame> read(Site site) {
    Words words = site.words();
    int from = site.headPhraseStart();
    Word word = site.headWord();
    boolean noPhrase =
        from > site.head() || (from == site.head() && (word.isTaggedName() || word.isStandIn()));
    noPhrase |= from < site.head() && Places.isPlace(words.text(from, site.head()));
    boolean classified =
        (site.isKind(Kind.COUNT) && !site.quantity().isBare() && !site.countsShares())
            || site.quantity().unit().equals("级");
    boolean counts =
        classified
            && !site.nounBehind().isEmpty()
            && !Site.endsInMeasure(words.text(from, site.head()));
    if (!noPhrase && !counts) {
      return Optional.empty();
    }
    Optional<Frame> bought = DoneTo.bought(site);
    if (bought.isPresent()) {
      return bought;
    }
    String noun = site.nounBehind();
    if (word.isPreposition() && isPerShare(site) && (noun.isEmpty() || noun.contains("现金"))) {
      return Optional.of(Frame.level("价格", site.head()));
    }
    boolean done = noun.isEmpty() && ShareDeal.verb(site).isPresent();
    if ((noun.isEmpty() && !done) || (site.isKind(Kind.PERCENT) && !isRate(site.measureBehind()))) {
      String predicate = site.predicateBehind();
      noun = predicate.isEmpty() ? noun : predicate;
    }
    boolean priced = noun.isEmpty() && site.isKind(Kind.RATE) && !word.says();
    noun = priced && word.isPreposition() ? "价格" : noun;
    String action = ShareDeal.isHolding(noun) ? ShareDeal.verb(site).orElse("") : "";
    if (action.isEmpty() && noun.isEmpty()) {
      Optional<Frame> unnamed = DoneTo.frame(site);
      if (unnamed.isPresent()) {
        return unnamed;
      }
    }
    action = action.isEmpty() && classified && !noun.isEmpty() ? sharedVerb(site) : action;
    boolean governs = word.isPreposition() || word.says();
    return Optional.of(Frame.level(action + noun, governs ? site.head() : site.head() + 1));
  }

  /** 以12%的收益率|夺冠: the percentage is of the rate, whatever is said next. */
  private static boolean isRate(String noun) {
    return Vocabulary.shipped().measureAtEndOf(noun).filter(Measure.PERCENT::equals).isPresent();
  }

  /** 新建17所小学、13所|幼儿园: the verb that governs the first of a series governs them all. */
  private static String sharedVerb(Site site) {
    int first = site.figure();
    for (int i = site.head(); i >= site.start() && !site.word(i).isVerb(); i--) {
      first = site.word(i).isFigure() ? i : first;
    }
    int joint = site.figure() - 1;
    while (joint > first && site.word(joint).isSmall()) {
      joint--;
    }
    if (first == site.figure() || !site.word(joint).isJoint()) {
      return "";
    }
    int at = site.words().skipSmall(first - 1, site.start());
    boolean acts = at >= site.start() && site.word(at).isVerb(Verb.ACT);
    return acts ? site.word(at).text() : "";
  }

  /** 以每股5元|回购100万股: at what price, not how much. */
  private static boolean isPerShare(Site site) {
    return site.isKind(Kind.RATE)
        && (site.quantity().unit().endsWith("/股") || site.quantity().unit().endsWith("/份"));
  }
}
