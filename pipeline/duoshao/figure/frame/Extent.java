package duoshao.figure.frame;

import duoshao.figure.Direction;
import duoshao.figure.site.Frame;
import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Site;
import duoshao.lexicon.Term;
import duoshao.lexicon.Term.Way;
import duoshao.lexicon.Vocabulary;
import duoshao.quantity.Kind;
import java.util.List;
import java.util.Optional;

/** How far something moved, as a measure of its own: 涨价幅度约20%, 加息幅度为50个基点, 缩减幅度19%. */
final class Extent {
  static final FigureRule RULE =
      new FigureRule(
          "extent",
          Extent::read,
          List.of("门票涨价幅度在⟦15%⟧左右", "本次加息幅度为⟦50个基点⟧"),
          List.of("本次调整幅度为⟦20%⟧", "涨价幅度大的有⟦20家⟧"));

  private static final String EXTENT = "幅度";

  private Extent() {}

  /** 涨价幅度: the measure says itself that it is a change. */
  private static Optional<Frame> read(Site site) {
    String head = site.hasHead() ? site.headWord().text() : "";
    if (!head.endsWith(EXTENT) || site.isKind(Kind.COUNT)) {
      return Optional.empty();
    }
    boolean alone = head.equals(EXTENT) && site.head() > site.start();
    String verb = alone ? site.word(site.head() - 1).text() : head.substring(0, head.length() - 2);
    Optional<Way> way = wayOf(verb);
    if (way.isEmpty()) {
      return Optional.empty();
    }
    int first = site.head() - (alone ? 1 : 0);
    Direction direction = ChangeRules.direction(way.get(), site.quantity());
    MetricPhrase before = ChangedMeasure.before(site, first - 1);
    boolean named = before.isMeasure() && !before.metric().isEmpty();
    boolean ofLevel =
        !verb.endsWith("息") && !verb.endsWith("价") && !verb.endsWith("持") && !verb.endsWith("调");
    String what = verb.endsWith("价") ? "价格" : verb + EXTENT;
    MetricPhrase own = new MetricPhrase(what, before.owner(), first);
    return Optional.of(
        Frame.change(direction, named ? before : ofLevel ? MetricPhrase.none(site.start()) : own));
  }

  private static Optional<Way> wayOf(String verb) {
    if (verb.equals("增持") || verb.equals("减持")) {
      return Optional.of(verb.equals("增持") ? Way.UP : Way.DOWN);
    }
    return Vocabulary.shipped()
        .get(verb)
        .flatMap(Term::change)
        .map(Term.Change::way)
        .filter(way -> way != Way.SIGN);
  }
}
