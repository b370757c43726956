package duoshao.number;

import duoshao.text.CharacterSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The characters that Chinese numerals are written with, in folded text, and what each is worth.
 */
final class Glyph {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String OTHER_DIGITS = "零两壹贰叁肆伍陆柒捌玖";
  private static final int[] OTHER_VALUES = {0, 2, 1, 2, 3, 4, 5, 6, 7, 8, 9};

  private static final CharacterSet CHINESE =
      CharacterSet.of(DIGITS + OTHER_DIGITS + "十拾百佰千仟万亿兆" + "廿卅卌" + "半");

  private static final CharacterSet OPENERS =
      CHINESE.and(CharacterSet.of(".")).and(CharacterSet.DIGITS).and(items());

  private static final CharacterSet LINKS = CHINESE.and(CharacterSet.of("几多余来个点"));

  private static final byte[] DIGIT_OF = new byte[Character.MAX_VALUE + 1];
  private static final byte[] POWER_OF = new byte[Character.MAX_VALUE + 1];

  /** The powers of ten that scale words stand for; {@code BigDecimal.pow} takes a detour. */
  private static final BigDecimal[] SCALES =
      IntStream.rangeClosed(0, 12).mapToObj(BigDecimal.TEN::pow).toArray(BigDecimal[]::new);

  static {
    Arrays.fill(DIGIT_OF, (byte) -1);
    for (int i = 0; i < DIGITS.length(); i++) {
      DIGIT_OF[DIGITS.charAt(i)] = (byte) i;
    }
    for (int i = 0; i < OTHER_DIGITS.length(); i++) {
      DIGIT_OF[OTHER_DIGITS.charAt(i)] = (byte) OTHER_VALUES[i];
    }
    power("十拾", 1);
    power("百佰", 2);
    power("千仟", 3);
    power("万", 4);
    power("亿", 8);
    power("兆", 12);
  }

  private Glyph() {}

  private static void power(String glyphs, int power) {
    for (int i = 0; i < glyphs.length(); i++) {
      POWER_OF[glyphs.charAt(i)] = (byte) power;
    }
  }

  static boolean isArabic(char c) {
    return CharacterSet.DIGITS.contains(c);
  }

  /** The value of a Chinese digit, or -1. */
  static int digit(char c) {
    return DIGIT_OF[c];
  }

  /** The power of ten of a scale word, or 0. */
  static int power(char c) {
    return POWER_OF[c];
  }

  /** What the scale word of a power multiplies with. */
  static BigDecimal scale(int power) {
    return SCALES[power];
  }

  /** 廿 20, 卅 30, 卌 40, or 0. */
  static int tens(char c) {
    return switch (c) {
      case '廿' -> 20;
      case '卅' -> 30;
      case '卌' -> 40;
      default -> 0;
    };
  }

  /** The number of a list item written in one character, ① ⑵ ⒊ ❹, or 0. */
  static int item(char c) {
    if (c < '①' || c > '❿') {
      return 0;
    }
    if (c <= '⒛') {
      return (c - '①') % 20 + 1;
    }
    return c >= '❶' ? c - '❶' + 1 : 0;
  }

  private static CharacterSet items() {
    StringBuilder items = new StringBuilder();
    for (char c = '①'; c <= '❿'; c++) {
      if (item(c) > 0) {
        items.append(c);
      }
    }
    return CharacterSet.of(items);
  }

  /** Whether a numeral may begin with it: at most places of a text none does. */
  static boolean mayBegin(char c) {
    return OPENERS.contains(c);
  }

  /** Whether Arabic digits may go on with it as a spoken numeral: 3亿, 10几倍, 100多万, 2个亿. */
  static boolean mayGoOn(char c) {
    return LINKS.contains(c);
  }

  static boolean isChinese(char c) {
    return CHINESE.contains(c);
  }

  /**
   * Formal numerals that are also common words (大肆, 队伍, 陆地, 玖富, 收拾): numerals only beside another
   * one.
   */
  static boolean isShy(char c) {
    return "肆伍陆柒捌玖拾".indexOf(c) >= 0;
  }

  /**
   * Whether the scale word 千 or 兆 begins a unit instead: 千克, 千瓦时, 兆瓦.
   *
   * @param next the character after it
   */
  static boolean beginsUnit(char scaleWord, char next) {
    return switch (scaleWord) {
      case '千' -> "克米瓦卡伏帕赫升焦字安".indexOf(next) >= 0;
      case '兆' -> "瓦字赫帕欧伏比".indexOf(next) >= 0;
      default -> false;
    };
  }
}
