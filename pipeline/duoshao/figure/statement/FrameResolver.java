package duoshao.figure.statement;

import duoshao.figure.Decision.Field;
import duoshao.figure.Direction;
import duoshao.figure.Role;
import duoshao.figure.Subject;
import duoshao.figure.relation.Antecedents;
import duoshao.figure.site.Continuation;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Frame;
import duoshao.figure.site.Moves;
import duoshao.figure.subject.ClauseSubject;
import duoshao.figure.subject.Distribution;
import duoshao.figure.subject.Parallels;
import duoshao.figure.subject.SubjectChoice;
import duoshao.figure.subject.SubjectReader;
import duoshao.figure.subject.SubjectSite;
import duoshao.figure.subject.Topics;
import duoshao.lexicon.BareMeasures;
import duoshao.lexicon.PriceWords;
import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.quantity.Flag;
import duoshao.quantity.Kind;
import duoshao.sentence.Series;
import java.util.List;
import java.util.Optional;

/** Fills in subject and metric of a draft from where its frame says that they come. */
final class FrameResolver {
  private final SubjectReader reader;
  private final List<Draft> before;
  private final Antecedents antecedents;
  private final SubjectChoice subjects;
  private final Parallels parallels;
  private final Continued continued;
  private final QuotedPrices prices;
  private final Distribution distribution = new Distribution();

  /**
   * @param reader of the subjects of the sentence
   * @param before the figures of the same sentence that have been read; it grows as reading goes on
   * @param weighsAll whether to note what the rules behind the first that fits would have found
   */
  FrameResolver(Topics topics, SubjectReader reader, List<Draft> before, boolean weighsAll) {
    this.reader = reader;
    this.before = before;
    this.antecedents = new Antecedents(before);
    this.subjects = new SubjectChoice(topics, weighsAll);
    this.parallels = new Parallels(subjects);
    this.continued = new Continued(subjects);
    this.prices = new QuotedPrices(topics, antecedents, subjects, continued);
  }

  void resolve(Draft draft, Frame frame) {
    draft.role = frame.role();
    draft.direction = frame.direction();
    draft.measures(draft.site.negated(frame.metric()), draft.metricRule);
    draft.decisions.by(Field.ROLE, draft.metricRule);
    if (frame.direction().isPresent()) {
      draft.decisions.by(Field.DIRECTION, draft.metricRule);
    }
    SubjectSite at = new SubjectSite(draft.site, frame, reader, before);
    if (parallels.changeOfPlace(draft, at)) {
      return;
    }
    switch (frame.source()) {
      case CLAUSE -> own(draft, at);
      case LIST -> list(draft, at);
      case LEVEL -> ofLevel(draft, at);
      case QUOTE -> prices.quote(draft, at);
      case PARALLEL -> {
        if (!parallels.level(draft, at)) {
          own(draft, at);
        }
      }
      case PRICE -> prices.price(draft, at);
    }
    distribution.apply(draft, draft.site.series());
  }

  /**
   * The subject by the first rule that finds one. What was fused with the metric and is not the
   * subject stays with it.
   */
  private void own(Draft draft, SubjectSite at) {
    subjects.choose(draft, at);
    Optional<Subject> good = GoodPrice.goodMeant(draft);
    if (good.isPresent()) {
      subjects.take(draft, good.get(), "mover");
      draft.measures("价格", "price_word");
    }
    if (!draft.isChange() && goesOn(draft)) {
      continued.apply(draft, at);
    }
    boolean traded = draft.stated.kind() == Kind.MONEY || draft.stated.kind() == Kind.RATE;
    if (traded && isOfPrice(draft)) {
      Optional<String> price = PriceWords.metricOf(draft.subjectText());
      if (price.isPresent()) {
        draft.measures(price.get(), "price_word");
      }
    }
  }

  /** Whether what the clause measures may be said in one before. */
  private static boolean goesOn(Draft draft) {
    return draft.metric.isEmpty()
        || (draft.stated.kind() != Kind.COUNT && isLightVerb(draft.metric))
        || (BareMeasures.isAmount(draft.metric) && Continuation.of(draft.site).isPresent());
  }

  /** Whether nothing is said to be measured but what the subject costs. */
  private static boolean isOfPrice(Draft draft) {
    return draft.metric.isEmpty()
        ? draft.metricRule.equals("arrival") || GoodPrice.isOf(draft)
        : isLightVerb(draft.metric);
  }

