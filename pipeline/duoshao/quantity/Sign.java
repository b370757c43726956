package duoshao.quantity;

/**
 * The sign before a number, told apart from a range's dash, a hyphen in a name and a bullet.
 *
 * @param isNegative whether the number is negative
 * @param start where the signed number begins: the sign, or the number itself if it has none
 */
record Sign(boolean isNegative, int start) {
  private static final String UNIT_ENDS = "元股吨点倍家名人件个台辆套次月日年号时米度万亿千百十";
  private static final int LONGEST_UNIT = 3;

  /** The sign of the site's number, which may have a currency between: {@code -￥500}. */
  static Sign of(Site site) {
    return before(site, site.start());
  }

  /** The sign before {@code start}. */
  static Sign before(Site site, int start) {
    int at = site.charAt(start - 1) == ' ' ? site.skipBlanksBack(start) : start;
    if (site.charAt(at - 1) == '负') {
      boolean negative = "正抱身欠背".indexOf(site.charAt(at - 2)) < 0;
      return new Sign(negative, negative ? at - 1 : start);
    }
    if (site.charAt(start - 1) != '-') {
      return new Sign(false, start);
    }
    char before = site.charAt(start - 2);
    if (before == '—' || before == '-') {
      return isBelowZero(site, start - 2) ? new Sign(true, start - 1) : new Sign(false, start);
    }
    boolean glued =
        (Character.isLetterOrDigit(before) && !isSpoken(site, start - 2))
            || "%‰)）.".indexOf(before) >= 0;
    return glued ? new Sign(false, start) : new Sign(true, start - 1);
  }

  /** Whether the dash of a range stands there behind a loss: -1500万|—|-1100万. */
  private static boolean isBelowZero(Site site, int dash) {
    if (!site.hasPrevious()) {
      return false;
    }
    Site low = site.previous();
    return low.before(1) == '-'
        && low.end() <= dash
        && dash - low.end() <= LONGEST_UNIT
        && !Site.isArabic(low.before(2))
        && !Site.isLatin(low.before(2))
        && UNIT_ENDS.indexOf(low.before(2)) < 0;
  }

  /**
   * Whether the Chinese character there ends a word of a sentence, and not the unit of a number:
   * 净利润-1.2亿元, 温度-162℃; not 5元-8元.
   */
  private static boolean isSpoken(Site site, int at) {
    char c = site.charAt(at);
    boolean unit = UNIT_ENDS.indexOf(c) >= 0;
    boolean counted = !unit || (site.hasPrevious() && site.previous().end() >= at - 4);
    return c >= '一' && c <= '龥' && !(unit && counted);
  }
}
