package duoshao.quantity;

import duoshao.number.Numeral;
import duoshao.number.Numeral.Form;
import duoshao.text.CharacterSet;
import duoshao.text.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A numeral in its place: what stands before and behind it. Offsets outside the text read as line
 * feeds.
 */
final class Site {
  /** The letters of {@link #isLatin}. */
  static final String LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Page page;
  private final String text;
  private final int index;
  private final Numeral numeral;

  /** Several rules ask for these: each is read when it is first asked for, and kept. */
  @SuppressWarnings("NullableOptional") // null until then
  private @Nullable Optional<NumberPhrase> phrase;

  @SuppressWarnings("NullableOptional")
  private @Nullable Optional<UnitPhrase> unit;

  private Site(Page page, int index, Numeral numeral) {
    this.page = page;
    this.text = page.text;
    this.index = index;
    this.numeral = numeral;
  }

  /** A text that is being read, and all its numerals. */
  static final class Page {
    private final String text;
    private final CharSequence written;
    private final Site[] sites;
    private final TableUnits tables;

    /**
     * @param folded the folded text
     * @param written the text as it is written, of the same length
     * @param numerals all numerals of the text, in order
     */
    Page(CharSequence folded, CharSequence written, List<Numeral> numerals) {
      this.text = folded.toString();
      this.written = written;
      this.tables = TableUnits.of(text, written);
      this.sites = new Site[numerals.size()];
      for (int i = 0; i < sites.length; i++) {
        sites[i] = new Site(this, i, numerals.get(i));
      }
    }

    /** The folded text. */
    String text() {
      return text;
    }

    /** The site of a numeral, the first one's index being 0. */
    Site site(int index) {
      return sites[index];
    }

    /** The lines that give the numbers of a table their unit. */
    TableUnits tables() {
      return tables;
    }
  }

  Page page() {
    return page;
  }

  /** The folded text. */
  String text() {
    return text;
  }

  /** Which numeral of the page this site is about. */
  int index() {
    return index;
  }

  Numeral numeral() {
    return numeral;
  }

  /** The phrase around the numeral; empty if the numeral has no worth. */
  Optional<NumberPhrase> phrase() {
    Optional<NumberPhrase> read = phrase;
    if (read == null) {
      read = NumberPhraseReader.read(this);
      phrase = read;
    }
    return read;
  }

  /** The unit phrase behind the numeral, blanks between them passed over. */
  Optional<UnitPhrase> unit() {
    Optional<UnitPhrase> read = unit;
    if (read == null) {
      read = UnitPhrase.read(this);
      unit = read;
    }
    return read;
  }

  /** What is written at {@code span}, unfolded. */
  String written(Span span) {
    return span.of(page.written);
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

  int length() {
    return text.length();
  }

  /** The folded text from one offset to another. */
  String slice(int from, int to) {
    return text.substring(from, to);
  }

  /** Whether {@code word} stands at {@code offset} of the folded text. */
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
    return index + 1 < page.sites.length;
  }

  Site next() {
    return page.sites[index + 1];
  }

  boolean hasPrevious() {
    return index > 0;
  }

  Site previous() {
    return page.sites[index - 1];
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
    return slice(from, start());
  }

  /** How many characters of the numeral stand before the first {@code c} in it; -1 if none is. */
  int indexOf(char c) {
    for (int at = start(); at < end(); at++) {
      if (text.charAt(at) == c) {
        return at - start();
      }
    }
    return -1;
  }

  /** Whether the numeral is written in Arabic digits, with a point or without. */
  boolean isArabic() {
    return numeral.form() == Form.ARABIC;
  }

  /** Whether it is written in Arabic digits and has no decimals. */
  boolean isWhole() {
    return isArabic() && indexOf('.') < 0;
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
    return CharacterSet.DIGITS.contains(c);
  }
}
