package duoshao.quantity;

import duoshao.number.Numeral.Worth;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A fraction that has been read.
 *
 * @param percent what it is worth, with its sign
 * @param rounded whether its decimals were cut
 * @param end where it ends
 * @param taken how many numerals it has
 */
record Fraction(Amount percent, boolean rounded, int end, int taken) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SCALE = 10;

  /** A part, or a range of parts, of a whole that is not 0. */
  static Fraction of(Worth part, BigDecimal whole, boolean negative, int end, int taken) {
    BigDecimal low = percent(part.min(), whole);
    BigDecimal high = percent(part.max(), whole);
    boolean rounded = !isExact(low, part.min(), whole) || !isExact(high, part.max(), whole);
    Amount amount = new Amount(low, high);
    return new Fraction(negative ? amount.negate() : amount, rounded, end, taken);
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_EVEN);
  }

  private static boolean isExact(BigDecimal percent, BigDecimal part, BigDecimal whole) {
    return percent.multiply(whole, MathContext.UNLIMITED).compareTo(part.multiply(HUNDRED)) == 0;
  }
}
