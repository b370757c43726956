package duoshao.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A power behind Arabic digits.
 *
 * <pre>
 * exponent = ( 'e' | 'E' ) sign digits | ( 'e' | 'E' ) digits behind a decimal     12.32e+14, 1.5E6
 *          | '^' [ sign ] digits                                                   2^5, 2.5^-1
 * </pre>
 *
 * <p>At most two digits; a power that no decimal states exactly, 3^-1, is none.
 *
 * @param value what the digits are worth with it; empty if that has more digits than a number has
 * @param end where it ends
 */
record Exponent(Optional<BigDecimal> value, int end) {
  private static final int MOST = 99;

  /** The exponent of the digits, worth {@code base}, that end at {@code at}. */
  static Optional<Exponent> behind(GlyphText text, BigDecimal base, int at) {
    char mark = text.charAt(at);
    if (mark != 'e' && mark != 'E' && mark != '^') {
      return Optional.empty();
    }
    char sign = text.charAt(at + 1);
    boolean signed = sign == '+' || sign == '-';
    int from = signed ? at + 2 : at + 1;
    int end = from;
    int power = 0;
    while (text.isArabic(end) && power <= MOST) {
      power = power * 10 + text.charAt(end) - '0';
      end++;
    }
    boolean stated = mark == '^' || signed || base.scale() > 0;
    char next = text.charAt(end);
    boolean closed = !Character.isLetterOrDigit(next) || Character.isIdeographic(next);
    if (!stated || end == from || power > MOST || !closed) {
      return Optional.empty();
    }
    int exponent = sign == '-' ? -power : power;
    return mark == '^' ? raised(base, exponent, end) : Optional.of(shifted(base, exponent, end));
  }

  private static Exponent shifted(BigDecimal base, int exponent, int end) {
    return new Exponent(capped(base.scaleByPowerOfTen(exponent)), end);
  }

  private static Optional<Exponent> raised(BigDecimal base, int exponent, int end) {
    BigDecimal power = base.pow(Math.abs(exponent));
    if (exponent >= 0) {
      return Optional.of(new Exponent(capped(power), end));
    }
    if (power.signum() == 0) {
      return Optional.empty();
    }
    BigDecimal inverse = BigDecimal.ONE.divide(power, NumeralReader.MAX_DIGITS, RoundingMode.DOWN);
    return inverse.multiply(power).compareTo(BigDecimal.ONE) == 0
        ? Optional.of(new Exponent(capped(inverse), end))
        : Optional.empty();
  }

  private static Optional<BigDecimal> capped(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    boolean fits =
        plain.precision() - plain.scale() <= NumeralReader.MAX_DIGITS
            && plain.scale() <= NumeralReader.MAX_DIGITS;
    return fits ? Optional.of(new BigDecimal(plain.toPlainString())) : Optional.empty();
  }
}
