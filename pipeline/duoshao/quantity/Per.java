package duoshao.quantity;

import duoshao.text.Span;
import duoshao.text.WordTrie;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number is counted per: a thing, never a time. 元/股, 每10股派5元, 每斤4.8元, 单枚0.7元; not 每月200元,
 * 万元/年.
 *
 * @param thing as it stands behind the slash of the unit: {@code 股}, {@code 10股}, {@code 百万英热}
 * @param end where the phrase ends
 */
record Per(String thing, int end) {
  private static final String TIMES = "年月日天周季时分秒晚夜小期";
  private static final Set<String> LATIN_TIMES =
      Set.of("d", "h", "s", "a", "y", "min", "day", "year", "yr", "month", "week", "hour");
  private static final int REACH = 16;

  /** What the figure after these is no longer counted per: 每股1元，共3亿元. */
  private static final Pattern TOTAL = Pattern.compile("共|合计|总计|总额|累计|涉资|合共|共计|总共");

  /** {@code 每10股}, {@code 每股}, {@code 单枚} and what follows up to the number. */
  private static final Pattern LEAD = Pattern.compile("(每|单)([0-9]{1,4}|[一二三五十百千]{0,3})([^0-9]*)$");

  /** The number before this one in a move: {@code 由0.3元提高到}, {@code 上调9%至}. */
  private static final Pattern MOVED =
      Pattern.compile(
          "[由从]?(?<![0-9.])[0-9.]{1,9}[^0-9]{0,3}(?:提高|上调|下调|增加|增长|减少|上升|下降|增|升|降)?[至到]$");

  /** {@code 每股亏损0.02元，上年同期亏损}, {@code 市场预期}: the same measure, a year ago or expected. */
  private static final Pattern PRIOR =
      Pattern.compile(
          "(每)([^0-9,。;]{1,14})-?[0-9.]{1,12}[^0-9,。;]{1,4}"
              + "(?:,[^0-9,。;]{0,10}预期[^0-9,。;]{0,4}[0-9.]{1,12}[^0-9,。;]{1,4})?"
              + ",[^0-9,。;]{0,10}(?:同期|预期)(?:亏损|盈利)?(?:为|是|约|的)?$");

  /** A share of a class, as counted by no other unit: 每普通股6美元. */
  private static final Pattern SHARE = Pattern.compile("(?:(?:[AB]类)?普通|优先|(?:美国)?存托|[ABH])股");

  /** 每股收益 in Latin letters. */
  private static final String EARNINGS = "EPS";

  private static final String LIST_MARKS = "、/及和与";

  private static final Pattern DIVIDEND_HEAD =
      Pattern.compile("(10|十)股?(送|转|派|配)[^。;\\n]*,[^0-9]*$");
  private static final String SINGLES = "枚斤股吨瓶克件盒盎桶公平";

  /** The first half of a dividend: {@code 10转4派}, {@code 10派}. */
  private static final Pattern DIVIDEND =
      Pattern.compile("(?<![0-9.])(10|十)股?(?:送红股|转增股|转增|转|送|派送)[0-9.]{1,5}股?(?:派|转|送|转增|派现|派息)$");

  /**
   * {@code /股}, {@code /百万英热}, {@code 每股}, {@code 一斤} behind a unit.
   *
   * @param last the site of the number's last numeral
   * @param end where its unit ends
   */
  static Optional<Per> behind(Site last, int end, Unit unit) {
    char c = last.charAt(end);
    if (unit.category() == Category.MONEY && c == '一') {
      return each(last, end);
    }
    if (c != '/' && c != '每') {
      return Optional.empty();
    }
    int at = last.skipBlanks(end + 1);
    int unitAt = at;
    if (last.hasNext() && last.next().start() == at) {
      if (unit.category() != Category.MONEY) {
        return Optional.empty();
      }
      unitAt = last.next().end();
    }
    if (TIMES.indexOf(last.charAt(unitAt)) >= 0) {
      return Optional.empty();
    }
    Optional<WordTrie.Match<Unit>> thing = UnitPhrase.unitAt(last, unitAt);
    if (thing.isPresent() && thing.get().meaning().category() != Category.MONEY) {
      Span span = new Span(at, thing.get().span().end());
      return Optional.of(new Per(last.written(span), span.end()));
    }
    return c == '/' ? latinWord(last, unitAt) : Optional.empty();
  }

  /** {@code 8毛一斤}. */
  private static Optional<Per> each(Site last, int end) {
    return UnitPhrase.unitAt(last, end + 1)
        .filter(unit -> unit.meaning().category() == Category.MEASURE)
        .filter(
            unit ->
                !Character.isLetterOrDigit(last.charAt(unit.span().end()))
                    || "之左上的".indexOf(last.charAt(unit.span().end())) >= 0)
        .map(unit -> new Per(last.written(unit.span()), unit.span().end()));
  }

  private static Optional<Per> latinWord(Site last, int at) {
    int end = at;
    while (Site.isLatin(last.charAt(end))) {
      end++;
    }
    String word = last.slice(at, end);
    return end > at && end - at <= 6 && !LATIN_TIMES.contains(word)
        ? Optional.of(new Per(last.written(new Span(at, end)), end))
        : Optional.empty();
  }

