package duoshao.figure.statement;

import duoshao.article.Paragraph;
import duoshao.figure.Decision.Field;
import duoshao.figure.Modality;
import duoshao.figure.Role;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Site;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.Period;
import duoshao.period.PeriodMention.Sense;
import duoshao.period.PeriodResolver.Resolved;
import duoshao.quantity.Flag;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the period of a figure: the last phrase before it in its paragraph that can govern it.
 *
 * <p>A base (较上年末), an event (12月8日公告) and the period of a prior (去年同期) do not govern what follows.
 * A plan and a target price are governed by a phrase of their own clause only, or by one behind the
 * plan's cue; 恢复至2019年的75% is none of 2019. The level of a price holds at an instant, its move on a
 * day.
 */
final class Periods {
  /** Over how many phrases that do not govern a figure one that does is looked for. */
  private static final int REACH = 100;

  private static final Set<String> QUOTES = Set.of("股价", "指数", "成交", "成交额");

  private final List<Resolved> periods;
  private final Optional<LocalDate> publication;
  private final boolean weighsAll;
  private final Occasions occasions;
  private final Present present = new Present();

  /** Periods that belong to a prior: 从2015年的13.1%下降到…. */
  private final Set<Resolved> origins = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * @param periods the phrases of the article, in text order
   * @param publication the day it was published, if known
   * @param weighsAll whether to note the phrases that do not govern a figure
   */
  Periods(List<Resolved> periods, Optional<LocalDate> publication, boolean weighsAll) {
    this.periods = periods;
    this.publication = publication;
    this.weighsAll = weighsAll;
    this.occasions = new Occasions(periods);
  }

  Period of(Draft draft, Paragraph paragraph) {
    Optional<Resolved> governing = governing(draft, paragraph);
    if (weighsAll) {
      weigh(draft, paragraph, governing);
    }
    if (governing.isEmpty()) {
      return Period.NONE;
    }
    note(draft, governing.get());
    return SeriesYears.of(draft, PeriodShape.of(draft, governing.get().period()));
  }

  /** Whether a word names the year until which something is to be reached: 到2025年, said in 2021. */
  boolean isTarget(Word word) {
    if (!word.isPeriod() || !word.text().startsWith("到") || publication.isEmpty()) {
      return false;
    }
    Optional<LocalDate> end = periods.get(word.index()).period().end();
    return end.isPresent() && end.get().getYear() > publication.get().getYear();
  }

  private void note(Draft draft, Resolved governing) {
    String rule = isOwn(draft, governing) ? "own_of_prior" : "governing";
    draft.decisions.by(Field.PERIOD, rule, governing.period().text());
    if (!stands(draft, governing) && !opens(draft, governing)) {
      draft.flags.add(Flag.PERIOD_INHERITED);
    }
  }

  /** Whether the phrase stands alone before the clause: 截至三季度末，总资产为…. */
  private boolean opens(Draft draft, Resolved resolved) {
    int at = draft.site.start() - 1;
    while (at >= 0 && draft.site.word(at).isMark("，, “\"")) {
      at--;
    }
    return at >= 0
        && draft.site.word(at).isPeriod()
        && periods.get(draft.site.word(at).index()).equals(resolved);
  }

  /** Notes the other phrases of the paragraph before the figure, and why they do not govern it. */
  private void weigh(Draft draft, Paragraph paragraph, Optional<Resolved> governing) {
    boolean timeless = Present.isTimeless(draft);
    int last = lastBefore(draft.stated.span().start());
    for (int i = last; i > last - REACH && isWithin(paragraph, i); i--) {
      Resolved resolved = periods.get(i);
      if (!governing.filter(resolved::equals).isPresent()) {
        draft.decisions.lost(
            Field.PERIOD, standing(draft, resolved, timeless), resolved.period().text());
      }
    }
  }

  private String standing(Draft draft, Resolved resolved, boolean timeless) {
    return switch (resolved.sense()) {
      case BASE -> "base";
      case EVENT, DATELINE -> "event";
      case STRETCH, AS_OF, SINCE -> governs(draft, resolved, timeless) ? "earlier" : "of_another";
    };
  }

  private Optional<Resolved> governing(Draft draft, Paragraph paragraph) {
    boolean timeless = Present.isTimeless(draft);
    int last = lastBefore(draft.stated.span().start());
    for (int i = last; i > last - REACH && isWithin(paragraph, i); i--) {
      Resolved resolved = periods.get(i);
      if (isOwn(draft, resolved) || governs(draft, resolved, timeless)) {
        return Optional.of(respective(draft, i));
      }
    }
    return Optional.empty();
  }

