package duoshao.figure.relation;

import duoshao.quantity.Bound;
import duoshao.quantity.Quantity;
import duoshao.text.TextFolding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Between which values a stated one may lie: the last digit that the text gives may be rounded or
 * cut off, and a round number may stand for one that is less than 2% away.
 *
 * <pre>
 * 12.35亿元    1234000000 to 1236000000
 * 3000万       29400000 to 30600000
 * 5%           4 to 6
 * </pre>
 *
 * @param min the least value that the statement allows
 * @param max the greatest
 */
record Rounding(BigDecimal min, BigDecimal max) {
  private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,]*(?:\\.([0-9]+))?");

  /** How far a round number may be from the true one: 3000万 may be 3060万, it is not 3300万. */
  private static final BigDecimal ROUND_NUMBER = new BigDecimal("0.02");

  private static final MathContext TWELVE_DIGITS = new MathContext(12);

  /**
   * The values that a quantity may have; empty if the text says only about how much it is, gives a
   * range, or does not write one number in digits.
   */
  static Optional<Rounding> of(Quantity quantity, String text) {
    Matcher digits = DIGITS.matcher(TextFolding.fold(text));
    BigDecimal value = quantity.amount().min();
    boolean single = quantity.bound() == Bound.EXACT && !quantity.amount().isRange();
    if (!single || !digits.find()) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(digits.group().replace(",", ""));
    int decimals = digits.group(1) == null ? 0 : digits.group(1).length();
    if (digits.find() || number.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal scale = value.abs().divide(number, TWELVE_DIGITS);
    BigDecimal last = scale.movePointLeft(decimals);
    if (decimals == 0) {
      int zeros = -Math.min(0, number.stripTrailingZeros().scale());
      last = last.max(last.movePointRight(zeros).min(value.abs().multiply(ROUND_NUMBER)));
    }
    return Optional.of(new Rounding(value.subtract(last), value.add(last)));
  }

  boolean overlaps(Rounding other) {
    return min.compareTo(other.max) <= 0 && other.min.compareTo(max) <= 0;
  }
}
