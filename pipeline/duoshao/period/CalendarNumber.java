package duoshao.period;

import java.util.Optional;

/**
 * The number of a month, day or quarter, and where it ends: {@code 3}, {@code 12}, 三, 十一, 二十, 三十一.
 *
 * @param value what it counts, 0 to 99
 * @param end the offset behind its last character
 */
record CalendarNumber(int value, int end) {
  /** The number that stands at {@code from}, or behind the blanks there. */
  static Optional<CalendarNumber> at(CalendarText text, int from) {
    int at = text.skipBlanks(from);
    int end = text.digitsEnd(at);
    if (end == at) {
      return chinese(text, at);
    }
    return end - at <= 2
        ? Optional.of(new CalendarNumber(text.number(at, end), end))
        : Optional.empty();
  }

  private static Optional<CalendarNumber> chinese(CalendarText text, int at) {
    if (text.charAt(at) == '十') {
      return Optional.of(behindTens(text, 1, at + 1));
    }
    int digit = digit(text.charAt(at));
    if (digit < 0) {
      return Optional.empty();
    }
    if (text.charAt(at + 1) == '十') {
      return Optional.of(behindTens(text, digit, at + 2));
    }
    boolean position = digit(text.charAt(at + 1)) >= 0;
    return position ? Optional.empty() : Optional.of(new CalendarNumber(digit, at + 1));
  }

  private static CalendarNumber behindTens(CalendarText text, int tens, int at) {
    int ones = digit(text.charAt(at));
    return ones > 0
        ? new CalendarNumber(10 * tens + ones, at + 1)
        : new CalendarNumber(10 * tens, at);
  }

  /** The value of a Chinese digit; -1 if the character is none. */
  static int digit(char c) {
    return switch (c) {
      case '〇', '零' -> 0;
      case '一' -> 1;
      case '二' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }

  boolean isIn(int least, int most) {
    return value >= least && value <= most;
  }
}
