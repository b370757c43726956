package duoshao.figure.statement;

import duoshao.figure.Decision.Field;
import duoshao.figure.site.Draft;
import duoshao.period.Period;
import duoshao.sentence.Series;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Gives each figure of a series its own year, where the period has as many years as the series has
 * figures: 2022-2024年净利润为4.5/5.6/6.7亿元.
 */
final class SeriesYears {
  private static final String RESPECTIVELY = "respectively";

  private SeriesYears() {}

  /** The period of a draft that {@code period} governs: its year of it, or all of it. */
  static Period of(Draft draft, Period period) {
    Series series = draft.site.series();
    boolean apart =
        draft.decisions.rule(Field.SUBJECT).equals(RESPECTIVELY)
            || draft.decisions.rule(Field.METRIC).equals(RESPECTIVELY);
    if (series.size() < 2 || apart || years(period) != series.size()) {
      return period;
    }
    LocalDate start = period.start().orElseThrow().plusYears(series.index());
    LocalDate end = start.plusYears(1).minusDays(1);
    return new Period(period.text(), Optional.of(start), Optional.of(end));
  }

  /** How many calendar years make up a period; 0 if it is anything else. */
  private static int years(Period period) {
    if (period.start().isEmpty() || period.end().isEmpty()) {
      return 0;
    }
    LocalDate start = period.start().get();
    LocalDate end = period.end().get();
    boolean whole = start.getDayOfYear() == 1 && end.getDayOfYear() == end.lengthOfYear();
    return whole ? end.getYear() - start.getYear() + 1 : 0;
  }
}
