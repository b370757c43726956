package duoshao.figure.relation;

import duoshao.figure.Decision.Field;
import duoshao.figure.Role;
import duoshao.figure.site.Draft;
import duoshao.lexicon.BareMeasures;
import duoshao.lexicon.PriceWords;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
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
 * 增长5%，增速比上年低2个百分点        what is said of a rate to the rate
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
          new LinkRule("of_rate", (linker, i) -> RateBefore.of(linker.sentence, i)),
          new LinkRule("arrival", ChangeLinker::arrival),
          INHERITED,
          new LinkRule("level_before", ChangeLinker::levelBefore),
          new LinkRule("led_to", ChangeLinker::ledTo),
          new LinkRule("level_behind", ChangeLinker::levelBehind));

  private static final List<LinkRule> OF_PRIORS =
      List.of(new LinkRule("becomes", ChangeLinker::becomes));

  private static final List<LinkRule> OF_LEVELS =
      List.of(
          new LinkRule("of_rate", (linker, i) -> RateBefore.of(linker.sentence, i)),
          new LinkRule("part", (linker, i) -> linker.parts.whole(i)),
          new LinkRule("share", ChangeLinker::share),
          INHERITED);

  private final List<Draft> sentence;
  private final Parts parts;
  private final boolean weighsAll;

  /**
   * @param earlier the figures of the paragraph before the sentence
   * @param sentence the figures of the sentence, in text order
   * @param weighsAll whether to note what the rules behind the first that fits would have found
   */
  public ChangeLinker(List<Draft> earlier, List<Draft> sentence, boolean weighsAll) {
    this.weighsAll = weighsAll;
    this.sentence = sentence;
    this.parts = new Parts(earlier, sentence);
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
      if (chosen.isPresent() && !weighsAll) {
        return chosen;
      }
      Optional<Draft> found = rule.production().apply(this, i);
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

  /** 产量增长3%，达到1.7亿吨, 铜价涨2%，结算价报每吨9000美元: the level that the next clause states. */
  private Optional<Draft> ledTo(int i) {
    Draft change = sentence.get(i);
    int behind = i + 1;
    while (behind < sentence.size() && isAlternative(change, sentence.get(behind))) {
      behind++;
    }
    if (behind == sentence.size()) {
      return Optional.empty();
    }
    Draft level = sentence.get(behind);
    boolean goesOn =
        level.decisions.rule(Field.METRIC).equals("of_figure_before")
            && level.metric.equals(change.metric);
    boolean priced =
        change.decisions.rule(Field.METRIC).equals("price_word")
            && PriceWords.isPrice(level.metric)
            && !level.metric.endsWith("市值");
    boolean same = level.isLevel() && level.subjectText().equals(change.subjectText());
    return same && (goesOn || priced) && leadsTo(sentence.get(behind - 1), level)
        ? Optional.of(level)
        : Optional.empty();
  }

  /** Whether a clause ends between two figures, and nothing says that the second is another. */
  private static boolean leadsTo(Draft change, Draft level) {
    for (int k = change.site.figure() + 1; k < level.site.figure(); k++) {
      Word word = level.site.word(k);
      if (word.opensBracket() || word.isOneOf("其中", "最高", "最低", "触及", "失守", "预测", "预期")) {
        return false;
      }
    }
    return level.site.start() != change.site.start();
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
    return level.isLevel() && same && !level.isExpected() && level.hasUnitOf(change)
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
    return parts.earlierLike(prior);
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
}
