package duoshao.figure.subject;

import duoshao.figure.Decision.Field;
import duoshao.figure.Subject;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Site;
import duoshao.quantity.Flag;
import java.util.Optional;

/** Chooses the subject of a draft: by the first rule that finds one, else the thing measured. */
public final class SubjectChoice {
  private final Topics topics;
  private final boolean weighsAll;

  /**
   * @param weighsAll whether to note what the rules behind the first that fits would have found
   */
  public SubjectChoice(Topics topics, boolean weighsAll) {
    this.topics = topics;
    this.weighsAll = weighsAll;
  }

  /** Gives a draft the subject that the first rule finds; none if no rule does. */
  public void choose(Draft draft, SubjectSite at) {
    Optional<String> owner = at.frame().owner();
    for (int i = 0; i < SubjectRules.ALL.size(); i++) {
      SubjectRule rule = SubjectRules.ALL.get(i);
      Optional<Subject> found = rule.find(at);
      if (found.isPresent()) {
        weigh(draft, found.get(), at, i + 1);
        take(draft, found.get(), rule.name());
        boolean fused = rule.name().equals("fused");
        if (owner.isPresent() && !fused && !FusedOwner.isTimeOrCut(owner.get())) {
          draft.metric = withOwner(owner.get(), draft.metric);
        }
        return;
      }
    }
    if (owner.isPresent() && FusedOwner.isStatistic(owner.get(), at.frame().metric())) {
      draft.metric = owner.get();
    }
    measured(draft, at);
    if (draft.subject.isEmpty() && !draft.metric.isEmpty()) {
      Optional<Subject> place = topics.anywhere(Site.endsInMeasure(draft.metric));
      if (place.isPresent()) {
        takePlace(draft, place.get());
      }
    }
  }

  /** The text goes on about whom it was: the next clause may be about who speaks. */
  private static void takePlace(Draft draft, Subject place) {
    draft.subject = Optional.of(place);
    draft.decisions.by(Field.SUBJECT, place.rule());
    draft.flags.add(Flag.SUBJECT_INHERITED);
  }

  private void measured(Draft draft, SubjectSite at) {
    Optional<MeasuredThing> thing = MeasuredThing.of(at);
    if (thing.isPresent()) {
      take(draft, thing.get().subject(), "measured_thing");
      draft.metric = thing.get().metric();
    }
  }

  private static String withOwner(String owner, String metric) {
    return FusedOwner.isStatistic(owner, metric) ? owner : owner + metric;
  }

  /** Notes what the rules from {@code from} on would have found, without learning from it. */
  private void weigh(Draft draft, Subject chosen, SubjectSite at, int from) {
    if (!weighsAll) {
      return;
    }
    for (SubjectRule rule : SubjectRules.ALL.subList(from, SubjectRules.ALL.size())) {
      topics
          .tentatively(() -> rule.find(at))
          .filter(found -> !found.text().equals(chosen.text()))
          .ifPresent(
              found -> draft.decisions.lost(Field.SUBJECT, found.path(rule.name()), found.text()));
    }
  }

  /** Gives a draft a subject, and notes by which rule it was found and what that means. */
  public void take(Draft draft, Subject subject, String rule) {
    draft.subject = Optional.of(subject);
    draft.decisions.by(Field.SUBJECT, subject.path(rule));
    if (rule.equals("carried")) {
      draft.flags.add(Flag.SUBJECT_INHERITED);
      if (topics.carriesTitle()) {
        draft.flags.add(Flag.SUBJECT_FROM_TITLE);
      }
    } else {
      topics.set(subject);
    }
    if (rule.equals("title_place")) {
      draft.flags.add(Flag.SUBJECT_FROM_TITLE);
    }
    if (subject.rule().equals("stand_in") || subject.rule().equals("demonstrative")) {
      draft.flags.add(Flag.SUBJECT_RESOLVED);
    }
  }
}
