package duoshao.figure.frame;

import duoshao.figure.Role;
import duoshao.figure.site.Frame;
import duoshao.figure.site.Frame.Source;
import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Site;
import duoshao.sentence.Word;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Rules for what a figure had been the time before, or was thought to be: it measures what the
 * figure before does.
 *
 * <pre>
 * former   = figure … "前值" figure
 * expected = figure … ( "预期值" | "市场" "预期" [ "的" ] ) figure
 * </pre>
 */
final class Expectations {
  static final FigureRule FORMER =
      new FigureRule(
          "former",
          Expectations::former,
          List.of("失业率为5.8%，前值为⟦5.6%⟧", "失业率为5.8%，前值⟦5.6%⟧"),
          List.of("前值修正后，失业率为⟦5.6%⟧"));

  static final FigureRule EXPECTED =
      new FigureRule(
          "expected",
          Expectations::expected,
          List.of(
              "公司营收为3.6亿元，低于预期值⟦3.7亿元⟧", "失业人数为23.8万人，市场预期为⟦24.5万人⟧", "公司营收为3.6亿元，低于市场预期的⟦3.7亿元⟧"),
          List.of("公司营收预期为⟦3.7亿元⟧", "市场预期⟦20家⟧公司上市", "公司营收为3.6亿元，完成预期的⟦3亿元⟧投资"));

  private static final WordSet FORMERS = WordSet.of("前值", "前次值");
  private static final WordSet VALUES = WordSet.of("预期值", "预估值", "预期中值");
  private static final WordSet EXPECTED_BY = WordSet.of("预期", "预估");

  private Expectations() {}

  /** 前值为5.6%: what the figure before was the time before. */
  private static Optional<Frame> former(Site site) {
    return site.hasHead() && site.headWord().isAmong(FORMERS)
        ? Optional.of(Frame.level(MetricPhrase.none(site.head())).as(Role.PRIOR).from(Source.LEVEL))
        : Optional.empty();
  }

  /** 市场预期为5.6%: what the figure before was thought to be. */
  private static Optional<Frame> expected(Site site) {
    boolean thought =
        site.hasHead()
            && (site.headWord().isAmong(VALUES)
                || (site.headWord().isAmong(EXPECTED_BY) && isTied(site)));
    if (!thought || !site.words().hasFigure(0, site.head())) {
      return Optional.empty();
    }
    int last = site.words().skipSmall(site.head() - 1, site.start());
    boolean named =
        last >= site.start() && (site.word(last).isDe() || site.metricEndingAt(last).isMeasure());
    return named
        ? Optional.empty()
        : Optional.of(Frame.level(MetricPhrase.none(site.start())).from(Source.LEVEL));
  }

  private static boolean isTied(Site site) {
    Word next = site.word(site.head() + 1);
    return next.isLink() || next.isFigure() || (next.isDe() && site.nounBehind().isEmpty());
  }
}
