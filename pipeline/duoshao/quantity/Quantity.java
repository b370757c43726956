package duoshao.quantity;

import duoshao.text.Span;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * One quantity that the text states.
 *
 * @param span the number with its scale and its unit or classifier, nothing else
 * @param kind which of the seven kinds
 * @param amount the value or range, in the base unit
 * @param unit as {@link Kind} says
 * @param bound how the number stands to the true one
 * @param flags doubts about the above
 * @param rule the name of the rule that read it
 */
public record Quantity(
    Span span, Kind kind, Amount amount, String unit, Bound bound, Set<Flag> flags, String rule) {
  public Quantity {
    Objects.requireNonNull(span);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(amount);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(bound);
    flags = flags.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(flags));
  }

  /** A count whose unit is left out, so that it may be a sum: 总资产突破10万亿; not 两股东. */
  public boolean isBare() {
    return kind == Kind.COUNT && unit.isEmpty() && !rule.equals(CountedNouns.RULE);
  }
}
