package duoshao.extract;

import duoshao.quantity.Amount;
import duoshao.quantity.Rejection;
import duoshao.text.Span;
import java.util.Objects;
import java.util.Optional;

/**
 * One numeral of an article and what became of it: a row of the {@code numerals} dataset. Every
 * digit run and every Chinese numeral of the article is covered by exactly one entry.
 *
 * @param span the numeral alone: digits, scale words and the marks between them
 * @param text the slice of the article's text at the span
 * @param amount what the numeral says by itself; empty where it has no value (万 in 万科, a digit run
 *     past the cap)
 * @param figureId the figure that it belongs to, if one was made
 * @param rejection why no figure was made, if none was
 */
public record LedgerEntry(
    Span span,
    String text,
    Optional<Amount> amount,
    Optional<String> figureId,
    Optional<Rejection> rejection) {
  public LedgerEntry {
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    if (figureId.isPresent() == rejection.isPresent()) {
      throw new IllegalArgumentException(
          "a numeral is a figure or is rejected, never both or neither: " + text);
    }
  }
}
