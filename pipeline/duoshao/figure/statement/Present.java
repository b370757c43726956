package duoshao.figure.statement;

import duoshao.figure.site.Draft;
import duoshao.figure.site.Site;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.PeriodMention.Sense;
import duoshao.period.PeriodResolver.Resolved;
import duoshao.quantity.Kind;
import duoshao.quantity.Quantity;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells which figures hold now or always, and so have no period that was named before:
 *
 * <pre>
 * 目前|已有500家                     holds now
 * 到2030年达到20%，目前|仅占10%        holds now, behind what was told of the period
 * 五个方面, 目标价                    holds always
 * </pre>
 */
final class Present {
  private static final WordSet NOW = WordSet.of("目前", "现在", "如今", "当前", "迄今", "至今", "此前");
  private static final WordSet OPENING = WordSet.of("目前", "现在", "如今", "当前");
  private static final int NO_FIGURE = -1;

  /**
   * Of the words that open a clause of the sentence so: where the last figure before each begins.
   */
  private final TreeMap<Integer, Integer> figuresBefore = new TreeMap<>();

  /** Looks at the words of the next sentence. */
  void enter(Words words) {
    figuresBefore.clear();
    int figure = NO_FIGURE;
    boolean opens = true;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      if (opens && word.isAmong(OPENING)) {
        figuresBefore.put(i, figure);
      }
      figure = word.isFigure() ? word.span().start() : figure;
      opens = word.endsClause();
    }
  }

  /** Whether what is told of a period has ended before the figure. */
  boolean isOver(Draft draft, Resolved period, boolean outside) {
    boolean day =
        period.mention().from().isDay() || period.mention().from().unit() == Unit.PUBLICATION;
    if (day && (!outside || period.sense() == Sense.AS_OF)) {
      return false; // 2月8日成交3亿元，当前有5人: as of the same day
    }
    Map.Entry<Integer, Integer> now = figuresBefore.lowerEntry(draft.site.figure());
    return now != null && (outside || now.getValue() > period.span().start());
  }

  /** Whether no period of another sentence dates it: what holds now, a target price, 分为五个方面. */
  static boolean isTimeless(Draft draft) {
    return isFew(draft) || draft.metric.endsWith("目标价") || isNow(draft);
  }

  /** 五个方面, 两家公司: so few of a thing, in words, tell what there is of it, not what was done. */
  private static boolean isFew(Draft draft) {
    Quantity counted = draft.stated;
    String text = draft.text();
    return counted.kind() == Kind.COUNT
        && counted.amount().max().compareTo(BigDecimal.TEN) <= 0
        && !Character.isDigit(text.charAt(0));
  }

  private static boolean isNow(Draft draft) {
    Site site = draft.site;
    for (int i = site.start(); i < site.figure(); i++) {
      if (site.word(i).isAmong(NOW)) {
        return true;
      }
    }
    return site.start() > 1 && site.word(site.start() - 2).isAmong(NOW);
  }
}
