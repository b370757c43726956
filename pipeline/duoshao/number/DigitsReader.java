package duoshao.number;

import duoshao.number.Numeral.Worth;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the digits at one place inside a spoken numeral: one Chinese digit, two that mean "one or
 * the other" (两三), or Arabic digits behind a scale word (3亿5000万).
 */
final class DigitsReader {
  /** What makes of digits behind a scale word something else: {@code 10万2023年}, {@code 3亿5.2%}. */
  private static final String CLAIMS_DIGITS = "%年月日号时点天周:/-~";

  private static final int MOST_DIGITS = 10;

  private final GlyphText text;

  DigitsReader(GlyphText text) {
    this.text = text;
  }

  /**
   * Chinese digits that open a numeral, or stand behind 零; elsewhere they are read by {@link
   * #chineseBehindScale}.
   */
  Optional<Digits> chinese(int from) {
    int one = Glyph.digit(text.charAt(from));
    boolean tael = text.charAt(from + 1) == '两' && text.charAt(from) != '一';
    int next = tael ? -1 : Glyph.digit(text.charAt(from + 1));
    if (next < 0) {
      return Optional.of(chinese(one, one, 1));
    }
    return Digits.isNeighbour(one, next) && !isDigit(text.charAt(from + 2))
        ? Optional.of(chinese(one, next, 2))
        : Optional.empty();
  }

  private static Digits chinese(int one, int other, int length) {
    return new Digits(new Worth(BigDecimal.valueOf(one), BigDecimal.valueOf(other)), length, false);
  }

  /** Whether a third digit makes of two neighbours a number by position; 七八两 is 7 to 8 taels. */
  private static boolean isDigit(char c) {
    return Glyph.digit(c) >= 0 && c != '两';
  }

  /**
   * Chinese digits behind a scale word: they belong to it unless they begin another word, as in
   * {@code 三千万一次付清}.
   *
   * @param above the scale word
   */
  Optional<Digits> chineseBehindScale(int from, BigDecimal above) {
    return chinese(from).filter(digits -> endsNumeral(from, digits.length(), above));
  }

  private boolean endsNumeral(int from, int length, BigDecimal above) {
    int after = text.skipBlanks(from + length);
    int power = Glyph.power(text.charAt(after));
    if (power > 0) {
      return power >= 4 || BigDecimal.TEN.pow(power).compareTo(above) < 0;
    }
    char digit = text.charAt(from);
    if (above.compareTo(BigDecimal.TEN) == 0 || (digit != '一' && digit != '两')) {
      return digit != '两' || length == 2;
    }
    char next = text.charAt(after);
    return digit == '一' && (!Character.isLetter(next) || "元块人".indexOf(next) >= 0);
  }

  /**
   * Arabic digits behind a scale word.
   *
   * @param at the offset behind the scale word, or before the blanks that follow it
   * @param from the first digit
   * @param above the scale word, which the digits must stay below
   */
  Optional<Digits> arabic(int at, int from, BigDecimal above) {
    int end = from;
    while (end - from < MOST_DIGITS && text.isArabic(end)) {
      end++;
    }
    char next = text.charAt(end);
    boolean point = (next == '.' || next == ',') && text.isArabic(end + 1);
    if (point || CLAIMS_DIGITS.indexOf(next) >= 0 || text.isArabic(end)) {
      return Optional.empty();
    }
    int power = text.power(text.skipBlanks(end));
    boolean spread = power > 0 && (power < 4 || text.charAt(at - 2) == ' ');
    if (from > at && !spread) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(text.text().subSequence(from, end).toString());
    boolean inSection = power == 0 || (power >= 4 && above.compareTo(BigDecimal.TEN.pow(4)) < 0);
    BigDecimal lowered = inSection ? value : BigDecimal.TEN.pow(power);
    return lowered.compareTo(above) < 0
        ? Optional.of(new Digits(Worth.of(value), end - from, true))
        : Optional.empty();
  }
}
