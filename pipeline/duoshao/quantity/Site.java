package duoshao.quantity;

import duoshao.number.Numeral;
import duoshao.number.Numeral.Form;
import duoshao.text.Span;
import java.util.List;

/**
 * A numeral in its place: what stands before and behind it. Offsets outside the text read as line
 * feeds.
 *
 * @param page the text and all its numerals
 * @param index which of them this site is about
 * @param numeral that one
 */
record Site(Page page, int index, Numeral numeral) {
  Site(Page page, int index) {
    this(page, index, page.numerals().get(index));
  }

  /**
   * A text that is being read.
   *
   * @param text the folded text
   * @param written the text as it is written, of the same length
   * @param numerals all numerals of the text, in order
   * @param tables the lines that give the numbers of a table their unit
   * @param phrases the phrases around the numerals
   */
  record Page(
      String text,
      CharSequence written,
      List<Numeral> numerals,
      TableUnits tables,
      NumberPhrases phrases) {
    static Page of(CharSequence folded, CharSequence written, List<Numeral> numerals) {
      return new Page(
          folded.toString(),
          written,
          numerals,
          TableUnits.of(folded, written),
          new NumberPhrases(numerals.size()));
    }
  }

  String text() {
    return page.text();
  }

  List<Numeral> numerals() {
    return page.numerals();
  }

  /** What is written at {@code span}, unfolded. */
  String written(Span span) {
    return span.of(page.written());
  }

  int start() {
    return numeral.start();
  }

  int end() {
    return numeral.end();
  }

  char charAt(int offset) {
    return offset >= 0 && offset < page.text().length() ? page.text().charAt(offset) : '\n';
  }

  /** The character {@code distance} places before the numeral; 1 is the nearest. */
  char before(int distance) {
    return charAt(start() - distance);
  }

  /** The character {@code distance} places behind the numeral; 0 is the nearest. */
  char behind(int distance) {
    return charAt(end() + distance);
  }

  int length() {
    return page.text().length();
  }

  /** The folded text from one offset to another. */
  String slice(int from, int to) {
    return page.text().substring(from, to);
  }

  /** Whether {@code word} stands at {@code offset} of the folded page.text(). */
  boolean startsWith(String word, int offset) {
    for (int i = 0; i < word.length(); i++) {
      if (charAt(offset + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean endsBefore(int offset, String word) {
    return startsWith(word, offset - word.length());
  }

  boolean precededBy(String word) {
    return endsBefore(start(), word);
  }

  boolean followedBy(String word) {
    return startsWith(word, end());
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
    while (at < page.text().length() && page.text().charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /** The offset behind the last character before {@code end} that is no blank. */
  int skipBlanksBack(int end) {
    int at = end;
    while (at > 0 && page.text().charAt(at - 1) == ' ') {
      at--;
    }
    return at;
  }

  boolean hasNext() {
    return index + 1 < numerals().size();
  }

  Site next() {
    return new Site(page, index + 1);
  }

  boolean hasPrevious() {
    return index > 0;
  }

  Site previous() {
    return new Site(page, index - 1);
  }

  /**
   * At most {@code length} characters before the numeral, within the clause: nothing behind its
   * last 。；，or line.
   */
  String clauseBefore(int length) {
    int from = start();
    while (from > 0 && start() - from < length && !isClauseEnd(page.text().charAt(from - 1))) {
      from--;
    }
    return slice(from, start());
  }

  /** Whether the numeral is written in Arabic digits, with a point or without. */
  boolean isArabic() {
    return numeral.form() == Form.ARABIC;
  }

  /** Whether it is written in Arabic digits and has no decimals. */
  boolean isWhole() {
    return isArabic() && page.text().substring(start(), end()).indexOf('.') < 0;
  }

  /** Whether it may be a year of this century or the last: four digits, 19 or 20 before. */
  boolean isYear() {
    return end() - start() == 4
        && (startsWith("19", start()) || startsWith("20", start()))
        && isArabic(charAt(start() + 2))
        && isArabic(charAt(start() + 3));
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
