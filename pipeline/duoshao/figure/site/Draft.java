package duoshao.figure.site;

import duoshao.article.Paragraph;
import duoshao.figure.Comparison;
import duoshao.figure.Decision.Field;
import duoshao.figure.Direction;
import duoshao.figure.Figure;
import duoshao.figure.Modality;
import duoshao.figure.Role;
import duoshao.figure.Subject;
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
public final class Draft {
  /** As the text states it. */
  public final Quantity stated;

  public final Paragraph paragraph;
  public final Span sentence;
  public final Site site;

  /** As the dataset gives it: its sign and its unit may follow from its metric. */
  public Quantity quantity;

  public Optional<Subject> subject = Optional.empty();
  public String metric = "";
  public String metricRule = "";
  public Role role = Role.LEVEL;
  public Optional<Direction> direction = Optional.empty();
  public Optional<Comparison> comparison = Optional.empty();
  public Modality modality = Modality.ACTUAL;
  public Period period = Period.NONE;
  public Optional<Draft> relatesTo = Optional.empty();
  public final Set<Flag> flags = EnumSet.noneOf(Flag.class);
  public final Decisions decisions = new Decisions();

  public Draft(Site site, Paragraph paragraph, Span sentence) {
    this.site = site;
    this.stated = site.quantity();
    this.quantity = stated;
    this.paragraph = paragraph;
    this.sentence = sentence;
    if (!stated.flags().isEmpty()) {
      this.flags.addAll(stated.flags());
    }
  }

  public boolean isLevel() {
    return role == Role.LEVEL;
  }

  public boolean isChange() {
    return role == Role.CHANGE;
  }

  /** Whether it was thought to be so, not found: 市场预期为5%. */
  public boolean isExpected() {
    return metricRule.equals("expected");
  }

  public boolean hasUnitOf(Draft other) {
    return stated.kind() == other.stated.kind() && stated.unit().equals(other.stated.unit());
  }

  /** Whether both count the same sort of things. */
  public boolean countsWith(Draft other) {
    return stated.kind() == other.stated.kind()
        && counted(stated.unit()).equals(counted(other.stated.unit()));
  }

  /** 2.6万名, 2964人: persons, whatever the classifier. */
  private static String counted(String unit) {
    return unit.equals("名") || unit.equals("位") ? "人" : unit;
  }

  /** Says what is measured, and by which rule that was found. */
  public void measures(String newMetric, String rule) {
    metric = newMetric;
    decisions.by(Field.METRIC, rule);
  }

  /** Takes the subject and the metric of another figure. */
  public void goOnAbout(Draft other) {
    metric = other.metric;
    subject =
        other.subject.isPresent()
            ? Optional.of(other.subject.get().withRule("same_as_before"))
            : Optional.empty();
    decisions.by(Field.METRIC, "same_as_before");
    decisions.by(Field.SUBJECT, "same_as_before");
  }

  /** Makes it the change of a level. */
  public void moves(Draft level) {
    goOnAbout(level);
    decisions.by(Field.METRIC, "of_level");
    relatesTo = Optional.of(level);
    flags.add(Flag.METRIC_INHERITED);
  }

  /** The figure as the text states it: 12亿元. */
  public String text() {
    return site.word(site.figure()).text();
  }

  public String subjectText() {
    return subject.isPresent() ? subject.get().text() : "";
  }

  /** The name of the rule that found the subject; {@code none} if none did. */
  public String subjectRule() {
    return subject.isPresent() ? subject.get().rule() : "none";
  }

  /** The names of the rules that found subject and metric. */
  public String rule() {
    return subjectRule() + "+" + metricRule;
  }
}
