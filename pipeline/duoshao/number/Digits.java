package duoshao.number;

import duoshao.number.Numeral.Worth;

/**
 * Digits before a scale word, or at the end of a numeral.
 *
 * @param worth their value; a range for 两三, 七八
 * @param length how many characters
 * @param isArabic whether they are 0–9
 */
record Digits(Worth worth, int length, boolean isArabic) {
  boolean isDecimal() {
    return worth.min().scale() > 0;
  }

  /** Whether 十, 百 or 千 can follow: not {@code 2021十大}, not {@code 2020百强}. */
  boolean takesScale(int power) {
    return !isArabic || (power > 1 && (length < 4 || isDecimal()));
  }

  /** Two digits that together mean "one or the other": 两三, 七八, and 三五. */
  static boolean isNeighbour(int one, int other) {
    return one > 0 && (other == one + 1 || (one == 3 && other == 5));
  }
}
