package duoshao.figure.frame;

import duoshao.figure.site.Frame;
import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Site;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * By how much somebody revises what he expects of a measure.
 *
 * <pre>
 * revision = verb [ "对" ] { name | period } measure forecast [ "各" | "分别" ] figure
 * </pre>
 */
final class Revisions {
  private static final int REACH = 16;

  private static final String[] REVISES = {"上调", "下调", "调高", "调低", "调升", "调降", "削减", "提高", "降低"};
  private static final List<String> FORECASTS = List.of("预测", "盈测", "预期", "预估", "目标价");

  static final FigureRule RULE =
      new FigureRule(
          "revision",
          Set.of(Kind.PERCENT),
          Revisions::read,
          List.of("下调甲公司明年每股盈利预测⟦5.3%⟧", "上调对其明后两年收入预测各⟦6%⟧"),
          List.of("下调甲公司盈利预测至⟦3亿元⟧", "市场对甲公司的增速预测为⟦6%⟧"));

  private Revisions() {}

  private static Optional<Frame> read(Site site) {
    if (!site.hasHead() || !isForecast(site.headWord())) {
      return Optional.empty();
    }
    int verb = verbBefore(site);
    if (verb < 0 || site.hasBefore(site.head() + 1, "至", "到", "为")) {
      return Optional.empty();
    }
    int last = site.headWord().isMeasure() ? site.head() : site.head() - 1;
    return Optional.of(
        Frame.change(
            ChangeRules.direction(ChangeRules.way(site.word(verb)), site.quantity()),
            measure(site, last, verb)));
  }

  private static MetricPhrase measure(Site site, int last, int verb) {
    int from = site.words().nounPhraseStart(last, verb + 1);
    while (from < last && (site.word(from).isStandIn() || site.word(from).isDe())) {
      from++;
    }
    String metric = from <= last ? site.words().text(from, last) : "";
    return Site.endsInMeasure(metric)
        ? new MetricPhrase(metric, Optional.empty(), from)
        : MetricPhrase.none(verb);
  }

  private static boolean isForecast(Word word) {
    for (String forecast : FORECASTS) {
      if (word.text().endsWith(forecast)) {
        return true;
      }
    }
    return false;
  }

  private static int verbBefore(Site site) {
    for (int i = site.head() - 1; i >= site.start() && site.head() - i <= REACH; i--) {
      Word word = site.word(i);
      if (word.isOneOf(REVISES) && word.isChange()) {
        return i;
      }
      if (word.isFigure() || word.isPeriodFrom("至", "到")) {
        return -1;
      }
    }
    return -1;
  }
}