  /** The thing that the words before a number count it per. */
  static Optional<String> before(Site site, int start, Category category) {
    int from = start;
    while (from > 0 && start - from < 2 * REACH && !Site.isClauseEnd(site.charAt(from - 1))) {
      from--;
    }
    String clause = site.slice(from, start);
    boolean small = category == Category.MONEY && !site.numeral().isScaled();
    if (small && (clause.contains("同期") || clause.contains("预期"))) {
      Matcher prior = PRIOR.matcher(site.slice(Math.max(0, start - 3 * REACH), start));
      if (prior.find()) {
        return thing(site, Math.max(0, start - 3 * REACH) + prior.start(2), category, false);
      }
    }
    if (isDividend(site, start, clause)) {
      return Optional.of("10股");
    }
    int earnings = small ? clause.lastIndexOf(EARNINGS) : -1;
    boolean led = clause.indexOf('每') >= 0 || clause.indexOf('单') >= 0;
    if (!led && earnings < 0) {
      return Optional.empty();
    }
    String head = clause.substring(0, listStart(clause));
    if (earnings >= 0 && goesOn(head, earnings + EARNINGS.length())) {
      return Optional.of("股");
    }
    int last = head.lastIndexOf('每');
    Optional<String> nearest = last > 0 ? led(site, from, head, last, category) : Optional.empty();
    return nearest.isPresent() ? nearest : led(site, from, head, 0, category);
  }

  /** Whether no other number stands between EPS and the one that it measures. */
  private static boolean goesOn(String head, int from) {
    for (int at = from; at < head.length(); at++) {
      if (Site.isArabic(head.charAt(at))) {
        return false;
      }
    }
    return head.length() - from < REACH;
  }

  /** What 每 or 单 at {@code at} or behind it leads: not the 单 of 单价每平米. */
  private static Optional<String> led(Site site, int from, String head, int at, Category category) {
    Matcher lead = LEAD.matcher(head);
    if (!lead.find(at) || lead.group().length() > REACH || TOTAL.matcher(lead.group(3)).find()) {
      return Optional.empty();
    }
    return thing(site, from + lead.start(3), category, lead.group(1).equals("单"))
        .map(thing -> lot(lead.group(2)) + thing);
  }

  /** Where the numbers of the list or move that this one goes on begin: {@code 每股为3.2、3.9及}. */
  private static int listStart(String clause) {
    int start = clause.length();
    int before = memberStart(clause, start);
    while (before < start) {
      start = before;
      before = memberStart(clause, start);
    }
    Matcher moved = MOVED.matcher(clause);
    return start == clause.length() && moved.find() ? moved.start() : start;
  }

  private static int memberStart(String clause, int end) {
    if (end == 0 || LIST_MARKS.indexOf(clause.charAt(end - 1)) < 0) {
      return end;
    }
    int unit = unitStart(clause, end - 1);
    int at = unit;
    while (at > 0 && (Site.isArabic(clause.charAt(at - 1)) || clause.charAt(at - 1) == '.')) {
      at--;
    }
    return at < unit ? at : end;
  }

  /** Where the currency before {@code end} begins, if one stands there: EPS分别为0.5|元、0.8元. */
  private static int unitStart(String clause, int end) {
    int at = end;
    if (at > 0 && clause.charAt(at - 1) == '元') {
      at--;
      if (at > 0 && "美港欧日".indexOf(clause.charAt(at - 1)) >= 0) {
        at--;
      }
    }
    return at;
  }

  private static boolean isDividend(Site site, int start, String clause) {
    boolean ends = !clause.isEmpty() && "派转送增现息".indexOf(clause.charAt(clause.length() - 1)) >= 0;
    if (!ends) {
      return false;
    }
    if (DIVIDEND.matcher(clause).find()) {
      return true;
    }
    boolean paid = clause.endsWith("派") || clause.endsWith("派现") || clause.endsWith("转增");
    return paid && DIVIDEND_HEAD.matcher(site.slice(Math.max(0, start - 30), start)).find();
  }

  private static Optional<String> thing(Site site, int unitAt, Category category, boolean single) {
    boolean time =
        TIMES.indexOf(site.charAt(unitAt)) >= 0
            || (site.charAt(unitAt - 1) == '每'
                && site.charAt(unitAt) == '个'
                && TIMES.indexOf(site.charAt(unitAt + 1)) >= 0);
    if (category == Category.MONEY && unitAt < site.start()) {
      Matcher share = SHARE.matcher(site.slice(unitAt, site.start()));
      if (share.lookingAt()) {
        return Optional.of(site.written(new Span(unitAt, unitAt + share.end())));
      }
    }
    Optional<WordTrie.Match<Unit>> unit = time ? Optional.empty() : UnitPhrase.unitAt(site, unitAt);
    if (unit.isEmpty() || unit.get().meaning().category() == Category.MONEY) {
      return Optional.empty();
    }
    String thing = site.written(unit.get().span());
    boolean shares = category == Category.CLASSIFIER && thing.equals("股") && !single;
    boolean priced =
        category == Category.MONEY && (!single || SINGLES.indexOf(site.charAt(unitAt)) >= 0);
    return shares || priced ? Optional.of(thing) : Optional.empty();
  }

  /** 每十股 and 每10股 are the same lot. */
  private static String lot(String count) {
    return switch (count) {
      case "一" -> "";
      case "十", "一十" -> "10";
      case "百", "一百" -> "100";
      case "千", "一千" -> "1000";
      default -> count;
    };
  }
}