  /** 实现, 达成: it says nothing of what there is so much of. */
  private static boolean isLightVerb(String metric) {
    Optional<Term> term = Vocabulary.shipped().get(metric);
    Optional<Term.Verb> verb = term.isPresent() ? term.get().verb() : Optional.empty();
    return verb.isPresent() && verb.get() == Term.Verb.LIGHT;
  }

  private void list(Draft draft, SubjectSite at) {
    if (at.previous().isEmpty()) {
      own(draft, at);
      return;
    }
    Draft previous = at.previous().get();
    draft.goOnAbout(previous);
    draft.role = previous.role;
    draft.direction = turned(draft, previous).or(() -> previous.direction);
    draft.decisions.by(Field.ROLE, "same_as_before");
    if (draft.direction.isPresent()) {
      draft.decisions.by(Field.DIRECTION, "same_as_before");
    }
    Series series = draft.site.series();
    if (previous.relatesTo.isPresent() && series.size() > 1) {
      antecedents.levelOf(series).ifPresent(level -> draft.moves(level));
    }
  }

  /** 分别为-42.5%、9.6%: where signs are written, each says which way its own number goes. */
  private static Optional<Direction> turned(Draft draft, Draft previous) {
    int before = previous.stated.amount().max().signum();
    int sign = draft.stated.amount().max().signum();
    boolean turns = previous.direction.isPresent() && before * sign < 0;
    return turns ? Optional.of(sign > 0 ? Direction.UP : Direction.DOWN) : Optional.empty();
  }

  /** 增长5%，市场预期为6%: a rise was expected too; behind a fall nothing says which way. */
  private static boolean isRise(Draft before, Draft draft) {
    return before.direction.filter(Direction.UP::equals).isPresent() && before.hasUnitOf(draft);
  }

  /** 增长5%，前值4%: behind a change another one, or what it was before. */
  private static boolean goesOn(Draft change, Draft draft) {
    return draft.isChange() || (draft.role == Role.PRIOR && change.hasUnitOf(draft));
  }

  private void ofLevel(Draft draft, SubjectSite at) {
    boolean named =
        ClauseSubject.ofGroups(at.groups(), at.reader()).filter(Subject::isSure).isPresent();
    if (draft.isExpected() && at.previous().filter(before -> isRise(before, draft)).isPresent()) {
      list(draft, at);
    } else if (named || !takesFromBefore(draft)) {
      ofItself(draft, at);
    }
  }

  /** Takes what is measured from the level or the change before, if there is one that fits. */
  private boolean takesFromBefore(Draft draft) {
    Series series = draft.site.series();
    boolean expected = draft.isExpected();
    Optional<Draft> level =
        (series.size() > 1 ? antecedents.levelOf(series) : antecedents.lastLevel())
            .filter(before -> !expected || before.site.isRelative() == draft.site.isRelative());
    if (level.isPresent()) {
      if (expected) {
        draft.goOnAbout(level.get());
      } else {
        draft.moves(level.get());
      }
      return true;
    }
    Optional<Draft> change = antecedents.lastChange().filter(before -> goesOn(before, draft));
    if (change.isPresent()) {
      draft.goOnAbout(change.get());
      draft.flags.add(Flag.METRIC_INHERITED);
    }
    return change.isPresent();
  }

  private void ofItself(Draft draft, SubjectSite at) {
    own(draft, at);
    if (draft.metric.isEmpty() && draft.isChange() && Continued.price(draft).isPresent()) {
      continued.apply(draft, at);
    } else if (draft.metric.isEmpty() && draft.isChange() && !isOfAmount(draft)) {
      draft.measures(Moves.metricOf(draft), "price_word");
    }
    if (draft.metric.isEmpty() && draft.isChange()) {
      Continuation.of(draft.site).ifPresent(earlier -> Continued.goOn(draft, earlier));
    }
  }

  /** 实现5%的增长, 比去年高5%, 下降幅度为5%: no price is spoken of so. */
  private static boolean isOfAmount(Draft draft) {
    return draft.metricRule.equals("change_behind")
        || draft.metricRule.equals("excess")
        || draft.metricRule.equals("extent");
  }
}
