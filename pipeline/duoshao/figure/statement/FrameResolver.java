package duoshao.figure.statement;

import duoshao.figure.Decision.Field;
import duoshao.figure.Direction;
import duoshao.figure.Subject;
import duoshao.figure.relation.Antecedents;
import duoshao.figure.site.Continuation;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Frame;
import duoshao.figure.site.Moves;
import duoshao.figure.site.Site;
import duoshao.figure.subject.ClauseSubject;
import duoshao.figure.subject.Distribution;
import duoshao.figure.subject.Parallels;
import duoshao.figure.subject.SubjectChoice;
import duoshao.figure.subject.SubjectRules;
import duoshao.figure.subject.SubjectSite;
import duoshao.figure.subject.Topics;
import duoshao.lexicon.BareMeasures;
import duoshao.lexicon.PriceWords;
import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.quantity.Flag;
import duoshao.quantity.Kind;
import duoshao.sentence.Series;
import duoshao.sentence.Words;
import java.util.List;
import java.util.Optional;

/** Fills in subject and metric of a draft from where its frame says that they come. */
final class FrameResolver {
  private final Topics topics;
  private final List<Draft> before;
  private final Antecedents antecedents;
  private final SubjectChoice subjects;
  private final Parallels parallels;
  private final Distribution distribution = new Distribution();

  /**
   * @param before the figures of the same sentence that have been read; it grows as reading goes on
   * @param weighsAll whether to note what the rules behind the first that fits would have found
   */
  FrameResolver(Topics topics, List<Draft> before, boolean weighsAll) {
    this.topics = topics;
    this.before = before;
    this.antecedents = new Antecedents(before);
    this.subjects = new SubjectChoice(topics, weighsAll);
    this.parallels = new Parallels(subjects);
  }

  void resolve(Draft draft, Frame frame) {
    draft.role = frame.role();
    draft.direction = frame.direction();
    draft.metric = draft.site.negated(frame.metric());
    draft.decisions.by(Field.METRIC, draft.metricRule);
    draft.decisions.by(Field.ROLE, draft.metricRule);
    if (frame.direction().isPresent()) {
      draft.decisions.by(Field.DIRECTION, draft.metricRule);
    }
    SubjectSite at = new SubjectSite(draft.site, frame, topics, before);
    if (parallels.changeOfPlace(draft, at)) {
      return;
    }
    switch (frame.source()) {
      case CLAUSE -> own(draft, at);
      case LIST -> list(draft, at);
      case LEVEL -> ofLevel(draft, at);
      case QUOTE -> quote(draft, at);
      case PARALLEL -> {
        if (!parallels.level(draft, at)) {
          own(draft, at);
        }
      }
      case PRICE -> price(draft, at);
    }
    distribution.apply(draft, draft.site.series());
  }

  /**
   * The subject by the first rule that finds one. What was fused with the metric and is not the
   * subject stays with it.
   */
  private void own(Draft draft, SubjectSite at) {
    subjects.choose(draft, at);
    GoodPrice.goodMeant(draft)
        .ifPresent(
            good -> {
              subjects.take(draft, good, "mover");
              draft.metric = "价格";
              draft.decisions.by(Field.METRIC, "price_word");
            });
    boolean bare = BareMeasures.isAmount(draft.metric) && Continuation.of(draft.site).isPresent();
    boolean light = draft.stated.kind() != Kind.COUNT && isLightVerb(draft.metric);
    if ((draft.metric.isEmpty() || bare || light) && !draft.isChange()) {
      continued(draft, at);
    }
    if (isLightVerb(draft.metric) || (draft.metric.isEmpty() && GoodPrice.isOf(draft))) {
      boolean traded = draft.stated.kind() == Kind.MONEY || draft.stated.kind() == Kind.RATE;
      Optional<String> price = traded ? PriceWords.metricOf(draft.subjectText()) : Optional.empty();
      price.ifPresent(
          word -> {
            draft.metric = word;
            draft.decisions.by(Field.METRIC, "price_word");
          });
    }
  }

  /** 实现, 达成: it says nothing of what there is so much of. */
  private static boolean isLightVerb(String metric) {
    return Vocabulary.shipped()
        .get(metric)
        .flatMap(Term::verb)
        .filter(Term.Verb.LIGHT::equals)
        .isPresent();
  }

  /** A clause without a measure goes on about that of a clause, or of a figure, before it. */
  private void continued(Draft draft, SubjectSite at) {
    Optional<Continuation> earlier = Continuation.of(draft.site);
    boolean unnamed = draft.subject.isEmpty() || draft.flags.contains(Flag.SUBJECT_INHERITED);
    if (earlier.isPresent()) {
      goOn(draft, earlier.get());
      if (unnamed) {
        subjects.choose(draft, at.in(earlier.get()));
      }
      return;
    }
    Optional<Draft> previous =
        at.previous().filter(p -> p.stated.kind() == draft.stated.kind() || p.isChange());
    if (previous.isPresent()) {
      draft.metric = previous.get().metric;
      draft.decisions.by(Field.METRIC, "of_figure_before");
      if (unnamed && !isBracketed(previous.get(), draft)) {
        draft.subject = previous.get().subject;
        draft.decisions.by(Field.SUBJECT, "of_figure_before");
      }
      draft.flags.add(Flag.METRIC_INHERITED);
    }
  }

