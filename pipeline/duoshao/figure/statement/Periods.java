package duoshao.figure.statement;

import duoshao.article.Paragraph;
import duoshao.figure.Decision.Field;
import duoshao.figure.Modality;
import duoshao.figure.Role;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Site;
import duoshao.lexicon.PriceWords;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.Period;
import duoshao.period.PeriodMention.Sense;
import duoshao.period.PeriodResolver.Resolved;
import duoshao.quantity.Flag;
import duoshao.quantity.Kind;
import duoshao.quantity.Quantity;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the period of a figure: the last phrase before it in its paragraph that can govern it.
 *
 * <p>A base (较上年末), an event (12月8日公告) and the period of a prior (去年同期) do not govern what follows.
 * A plan is governed by a phrase of its own clause only, or by one behind its cue. The level of a
 * price holds at an instant, its move on a day.
 */
final class Periods {
  private static final Set<String> NOW = Set.of("目前", "现在", "如今", "当前", "迄今", "至今", "此前");

  private static final Set<String> QUOTES = Set.of("股价", "指数", "成交", "成交额");

  private static final Set<String> PRESENT = Set.of("目前", "现在", "如今", "当前");

  /** A price that is paid, not quoted: it belongs to the day of the deal. */
  private static final List<String> DEALS =
      List.of("回购", "收购", "认购", "配售", "减持", "增持", "转让", "受让", "发行", "中标", "作价", "代价");

  private final List<Resolved> periods;
  private final Optional<LocalDate> publication;
  private final boolean weighsAll;
  private final Occasions occasions;

