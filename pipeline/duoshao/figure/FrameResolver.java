package duoshao.figure;

import duoshao.lexicon.PriceWords;
import duoshao.quantity.Flag;
import duoshao.sentence.Series;
import java.util.List;
import java.util.Optional;

/** Fills in subject and metric of a draft from where its frame says that they come. */
final class FrameResolver {
  private final Topics topics;
  private final List<Draft> before;
  private Optional<Subject> seriesSubject = Optional.empty();
  private String seriesMetric = "";

  /**
   * @param before the figures of the same sentence that have been read; it grows as reading goes on
   */
  FrameResolver(Topics topics, List<Draft> before) {
    this.topics = topics;
    this.before = before;
  }

  void resolve(Draft draft, Frame frame) {
    draft.role = frame.role();
    draft.direction = frame.direction();
    draft.metric = frame.metric();
    SubjectSite at = new SubjectSite(draft.site, frame, topics, before);
    switch (frame.source()) {
      case CLAUSE -> own(draft, at);
      case LIST -> list(draft, at);
      case LEVEL -> ofLevel(draft, at);
      case QUOTE -> quote(draft, at);
      case PARALLEL -> parallel(draft, at);
      case PRICE -> price(draft, at);
    }
    distribute(draft, draft.site.series());
  }

  /**
   * The subject by the first rule that finds one. What was fused with the metric and is not the
   * subject stays with it.
   */
  private void own(Draft draft, SubjectSite at) {
    subject(draft, at);
    if (draft.metric.isEmpty() && draft.isLevel()) {
      continued(draft, at);
    }
  }

  /** A clause without a measure goes on about that of a clause, or of a figure, before it. */
  private void continued(Draft draft, SubjectSite at) {
    Optional<Continuation> earlier = Continuation.of(draft.site);
    boolean unnamed = draft.subject.isEmpty() || draft.flags.contains(Flag.SUBJECT_INHERITED);
    if (earlier.isPresent()) {
      draft.metric = earlier.get().phrase().metric();
      draft.flags.add(Flag.METRIC_INHERITED);
      if (unnamed) {
        subject(draft, at.in(earlier.get()));
      }
      return;
    }
    Optional<Draft> previous =
        at.previous().filter(p -> p.stated.kind() == draft.stated.kind() || p.isChange());
    if (previous.isPresent()) {
      draft.metric = previous.get().metric;
      draft.subject = unnamed ? previous.get().subject : draft.subject;
      draft.flags.add(Flag.METRIC_INHERITED);
    }
  }

  private void subject(Draft draft, SubjectSite at) {
    for (SubjectRule rule : SubjectRules.ALL) {
      Optional<Subject> found = rule.find(at);
      if (found.isPresent()) {
        take(draft, found.get(), rule.name().equals("carried"));
        boolean owned = at.frame().owner().isPresent() && !rule.name().equals("fused");
        draft.metric = owned ? at.frame().owner().get() + draft.metric : draft.metric;
        return;
      }
    }
  }

  private void take(Draft draft, Subject subject, boolean isCarried) {
    draft.subject = Optional.of(subject);
    if (isCarried) {
      draft.flags.add(Flag.SUBJECT_INHERITED);
    } else {
      topics.set(subject);
    }
    if (subject.rule().equals("stand_in") || subject.rule().equals("demonstrative")) {
      draft.flags.add(Flag.SUBJECT_RESOLVED);
    }
  }

  private void list(Draft draft, SubjectSite at) {
    if (at.previous().isEmpty()) {
      own(draft, at);
      return;
    }
    Draft previous = at.previous().get();
    copy(draft, previous);
    draft.role = previous.role;
    draft.direction = previous.direction;
    Series series = draft.site.series();
    if (previous.isChange() && previous.relatesTo.isPresent() && series.size() > 1) {
      levelOf(series).ifPresent(level -> changeOf(draft, level));
    }
  }

