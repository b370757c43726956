package duoshao.period;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a figure holds. An instant (截至2021年末) has only an end, a duration (2021年前三季度) both, 自…以来 a
 * start and perhaps an end; what cannot be resolved has neither.
 *
 * @param text the phrase as written, empty if none governs the figure
 * @param start first day
 * @param end last day, or the day of an instant
 */
public record Period(String text, Optional<LocalDate> start, Optional<LocalDate> end) {
  /** No period is stated. */
  public static final Period NONE = new Period("", Optional.empty(), Optional.empty());

  public Period {
    Objects.requireNonNull(text);
    Objects.requireNonNull(start);
    Objects.requireNonNull(end);
    if (start.isPresent() && end.isPresent() && start.get().isAfter(end.get())) {
      throw new IllegalArgumentException(
          "period runs backwards: " + text + " " + start + " " + end);
    }
  }
}
