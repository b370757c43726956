package duoshao.period;

import duoshao.text.CharacterSet;

/**
 * A folded text as the readers of calendar expressions look at it: past its ends stand line feeds,
 * which belong to no expression.
 */
record CalendarText(String string) {
  private static final int MOST_DIGITS = 12;

  int length() {
    return string.length();
  }

  char charAt(int at) {
    return at >= 0 && at < string.length() ? string.charAt(at) : '\n';
  }

  /** Whether the character at {@code at} is one of {@code characters}. */
  boolean isAny(String characters, int at) {
    return characters.indexOf(charAt(at)) >= 0;
  }

  boolean isDigit(int at) {
    return CharacterSet.DIGITS.contains(charAt(at));
  }

  boolean startsWith(String word, int at) {
    return string.startsWith(word, at);
  }

  /** Whether {@code word} ends right before {@code at}. */
  boolean endsWith(String word, int at) {
    return string.startsWith(word, at - word.length());
  }

  int skipBlanks(int from) {
    int at = from;
    while (charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** Where the blanks that end before {@code to} begin. */
  int skipBlanksBack(int to) {
    int at = to;
    while (charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  /** Where the Arabic digits that begin at {@code from} end, twelve at the most. */
  int digitsEnd(int from) {
    int end = from;
    while (isDigit(end) && end - from < MOST_DIGITS) {
      end++;
    }
    return end;
  }

  /** The number that the digits of a stretch write; -1 if they are none, or more than eight. */
  int number(int from, int end) {
    return end > from && end - from < 9 ? Integer.parseInt(string.substring(from, end)) : -1;
  }
}
