package duoshao.period;

import duoshao.period.CalendarTerm.Edge;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.PeriodMention.Sense;
import duoshao.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ties the period phrases of one article to dates. Relative words count from the day of
 * publication; a month without a year takes the year of the phrase before it; 报告期 is the stretch of
 * the report that the article names, or the one named last; 当日 is the day named last. What cannot
 * be tied to dates keeps its words and has no dates.
 */
public final class PeriodResolver {
  private static final List<String> REPORTS =
      List.of("报告", "年报", "年度报告", "度报告", "财报", "季报", "业绩报告", "度业绩报告", "报", "审计报告");

  private final Optional<LocalDate> publication;
  private Optional<Interval> context = Optional.empty();
  private Optional<Interval> report = Optional.empty();
  private Optional<Interval> day = Optional.empty();

  /**
   * @param publication the day that 今年, 上月 and 目前 count from, if known
   */
  public PeriodResolver(Optional<LocalDate> publication) {
    this.publication = publication;
  }

  /** A phrase and the period that it means. */
  public record Resolved(PeriodMention mention, Period period) {
    public Span span() {
      return mention.span();
    }

    public Sense sense() {
      return mention.sense();
    }
  }

  /** The mentions of one text, resolved in text order. */
  public List<Resolved> resolve(String text, String folded, List<PeriodMention> mentions) {
    List<Resolved> resolved = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      PeriodMention mention = inYearBefore(folded, mentions.get(i), resolved);
      Optional<Interval> before = mention.from().unit() == Unit.SAME_DAY ? day : context;
      Optional<Interval> reported = report.isPresent() ? report : context;
      Optional<Interval> stretch = mention.stretch(publication, before, reported);
      Period period = period(text, mention, stretch);
      boolean first = resolved.isEmpty();
      Period told = first ? period : until(resolved.get(resolved.size() - 1), mention, period);
      resolved.add(new Resolved(mention, told));
      remember(folded, mention, stretch);
      i += joinUntil(text, mentions, i, stretch, resolved);
    }
    return resolved;
  }

  /** 2015年存栏量从年初的1万头升到年末的2万头: a bare 年初 or 年末 is that of the year its sentence names. */
  private static PeriodMention inYearBefore(
      String folded, PeriodMention mention, List<Resolved> resolved) {
    boolean bare =
        mention.from().unit() == Unit.YEAR
            && mention.from().edge() != Edge.WHOLE
            && mention.to().isEmpty()
            && folded.charAt(mention.core().start()) == '年';
    if (!bare || resolved.isEmpty()) {
      return mention;
    }
    Resolved last = lastThatGoverns(resolved);
    Optional<LocalDate> end = last.period().end();
    boolean names =
        last.sense() != Sense.BASE
            && !last.sense().isEvent()
            && last.mention().from().unit() != Unit.SAME
            && end.isPresent()
            && isWithinSentence(folded, last.span().end(), mention.span().start());
    return names ? mention.inYear(end.get().getYear()) : mention;
  }

  /** The last phrase that is no base of a comparison, else the last. */
  private static Resolved lastThatGoverns(List<Resolved> resolved) {
    int last = resolved.size() - 1;
    for (int i = last; i >= Math.max(0, last - 2); i--) {
      if (resolved.get(i).sense() != Sense.BASE) {
        return resolved.get(i);
      }
    }
    return resolved.get(last);
  }

  private static boolean isWithinSentence(String folded, int from, int to) {
    for (int at = from; at < to; at++) {
      if ("。;!?\n".indexOf(folded.charAt(at)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** 自X起至Y: the second phrase closes the first; both then mean the whole stretch. */
  private int joinUntil(
      String text,
      List<PeriodMention> mentions,
      int i,
      Optional<Interval> since,
      List<Resolved> resolved) {
    PeriodMention first = mentions.get(i);
    if (first.sense() != Sense.SINCE || since.isEmpty() || i + 1 == mentions.size()) {
      return 0;
    }
    PeriodMention second = mentions.get(i + 1);
    Optional<Interval> until = second.stretch(publication, since, report);
    boolean adjacent =
        second.sense() == Sense.AS_OF && second.span().start() - first.span().end() <= 1;
    if (!adjacent || until.isEmpty() || until.get().end().isBefore(since.get().start())) {
      return 0;
    }
    Span whole = first.span().join(second.span());
    Period period =
        new Period(
            whole.of(text), Optional.of(since.get().start()), Optional.of(until.get().end()));
    resolved.remove(resolved.size() - 1);
    PeriodMention joined =
        new PeriodMention(whole, whole, first.from(), Optional.of(second.from()), Sense.STRETCH, 0);
    resolved.add(new Resolved(joined, period));
    return 1;
  }

  /** 截至1月19日，今年以来: what began then is told as of the day named right before. */
  private static Period until(Resolved before, PeriodMention mention, Period period) {
    boolean close =
        mention.sense() == Sense.SINCE
            && before.sense() == Sense.AS_OF
            && mention.span().start() - before.span().end() <= 1
            && period.start().isPresent();
    return close
            && before.period().end().filter(end -> !end.isBefore(period.start().get())).isPresent()
        ? new Period(period.text(), period.start(), before.period().end())
        : period;
  }

  private void remember(String folded, PeriodMention mention, Optional<Interval> stretch) {
    if (stretch.isEmpty()) {
      return;
    }
    boolean stands =
        mention.sense() != Sense.BASE
            && !mention.sense().isEvent()
            && mention.from().unit() != Unit.SAME
            && mention.from().unit() != Unit.PUBLICATION;
    boolean ahead =
        publication.isPresent() && stretch.get().start().getYear() > publication.get().getYear();
    if (stands && !stretch.get().isDay() && !ahead) {
      context = stretch;
    }
    if (mention.from().isDay() && mention.to().isEmpty() && mention.sense() != Sense.BASE) {
      day = stretch;
    }
    if (stands && namesReport(folded, mention.core().end())) {
      report = stretch;
    }
  }

  private static boolean namesReport(String folded, int end) {
    for (String word : REPORTS) {
      if (folded.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }

  private static Period period(String text, PeriodMention mention, Optional<Interval> stretch) {
    String phrase = mention.span().of(text);
    if (stretch.isEmpty()) {
      return new Period(phrase, Optional.empty(), Optional.empty());
    }
    Interval days = stretch.get();
    Edge edge = mention.to().orElse(mention.from()).edge();
    boolean closed = mention.to().isPresent();
    return switch (mention.sense()) {
      case SINCE -> new Period(phrase, Optional.of(days.start()), Optional.empty());
      case AS_OF ->
          new Period(
              phrase,
              Optional.empty(),
              Optional.of(edge == Edge.START ? days.start() : days.end()));
      case STRETCH, BASE, EVENT, DATELINE ->
          edge == Edge.WHOLE || closed
              ? new Period(phrase, Optional.of(days.start()), Optional.of(days.end()))
              : new Period(
                  phrase,
                  Optional.empty(),
                  Optional.of(edge == Edge.START ? days.start() : days.end()));
    };
  }
}
