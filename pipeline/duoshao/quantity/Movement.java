package duoshao.quantity;

import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Tells two numbers between which something moved from those that are the ends of a range:
 * 上涨6点至1771点 and 从12元至10元, but 同比减少10%至15%.
 */
final class Movement {
  /** A verb of change right before a number. */
  private static final Pattern MOVE =
      Pattern.compile("([涨跌升降增减](了|[长加少幅高低]了?)?|(提高|提升|回落|下滑|下调|上调|下降|上升)了?)$");

  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** So many digits tell no rough end of a range: 减少123456手至234567手. */
  private static final int PRECISE = 5;

  private Movement() {}

  /**
   * Whether what stands between 至 or 到 is no range but a way: by how much and to what, or from
   * what.
   */
  static boolean isBetween(Site site, NumberPhrase from, NumberPhrase to) {
    return isByAndTo(site, from, to) || isFromTo(site, from, to) || isCrossed(site, from, to);
  }

  /** 从1000万到2000万, 增长1500万至1800万: what it was, and what it became. */
  static boolean isNamed(Site site) {
    String clause = site.clauseBefore(24);
    return clause.indexOf('从') >= 0
        || (clause.indexOf('由') >= 0 && !clause.contains("由于"))
        || (clause.indexOf('自') >= 0 && !clause.contains("自有") && !clause.contains("自筹"))
        || MOVE.matcher(clause).find();
  }

  /** 增长63.34%, 区间63%: whether a word of growth, or of a range, stands before a number. */
  static boolean isGrowth(Site site, NumberPhrase from) {
    int end = behindVerb(site, from);
    String before = site.slice(Math.max(0, end - 4), end);
    return before.endsWith("区间")
        || before.endsWith("区间为")
        || (MOVE.matcher(before).find() && !before.contains("涨跌") && !before.contains("增减"));
  }

  /**
   * {@code 上涨6点至1771点}: by how much, and to what. Rough ends that lie close together are a range
   * still, and so is a growth rate: {@code 同比减少10%至15%}.
   */
  private static boolean isByAndTo(Site site, NumberPhrase from, NumberPhrase to) {
    if (!from.hasUnit()) {
      return false;
    }
    int end = behindVerb(site, from);
    if (!MOVE.matcher(site.slice(Math.max(0, end - 4), end)).find()) {
      return false;
    }
    String clause = site.clauseBefore(40);
    boolean foretold = clause.contains("预") || clause.contains("料") || clause.contains("拟");
    boolean growth =
        from.unit().get().category() == Category.PERCENT
            && clause.contains("同比")
            && clause.indexOf('率') < 0;
    boolean precise =
        from.unit().get().category() == Category.CLASSIFIER
            && from.worth().max().stripTrailingZeros().precision() >= PRECISE;
    boolean close =
        !precise
            && to.worth().max().compareTo(from.worth().max().multiply(TWO)) <= 0
            && from.worth().max().compareTo(to.worth().max()) <= 0;
    return !foretold && !growth && !close;
  }

  /** Where the words end that stand before a number and its bound. */
  private static int behindVerb(Site site, NumberPhrase from) {
    return BoundWords.before(site, from.start())
        .map(match -> match.span().start())
        .orElse(from.start());
  }

  /** {@code 跌破20元/公斤至19.5元/公斤}: what was crossed, and to what; but not 突破3至5元区间. */
  private static boolean isCrossed(Site site, NumberPhrase from, NumberPhrase to) {
    char before = site.charAt(site.skipBlanksBack(from.start()) - 1);
    int behind = site.charAt(to.end()) == '的' ? to.end() + 1 : to.end();
    boolean band = site.startsWith("区间", behind) || site.startsWith("之间", behind);
    return !band && (before == '破' || before == '穿');
  }

  /** {@code 从12元至10元}: down from one to the other. */
  private static boolean isFromTo(Site site, NumberPhrase from, NumberPhrase to) {
    int end = behindVerb(site, from);
    boolean source = "从由自".indexOf(site.charAt(end - 1)) >= 0;
    return source && from.hasUnit() && from.worth().max().compareTo(to.worth().max()) > 0;
  }
}
