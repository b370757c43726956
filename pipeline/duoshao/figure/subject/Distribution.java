package duoshao.figure.subject;

import duoshao.figure.Decision.Field;
import duoshao.figure.Subject;
import duoshao.figure.site.Draft;
import duoshao.sentence.Series;
import java.util.Optional;

/** Gives each figure of a series its own subject or metric: 甲、乙分别为1亿元、2亿元. */
public final class Distribution {
  private Optional<Subject> seriesSubject = Optional.empty();
  private String seriesMetric = "";

  /** Gives each figure of a series its own subject or metric: 甲、乙分别为1亿元、2亿元. */
  public void apply(Draft draft, Series series) {
    if (series.size() < 2) {
      return;
    }
    if (series.index() == 0) {
      seriesSubject = draft.subject;
      seriesMetric = draft.metric;
    }
    if (seriesSubject.isPresent() && seriesSubject.get().names().size() == series.size()) {
      draft.subject =
          Optional.of(
              Subject.of(seriesSubject.get().names().get(series.index()), "respectively", true));
      draft.decisions.by(Field.SUBJECT, "respectively");
      return;
    }
    String[] items = seriesMetric.split("[、和及与]", -1);
    if (items.length == series.size()) {
      draft.measures(items[series.index()], "respectively");
    }
  }
}
