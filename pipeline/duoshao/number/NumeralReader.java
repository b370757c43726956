package duoshao.number;

import duoshao.number.Numeral.Form;
import duoshao.number.Numeral.Worth;
import duoshao.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds every numeral of a folded text in one pass from left to right: each digit run and each run
 * of Chinese numerals belongs to exactly one numeral.
 *
 * <pre>
 * numeral   = item | half | positional | dotted | scaled
 * item      = ① … ⑳ | ⑴ … | ⒈ … | ❶ …
 * half      = '半'
 * positional= three Chinese digits or more, or two that do not mean "one or the other"   二〇二一, 八五(折)
 * dotted    = digits '.' digits { '.' digits }                                          2018.6.23
 * scaled    = { [ section ] [ more ] big { big } } [ section ] [ point ]      12.3万, 3亿5000万, 两百万, 万亿
 * section   = arabic | { [ digits ] small [ '零' ] } [ digits | '几' ]         两千三百, 一千零五, 十几
 * arabic    = group { ',' 3 digits } [ '.' digits ] | '.' digits
 *             [ exponent | '几' ]                                                 12.32e+14, 2^5, 10几
 * digits    = Chinese digit | two neighbours (两三, 七八) | 廿 | Arabic digits
 * point     = '点' Chinese digits { big }                                     十五点七, 二点三亿
 * small     = 十 | 百 | 千        big = 万 | 亿 | 兆        more = 多 | 余 | 来
 * </pre>
 *
 * <p>{@code 三万五} is 35000 and {@code 3万5} too: a last digit without a scale is a tenth of the scale
 * before it. {@code 七八千} is the range 7000 to 8000, {@code 二〇二一} is read by position.
 *
 * <p>Weaknesses: 一 and 万 of ordinary words (一般, 万科) are numerals here; telling them apart is for
 * those who know words. Blanks inside a numeral are passed over only before a scale word, between
 * Chinese glyphs, and before digits that a lower scale word follows ({@code 12 亿 5000 万}).
 */
public final class NumeralReader {
  /**
   * A longer run of digits is an identifier or noise, not a number: it has no worth. Fits
   * decimal(38, 10).
   */
  public static final int MAX_DIGITS = 28;

  private static final Worth HALF = Worth.of(new BigDecimal("0.5"));

  /** As many digits as a long surely holds. */
  private static final int LONG_DIGITS = 18;

  private NumeralReader() {}

  /** The numerals of {@code folded}, in text order. */
  public static List<Numeral> read(CharSequence folded) {
    List<Numeral> numerals = new ArrayList<>();
    GlyphText glyphs = new GlyphText(folded);
    int length = folded.length();
    int at = 0;
    while (at < length) {
      char c = folded.charAt(at);
      if (!Glyph.mayBegin(c)) {
        at++;
        continue;
      }
      int item = Glyph.item(c);
      if (item > 0) {
        numerals.add(bare(at, at + 1, Form.ITEM, Optional.of(Worth.of(BigDecimal.valueOf(item)))));
        at++;
        continue;
      }
      if (!begins(folded, at, c)) {
        at++;
        continue;
      }
      Numeral numeral = c == '.' || Glyph.isArabic(c) ? arabic(glyphs, at) : chinese(glyphs, at);
      if (numeral.end() <= at) {
        throw new IllegalStateException("no numeral at " + at + ": " + c);
      }
      numerals.add(numeral);
      at = numeral.end();
    }
    return numerals;
  }

