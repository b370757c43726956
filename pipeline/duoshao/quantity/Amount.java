package duoshao.quantity;

import java.math.BigDecimal;

/**
 * A number or a closed range of numbers, exact, in the base unit.
 *
 * <p>{@code 5.7万亿元} is 5700000000000; {@code 5至8亿元} is 500000000 to 800000000.
 *
 * @param min the smaller end, in normal form: no exponent, no trailing zeros after the point
 * @param max the larger end; the same as {@code min} where one number is stated
 */
public record Amount(BigDecimal min, BigDecimal max) {
  public Amount {
    min = normal(min);
    max = normal(max);
    if (min.compareTo(max) > 0) {
      throw new IllegalArgumentException("range runs backwards: " + min + " to " + max);
    }
  }

  /** A single number. */
  public static Amount of(BigDecimal value) {
    return new Amount(value, value);
  }

  /** The range between two ends given in either order. */
  public static Amount between(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) <= 0 ? new Amount(one, other) : new Amount(other, one);
  }

  public boolean isRange() {
    return min.compareTo(max) != 0;
  }

  /** The amount with its sign turned; the larger fall becomes the minimum. */
  public Amount negate() {
    return new Amount(max.negate(), min.negate());
  }

  /** Each end times {@code factor}, which must not be negative. */
  public Amount times(BigDecimal factor) {
    return new Amount(min.multiply(factor), max.multiply(factor));
  }

  private static BigDecimal normal(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
