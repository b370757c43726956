package duoshao.number;

import duoshao.number.Numeral.Worth;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cursor over the glyphs of one numeral. Each {@code take} method reads one kind of glyph and
 * moves on, or reads nothing and stays.
 */
final class Glyphs {
  /** What may stand after a scale word that a blank separates from its number: {@code 58 亿元}. */
  private static final String AFTER_SPACED_SCALE = "元股吨美港人民日欧英加澳千万亿多余家户台辆平立个只手份件次桶套条张枚注剂";

  /** What makes of digits behind a scale word something else: {@code 10万2023年}, {@code 3亿5.2%}. */
  private static final String CLAIMS_DIGITS = "%年月日号时点:/-~";

  private final CharSequence text;
  private final int start;
  private int at;
  private boolean sawDigit;

  Glyphs(CharSequence text, int start) {
    this.text = text;
    this.start = start;
    this.at = start;
  }

  CharSequence text() {
    return text;
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

  /** 零 or 〇 before a digit, 十 or 几: {@code 一千零五}. */
  boolean takeZero() {
    int from = skipBlanks(at);
    char next = charAt(skipBlanks(from + 1));
    boolean zero = charAt(from) == '零' || charAt(from) == '〇';
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
    int from = skipBlanks(at);
    char c = charAt(from);
    Optional<Digits> found = Optional.empty();
    if (Glyph.isArabic(c) && !atStart()) {
      found = arabic(from, above);
    } else if (Glyph.digit(c) > 0 || (Glyph.digit(c) == 0 && atStart())) {
      found = chinese(from, above, zero);
    }
    sawDigit |= found.isPresent();
    return found;
  }

  /** 廿, 卅, 卌: 20, 30, 40; else 0. */
  int takeTens() {
    int tens = Glyph.tens(charAt(at));
    at += tens > 0 ? 1 : 0;
    sawDigit |= tens > 0;
    return tens;
  }

  private Optional<Digits> chinese(int from, BigDecimal above, boolean zero) {
    int one = Glyph.digit(charAt(from));
    boolean tael = charAt(from + 1) == '两' && charAt(from) != '一';
    int run = Glyph.digit(charAt(from + 1)) >= 0 && !tael ? 2 : 1;
    int other = run == 2 ? Glyph.digit(charAt(from + 1)) : one;
    if (run == 2 && (!isNeighbour(one, other) || isDigit(charAt(from + 2)))) {
      return Optional.empty();
    }
    boolean behindScale = !atStart();
    if (behindScale && !zero && !endsNumeral(from, run, above)) {
      return Optional.empty();
    }
    at = from + run;
    return Optional.of(
        new Digits(new Worth(BigDecimal.valueOf(one), BigDecimal.valueOf(other)), run, false));
  }

  /** Whether a third digit makes of two neighbours a number by position; 七八两 is 7 to 8 taels. */
  private static boolean isDigit(char c) {
    return Glyph.digit(c) >= 0 && c != '两';
  }

  /** A digit behind a scale word belongs to it unless it begins another word: {@code 三千万一次付清}. */
  private boolean endsNumeral(int from, int run, BigDecimal above) {
    int after = skipBlanks(from + run);
    int power = Glyph.power(charAt(after));
    if (power > 0) {
      return power >= 4 || BigDecimal.TEN.pow(power).compareTo(above) < 0;
    }
    char digit = charAt(from);
    if (above.compareTo(BigDecimal.TEN) == 0 || (digit != '一' && digit != '两')) {
      return digit != '两' || run == 2;
    }
    return digit == '一'
        && (!Character.isLetter(charAt(after)) || "元块人".indexOf(charAt(after)) >= 0);
  }

  private Optional<Digits> arabic(int from, BigDecimal above) {
    int end = from;
    while (end < text.length() && end - from < 10 && Glyph.isArabic(text.charAt(end))) {
      end++;
    }
    char next = charAt(end);
    boolean point = (next == '.' || next == ',') && Glyph.isArabic(charAt(end + 1));
    if (point || CLAIMS_DIGITS.indexOf(next) >= 0 || Glyph.isArabic(next)) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(text.subSequence(from, end).toString());
    int power = powerAt(skipBlanks(end));
    boolean spread = power > 0 && (power < 4 || charAt(at - 2) == ' ');
    if (from > at && !spread) {
      return Optional.empty();
    }
    boolean inSection = power == 0 || (power >= 4 && above.compareTo(BigDecimal.TEN.pow(4)) < 0);
    BigDecimal lowered = inSection ? value : BigDecimal.TEN.pow(power);
    if (lowered.compareTo(above) >= 0) {
      return Optional.empty();
    }
    at = end;
    return Optional.of(new Digits(Worth.of(value), end - from, true));
  }

  /** The power of the 十, 百 or 千 that stands here if it fits, else 0. */
  int takeSmall(Optional<Digits> digits, BigDecimal lastScale, boolean leading) {
    int from = leading ? at : skipBlanks(at);
    int power = powerAt(from);
    boolean fits =
        power > 0
            && power < 4
            && (lastScale.compareTo(BigDecimal.ONE) == 0
                || BigDecimal.TEN.pow(power).compareTo(lastScale) < 0)
            && digits.map(d -> d.takesScale(power)).orElse(true)
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
    int from = maySpace ? skipBlanks(at) : at;
    int power = powerAt(from);
    boolean spacedArabic = from > at && Glyph.isArabic(charAt(at - 1)) && !isPunctuated();
    if (power < 4 || (spacedArabic && !isSpacedScale(from))) {
      return 0;
    }
    at = from + 1;
    return power;
  }

  /** 多, 余 or 来 if a scale word follows. */
  boolean takeMore() {
    int from = skipBlanks(at);
    char c = charAt(from);
    int next = skipBlanks(from + 1);
    if ((c != '多' && c != '余' && c != '来') || powerAt(next) < 4) {
      return false;
    }
    at = next;
    return true;
  }

  /** 几 behind a scale word: {@code 十几}. */
  boolean takeSome() {
    int from = skipBlanks(at);
    if (charAt(from) != '几') {
      return false;
    }
    at = from + 1;
    return true;
  }

  /** 点 and the decimals behind it. */
  Optional<BigDecimal> takePoint() {
    int point = skipBlanks(at);
    if (charAt(point) != '点') {
      return Optional.empty();
    }
    StringBuilder decimals = new StringBuilder("0.");
    int from = skipBlanks(point + 1);
    int end = from;
    while (decimals.length() <= NumeralReader.MAX_DIGITS && decimalAt(end) >= 0) {
      decimals.append((char) ('0' + decimalAt(end)));
      end++;
    }
    char next = charAt(end);
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
    char c = charAt(offset);
    return Glyph.isArabic(c) ? c - '0' : c == '两' ? -1 : Glyph.digit(c);
  }

  private int powerAt(int offset) {
    char c = charAt(offset);
    return Glyph.power(c) > 0 && Glyph.beginsUnit(c, charAt(offset + 1)) ? 0 : Glyph.power(c);
  }

  /** Whether the digits that end here have a point or separators, and so are no rank in a list. */
  private boolean isPunctuated() {
    int from = at;
    while (from > start && Glyph.isArabic(charAt(from - 1))) {
      from--;
    }
    return from > start && (charAt(from - 1) == '.' || charAt(from - 1) == ',');
  }

  private boolean isSpacedScale(int offset) {
    char after = charAt(offset + 1);
    return AFTER_SPACED_SCALE.indexOf(after) >= 0 || !Character.isLetter(after);
  }

  private char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }

  private int skipBlanks(int from) {
    int next = from;
    while (charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /** Two digits that together mean "one or the other": 两三, 七八, and 三五. */
  static boolean isNeighbour(int one, int other) {
    return one > 0 && (other == one + 1 || (one == 3 && other == 5));
  }
}
