package duoshao.figure.statement;

import duoshao.article.Paragraph;
import duoshao.figure.Decision.Field;
import duoshao.figure.Direction;
import duoshao.figure.Subject;
import duoshao.figure.frame.FigureRule;
import duoshao.figure.frame.FigureRules;
import duoshao.figure.relation.ChangeLinker;
import duoshao.figure.relation.Comparisons;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Frame;
import duoshao.figure.site.Site;
import duoshao.figure.subject.Hearing;
import duoshao.figure.subject.SubjectReader;
import duoshao.figure.subject.Topics;
import duoshao.period.PeriodResolver.Resolved;
import duoshao.quantity.Amount;
import duoshao.quantity.Flag;
import duoshao.quantity.Kind;
import duoshao.quantity.Quantity;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads one sentence with figures: who and what first, then how it compares, then when. */
final class Statement {
  private static final String[] LESSENS = {"减少", "净减", "缩减", "削减", "下降"};
  private static final String LOSS = "亏损";

  /** The measures of which a loss is the negative. */
  private static final List<String> PROFITS = List.of("净利润", "利润总额", "营业利润", "利润", "净利", "每股收益");

  private final Words words;
  private final List<Quantity> quantities;
  private final Topics topics;
  private final Paragraph paragraph;
  private final Span sentence;
  private final Periods periods;
  private final Predicate<String> parties;
  private final Comparisons comparisons;
  private final Modalities modalities;
  private final boolean weighsAll;
  private final List<Draft> drafts = new ArrayList<>();
  private Optional<Subject> outside = Optional.empty();
  private int close = -1;

  /**
   * @param weighsAll whether to note what the rules behind the first that fits would have found
   */
  Statement(
      Words words,
      List<Quantity> quantities,
      List<Resolved> resolved,
      Periods periods,
      Topics topics,
      Paragraph paragraph,
      Span sentence,
      boolean weighsAll) {
    this.words = words;
    this.quantities = quantities;
    this.topics = topics;
    this.paragraph = paragraph;
    this.sentence = sentence;
    this.weighsAll = weighsAll;
    this.periods = periods;
    this.parties = topics.mentions()::isOfKnownHouse;
    this.comparisons = new Comparisons(words, resolved);
    this.modalities = new Modalities(words, periods);
  }

  /**
   * The figures of the sentence, in text order.
   *
   * @param earlier those of the paragraph before it
   */
  List<Draft> read(List<Draft> earlier) {
    topics.enterSentence();
    periods.enter(words);
    SubjectReader reader = new SubjectReader(words, topics);
    FrameResolver resolver = new FrameResolver(topics, reader, drafts, weighsAll);
    Hearing hearing = new Hearing(words, topics, reader);
    int clause = 0;
    while (clause < words.size()) {
      int end = nextBoundary(clause);
      if (clause < end && words.get(clause).is("其中")) {
        topics.enterParts(true);
      }
      hearing.hear(clause, end);
      for (int i = clause; i < end; i++) {
        Word word = words.get(i);
        topics.mention(word);
        if (word.sort() == Word.Sort.MARK) {
          bracket(i);
        } else if (word.isFigure()) {
          Draft draft = figure(i, resolver);
          ItemsBefore.goOn(draft, earlier);
          drafts.add(draft);
        }
      }
      clause = end + 1;
    }
    new ChangeLinker(earlier, drafts, weighsAll).link();
    for (Draft draft : drafts) {
      periods.claim(draft, paragraph);
    }
    for (Draft draft : drafts) {
      when(draft);
    }
    return drafts;
  }

  /**
   * Whom a bracket speaks of, its clause does not go on about: 40例（湖南23例，湖北5例），含8例; unless it is
   * the one before the bracket: 股东某某集团（持股2%）计划减持.
   */
  private void bracket(int i) {
    Word word = words.get(i);
    int partner = words.partner(i);
    if (word.opensBracket()) {
      if (partner > i) {
        outside = topics.inSentence();
        close = partner;
        topics.enterParts(true);
      } else {
        topics.openBracket();
      }
    } else if (i == close) {
      topics.enterParts(false);
      if (words.hasFigure(partner, i) && !saysOfOuter()) {
        topics.restore(outside);
      }
    } else if (word.closesBracket() && partner < 0) {
      topics.closeBracket();
    }
  }

  private boolean saysOfOuter() {
    return drafts.get(drafts.size() - 1).decisions.rule(Field.SUBJECT).startsWith("outer");
  }

  private int nextBoundary(int from) {
    int at = from;
    while (at < words.size() && !words.get(at).endsClause()) {
      at++;
    }
    return at;
  }

  private Draft figure(int i, FrameResolver resolver) {
    Quantity quantity = quantities.get(words.get(i).index());
    Draft draft = new Draft(new Site(words, i, quantity, parties), paragraph, sentence);
    List<FigureRule> rules = FigureRules.of(quantity.kind());
    for (int rule = 0; rule < rules.size(); rule++) {
      Optional<Frame> frame = rules.get(rule).read(draft.site);
      if (frame.isPresent()) {
        draft.metricRule = rules.get(rule).name();
        resolver.resolve(draft, frame.get());
        if (weighsAll) {
          weigh(draft, rules.subList(rule + 1, rules.size()));
        }
        break;
      }
    }
    inferUnit(draft);
    sign(draft);
    draft.modality = modalities.of(draft);
    return draft;
  }

