package duoshao.figure.subject;

import duoshao.figure.Decision.Field;
import duoshao.figure.Subject;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Site;
import duoshao.lexicon.Places;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import java.util.Optional;

/**
 * Reads figures of which only what they are about is new, since the one before says what is so
 * much: {@code 男性14例，女性28例}, {@code 法国增长3%，德国增长2%}.
 */
public final class Parallels {
  private final SubjectChoice subjects;

  public Parallels(SubjectChoice subjects) {
    this.subjects = subjects;
  }

  /**
   * Whether a level goes on about the measure before it; then the draft has that and its own
   * subject.
   */
  public boolean level(Draft draft, SubjectSite at) {
    Optional<Draft> previous =
        at.previous().filter(p -> p.hasUnitOf(draft) && !p.metric.isEmpty() && !isFirst(p));
    Optional<Subject> subject =
        previous.isPresent()
            ? SubjectRules.parallel(at).filter(s -> !Site.endsInMeasure(s.text()))
            : Optional.empty();
    if (subject.filter(found -> isMeasured(found, draft, previous.get())).isPresent()) {
      draft.subject = previous.get().subject.map(found -> found.withRule("same_as_before"));
      draft.decisions.by(Field.SUBJECT, "same_as_before");
      return true;
    }
    subject.ifPresent(
        found -> {
          draft.measures(previous.get().metric, "same_as_before");
          draft.subject = Optional.of(found.withRule("parallel"));
          draft.decisions.by(Field.SUBJECT, "parallel");
        });
    return subject.isPresent();
  }

  /**
   * 省际班线53条，市际班线|49条; 充值16万元，提现|18万元: whether what stands before the figure is measured, as in the
   * item before, which ends alike or names nobody either.
   */
  private static boolean isMeasured(Subject label, Draft draft, Draft previous) {
    String text = label.text();
    boolean place =
        Places.isPlace(text) || (Places.isDistrict(text) && !draft.stated.unit().equals("个"));
    boolean thing = label.names().get(0).sort() == Name.Sort.OTHER && !place;
    if (!thing || draft.metric.isEmpty()) {
      return false;
    }
    char end = previous.metric.charAt(previous.metric.length() - 1);
    return text.charAt(text.length() - 1) == end || !isLabelled(previous);
  }

  /** Whether a noun that is none of its measure begins the clause of a figure: 铁路|发送旅客480万人次. */
  private static boolean isLabelled(Draft draft) {
    for (int i = draft.site.start(); i < draft.site.figure(); i++) {
      Word word = draft.site.word(i);
      if (!word.isSmall() && !word.is("其中")) {
        return (word.isNominal() || word.isName()) && !draft.metric.startsWith(word.text());
      }
    }
    return false;
  }

  /**
   * Whether a change has a place where a measure would stand, and the figure before it moves too:
   * then the place is where the same moved.
   */
  public boolean changeOfPlace(Draft draft, SubjectSite at) {
    if (!draft.isChange() || !Places.isPlace(at.frame().metric())) {
      return false;
    }
    Optional<Draft> previous = at.previous().filter(p -> !p.metric.isEmpty());
    previous.ifPresent(
        p -> {
          Name place = Name.of(draft.metric, Name.Sort.PLACE);
          subjects.take(draft, Subject.of(place, "parallel", false), "parallel");
          draft.measures(p.metric, "same_as_before");
        });
    return previous.isPresent();
  }

  /** 男性14例，女性28例: the first of the row is named as the second is, so both are measures. */
  private static boolean isFirst(Draft previous) {
    return previous.metricRule.equals("parallel")
        && !previous.decisions.rule(Field.SUBJECT).equals("parallel");
  }
}
