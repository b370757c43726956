package duoshao.quantity;

import duoshao.number.Numeral;
import java.util.List;

/**
 * A numeral in its place: what stands before and behind it. Offsets outside the text read as line
 * feeds.
 */
final class Site {
  private final String text;
  private final List<Numeral> numerals;
  private final int index;
  private final Numeral numeral;

  /**
   * @param text the folded text
   * @param numerals all numerals of the text, in order
   * @param index which of them this site is about
   */
  Site(String text, List<Numeral> numerals, int index) {
    this.text = text;
    this.numerals = numerals;
    this.index = index;
    this.numeral = numerals.get(index);
  }

  String text() {
    return text;
  }

  List<Numeral> numerals() {
    return numerals;
  }

  int index() {
    return index;
  }

  Numeral numeral() {
    return numeral;
  }

  int start() {
    return numeral.start();
  }

  int end() {
    return numeral.end();
  }

  char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }

  /** The character {@code distance} places before the numeral; 1 is the nearest. */
  char before(int distance) {
    return charAt(start() - distance);
  }

  /** The character {@code distance} places behind the numeral; 0 is the nearest. */
  char behind(int distance) {
    return charAt(end() + distance);
  }

  boolean endsBefore(int offset, String word) {
    return offset >= word.length() && text.startsWith(word, offset - word.length());
  }

  boolean precededBy(String word) {
    return endsBefore(start(), word);
  }

  boolean followedBy(String word) {
    return text.startsWith(word, end());
  }

  boolean followedByAny(String characters) {
    return characters.indexOf(behind(0)) >= 0;
  }

  boolean precededByAny(String characters) {
    return characters.indexOf(before(1)) >= 0;
  }

  /** The first offset from {@code from} on that is no blank. */
  int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** The offset behind the last character before {@code end} that is no blank. */
  int skipBlanksBack(int end) {
    int at = end;
    while (at > 0 && text.charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  boolean hasNext() {
    return index + 1 < numerals.size();
  }

  Site next() {
    return new Site(text, numerals, index + 1);
  }

  boolean hasPrevious() {
    return index > 0;
  }

  Site previous() {
    return new Site(text, numerals, index - 1);
  }

  /**
   * At most {@code length} characters before the numeral, within the clause: nothing behind its
   * last 。；，or line.
   */
  String clauseBefore(int length) {
    int from = start();
    while (from > 0 && start() - from < length && !isClauseEnd(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, start());
  }

  static boolean isClauseEnd(char c) {
    return c == '。' || c == ';' || c == '\n' || c == '!' || c == '?' || c == ',';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }
}
