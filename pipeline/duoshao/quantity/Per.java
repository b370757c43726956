package duoshao.quantity;

import duoshao.text.WordTrie;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import java.util.Optional;
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
  private static final int REACH = 16;

  /** What the figure after these is no longer counted per: 每股1元，共3亿元. */
  private static final Pattern TOTAL = Pattern.compile("共|合计|总计|总额|累计|涉资|合共|共计|总共");

  /** {@code 每10股}, {@code 每股}, {@code 单枚} and what follows up to the number. */
  private static final Pattern LEAD = Pattern.compile("(每|单)([0-9]{1,4}|[一二三五十百千]{0,3})([^0-9]*)$");

  /** The first half of a dividend: {@code 10转4派}, {@code 10派}. */
  private static final Pattern DIVIDEND =
      Pattern.compile("(?<![0-9.])(10|十)股?(?:送红股|转增股|转增|转|送|派送)[0-9.]{1,5}股?(?:派|转|送|转增|派现|派息)$");

  /** {@code /股}, {@code /百万英热}, {@code 每股} behind a unit. */
  static Optional<Per> behind(Site last, int end) {
    char c = last.charAt(end);
    if (c != '/' && c != '每') {
      return Optional.empty();
    }
    int at = last.skipBlanks(end + 1);
    int unitAt = at;
    if (last.hasNext() && last.next().start() == at) {
      unitAt = last.next().end();
    }
    if (TIMES.indexOf(last.charAt(unitAt)) >= 0) {
      return Optional.empty();
    }
    Optional<WordTrie.Match<Unit>> unit = UnitPhrase.unitAt(last, unitAt);
    if (unit.isPresent() && unit.get().meaning().category() != Category.MONEY) {
      return Optional.of(
          new Per(last.text().substring(at, unit.get().span().end()), unit.get().span().end()));
    }
    return c == '/' ? latinWord(last, unitAt) : Optional.empty();
  }

  private static Optional<Per> latinWord(Site last, int at) {
    int end = at;
    while (Site.isLatin(last.charAt(end))) {
      end++;
    }
    return end > at && end - at <= 6
        ? Optional.of(new Per(last.text().substring(at, end), end))
        : Optional.empty();
  }

  /** The thing that the words before a number count it per. */
  static Optional<String> before(Site site, int start, Category category) {
    int from = start;
    while (from > 0 && start - from < REACH && !Site.isClauseEnd(site.charAt(from - 1))) {
      from--;
    }
    String clause = site.text().substring(from, start);
    if (clause.isEmpty()) {
      return Optional.empty();
    }
    if ("派转送增现息".indexOf(clause.charAt(clause.length() - 1)) >= 0
        && DIVIDEND.matcher(clause).find()) {
      return Optional.of("10股");
    }
    if (clause.indexOf('每') < 0 && clause.indexOf('单') < 0) {
      return Optional.empty();
    }
    Matcher lead = LEAD.matcher(clause);
    if (!lead.find() || TOTAL.matcher(lead.group(3)).find()) {
      return Optional.empty();
    }
    int unitAt = from + lead.start(3);
    if (TIMES.indexOf(site.charAt(unitAt)) >= 0
        || (site.charAt(unitAt - 1) == '每'
            && site.charAt(unitAt) == '个'
            && TIMES.indexOf(site.charAt(unitAt + 1)) >= 0)) {
      return Optional.empty();
    }
    Optional<WordTrie.Match<Unit>> unit = UnitPhrase.unitAt(site, unitAt);
    if (unit.isEmpty() || unit.get().meaning().category() == Category.MONEY) {
      return Optional.empty();
    }
    boolean single = lead.group(1).equals("单");
    if (category != Category.MONEY
        && !(category == Category.CLASSIFIER
            && unit.get().span().of(site.text()).equals("股")
            && !single)) {
      return Optional.empty();
    }
    if (single && "枚斤股吨瓶克件盒盎桶公平".indexOf(site.charAt(unitAt)) < 0) {
      return Optional.empty();
    }
    return Optional.of(lead.group(2) + unit.get().span().of(site.text()));
  }
}
