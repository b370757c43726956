package duoshao.figure.relation;

import duoshao.figure.Comparison;
import duoshao.figure.Decision.Field;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Site;
import duoshao.lexicon.Term;
import duoshao.lexicon.Term.Base;
import duoshao.lexicon.Vocabulary;
import duoshao.period.Period;
import duoshao.period.PeriodMention.Sense;
import duoshao.period.PeriodResolver.Resolved;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells what a change is measured against: by a word (同比, 环比), or by the period that it is compared
 * with (较2020年末). What one clause states holds for the changes after it in the sentence, until
 * another replaces it: 同比 holds for the parts and causes of the same figure.
 */
public final class Comparisons {
  private static final int REACH = 80;
  private static final int LENGTH_OF_BASE = 2;
  private static final WordSet THAN = WordSet.of("较", "比", "相较", "相比", "相较于", "相比于", "比起");

  private final Words words;
  private final List<Resolved> periods;

  public Comparisons(Words words, List<Resolved> periods) {
    this.words = words;
    this.periods = periods;
  }

  /** The base of a change whose own period is known. */
  public Optional<Comparison> of(Draft change) {
    int figure = change.site.figure();
    for (int i = figure - 1; i >= 0 && figure - i <= REACH && !words.get(i).isMark("；;。\n"); i--) {
      Optional<Comparison> base = base(i, change);
      if (base.isPresent()) {
        String rule = words.get(i).isPeriod() ? "base_period" : "base_word";
        change.decisions.by(Field.COMPARISON, rule, words.get(i).text());
        return base;
      }
    }
    return Optional.empty();
  }

  private Optional<Comparison> base(int i, Draft change) {
    Word word = words.get(i);
    Period period = change.period;
    if (isGlossOfDay(i)) {
      return Optional.of(Comparison.PERIOD_ON_PERIOD);
    }
    if (isOther(i, change.site)) {
      return Optional.of(Comparison.OTHER);
    }
    Optional<Comparison> named = word.isChange() ? ofRate(word.text()) : Optional.empty();
    if (named.isPresent()) {
      return named;
    }
    if (word.term().base().isPresent()) {
      return word.term().base().map(Comparisons::comparison);
    }
    boolean compared = word.isPeriod() && periods.get(word.index()).sense() == Sense.BASE;
    return compared
        ? Optional.of(ofPeriod(word.text(), periods.get(word.index()).period(), period))
        : Optional.empty();
  }

  /** 较上一个工作日(6月5日): the day before, whatever lies between. */
  private boolean isGlossOfDay(int i) {
    return i > 1
        && words.get(i).isPeriod()
        && words.get(i - 1).opensBracket()
        && (words.get(i - 2).text().endsWith("工作日") || words.get(i - 2).text().endsWith("交易日"));
  }

  /** 较招股价2.36元，升0.01元; 比峰值时期下降65%; 年均复合增长率达52%. */
  private boolean isOther(int i, Site site) {
    Word word = words.get(i);
    if (word.isChange() && word.text().contains("复合") && i >= site.start()) {
      return true;
    }
    if (i == 0 || !word.isAmong(THAN)) {
      return false;
    }
    int clause = words.clauseStart(i);
    boolean near =
        clause == site.start()
            || (site.start() > 0 && clause == words.clauseStart(site.start() - 1));
    if (!near) {
      return false;
    }
    if ((word.is("相比") || word.is("相较")) && words.get(i + 1).endsClause()) {
      return !hasPeriod(clause, i);
    }
    Word before = words.get(i - 1);
    boolean free =
        i == clause
            || (clause == site.start()
                && (before.isMeasure() || before.isAdverb() || before.isAuxiliary()))
            || (clause == site.start() && before.isNominal() && !word.is("比"));
    boolean names = !word.is("相比") || !words.get(i + 1).isChange();
    return free && names;
  }

  /** 同比|增速, 环比|降幅, 年均|增速: the noun of the change begins with the base. */
  private static Optional<Comparison> ofRate(String change) {
    if (change.length() <= LENGTH_OF_BASE) {
      return Optional.empty();
    }
    Optional<Term> term = Vocabulary.shipped().get(change.substring(0, LENGTH_OF_BASE));
    return term.isPresent() ? term.get().base().map(Comparisons::comparison) : Optional.empty();
  }

  private boolean hasPeriod(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isPeriod() || words.get(i).isBase()) {
        return true;
      }
    }
    return false;
  }

  private static Comparison comparison(Base base) {
    return switch (base) {
      case YOY -> Comparison.YOY;
      case PERIOD_ON_PERIOD -> Comparison.PERIOD_ON_PERIOD;
      case SINCE_YEAR_END -> Comparison.SINCE_YEAR_END;
      case OTHER -> Comparison.OTHER;
    };
  }

  private static Comparison ofPeriod(String phrase, Period base, Period own) {
    if (phrase.contains("年初") || phrase.contains("期初") || isLastYearEnd(phrase)) {
      return Comparison.SINCE_YEAR_END;
    }
    if (phrase.contains("同期")) {
      return Comparison.YOY;
    }
    if (phrase.endsWith("末") || phrase.endsWith("底")) {
      return isYearEnd(base, own) ? Comparison.SINCE_YEAR_END : Comparison.OTHER;
    }
    if (isYearBefore(base, own)) {
      return Comparison.YOY;
    }
    if (isJustBefore(base, own)) {
      return Comparison.PERIOD_ON_PERIOD;
    }
    return byWord(phrase).orElse(Comparison.OTHER);
  }

  /** 较上年末, 比去年12月31日: the end of the year before, whichever year is spoken of. */
  private static boolean isLastYearEnd(String phrase) {
    boolean last = phrase.contains("上年") || phrase.contains("去年");
    boolean end = phrase.endsWith("年末") || phrase.endsWith("年底") || phrase.endsWith("12月31日");
    return last && end;
  }

  private static boolean isYearEnd(Period base, Period own) {
    Optional<LocalDate> end = base.end();
    boolean december = end.isEmpty() || end.get().getDayOfYear() == end.get().lengthOfYear();
    boolean yearBefore =
        end.isEmpty()
            || own.end().isEmpty()
            || own.end().get().getYear() == end.get().getYear() + 1;
    return december && yearBefore;
  }

  private static boolean isYearBefore(Period base, Period own) {
    boolean known = base.start().isPresent() && base.end().isPresent() && own.end().isPresent();
    return known
        && base.end().get().plusYears(1).equals(own.end().get())
        && own.start().map(start -> start.equals(base.start().get().plusYears(1))).orElse(true);
  }

  private static boolean isJustBefore(Period base, Period own) {
    return base.end().isPresent()
        && own.start().isPresent()
        && base.end().get().plusDays(1).equals(own.start().get());
  }

  private static Optional<Comparison> byWord(String phrase) {
    for (String word : List.of("去年", "上年", "上一年")) {
      if (phrase.contains(word) && (phrase.endsWith(word) || phrase.endsWith("度"))) {
        return Optional.of(Comparison.YOY);
      }
    }
    for (String word :
        List.of("上月", "上个月", "上季", "上个季", "上一季", "上周", "上一周", "昨", "前一", "前日", "上一交易日")) {
      if (phrase.contains(word) && !phrase.contains("去年")) {
        return Optional.of(Comparison.PERIOD_ON_PERIOD);
      }
    }
    return Optional.empty();
  }
}