  private void ofLevel(Draft draft, SubjectSite at) {
    Optional<Subject> named =
        SubjectRules.ofGroups(at.groups(), at.reader()).filter(Subject::isSure);
    Series series = draft.site.series();
    Optional<Draft> level = series.size() > 1 ? levelOf(series) : lastLevel();
    if (level.isPresent() && named.isEmpty()) {
      changeOf(draft, level.get());
      return;
    }
    if (named.isEmpty() && draft.isChange() && lastChange().isPresent()) {
      copy(draft, lastChange().get());
      draft.flags.add(Flag.METRIC_INHERITED);
      return;
    }
    own(draft, at);
    if (draft.metric.isEmpty() && draft.isChange()) {
      draft.metric = Moves.metricOf(draft.subjectText(), draft.stated);
    }
  }

  private static void changeOf(Draft draft, Draft level) {
    copy(draft, level);
    draft.relatesTo = Optional.of(level);
    draft.flags.add(Flag.METRIC_INHERITED);
  }

  /** What a price came to: of the same thing as the move before it. */
  private void quote(Draft draft, SubjectSite at) {
    if (at.previous().isPresent()) {
      copy(draft, at.previous().get());
    } else {
      price(draft, at);
    }
  }

  private void parallel(Draft draft, SubjectSite at) {
    Optional<Draft> previous = at.previous().filter(p -> p.hasUnitOf(draft) && !p.metric.isEmpty());
    Optional<Subject> subject = previous.isPresent() ? SubjectRules.parallel(at) : Optional.empty();
    if (subject.isPresent()) {
      draft.metric = previous.get().metric;
      draft.subject = Optional.of(subject.get().withRule("parallel"));
    } else {
      own(draft, at);
    }
  }

  private void price(Draft draft, SubjectSite at) {
    Optional<Subject> mover = SubjectRules.mover(at);
    Optional<Draft> level = lastLevel().filter(d -> !PriceWords.isTrade(d.metric));
    Optional<Continuation> earlier =
        Continuation.of(draft.site).filter(c -> PriceWords.isPrice(c.phrase().metric()));
    if (mover.isPresent()) {
      take(draft, mover.get(), false);
    } else if (draft.isChange() && level.isPresent()) {
      changeOf(draft, level.get());
      return;
    } else if (earlier.isPresent()) {
      continued(draft, at);
      return;
    } else {
      topics.carried().ifPresent(subject -> take(draft, subject.withRule("carried"), true));
    }
    boolean stocks = at.previous().filter(p -> p.metric.equals("股价")).isPresent();
    draft.metric = stocks ? "股价" : Moves.metricOf(draft.subjectText(), draft.stated);
  }

  private static void copy(Draft draft, Draft from) {
    draft.metric = from.metric;
    draft.subject = from.subject.map(subject -> subject.withRule("same_as_before"));
  }

  /** The change before, of which this one is said in another way: 环比下降0.9%，按年率计算降幅为3.6%. */
  private Optional<Draft> lastChange() {
    return before.isEmpty() || !before.get(before.size() - 1).isChange()
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1));
  }

  private Optional<Draft> lastLevel() {
    for (int k = before.size() - 1; k >= 0; k--) {
      if (before.get(k).isLevel()) {
        return Optional.of(before.get(k));
      }
    }
    return Optional.empty();
  }

  /** Of the levels before a series of changes, the one that this member of the series is about. */
  private Optional<Draft> levelOf(Series series) {
    List<Draft> levels = before.stream().filter(Draft::isLevel).toList();
    int at = levels.size() - series.size() + series.index();
    return at >= 0 && at < levels.size() ? Optional.of(levels.get(at)) : lastLevel();
  }

  /** Gives each figure of a series its own subject or metric: 甲、乙分别为1亿元、2亿元. */
  private void distribute(Draft draft, Series series) {
    if (series.size() < 2) {
      return;
    }
    if (series.index() == 0) {
      seriesSubject = draft.subject;
      seriesMetric = draft.metric;
    }
    if (seriesSubject.isPresent() && seriesSubject.get().names().size() == series.size()) {
      draft.subject =
          Optional.of(
              Subject.of(seriesSubject.get().names().get(series.index()), "respectively", true));
      return;
    }
    String[] items = seriesMetric.split("[、和及与]", -1);
    if (items.length == series.size()) {
      draft.metric = items[series.index()];
    }
  }
}
