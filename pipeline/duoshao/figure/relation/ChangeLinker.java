package duoshao.figure.relation;

import duoshao.figure.Decision.Field;
import duoshao.figure.Role;
import duoshao.figure.site.Draft;
import duoshao.lexicon.BareMeasures;
import duoshao.quantity.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Ties a figure to the one that it qualifies: a change to its level, a prior to what it became, a
 * share to its amount, a part to its whole.
 *
 * <pre>
 * 净利润5亿元，同比增长12%           the change to the level before it
 * 沪指涨1.18%，收报3637.57点        the change to the level that it led to
 * 从80亿元增长到250亿元             the prior to the level behind it
 * 持有500万股，占总股本的3.26%       the share to the amount
 * 涉及8股，其中3股被净买入            the part to the whole
 * </pre>
 */
public final class ChangeLinker {
  /** A way to find what the figure with a given number in the sentence qualifies. */
  private record LinkRule(
      String name, BiFunction<ChangeLinker, Integer, Optional<Draft>> production) {}

  private static final LinkRule INHERITED =
      new LinkRule("inherited", (linker, i) -> linker.sentence.get(i).relatesTo);

  private static final List<LinkRule> OF_CHANGES =
      List.of(
          new LinkRule("arrival", ChangeLinker::arrival),
          INHERITED,
          new LinkRule("level_before", ChangeLinker::levelBefore),
          new LinkRule("level_behind", ChangeLinker::levelBehind));

  private static final List<LinkRule> OF_PRIORS =
      List.of(new LinkRule("becomes", ChangeLinker::becomes));

  private static final List<LinkRule> OF_LEVELS =
      List.of(
          new LinkRule("part", ChangeLinker::part),
          new LinkRule("share", ChangeLinker::share),
          INHERITED);

  private final List<Draft> earlier;
  private final List<Draft> sentence;
  private final boolean weighsAll;

  /**
   * @param earlier the figures of the paragraph before the sentence
   * @param sentence the figures of the sentence, in text order
   * @param weighsAll whether to note what the rules behind the first that fits would have found
   */
  public ChangeLinker(List<Draft> earlier, List<Draft> sentence, boolean weighsAll) {
    this.weighsAll = weighsAll;
    this.earlier = earlier;
    this.sentence = sentence;
  }

  public void link() {
    for (int i = 0; i < sentence.size(); i++) {
      sentence.get(i).relatesTo = qualified(i);
    }
  }

  private Optional<Draft> qualified(int i) {
    Draft draft = sentence.get(i);
    Optional<Draft> chosen = Optional.empty();
    for (LinkRule rule : rules(draft.role)) {
      Optional<Draft> found =
          chosen.isEmpty() || weighsAll ? rule.production().apply(this, i) : Optional.empty();
      if (found.isPresent() && chosen.isEmpty()) {
        draft.decisions.by(Field.RELATES_TO, rule.name());
        chosen = found;
      } else if (found.isPresent() && !found.equals(chosen)) {
        draft.decisions.lost(Field.RELATES_TO, rule.name(), found.get().text());
      }
    }
    return chosen;
  }

  /** The rules for a role, in the order in which they are tried; the first decides. */
  private static List<LinkRule> rules(Role role) {
    return switch (role) {
      case CHANGE -> OF_CHANGES;
      case PRIOR -> OF_PRIORS;
      case LEVEL -> OF_LEVELS;
    };
  }

  /** The level right behind a change that it led to: 增46%至190万辆, 涨1.18%，收报3637点. */
  private Optional<Draft> arrival(int i) {
    if (i + 1 >= sentence.size()) {
      return Optional.empty();
    }
    int behind = i + 1;
    while (behind + 1 < sentence.size() && isAlternative(sentence.get(i), sentence.get(behind))) {
      behind++;
    }
    Draft level = sentence.get(behind);
    boolean led =
        level.isLevel() && (level.metricRule.equals("quote") || level.metricRule.equals("arrival"));
    boolean near =
        level.site.start() == sentence.get(i).site.start()
            || level.metricRule.equals("quote")
            || isBareQuote(level);
    boolean same =
        level.metric.equals(sentence.get(i).metric)
            && level.subjectText().equals(sentence.get(i).subjectText());
    return (led || isBareQuote(level)) && near && same ? Optional.of(level) : Optional.empty();
  }

  /** 上涨11点或0.9%: the same move said twice. */
  private static boolean isAlternative(Draft one, Draft other) {
    return other.isChange()
        && one.metric.equals(other.metric)
        && one.site.start() == other.site.start();
  }

  private static boolean isBareQuote(Draft level) {
    return level.metricRule.equals("price");
  }

