package duoshao.quantity;

import java.math.BigDecimal;

/** Numbers that one sees to number items by the next or the last one: 1，去担保，2，去资金池; 181：…，182：…. */
final class ItemSequences {
  /** How many numerals on the next item may begin. */
  private static final int REACH = 12;

  private static final int COLON_REACH = 4;

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private ItemSequences() {}

  /** {@code 1、84家平台 2、590家平台 3、…}: small numbers that go on by one, each before the mark. */
  static boolean isInSequence(Site site) {
    return site.next().end() - site.next().start() > 1
        && (isNumbered(site, true, 1) || isNumbered(site, false, -1));
  }

  private static boolean isNumbered(Site site, boolean ahead, int step) {
    Site other = site;
    for (int i = 0; i < COLON_REACH; i++) {
      if (ahead ? !other.hasNext() : !other.hasPrevious()) {
        return false;
      }
      other = ahead ? other.next() : other.previous();
      if (other.behind(0) == '、'
          && other.end() == other.start() + 1
          && site.end() == site.start() + 1
          && !Site.isArabic(other.before(1))
          && other.charAt(other.start()) == site.charAt(site.start()) + step
          && (ahead ? other : site).start() - (ahead ? site : other).end() > 4) {
        return true;
      }
    }
    return false;
  }

  /** {@code 1，去担保，2，去资金池}: a digit between marks, and the next or the last one likewise. */
  static boolean isRunning(Site site) {
    return (isBetweenMarks(site) && site.before(1) == '\n')
        || isRunningOn(site)
        || isGluedItem(site);
  }

  /**
   * {@code ：1虚构…；2虚拟…；3虚假…}: digits glued to their items, and the next or the last one likewise.
   */
  private static boolean isGluedItem(Site site) {
    return isGluedToItem(site)
        && (findsNeighbour(site, true, 1) || findsNeighbour(site, false, -1));
  }

  private static boolean findsNeighbour(Site site, boolean ahead, int step) {
    Site other = site;
    for (int i = 0; i < REACH; i++) {
      if (ahead ? !other.hasNext() : !other.hasPrevious()) {
        return false;
      }
      other = ahead ? other.next() : other.previous();
      if (other.end() == other.start() + 1
          && other.charAt(other.start()) == site.charAt(site.start()) + step
          && isGluedToItem(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGluedToItem(Site site) {
    return site.end() == site.start() + 1
        && Site.isArabic(site.charAt(site.start()))
        && ":。;\n".indexOf(site.before(1)) >= 0
        && Character.isIdeographic(site.behind(0))
        && site.unit().isEmpty();
  }

  private static boolean isRunningOn(Site site) {
    return isBetweenMarks(site)
        && ((site.hasNext() && isBetweenMarks(site.next()) && follows(site.next(), site))
            || (site.hasPrevious()
                && isBetweenMarks(site.previous())
                && follows(site, site.previous())));
  }

  private static boolean isBetweenMarks(Site site) {
    return site.end() == site.start() + 1
        && Site.isArabic(site.charAt(site.start()))
        && ":。;,\n".indexOf(site.before(1)) >= 0
        && site.behind(0) == ','
        && Character.isIdeographic(site.behind(1));
  }

  private static boolean follows(Site second, Site first) {
    return second.charAt(second.start()) == first.charAt(first.start()) + 1;
  }

  /** {@code 181：…，182：…}: a whole number and a colon, and the next or the last one likewise. */
  static boolean isColoned(Site site) {
    if (!isBeforeColon(site)) {
      return false;
    }
    Site ahead = site;
    Site back = site;
    for (int i = 0; i < COLON_REACH; i++) {
      ahead = ahead.hasNext() ? ahead.next() : ahead;
      back = back.hasPrevious() ? back.previous() : back;
      if ((isBeforeColon(ahead) && isLittleMore(ahead, site))
          || (isBeforeColon(back) && isLittleMore(site, back))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeforeColon(Site site) {
    return site.behind(0) == ':'
        && Character.isLetter(site.behind(1))
        && Site.isArabic(site.charAt(site.start()))
        && site.end() - site.start() <= 3
        && !site.numeral().isScaled()
        && site.numeral().worth().isPresent();
  }

  /** One or two more. */
  private static boolean isLittleMore(Site second, Site first) {
    BigDecimal more =
        second.numeral().worth().get().min().subtract(first.numeral().worth().get().min());
    return more.signum() > 0 && more.compareTo(TWO) <= 0;
  }
}
