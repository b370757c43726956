package duoshao.figure.statement;

import duoshao.figure.site.Draft;
import duoshao.lexicon.PriceWords;
import duoshao.period.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Gives a period the shape that its figure has: the level of a price holds at an instant, its move
 * on a day, 年末全年 is the year.
 */
final class PeriodShape {
  /** A price that is paid, not quoted: it belongs to the day of the deal. */
  private static final List<String> DEALS =
      List.of("回购", "收购", "认购", "配售", "减持", "增持", "转让", "受让", "发行", "中标", "作价", "代价");

  private PeriodShape() {}

  static Period of(Draft draft, Period period) {
    boolean price =
        PriceWords.isPrice(draft.metric) && !draft.metric.endsWith("市值") && !isOfDeal(draft.metric);
    boolean day = period.start().isPresent() && period.start().equals(period.end());
    if (price && !draft.isChange() && day) {
      return new Period(period.text(), Optional.empty(), period.end());
    }
    boolean instant = period.start().isEmpty() && period.end().isPresent();
    if (instant && endsYear(period.end().get()) && draft.site.hasBefore(draft.site.start(), "全年")) {
      return new Period(period.text(), period.end().map(end -> end.withDayOfYear(1)), period.end());
    }
    return price && draft.isChange() && instant && !isCoarse(period.text())
        ? new Period(period.text(), period.end(), period.end())
        : period;
  }

  private static boolean isOfDeal(String metric) {
    for (String deal : DEALS) {
      if (metric.contains(deal)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsYear(LocalDate day) {
    return day.getDayOfYear() == day.lengthOfYear();
  }

  /** 到12月份, 今年年底前: by then a price has moved, not on that day; 截至目前 it has today. */
  private static boolean isCoarse(String text) {
    return !text.isEmpty()
        && "年月份度末底前".indexOf(text.charAt(text.length() - 1)) >= 0
        && !text.endsWith("目前");
  }
}
