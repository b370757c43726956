package duoshao.figure;

import duoshao.figure.Decision.Field;
import duoshao.lexicon.Places;
import duoshao.naming.Name;
import java.util.Optional;

/**
 * Reads figures of which only what they are about is new, since the one before says what is so
 * much: {@code 男性14例，女性28例}, {@code 法国增长3%，德国增长2%}.
 */
final class Parallels {
  private final SubjectChoice subjects;

  Parallels(SubjectChoice subjects) {
    this.subjects = subjects;
  }

  /**
   * Whether a level goes on about the measure before it; then the draft has that and its own
   * subject.
   */
  boolean level(Draft draft, SubjectSite at) {
    Optional<Draft> previous =
        at.previous().filter(p -> p.hasUnitOf(draft) && !p.metric.isEmpty() && !isFirst(p));
    Optional<Subject> subject =
        previous.isPresent()
            ? SubjectRules.parallel(at).filter(s -> !Site.endsInMeasure(s.text()))
            : Optional.empty();
    subject.ifPresent(
        found -> {
          draft.metric = previous.get().metric;
          draft.subject = Optional.of(found.withRule("parallel"));
          draft.decisions.by(Field.SUBJECT, "parallel");
          draft.decisions.by(Field.METRIC, "same_as_before");
        });
    return subject.isPresent();
  }

  /**
   * Whether a change has a place where a measure would stand, and the figure before it moves too:
   * then the place is where the same moved.
   */
  boolean changeOfPlace(Draft draft, SubjectSite at) {
    if (!draft.isChange() || !Places.isPlace(at.frame().metric())) {
      return false;
    }
    Optional<Draft> previous = at.previous().filter(p -> !p.metric.isEmpty());
    previous.ifPresent(
        p -> {
          Name place = Name.of(draft.metric, Name.Sort.PLACE);
          subjects.take(draft, Subject.of(place, "parallel", false), "parallel");
          draft.metric = p.metric;
          draft.decisions.by(Field.METRIC, "same_as_before");
        });
    return previous.isPresent();
  }

  /** 男性14例，女性28例: the first of the row is named as the second is, so both are measures. */
  private static boolean isFirst(Draft previous) {
    return previous.metricRule.equals("parallel")
        && !previous.decisions.rule(Field.SUBJECT).equals("parallel");
  }
}