  private static void goOn(Draft draft, Continuation earlier) {
    draft.metric = earlier.phrase().metric();
    draft.decisions.by(Field.METRIC, "of_clause_before");
    draft.flags.add(Flag.METRIC_INHERITED);
  }

  /** Whether the figure before stands in a bracket that has closed: （浙江2例），含8例. */
  private static boolean isBracketed(Draft previous, Draft draft) {
    Words words = draft.site.words();
    for (int i = previous.site.figure() + 1; i < draft.site.figure(); i++) {
      if (words.get(i).closesBracket()
          && words.partner(i) >= 0
          && words.partner(i) < previous.site.figure()) {
        return true;
      }
    }
    return false;
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

  private void ofLevel(Draft draft, SubjectSite at) {
    Optional<Subject> named =
        ClauseSubject.ofGroups(at.groups(), at.reader()).filter(Subject::isSure);
    Series series = draft.site.series();
    Optional<Draft> level =
        series.size() > 1 ? antecedents.levelOf(series) : antecedents.lastLevel();
    if (level.isPresent() && named.isEmpty()) {
      draft.moves(level.get());
      return;
    }
    if (named.isEmpty() && draft.isChange() && antecedents.lastChange().isPresent()) {
      draft.goOnAbout(antecedents.lastChange().get());
      draft.flags.add(Flag.METRIC_INHERITED);
      return;
    }
    own(draft, at);
    if (draft.metric.isEmpty() && draft.isChange() && earlierPrice(draft).isPresent()) {
      continued(draft, at);
    } else if (draft.metric.isEmpty() && draft.isChange() && !isOfAmount(draft)) {
      draft.metric = Moves.metricOf(draft);
      draft.decisions.by(Field.METRIC, "price_word");
    }
    if (draft.metric.isEmpty() && draft.isChange()) {
      Continuation.of(draft.site).ifPresent(earlier -> goOn(draft, earlier));
    }
  }

  /** 实现5%的增长, 比去年高5%: no price is spoken of so. */
  private static boolean isOfAmount(Draft draft) {
    return draft.metricRule.equals("change_behind") || draft.metricRule.equals("excess");
  }

  /**
   * What a price came to: of the index that its clause names, else of that of the move before it.
   */
  private void quote(Draft draft, SubjectSite at) {
    boolean named =
        SubjectRules.mover(at)
            .flatMap(mover -> PriceWords.metricOf(mover.text()))
            .filter("指数"::equals)
            .isPresent();
    if (at.previous().isPresent() && !named) {
      draft.goOnAbout(at.previous().get());
    } else {
      price(draft, at);
    }
  }

  private void price(Draft draft, SubjectSite at) {
    Optional<Subject> mover = SubjectRules.mover(at);
    Optional<Draft> level =
        antecedents
            .lastLevel()
            .filter(d -> isCompared(draft.site) || !PriceWords.isTrade(d.metric));
    Optional<Continuation> earlier = earlierPrice(draft);
    if (mover.isPresent()) {
      subjects.take(draft, mover.get(), "mover");
    } else if (draft.isChange() && level.isPresent() && !isDistributed(draft)) {
      draft.moves(level.get());
      return;
    } else if (at.previous().filter(p -> isQuoteOf(p, draft)).isPresent()) {
      draft.goOnAbout(at.previous().get());
      return;
    } else if (earlier.isPresent()) {
      continued(draft, at);
      return;
    } else {
      topics
          .carried()
          .ifPresent(subject -> subjects.take(draft, subject.withRule("carried"), "carried"));
    }
    boolean stocks = at.previous().filter(p -> p.metric.equals("股价")).isPresent();
    draft.metric =
        stocks
            ? PriceWords.metricOfCompany(draft.subjectText()).orElse("股价")
            : Moves.metricOf(draft);
    draft.decisions.by(Field.METRIC, "price_word");
  }

  /** The price that a clause before speaks of: 原油价格将下跌，降幅或达15美元/桶. */
  private static Optional<Continuation> earlierPrice(Draft draft) {
    return Continuation.of(draft.site).filter(c -> PriceWords.isPrice(c.phrase().metric()));
  }

  /** 居前的有甲、乙，分别上涨9%、8%: as many movers as moves. */
  private boolean isDistributed(Draft draft) {
    int moves = draft.site.series().size();
    return moves > 1
        && topics.carried().filter(movers -> movers.names().size() == moves).isPresent();
  }

  /** 收益率报0.67%，盘前曾涨至0.7%: the price before, at another time. */
  private static boolean isQuoteOf(Draft previous, Draft draft) {
    return !draft.isChange() && previous.hasUnitOf(draft) && PriceWords.isPrice(previous.metric);
  }

  /** 同比大跌: a price is not compared so, what was traded is. */
  private static boolean isCompared(Site site) {
    for (int i = site.start(); i < site.figure(); i++) {
      if (site.word(i).isBase()) {
        return true;
      }
    }
    return false;
  }
}
