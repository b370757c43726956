package duoshao.text;

/**
 * Brings the forms in which one character is written to a single form, one character for one, so
 * that offsets never move: full-width to ASCII ({@code １２．５％} becomes {@code 12.5%}), exotic spaces
 * to a space, dashes that are minus signs to {@code -}, and the traditional and variant forms of
 * numerals, units and the commonest finance words to simplified ones ({@code 萬億圓} becomes {@code
 * 万亿圆}).
 *
 * <p>Weakness: the full-width comma becomes the ASCII one, so what separates thousands and what
 * separates clauses must be told apart by the digits around it.
 */
public final class TextFolding {
  private static final String FROM =
      "萬億兩圓點餘幾個負陸貳弍參叄対對雙張項輛間條種噸幣歐盧韓臺灣鎊漲長淨營業資產總額達約過時較環從兌後"
          + "應現貨價錢塊開發銀證券購買賣轉讓單筆戶隻顆層畝裡裏億園區國際擬計劃認為減虧損獲盈縮擴漲幅預測將"
          + "﹒﹐﹪﹣﹢﹩﹕﹔‐‑‒−∼〜∶︱│┃￠￡￥○◯";
  private static final String TO =
      "万亿两圆点余几个负陆贰贰叁叁对对双张项辆间条种吨币欧卢韩台湾镑涨长净营业资产总额达约过时较环从兑后"
          + "应现货价钱块开发银证券购买卖转让单笔户只颗层亩里里亿园区国际拟计划认为减亏损获盈缩扩涨幅预测将"
          + ".,%-+$:;----~~:|||¢£¥〇〇";

  private static final char[] TABLE = table();

  private TextFolding() {}

  /** The folded text: the same length, each character folded by itself. */
  public static String fold(String text) {
    char[] folded = text.toCharArray();
    boolean same = true;
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      folded[i] = TABLE[c];
      same &= folded[i] == c;
    }
    return same ? text : new String(folded);
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = (char) c;
    }
    for (char c = '！'; c <= '～'; c++) {
      table[c] = (char) (c - '！' + '!');
    }
    for (char c : "\u00a0\u1680\u202f\u205f\u3000\u200b\u200c\u200d\u2060\ufeff\t".toCharArray()) {
      table[c] = ' ';
    }
    for (char c = '\u2000'; c <= '\u200a'; c++) {
      table[c] = ' ';
    }
    if (FROM.length() != TO.length()) {
      throw new IllegalStateException(FROM.length() + " characters fold to " + TO.length());
    }
    for (int i = 0; i < FROM.length(); i++) {
      table[FROM.charAt(i)] = TO.charAt(i);
    }
    return table;
  }
}