  private boolean isWithin(Paragraph paragraph, int period) {
    return period >= 0 && paragraph.span().contains(periods.get(period).span());
  }

  /** 2018年、2019年分别为1亿元、2亿元: of as many phrases as figures, each has its own. */
  private Resolved respective(Draft draft, int last) {
    int size = draft.site.series().size();
    int first = last - size + 1;
    if (size < 2 || first < 0) {
      return periods.get(last);
    }
    for (int i = first; i < last; i++) {
      if (!isJoined(draft, periods.get(i), periods.get(i + 1))) {
        return periods.get(last);
      }
    }
    return periods.get(first + draft.site.series().index());
  }

  /** Whether only 、, 和 or 及 stands between two phrases of a sentence. */
  private boolean isJoined(Draft draft, Resolved one, Resolved other) {
    Site site = draft.site;
    for (int i = site.figure() - 1; i > 1; i--) {
      boolean second = site.word(i).isPeriod() && periods.get(site.word(i).index()).equals(other);
      if (second) {
        boolean joint = site.word(i - 1).isJoint();
        Word first = site.word(joint ? i - 2 : i - 1);
        return (joint || site.word(i).text().startsWith("和"))
            && first.isPeriod()
            && periods.get(first.index()).equals(one);
      }
    }
    return false;
  }

  /** Whether the phrase stands right before the figure of a prior: 去年同期的30020辆, 较2020年占比13.2%. */
  private boolean isOwn(Draft draft, Resolved resolved) {
    boolean near =
        stands(draft, resolved)
            || (resolved.mention().from().unit() == Unit.SAME && opens(draft, resolved));
    return draft.role == Role.PRIOR && near && !resolved.sense().isEvent();
  }

  private static boolean stands(Draft draft, Resolved resolved) {
    Word first = draft.site.word(draft.site.start());
    return resolved.span().start() >= first.span().start();
  }

  private boolean governs(Draft draft, Resolved resolved, boolean timeless) {
    boolean base =
        resolved.sense() == Sense.BASE
            || resolved.sense() == Sense.EVENT
            || (resolved.sense() == Sense.DATELINE && !isQuote(draft))
            || (occasions.contains(resolved) && !Occasions.isOfTurn(draft.site, resolved, periods));
    boolean outside = !draft.sentence.contains(resolved.span());
    boolean old = occasions.isOld(resolved);
    if (outside && (old || timeless || isOtherQuote(draft, resolved))) {
      return false;
    }
    if (present.isOver(draft, resolved, outside)) {
      return false;
    }
    boolean prior = resolved.mention().from().unit() == Unit.SAME || isOrigin(draft, resolved);
    boolean announced = resolved.mention().from().unit() == Unit.PUBLICATION;
    boolean plan = draft.modality == Modality.PLANNED && (outside || announced);
    boolean registered =
        draft.isLevel() && draft.metric.endsWith("注册资本") && !stands(draft, resolved);
    boolean target = draft.metric.contains("目标价") && !stands(draft, resolved);
    boolean then = draft.metricRule.equals("recovered") && stands(draft, resolved);
    return !base && !prior && !plan && !registered && !target && !then;
  }

  /** 从2015年的13.1%下降到…: the phrase belongs to the figure right behind it and to no other. */
  private boolean isOrigin(Draft draft, Resolved resolved) {
    return draft.role != Role.PRIOR && origins.contains(resolved);
  }

  /** Notes that a headline begins, which no period before it governs. */
  void enterHeadline(int start) {
    occasions.begin(start);
  }

  /** Looks at the words of a sentence before its figures are tied to periods. */
  void enter(Words words) {
    occasions.enter(words);
    present.enter(words);
  }

  /** A price that is quoted as of the day of a report: 1月27日消息，某某指数跌1%. */
  private static boolean isQuote(Draft draft) {
    return draft.modality == Modality.ACTUAL
        && (QUOTES.contains(draft.metric) || (draft.isChange() && draft.metric.equals("价格")));
  }

  /** 二季度净利润1亿元。某某股价跌5%: a price moves on its day, not in the quarter told of before. */
  private static boolean isOtherQuote(Draft draft, Resolved resolved) {
    return draft.isChange()
        && resolved.mention().from().unit() == Unit.QUARTER
        && QUOTES.contains(draft.metric);
  }

  /** Notes that a period belongs to a prior. */
  void claim(Draft prior, Paragraph paragraph) {
    if (prior.role == Role.PRIOR) {
      Optional<Resolved> governing = governing(prior, paragraph);
      if (governing.isPresent() && stands(prior, governing.get())) {
        origins.add(governing.get());
      }
    }
  }

  private int lastBefore(int offset) {
    int low = 0;
    int high = periods.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (periods.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
