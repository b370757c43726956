package duoshao.quantity;

import duoshao.text.Span;
import java.util.Objects;

/**
 * A stretch of the text whose numerals are known to be no figures, because someone who knows words
 * or dates has read it: {@code 一带一路}, {@code 三一重工}, {@code 2021年前三季度}.
 *
 * @param span the whole phrase
 * @param reason why its numerals are none
 */
public record Guard(Span span, Rejection reason) {
  public Guard {
    Objects.requireNonNull(span);
    Objects.requireNonNull(reason);
  }
}
