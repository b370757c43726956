package duoshao.figure;

import duoshao.lexicon.Term.Verb;
import duoshao.sentence.Word;
import java.util.List;
import java.util.Optional;

/** Rules for shares: 占公司总股本的3.26%, 非公有制经济占比70%. */
final class ShareRules {
  private static final int REACH = 14;

  static final List<FigureRule> ALL =
      List.of(
          new FigureRule(
              "share",
              ShareRules::share,
              List.of("其持有股份占公司总股本的⟦3.26%⟧", "华东地区收入占营业收入的比例为⟦12%⟧"),
              List.of("客户占比⟦70%⟧")));

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
        return i;
      }
    }
    return -1;
  }

  private static Frame read(Site site, int verb) {
    String share = site.words().text(verb, site.head());
    boolean named = share.endsWith("比例") || share.endsWith("比重") || share.endsWith("占比");
    String metric = named ? share : share + "比例";
    MetricPhrase part = site.metricEndingAt(site.words().skipSmall(verb - 1, site.start()));
    return part.isMeasure()
        ? Frame.level(new MetricPhrase(part.metric() + metric, part.owner(), part.start()))
        : Frame.level(metric, verb);
  }
}
