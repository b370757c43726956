package duoshao.figure;

import duoshao.period.Period;
import duoshao.quantity.Flag;
import duoshao.quantity.Quantity;
import duoshao.text.Span;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One figure of an article: a row of the dataset, without what belongs to the article as a whole.
 *
 * @param id stable, begins with a letter
 * @param subject who or what it is about, as the article names it; empty if the text names none
 * @param subjectCode the security code that the article ties to the subject, such as {@code
 *     600527.SH}; else empty
 * @param metric what is measured, in the article's words
 * @param text the figure as written: the slice of the article's text at the quantity's span
 * @param quantity value, kind, unit, bound and span
 * @param direction of a change only
 * @param comparison of a change only, empty if no base is stated
 * @param relatesTo the id of the figure that this one qualifies
 * @param heading the section heading above, empty if none
 * @param sentence the sentence that states it
 * @param paragraph the index of its paragraph, 0 for the title
 * @param rule the name of the rule that set subject and metric
 * @param confidence in [0, 1], two decimals: the share of figures found in the same way that were
 *     right in annotated articles
 * @param flags what a careful user should know, those of the quantity included
 * @param decisions which rule set each field, in the order of the fields
 */
public record Figure(
    String id,
    String subject,
    String subjectCode,
    String metric,
    String text,
    Quantity quantity,
    Role role,
    Optional<Direction> direction,
    Optional<Comparison> comparison,
    Modality modality,
    Period period,
    Optional<String> relatesTo,
    String heading,
    String sentence,
    int paragraph,
    String rule,
    BigDecimal confidence,
    Set<Flag> flags,
    List<Decision> decisions) {

  public Figure {
    Objects.requireNonNull(id);
    Objects.requireNonNull(quantity);
    if (role != Role.CHANGE && (direction.isPresent() || comparison.isPresent())) {
      throw new IllegalArgumentException(
          id + " is no change, so it has no direction and no comparison");
    }
    if (confidence.signum() < 0 || confidence.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "confidence of " + id + " is " + confidence + ", not in [0, 1]");
    }
    flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
    decisions = List.copyOf(decisions);
  }

  public Span span() {
    return quantity.span();
  }
}