  private static boolean begins(CharSequence text, int at, char c) {
    if (Glyph.isArabic(c)) {
      return true;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (c == '.') {
      char before = at > 0 ? text.charAt(at - 1) : ' ';
      return Glyph.isArabic(next) && !Character.isLetterOrDigit(before) && before != '.';
    }
    if (!Glyph.isChinese(c) || Glyph.beginsUnit(c, next)) {
      return false;
    }
    if (Glyph.isShy(c)) {
      char before = at > 0 ? text.charAt(at - 1) : ' ';
      return Glyph.isChinese(next)
          || "元圆角分点折成".indexOf(next) >= 0
          || (before == '之' && at > 1 && text.charAt(at - 2) == '分')
          || (!Character.isLetter(before) && !Character.isLetter(next));
    }
    return true;
  }

  private static Numeral arabic(GlyphText glyphs, int start) {
    CharSequence text = glyphs.text();
    int end = start;
    int length = text.length();
    while (end < length && Glyph.isArabic(text.charAt(end))) {
      end++;
    }
    if (end - start <= 3 && end > start && text.charAt(start) != '0') {
      end = groups(text, end);
    }
    int points = 0;
    while (end + 1 < length && text.charAt(end) == '.' && Glyph.isArabic(text.charAt(end + 1))) {
      end += 2;
      while (end < length && Glyph.isArabic(text.charAt(end))) {
        end++;
      }
      points++;
    }
    if (points > 1) {
      return bare(start, end, Form.DOTTED, Optional.empty());
    }
    if (points == 0) {
      end = spacedDecimals(text, start, end);
    }
    BigDecimal value = decimal(text, start, end);
    if (value.precision() > MAX_DIGITS) {
      return bare(start, end, Form.ARABIC, Optional.empty());
    }
    Optional<Exponent> exponent = Exponent.behind(glyphs, value, end);
    if (exponent.isPresent()) {
      return bare(start, exponent.get().end(), Form.ARABIC, exponent.get().value().map(Worth::of));
    }
    return Glyph.mayGoOn(glyphs.charAt(glyphs.skipBlanks(end)))
        ? new SpokenNumeral(glyphs, start).readAfter(value, end)
        : bare(start, end, Form.ARABIC, capped(Worth.of(value)));
  }

  private static Numeral chinese(GlyphText glyphs, int start) {
    CharSequence text = glyphs.text();
    if (text.charAt(start) == '半') {
      return bare(start, start + 1, Form.HALF, Optional.of(HALF));
    }
    if (start > 0 && text.charAt(start) == '一' && text.charAt(start - 1) == '唯') {
      // 唯一一家: the first 一 belongs to 唯一
      return bare(start, start + 1, Form.CHINESE, Optional.of(Worth.of(BigDecimal.ONE)));
    }
    int end = start;
    while (end < text.length()
        && Glyph.digit(text.charAt(end)) >= 0
        && (text.charAt(end) != '两' || end == start || text.charAt(end - 1) == '一')) {
      end++;
    }
    if (isPositional(text, start, end)) {
      StringBuilder digits = new StringBuilder();
      for (int i = start; i < end && i - start <= MAX_DIGITS; i++) {
        digits.append((char) ('0' + Glyph.digit(text.charAt(i))));
      }
      return bare(start, end, Form.POSITIONAL, capped(Worth.of(new BigDecimal(digits.toString()))));
    }
    return new SpokenNumeral(glyphs, start).read();
  }

  private static boolean isPositional(CharSequence text, int start, int end) {
    if (end - start != 2) {
      return end - start > 2;
    }
    return !Digits.isNeighbour(
        Glyph.digit(text.charAt(start)), Glyph.digit(text.charAt(start + 1)));
  }

  /** The end of {@code 16. 43亿元}: at most two decimals behind a blank, and a scale or a unit. */
  private static int spacedDecimals(CharSequence text, int start, int end) {
    int at = end + 2;
    boolean spaced =
        start > 0
            && "额约币为达近超计共值款资出价".indexOf(text.charAt(start - 1)) >= 0
            && at < text.length()
            && text.charAt(end) == '.'
            && text.charAt(end + 1) == ' ';
    int decimals = at;
    while (spaced && at < text.length() && at - decimals < 3 && Glyph.isArabic(text.charAt(at))) {
      at++;
    }
    int behind = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    boolean whole =
        spaced
            && at > decimals
            && at - decimals <= 2
            && behind < text.length()
            && "万亿元%".indexOf(text.charAt(behind)) >= 0;
    return whole ? at : end;
  }

  /** The value of {@code 1,234.5}. */
  private static BigDecimal decimal(CharSequence text, int start, int end) {
    return end - start > LONG_DIGITS
        ? longDecimal(text, start, end)
        : shortDecimal(text, start, end);
  }

  private static BigDecimal shortDecimal(CharSequence text, int start, int end) {
    long unscaled = 0;
    int scale = 0;
    boolean behindPoint = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (Glyph.isArabic(c)) {
        unscaled = 10 * unscaled + (c - '0');
        scale += behindPoint ? 1 : 0;
      }
      behindPoint |= c == '.';
    }
    return BigDecimal.valueOf(unscaled, scale);
  }

  private static BigDecimal longDecimal(CharSequence text, int start, int end) {
    StringBuilder plain = new StringBuilder();
    for (int i = start; i < end && plain.length() <= 2 * MAX_DIGITS; i++) {
      char c = text.charAt(i);
      if (c != ',' && c != ' ') {
        plain.append(c);
      }
    }
    return new BigDecimal(plain.toString());
  }

  /** The value, unless it has more digits than a figure has. */
  static Optional<Worth> capped(Worth worth) {
    BigDecimal max = worth.max();
    return max.precision() - max.scale() > MAX_DIGITS || max.scale() > MAX_DIGITS
        ? Optional.empty()
        : Optional.of(worth);
  }

  private static Numeral bare(int start, int end, Form form, Optional<Worth> worth) {
    return new Numeral(new Span(start, end), form, worth, BigDecimal.ONE, BigDecimal.ONE, false);
  }

  /** The end after all well-formed groups {@code ,ddd} at {@code end}. */
  private static int groups(CharSequence text, int end) {
    int length = text.length();
    while (end + 3 < length
        && text.charAt(end) == ','
        && Glyph.isArabic(text.charAt(end + 1))
        && Glyph.isArabic(text.charAt(end + 2))
        && Glyph.isArabic(text.charAt(end + 3))
        && !(end + 4 < length && Glyph.isArabic(text.charAt(end + 4)))) {
      end += 4;
    }
    return end;
  }
}
