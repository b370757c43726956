package duoshao.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cursor over the glyphs of one numeral. Each {@code take} method reads one kind of glyph and
 * moves on, or reads nothing and stays.
 */
final class Glyphs {
  /** What may stand after a scale word that a blank separates from its number: {@code 58 亿元}. */
  private static final String AFTER_SPACED_SCALE = "元股吨美港人民日欧英加澳千万亿多余家户台辆平立个只手份件次桶套条张枚注剂";

  /** What may stand behind 亿 and makes it the first part of a noun: 亿元项目, 亿吨港口. */
  private static final String COUNTED_BY_HUNDRED_MILLIONS = "元级吨千万股户人台美港欧日";

  /** What the names of listed companies go on with behind 万, and no unit does: 万科, 万达, 万孚. */
  private static final String BEHIND_TEN_THOUSAND = "科达向福业孚丰泽润隆兴";

  /** The same behind 亿: 亿纬, 亿联. */
  private static final String BEHIND_HUNDRED_MILLION = "邦纬欧航联利阳";

  private final GlyphText text;
  private final DigitsReader digitsReader;
  private final int start;
  private int at;
  private boolean sawDigit;

  Glyphs(GlyphText text, int start) {
    this.text = text;
    this.digitsReader = new DigitsReader(text);
    this.start = start;
    this.at = start;
  }

  CharSequence text() {
    return text.text();
  }

  int at() {
    return at;
  }

  boolean atStart() {
    return at == start;
  }

  boolean sawDigit() {
    return sawDigit;
  }

  void moveTo(int offset) {
    at = offset;
  }

  /**
   * Whether one Chinese digit is all that has been read since {@code before}, and no scale follows.
   */
  boolean endsInLoneChineseDigit(int before) {
    int digit = text.skipBlanks(before);
    return at == digit + 1
        && !text.isArabic(digit)
        && Glyph.digit(text.charAt(digit)) >= 0
        && text.power(text.skipBlanks(at)) == 0;
  }

  /** 零 or 〇 before a digit, 十 or 几: {@code 一千零五}. */
  boolean takeZero() {
    int from = text.skipBlanks(at);
    char next = text.charAt(text.skipBlanks(from + 1));
    boolean zero = text.charAt(from) == '零' || text.charAt(from) == '〇';
    boolean number =
        Glyph.digit(next) > 0
            || Glyph.isArabic(next)
            || Glyph.power(next) == 1
            || Glyph.tens(next) > 0
            || next == '几';
    if (!zero || !number) {
      return false;
    }
    at = from + 1;
    return true;
  }

  /**
   * The digits that stand here: one Chinese digit, two that mean "one or the other" (两三), or Arabic
   * digits behind a scale word.
   *
   * @param above the scale word before them
   * @param zero whether 零 stands before them
   */
  Optional<Digits> takeDigits(BigDecimal above, boolean zero) {
    int from = text.skipBlanks(at);
    Optional<Digits> found = digitsAt(from, above, zero);
    at = found.isPresent() ? from + found.get().length() : at;
    sawDigit |= found.isPresent();
    return found;
  }

  private Optional<Digits> digitsAt(int from, BigDecimal above, boolean zero) {
    if (text.isArabic(from)) {
      return atStart() ? Optional.empty() : digitsReader.arabic(at, from, above);
    }
    int digit = Glyph.digit(text.charAt(from));
    if (digit < 0 || (digit == 0 && !atStart())) {
      return Optional.empty();
    }
    return atStart() || zero
        ? digitsReader.chinese(from)
        : digitsReader.chineseBehindScale(from, above);
  }

  /** 廿, 卅, 卌: 20, 30, 40; else 0. */
  int takeTens() {
    int tens = Glyph.tens(text.charAt(at));
    at += tens > 0 ? 1 : 0;
    sawDigit |= tens > 0;
    return tens;
  }

  /** The power of the 十, 百 or 千 that stands here if it fits, else 0. */
  int takeSmall(Optional<Digits> digits, BigDecimal lastScale, boolean leading) {
    int from = leading ? at : text.skipBlanks(at);
    int power = text.power(from);
    boolean fits =
        power > 0
            && power < 4
            && (lastScale.compareTo(BigDecimal.ONE) == 0
                || Glyph.scale(power).compareTo(lastScale) < 0)
            && (digits.isEmpty() || digits.get().takesScale(power))
            && (from == at
                || (digits.isPresent() && !digits.get().isArabic())
                || isSpacedScale(from));
    if (!fits) {
      return 0;
    }
    at = from + 1;
    return power;
  }

