package duoshao.sentence;

import duoshao.period.PeriodResolver.Resolved;
import duoshao.quantity.Quantity;
import duoshao.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * The figures and period phrases of an article, passed from left to right. They are words before
 * anything else is, and no word reaches into a figure.
 */
final class FixedSpans {
  /** Where the next one begins behind the last. */
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final List<Quantity> quantities;
  private final List<Resolved> periods;
  private int quantity;
  private int period;
  private int nextFigure;
  private int nextPeriod;

  FixedSpans(List<Quantity> quantities, List<Resolved> periods) {
    this.quantities = quantities;
    this.periods = periods;
    this.nextFigure = figureStart(0);
    this.nextPeriod = periodStart(0);
  }

  /** Leaves behind what begins before {@code at}; there is no way back. */
  void advance(int at) {
    while (nextFigure < at) {
      nextFigure = figureStart(++quantity);
    }
    while (nextPeriod < at) {
      nextPeriod = periodStart(++period);
    }
  }

  /** The figure or period phrase that begins where the text has been passed to. */
  Optional<Word> at(int at, LexicalText text) {
    if (nextFigure == at) {
      return Optional.of(text.figure(quantities.get(quantity).span(), quantity));
    }
    return beginsPeriod(at)
        ? Optional.of(text.period(periods.get(period).span(), period))
        : Optional.empty();
  }

  /** Whether the next period phrase begins at {@code at}. */
  boolean beginsPeriod(int at) {
    return nextPeriod == at;
  }

  /** Whether any figure ahead begins at {@code at}. */
  boolean beginsFigure(int at) {
    for (int i = quantity; figureStart(i) <= at; i++) {
      if (figureStart(i) == at) {
        return true;
      }
    }
    return false;
  }

  /** Whether no figure ahead begins before the end of {@code span}. */
  boolean leaveFree(Span span) {
    return nextFigure >= span.end();
  }

  private int figureStart(int index) {
    return index < quantities.size() ? quantities.get(index).span().start() : NOWHERE;
  }

  private int periodStart(int index) {
    return index < periods.size() ? periods.get(index).span().start() : NOWHERE;
  }
}
