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
  private final List<Quantity> quantities;
  private final List<Resolved> periods;
  private int quantity;
  private int period;

  FixedSpans(List<Quantity> quantities, List<Resolved> periods) {
    this.quantities = quantities;
    this.periods = periods;
  }

  /** Leaves behind what begins before {@code at}; there is no way back. */
  void advance(int at) {
    while (quantity < quantities.size() && figureStart(quantity) < at) {
      quantity++;
    }
    while (period < periods.size() && periods.get(period).span().start() < at) {
      period++;
    }
  }

  /** The figure or period phrase that begins where the text has been passed to. */
  Optional<Word> at(int at, LexicalText text) {
    if (quantity < quantities.size() && figureStart(quantity) == at) {
      return Optional.of(text.figure(quantities.get(quantity).span(), quantity));
    }
    return beginsPeriod(at)
        ? Optional.of(text.period(periods.get(period).span(), period))
        : Optional.empty();
  }

  /** Whether the next period phrase begins at {@code at}. */
  boolean beginsPeriod(int at) {
    return period < periods.size() && periods.get(period).span().start() == at;
  }

  /** Whether any figure ahead begins at {@code at}. */
  boolean beginsFigure(int at) {
    for (int i = quantity; i < quantities.size() && figureStart(i) <= at; i++) {
      if (figureStart(i) == at) {
        return true;
      }
    }
    return false;
  }

  /** Whether no figure ahead begins before the end of {@code span}. */
  boolean leaveFree(Span span) {
    return quantity >= quantities.size() || figureStart(quantity) >= span.end();
  }

  private int figureStart(int index) {
    return quantities.get(index).span().start();
  }
}