  /** Periods that belong to a prior: 从2015年的13.1%下降到…. */
  private final Set<Resolved> origins = new HashSet<>();

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
    governing.ifPresent(resolved -> note(draft, resolved));
    if (weighsAll) {
      weigh(draft, paragraph, governing);
    }
    return governing
        .map(resolved -> SeriesYears.of(draft, shaped(draft, resolved.period())))
        .orElse(Period.NONE);
  }

  /** Whether a word names the year until which something is to be reached: 到2025年, said in 2021. */
  boolean isTarget(Word word) {
    boolean until = word.isPeriod() && word.text().startsWith("到");
    return until
        && publication.isPresent()
        && periods
            .get(word.index())
            .period()
            .end()
            .filter(end -> end.getYear() > publication.get().getYear())
            .isPresent();
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
    for (int i = lastBefore(draft.stated.span().start());
        i >= 0 && paragraph.span().contains(periods.get(i).span());
        i--) {
      Resolved resolved = periods.get(i);
      if (!governing.filter(resolved::equals).isPresent()) {
        draft.decisions.lost(Field.PERIOD, standing(draft, resolved), resolved.period().text());
      }
    }
  }

  private String standing(Draft draft, Resolved resolved) {
    return switch (resolved.sense()) {
      case BASE -> "base";
      case EVENT, DATELINE -> "event";
      case STRETCH, AS_OF, SINCE -> governs(draft, resolved) ? "earlier" : "of_another";
    };
  }

  private Optional<Resolved> governing(Draft draft, Paragraph paragraph) {
    int figure = draft.stated.span().start();
    for (int i = lastBefore(figure);
        i >= 0 && paragraph.span().contains(periods.get(i).span());
        i--) {
      Resolved resolved = periods.get(i);
      if (isOwn(draft, resolved) || governs(draft, resolved)) {
        return Optional.of(respective(draft, i));
      }
    }
    return Optional.empty();
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
    return draft.role == Role.PRIOR
        && near
        && resolved.sense() != Sense.EVENT
        && resolved.sense() != Sense.DATELINE;
  }

  private static boolean stands(Draft draft, Resolved resolved) {
    Word first = draft.site.word(draft.site.start());
    return resolved.span().start() >= first.span().start();
  }

  private boolean governs(Draft draft, Resolved resolved) {
    boolean base =
        resolved.sense() == Sense.BASE
            || resolved.sense() == Sense.EVENT
            || (resolved.sense() == Sense.DATELINE && !isQuote(draft))
            || (occasions.contains(resolved) && !Occasions.isOfTurn(draft.site, resolved, periods));
    boolean outside = !draft.sentence.contains(resolved.span());
    boolean old = occasions.isOld(resolved);
    if (outside && (old || isTimeless(draft) || isOtherQuote(draft, resolved))) {
      return false;
    }
    if (isOver(draft, resolved, outside)) {
      return false;
    }
    boolean prior = resolved.mention().from().unit() == Unit.SAME || isOrigin(draft, resolved);
    boolean announced = resolved.mention().from().unit() == Unit.PUBLICATION;
    boolean plan = draft.modality == Modality.PLANNED && (outside || announced);
    boolean registered =
        draft.isLevel() && draft.metric.endsWith("注册资本") && !stands(draft, resolved);
    return !base && !prior && !plan && !registered;
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
  }

  /** What no period of another sentence dates: what holds now, a target price, 分为五个方面. */
  private static boolean isTimeless(Draft draft) {
    return isNow(draft) || draft.metric.endsWith("目标价") || isFew(draft);
  }

  /** 五个方面, 两家公司: so few of a thing, in words, tell what there is of it, not what was done. */
  private static boolean isFew(Draft draft) {
    Quantity counted = draft.stated;
    String text = draft.text();
    return counted.kind() == Kind.COUNT
        && counted.amount().max().compareTo(BigDecimal.TEN) <= 0
        && !Character.isDigit(text.charAt(0));
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

  /** 目前已有500家: what holds now has no period that was named before. */
  private static boolean isNow(Draft draft) {
    Site site = draft.site;
    for (int i = site.start(); i < site.figure(); i++) {
      if (NOW.contains(site.word(i).text())) {
        return true;
      }
    }
    return site.start() > 1 && NOW.contains(site.word(site.start() - 2).text());
  }

  /** 到2030年达到20%，目前仅占10%: what holds now is told behind what was told of the period. */
  private static boolean isOver(Draft draft, Resolved resolved, boolean outside) {
    boolean day =
        resolved.mention().from().isDay() || resolved.mention().from().unit() == Unit.PUBLICATION;
    if (day && (!outside || resolved.sense() == Sense.AS_OF)) {
      return false; // 2月8日成交3亿元，当前有5人: as of the same day
    }
    Site site = draft.site;
    int now = site.figure() - 1;
    while (now >= 0 && !(PRESENT.contains(site.word(now).text()) && opensClause(site, now))) {
      now--;
    }
    boolean told = now > 0 && outside;
    for (int i = now - 1; i >= 0 && !told; i--) {
      Word word = site.word(i);
      if (word.span().start() <= resolved.span().start()) {
        return false;
      }
      told = word.isFigure();
    }
    return now >= 0 && (told || outside);
  }

  private static boolean opensClause(Site site, int at) {
    return at == 0 || site.word(at - 1).endsClause();
  }

  /** Notes that a period belongs to a prior. */
  void claim(Draft prior, Paragraph paragraph) {
    if (prior.role == Role.PRIOR) {
      governing(prior, paragraph)
          .filter(resolved -> stands(prior, resolved))
          .ifPresent(origins::add);
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

  private static Period shaped(Draft draft, Period period) {
    boolean price =
        PriceWords.isPrice(draft.metric)
            && !draft.metric.endsWith("市值")
            && DEALS.stream().noneMatch(draft.metric::contains);
    boolean day = period.start().isPresent() && period.start().equals(period.end());
    if (price && !draft.isChange() && day) {
      return new Period(period.text(), Optional.empty(), period.end());
    }
    boolean yearEnd =
        period.start().isEmpty()
            && period.end().filter(end -> end.getDayOfYear() == end.lengthOfYear()).isPresent();
    if (yearEnd && draft.site.hasBefore(draft.site.start(), "全年")) {
      return new Period(period.text(), period.end().map(end -> end.withDayOfYear(1)), period.end());
    }
    boolean instant = period.start().isEmpty() && period.end().isPresent();
    return price && draft.isChange() && instant
        ? new Period(period.text(), period.end(), period.end())
        : period;
  }
}
