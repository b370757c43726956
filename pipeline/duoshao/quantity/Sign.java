package duoshao.quantity;

/**
 * The sign before a number, told apart from a range's dash, a hyphen in a name and a bullet.
 *
 * @param isNegative whether the number is negative
 * @param start where the signed number begins: the sign, or the number itself if it has none
 */
record Sign(boolean isNegative, int start) {

  /** The sign of the site's number, which may have a currency between: {@code -￥500}. */
  static Sign of(Site site) {
    return before(site, site.start());
  }

  /** The sign before {@code start}. */
  static Sign before(Site site, int start) {
    char sign = site.charAt(start - 1);
    char before = site.charAt(start - 2);
    if (sign == '负') {
      return new Sign(
          before != '正' && before != '抱' && before != '身', before == '正' ? start : start - 1);
    }
    if (sign == '-') {
      boolean glued =
          (Character.isLetterOrDigit(before) && !isSpoken(before))
              || "%‰)）-—".indexOf(before) >= 0
              || before == '.';
      return glued ? new Sign(false, start) : new Sign(true, start - 1);
    }
    return new Sign(false, start);
  }

  /** A Chinese character that ends a word of a sentence, not a unit: 净利润-1.2亿元, 同比-3%. */
  private static boolean isSpoken(char c) {
    return c >= '一' && c <= '龥' && "元股吨点倍家名人件个台辆套次月日年号时米度万亿千百十".indexOf(c) < 0;
  }
}
