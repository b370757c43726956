package duoshao.figure.statement;

import duoshao.figure.Decision.Field;
import duoshao.figure.Modality;
import duoshao.figure.Role;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Site;
import duoshao.lexicon.Term.Verb;
import duoshao.quantity.Bound;
import duoshao.quantity.Kind;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Set;

/**
 * Tells forecasts and plans from facts: by the mood of the words where the figure stands, by what
 * is measured, and by what a plan caps.
 *
 * <pre>
 * 预计净利润为3亿元，上年同期为2亿元           what was before is known: 2亿元 is actual
 * 目标价为12元                          a target price is a forecast, whatever is said around it
 * 回购方案：回购价格不超过9元/股             a cap on a deal is planned
 * </pre>
 */
final class Modalities {
  private static final int REACH = 4;

  /** What is capped when it is planned, not when it is reported. */
  private static final Set<String> DEALS =
      Set.of("回购", "购回", "减持", "增持", "募集", "募资", "发行", "认购", "收购");

  private static final WordSet FROM = WordSet.of("由", "从");

  private final Moods moods;

  Modalities(Words words, Periods periods) {
    this.moods = new Moods(words, periods);
  }

  /** The modality of the figure of a draft. */
  Modality of(Draft draft) {
    if (draft.metric.contains("目标价")
        || draft.metric.endsWith("预测")
        || draft.metric.endsWith("盈测")) {
      draft.decisions.by(Field.MODALITY, "forecast_metric", draft.metric);
      return Modality.FORECAST;
    }
    Modality mood = moods.at(draft.site.figure());
    if (mood != Modality.ACTUAL && isKnown(draft, mood)) {
      draft.decisions.by(Field.MODALITY, "known");
      return Modality.ACTUAL;
    }
    if (mood != Modality.ACTUAL) {
      draft.decisions.by(Field.MODALITY, "cue", moods.cue(draft.site.figure()));
      return mood;
    }
    if (isOfPlan(draft.site)) {
      draft.decisions.by(Field.MODALITY, "of_plan");
      return Modality.PLANNED;
    }
    if (draft.isExpected()) {
      draft.decisions.by(Field.MODALITY, "expected");
      return Modality.FORECAST;
    }
    if (isCap(draft)) {
      draft.decisions.by(Field.MODALITY, "cap");
      return Modality.PLANNED;
    }
    draft.decisions.by(Field.MODALITY, "no_cue");
    return Modality.ACTUAL;
  }

  /**
   * Whether a prior is a fact beside a forecast or a plan: what was a year ago, and what a plan or
   * what is to come starts from; but not the older forecast in 将增速预期从5%上调至6%.
   */
  private static boolean isKnown(Draft draft, Modality mood) {
    return draft.role == Role.PRIOR
        && (!draft.metricRule.equals("origin") || mood == Modality.PLANNED || isBase(draft.site));
  }

  /** 将由|2021年的|22万部: where what is to come starts from. */
  private static boolean isBase(Site site) {
    int from = site.lastBefore(FROM);
    return from > site.start() && site.word(from - 1).is("将");
  }

  /** 每月增产40万桶/日的计划, 2%的目标. */
  private static boolean isOfPlan(Site site) {
    for (int i = site.figure() + 1; i + 1 < site.end() && i < site.figure() + REACH; i++) {
      if (site.word(i).isDe()) {
        return site.word(i + 1).isOneOf("计划", "目标", "规划");
      }
      if (site.word(i).text().length() > 1) {
        return false;
      }
    }
    return false;
  }

  /** 减持不超过971万股, 回购价格不超过9元/股: a cap on what is yet to be done. */
  private static boolean isCap(Draft draft) {
    Site site = draft.site;
    boolean cap = draft.stated.bound() == Bound.AT_MOST;
    boolean deed = site.hasHead() && site.headWord().isVerb(Verb.ACT);
    return cap
        && (deed || isOfDeal(draft))
        && !site.hasBefore(site.start(), "累计", "了", "未", "未超", "未超过");
  }

  /** 最高认购金额, 减持比例; but not 负债占收购总额的比例. */
  private static boolean isOfDeal(Draft draft) {
    return draft.stated.kind() == Kind.PERCENT
        ? DEALS.stream().anyMatch(draft.metric::startsWith)
        : DEALS.stream().anyMatch(draft.metric::contains);
  }
}
