package duoshao.number;

import duoshao.text.Span;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A numeral of the text by itself, without sign, currency or unit.
 *
 * <p>{@code 3亿5000万} is worth 350000000; {@code 两三百} 200 to 300; {@code 100多万} 1000000, and more;
 * {@code 2018.6.23} has no worth.
 *
 * @param span digits, separators, scale words and the 多/余/几 between them
 * @param form how it is written
 * @param worth its value or range; empty for a dotted chain and for more digits than {@link
 *     NumeralReader#MAX_DIGITS}
 * @param scale the factor of the scale words at its end, 1 if none: 10000 for {@code 12.3万},
 *     1000000 for {@code 3百万}; what a list or range may share
 * @param bigScale the part of {@code scale} that 万, 亿 and 兆 make
 * @param more whether 多, 余 or 来 stands before its scale word: {@code 100多万}
 */
public record Numeral(
    Span span,
    Form form,
    Optional<Worth> worth,
    BigDecimal scale,
    BigDecimal bigScale,
    boolean more) {

  /** How a numeral is written. */
  public enum Form {
    /** {@code 1,234.5}. */
    ARABIC,
    /** {@code 12.3万}, {@code 3亿5000万}. */
    MIXED,
    /** {@code 两千三百}, {@code 十五点七}, {@code 壹佰}. */
    CHINESE,
    /** Digits by position: {@code 二〇二一}. */
    POSITIONAL,
    /** Scale words alone: {@code 万亿}, {@code 百}. */
    SCALE,
    /** {@code 半}. */
    HALF,
    /** Digits with two points or more: {@code 2018.6.23}, {@code 1.0.2}. */
    DOTTED,
    /** One character that numbers an item of a list: {@code ①}, {@code ⑵}, {@code ⒊}. */
    ITEM
  }

  /** A value ({@code min} equals {@code max}) or a closed range. */
  public record Worth(BigDecimal min, BigDecimal max) {
    static final Worth ZERO = of(BigDecimal.ZERO);

    /** One value. */
    public static Worth of(BigDecimal value) {
      return new Worth(value, value);
    }

    public boolean isRange() {
      return min.compareTo(max) != 0;
    }

    /** Both ends times {@code factor}. */
    public Worth times(BigDecimal factor) {
      return new Worth(min.multiply(factor), max.multiply(factor));
    }

    Worth plus(Worth other) {
      return new Worth(min.add(other.min), max.add(other.max));
    }
  }

  public Numeral {
    Objects.requireNonNull(span);
    Objects.requireNonNull(form);
    Objects.requireNonNull(worth);
  }

  /** Whether scale words belong to it. */
  public boolean isScaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
