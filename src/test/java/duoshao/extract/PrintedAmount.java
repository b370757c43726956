package duoshao.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The ways to write an amount of whole yuan, each exact. */
final class PrintedAmount {
  private static final String[] DIGITS = {"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final String[] FORMAL = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};
  private static final String[] SCALES = {"", "十", "百", "千"};
  private static final String[] FORMAL_SCALES = {"", "拾", "佰", "仟"};
  private static final String[] BIG = {"", "万", "亿", "万亿"};
  private static final String[] TRADITIONAL_BIG = {"", "萬", "億", "萬億"};

  private PrintedAmount() {}

  /** As figures and in words: {@code 12,345元}, {@code 1.2345万元}, {@code 一万二千三百四十五元} … */
  static List<String> forms(long yuan) {
    BigDecimal value = BigDecimal.valueOf(yuan);
    List<String> forms = new ArrayList<>();
    forms.add(yuan + "元");
    forms.add(String.format(Locale.ROOT, "%,d元", yuan));
    forms.add(String.format(Locale.ROOT, "%,d元", yuan).replace(',', '，'));
    forms.add(value.movePointLeft(4).stripTrailingZeros().toPlainString() + "万元");
    forms.add(value.movePointLeft(8).stripTrailingZeros().toPlainString() + "亿元");
    forms.add(value.movePointLeft(8).stripTrailingZeros().toPlainString() + " 亿元");
    forms.add("人民币" + yuan + "元");
    forms.add("RMB" + yuan);
    forms.add("￥" + yuan);
    forms.add(words(yuan, DIGITS, SCALES, BIG) + "元");
    forms.add("人民币" + words(yuan, FORMAL, FORMAL_SCALES, BIG) + "元");
    forms.add(words(yuan, FORMAL, FORMAL_SCALES, TRADITIONAL_BIG) + "圓");
    if (yuan >= 100_000_000 && yuan % 10_000 == 0 && yuan % 100_000_000 != 0) {
      forms.add(yuan / 100_000_000 + "亿" + yuan % 100_000_000 / 10_000 + "万元");
    }
    return forms;
  }

  /** 一万二千零五: groups of four digits, 零 where digits are skipped. */
  private static String words(long yuan, String[] digits, String[] scales, String[] big) {
    StringBuilder words = new StringBuilder();
    boolean skipped = false;
    for (int group = 3; group >= 0; group--) {
      int part = (int) (yuan / (long) Math.pow(10_000, group) % 10_000);
      if (part == 0) {
        skipped = words.length() > 0;
        continue;
      }
      if (words.length() > 0 && (skipped || part < 1000)) {
        words.append("零");
      }
      words.append(below(part, digits, scales));
      boolean trillions = group == 3;
      boolean goesOn = trillions && yuan / 100_000_000 % 10_000 != 0;
      words.append(goesOn ? big[1] : big[group]);
      skipped = false;
    }
    return words.toString();
  }

  private static String below(int part, String[] digits, String[] scales) {
    StringBuilder words = new StringBuilder();
    boolean skipped = false;
    for (int power = 3; power >= 0; power--) {
      int digit = part / (int) Math.pow(10, power) % 10;
      if (digit == 0) {
        skipped = words.length() > 0;
        continue;
      }
      if (skipped) {
        words.append("零");
        skipped = false;
      }
      words.append(digits[digit]).append(scales[power]);
    }
    return words.toString();
  }
}
