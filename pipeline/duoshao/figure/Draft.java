package duoshao.figure;

import duoshao.article.Paragraph;
import duoshao.figure.Decision.Field;
import duoshao.period.Period;
import duoshao.quantity.Flag;
import duoshao.quantity.Quantity;
import duoshao.text.Span;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A figure in the making: what the rules have found so far. Becomes a {@link Figure} when all have
 * spoken.
 */
final class Draft {
  /** As the text states it. */
  final Quantity stated;

  final Paragraph paragraph;
  final Span sentence;
  final Site site;

  /** As the dataset gives it: its sign and its unit may follow from its metric. */
  Quantity quantity;

  Optional<Subject> subject = Optional.empty();
  String metric = "";
  String metricRule = "";
  Role role = Role.LEVEL;
  Optional<Direction> direction = Optional.empty();
  Optional<Comparison> comparison = Optional.empty();
  Modality modality = Modality.ACTUAL;
  Period period = Period.NONE;
  Optional<Draft> relatesTo = Optional.empty();
  final Set<Flag> flags = EnumSet.noneOf(Flag.class);
  final Decisions decisions = new Decisions();

  Draft(Site site, Paragraph paragraph, Span sentence) {
    this.site = site;
    this.stated = site.quantity();
    this.quantity = stated;
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.flags.addAll(stated.flags());
  }

  boolean isLevel() {
    return role == Role.LEVEL;
  }

  boolean isChange() {
    return role == Role.CHANGE;
  }

  boolean hasUnitOf(Draft other) {
    return stated.kind() == other.stated.kind() && stated.unit().equals(other.stated.unit());
  }

  /** Whether both count the same sort of things. */
  boolean countsWith(Draft other) {
    return stated.kind() == other.stated.kind()
        && counted(stated.unit()).equals(counted(other.stated.unit()));
  }

  /** 2.6万名, 2964人: persons, whatever the classifier. */
  private static String counted(String unit) {
    return unit.equals("名") || unit.equals("位") ? "人" : unit;
  }

  /** Takes the subject and the metric of another figure. */
  void goOnAbout(Draft other) {
    metric = other.metric;
    subject = other.subject.map(found -> found.withRule("same_as_before"));
    decisions.by(Field.METRIC, "same_as_before");
    decisions.by(Field.SUBJECT, "same_as_before");
  }

  /** Makes it the change of a level. */
  void moves(Draft level) {
    goOnAbout(level);
    decisions.by(Field.METRIC, "of_level");
    relatesTo = Optional.of(level);
    flags.add(Flag.METRIC_INHERITED);
  }

  /** The figure as the text states it: 12亿元. */
  String text() {
    return site.word(site.figure()).text();
  }

  String subjectText() {
    return subject.map(Subject::text).orElse("");
  }

  /** The names of the rules that found subject and metric. */
  String rule() {
    return subject.map(Subject::rule).orElse("none") + "+" + metricRule;
  }
}