  /** The power of the 万, 亿 or 兆 that stands here, else 0. */
  int takeBig(boolean maySpace) {
    int from = maySpace ? text.skipBlanks(at) : at;
    int power = text.power(from);
    boolean spacedArabic = from > at && text.isArabic(at - 1) && !isPunctuated();
    if (power < 4
        || (spacedArabic && !isSpacedScale(from))
        || isNameBehindDigits(from)
        || isNameBehindScale(from)) {
      return 0;
    }
    at = from + 1;
    return power;
  }

  /** 240万|万科: behind 万, another one may begin a name. */
  private boolean isNameBehindScale(int scale) {
    return scale > start
        && text.charAt(scale) == '万'
        && text.charAt(scale - 1) == '万'
        && BEHIND_TEN_THOUSAND.indexOf(text.charAt(scale + 1)) >= 0;
  }

  /** 2015|亿邦峰会, 300168|万达信息: behind a year or a code, 亿 and 万 may begin a name. */
  private boolean isNameBehindDigits(int scale) {
    char first = text.charAt(start);
    boolean year = scale == start + 4 && first == '2' && text.charAt(start + 1) == '0';
    boolean code = scale == start + 6 && (first == '3' || first == '6' || first == '0');
    boolean yearOrCode = year || code;
    for (int i = start; yearOrCode && i < scale; i++) {
      yearOrCode = text.isArabic(i);
    }
    String names = text.charAt(scale) == '亿' ? BEHIND_HUNDRED_MILLION : BEHIND_TEN_THOUSAND;
    boolean euro = text.charAt(scale + 1) == '欧' && text.charAt(scale + 2) == '元';
    return yearOrCode && !euro && names.indexOf(text.charAt(scale + 1)) >= 0;
  }

  /** 个 of 四个亿, which is 四亿, and of 四个多亿; 三个亿元项目 counts projects. */
  void takeCounter() {
    int scale = text.charAt(at + 1) == '多' ? at + 2 : at + 1;
    boolean counted = text.charAt(at) == '个' && text.charAt(scale) == '亿';
    if (counted && COUNTED_BY_HUNDRED_MILLIONS.indexOf(text.charAt(scale + 1)) < 0) {
      at++;
    }
  }

  /** 多, 余 or 来 if a scale word follows. */
  boolean takeMore() {
    int from = text.skipBlanks(at);
    char c = text.charAt(from);
    int next = text.skipBlanks(from + 1);
    if ((c != '多' && c != '余' && c != '来') || text.power(next) < 4) {
      return false;
    }
    at = next;
    return true;
  }

  /** 几 behind a scale word: {@code 十几}. */
  boolean takeSome() {
    int from = text.skipBlanks(at);
    if (text.charAt(from) != '几') {
      return false;
    }
    at = from + 1;
    return true;
  }

  /** 点 and the decimals behind it. */
  Optional<BigDecimal> takePoint() {
    int point = text.skipBlanks(at);
    if (text.charAt(point) != '点') {
      return Optional.empty();
    }
    StringBuilder decimals = new StringBuilder("0.");
    int from = text.skipBlanks(point + 1);
    int end = from;
    while (decimals.length() <= NumeralReader.MAX_DIGITS && decimalAt(end) >= 0) {
      decimals.append((char) ('0' + decimalAt(end)));
      end++;
    }
    char next = text.charAt(end);
    boolean clock =
        next == '刻'
            || next == '分'
            || next == '半'
            || (Glyph.power(next) > 0 && Glyph.power(next) < 4);
    if (end == from || clock) {
      return Optional.empty();
    }
    at = end;
    return Optional.of(new BigDecimal(decimals.toString()));
  }

  private int decimalAt(int offset) {
    char c = text.charAt(offset);
    return Glyph.isArabic(c) ? c - '0' : c == '两' ? -1 : Glyph.digit(c);
  }

  /** Whether the digits that end here have a point or separators, and so are no rank in a list. */
  private boolean isPunctuated() {
    int from = at;
    while (from > start && text.isArabic(from - 1)) {
      from--;
    }
    return from > start && (text.charAt(from - 1) == '.' || text.charAt(from - 1) == ',');
  }

  private boolean isSpacedScale(int offset) {
    char after = text.charAt(offset + 1);
    return AFTER_SPACED_SCALE.indexOf(after) >= 0 || !Character.isLetter(after);
  }
}