  private void weigh(Draft draft, List<FigureRule> late) {
    if (!draft.site.hasHead()) {
      return; // the rules that follow the first one all ask for a head
    }
    for (FigureRule rule : late) {
      rule.read(draft.site)
          .ifPresent(
              frame -> {
                if (!frame.metric().isEmpty() && !frame.metric().equals(draft.metric)) {
                  draft.decisions.lost(Field.METRIC, rule.name(), frame.metric());
                }
                if (frame.role() != draft.role) {
                  draft.decisions.lost(Field.ROLE, rule.name(), frame.role().symbol());
                }
              });
    }
  }

  private void when(Draft draft) {
    draft.period = periods.of(draft, paragraph);
    if (draft.relatesTo.isPresent()) {
      shareStart(draft, draft.relatesTo.get());
    }
    if (draft.isChange()) {
      draft.comparison = comparisons.of(draft);
    }
  }

  /** 截至年底，全年销量5万辆，同比增长8%: the change is that of the whole year too. */
  private static void shareStart(Draft draft, Draft level) {
    boolean same = level.period.text().equals(draft.period.text());
    if (same && draft.isChange() && level.isLevel() && draft.period.start().isEmpty()) {
      draft.period = level.period;
    }
  }

  /** Money whose 元 is left out is money when the metric is: 总资产突破10万亿. */
  private void inferUnit(Draft draft) {
    Quantity q = draft.stated;
    if (q.isBare() && (UnitlessSum.isMoney(draft) || goesOnWithSums(draft))) {
      draft.flags.add(Flag.UNIT_INFERRED);
      Optional<String> beside =
          UnitlessSum.isInYuan(draft.site) ? Optional.empty() : currencyBeside(draft);
      if (beside.isPresent()) {
        draft.flags.add(Flag.CURRENCY_INFERRED);
      }
      String currency = beside.orElse("CNY");
      draft.quantity =
          new Quantity(q.span(), Kind.MONEY, q.amount(), currency, q.bound(), q.flags(), q.rule());
    }
  }

  /** 费某2000万、利某9000万、总额40万：一期15万: behind an inferred sum, a bare number of the same sort. */
  private boolean goesOnWithSums(Draft draft) {
    if (drafts.isEmpty()) {
      return false;
    }
    Draft before = drafts.get(drafts.size() - 1);
    return before.flags.contains(Flag.UNIT_INFERRED)
        && before.quantity.kind() == Kind.MONEY
        && UnitlessSum.mayBe(draft);
  }

  /** HKD in 报4.47港元，成交额1730.5万: the other currency that the sentence gives for the same subject. */
  private Optional<String> currencyBeside(Draft draft) {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft before = drafts.get(i);
      boolean same = before.subjectText().equals(draft.subjectText());
      if (before.stated.kind() == Kind.MONEY && same) {
        return Optional.of(before.stated.unit()).filter(unit -> !unit.equals("CNY"));
      }
    }
    return Optional.empty();
  }

  /** A change down is negative; a loss beside a profit metric is a negative profit. */
  private static void sign(Draft draft) {
    Quantity q = draft.quantity;
    Amount amount = q.amount();
    boolean down = draft.direction.isPresent() && draft.direction.get() == Direction.DOWN;
    boolean loss = draft.metric.endsWith(LOSS) && isOfProfit(draft);
    boolean falls = down && !countsMoves(draft) && !isLevel(q);
    if ((falls || loss) && amount.max().signum() > 0) {
      draft.quantity =
          new Quantity(
              q.span(), q.kind(), amount.negate(), q.unit(), q.bound(), q.flags(), q.rule());
    }
    if (loss) {
      String profit = draft.metric.substring(0, draft.metric.length() - LOSS.length());
      draft.metric = profit.isEmpty() ? profitBefore(draft).orElse(draft.metric) : profit;
    }
  }

  /** 降息3次, 下调两次: how often something moves; but 航班减少20次. */
  private static boolean countsMoves(Draft draft) {
    return draft.quantity.unit().equals("次")
        && !(draft.site.hasHead() && draft.site.headWord().isOneOf(LESSENS));
  }

  /** 支撑位1.279: the level of a quote, which does not move itself. */
  private static boolean isLevel(Quantity q) {
    return q.kind() == Kind.MEASURE && q.unit().isEmpty();
  }

  private static boolean isOfProfit(Draft draft) {
    return PROFITS.stream().anyMatch(draft.metric::contains)
        || (draft.metric.equals(LOSS) && profitBefore(draft).isPresent());
  }

  /** The profit that the clause speaks of before it comes to a loss: 净利润预计为亏损. */
  private static Optional<String> profitBefore(Draft draft) {
    String clause = draft.site.words().text(draft.site.start(), draft.site.figure());
    return PROFITS.stream().filter(clause::contains).findFirst();
  }
}