  private Optional<Draft> levelBefore(int i) {
    Draft change = sentence.get(i);
    for (int k = i - 1; k >= 0; k--) {
      Draft level = sentence.get(k);
      boolean same =
          level.metric.equals(change.metric) && level.subjectText().equals(change.subjectText());
      if (level.isLevel() && same) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** 规模激增9500亿元，总规模逼近2万亿: a level of the same measure right behind the change. */
  private Optional<Draft> levelBehind(int i) {
    if (i + 1 >= sentence.size()) {
      return Optional.empty();
    }
    Draft change = sentence.get(i);
    Draft level = sentence.get(i + 1);
    boolean same =
        !change.metric.isEmpty()
            && level.metric.endsWith(change.metric)
            && level.subjectText().equals(change.subjectText());
    return level.isLevel() && same && level.hasUnitOf(change)
        ? Optional.of(level)
        : Optional.empty();
  }

  private Optional<Draft> becomes(int i) {
    Draft prior = sentence.get(i);
    boolean origin = prior.metricRule.equals("origin");
    if (origin && i + 1 < sentence.size()) {
      return Optional.of(sentence.get(i + 1));
    }
    if (prior.relatesTo.isPresent()) {
      return prior.relatesTo;
    }
    for (int k = i - 1; k >= 0; k--) {
      if (sentence.get(k).isLevel() && sentence.get(k).hasUnitOf(prior)) {
        return Optional.of(sentence.get(k));
      }
    }
    return earlierLike(prior);
  }

  private Optional<Draft> earlierLike(Draft draft) {
    for (int k = earlier.size() - 1; k >= 0; k--) {
      Draft level = earlier.get(k);
      if (level.isLevel()
          && level.hasUnitOf(draft)
          && level.subjectText().equals(draft.subjectText())) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }

  /** A share without a part of its own belongs to the amount stated last. */
  private Optional<Draft> share(int i) {
    Draft share = sentence.get(i);
    boolean isShare =
        share.stated.kind() == Kind.PERCENT
            && (share.metric.startsWith("占")
                || share.metric.startsWith("相当于")
                || BareMeasures.isShare(share.metric));
    boolean ofShares = share.stated.kind() == Kind.PERCENT && Shares.isOfShares(share.metric);
    if (!isShare && !ofShares) {
      return Optional.empty();
    }
    for (int k = i - 1; k >= 0; k--) {
      Draft amount = sentence.get(k);
      boolean fits = isShare || amount.site.countsShares();
      if (amount.isLevel() && amount.stated.kind() != Kind.PERCENT && fits) {
        return Optional.of(amount);
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> part(int i) {
    Draft part = sentence.get(i);
    Optional<Draft> whole = bracketed(i);
    if (whole.isEmpty()) {
      whole = among(i);
    }
    boolean listed = whole.isEmpty() && i > 0 && isListedWith(sentence.get(i - 1), part);
    return listed ? sentence.get(i - 1).relatesTo : whole;
  }

  /** 其中甲类35件、乙类59件: one more part of the same whole. */
  private static boolean isListedWith(Draft before, Draft part) {
    boolean parallel =
        before.metricRule.equals(part.metricRule) && part.metricRule.equals("parallel");
    boolean alike =
        before.metricRule.equals("clause_begins")
            && part.metricRule.equals("clause_begins")
            && before.decisions.rule(Field.RELATES_TO).equals("part")
            && before.hasUnitOf(part);
    boolean enumerated =
        before.decisions.rule(Field.RELATES_TO).equals("part")
            && before.site.start() == part.site.start()
            && before.hasUnitOf(part)
            && before.site.word(before.site.figure() + 1).isJoint();
    return parallel || alike || enumerated;
  }

  /** 持有100股（其中A股60股，H股40股）: a figure in a bracket behind a figure of its unit. */
  private Optional<Draft> bracketed(int i) {
    Draft part = sentence.get(i);
    int start = part.site.start();
    int open = start - 1;
    while (open >= 0
        && !part.site.word(open).opensBracket()
        && !part.site.word(open).isMark("。；;")) {
      open--;
    }
    boolean inside =
        open > 0
            && part.site.word(open).opensBracket()
            && part.site.words().partner(open) > part.site.figure();
    if (!inside || !part.site.word(open - 1).isFigure()) {
      return Optional.empty();
    }
    int whole = open - 1;
    return sentence.stream().filter(d -> d.site.figure() == whole && d.hasUnitOf(part)).findFirst();
  }

  /** 其中3股, 5条措施中有3条: part of the figure before it. */
  private Optional<Draft> among(int i) {
    Draft part = sentence.get(i);
    int word = -1;
    int from = i > 0 ? sentence.get(i - 1).site.figure() + 1 : 0;
    for (int k = from; k < part.site.figure(); k++) {
      word = part.site.word(k).isOneOf("其中", "中", "中的", "之中", "当中") ? k : word;
    }
    if (word < 0) {
      return Optional.empty();
    }
    boolean ofThose = part.site.word(word).is("其中");
    for (int k = i - 1; k >= 0; k--) {
      Draft whole = sentence.get(k);
      boolean fits =
          whole.countsWith(part)
              || (part.stated.kind() == Kind.PERCENT
                  && whole.stated.kind() != Kind.PERCENT
                  && ofThose);
      if (whole.isLevel() && fits) {
        return Optional.of(whole);
      }
    }
    return ofThose && i == 0 && part.stated.kind() != Kind.PERCENT
        ? earlierLike(part)
        : Optional.empty();
  }
}
