package duoshao.figure.frame;

import duoshao.figure.Direction;
import duoshao.figure.site.Frame;
import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Site;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rule for a verb of change whose object stands between it and the figure. */
final class ChangedObject {
  static final FigureRule RULE =
      new FigureRule(
          "change_object",
          Set.of(Kind.PERCENT, Kind.PERCENTAGE_POINT, Kind.MULTIPLE),
          ChangedObject::read,
          List.of("该行下调其房贷利率⟦14%⟧"),
          List.of("房贷利率下调⟦14%⟧", "该行下调其盈利预测⟦14%⟧"));

  private ChangedObject() {}

  /** 下调其房贷利率14%, 提升2倍可用CPU资源: a verb of change with its object between them. */
  private static Optional<Frame> read(Site site) {
    Words words = site.words();
    if (!site.hasHead()) {
      return Optional.empty();
    }
    int object = site.headPhraseStart();
    if (object > site.head()) {
      return Optional.empty();
    }
    int verb = object - 1;
    while (verb >= site.start() && standsInside(words.get(verb))) {
      verb--;
    }
    boolean arrives = verb >= site.start() && words.get(verb + 1).isPeriodFrom("至", "到");
    if (verb < site.start() || !words.get(verb).isChangeVerb() || arrives) {
      return Optional.empty();
    }
    while (object < site.head() && words.get(object).isStandIn()) {
      object++;
    }
    Direction direction = ChangeRules.direction(ChangeRules.way(words.get(verb)), site.quantity());
    if (words.text(object, site.head()).equals("幅度")) {
      return Optional.of(Frame.change(direction, ChangedMeasure.before(site, verb - 1)));
    }
    MetricPhrase metric = new MetricPhrase(words.text(object, site.head()), Optional.empty(), verb);
    return Optional.of(Frame.change(direction, metric));
  }

  private static boolean standsInside(Word word) {
    return word.isPeriod()
        || word.isStandIn()
        || word.isJoint()
        || word.tag().equals("m")
        || word.isDe();
  }
}
