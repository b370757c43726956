package duoshao.naming;

import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Words that go on with the name behind them, so that no headline ends there: {@code 变更为|某某股份},
 * {@code 减持|某某股份}. They are listed in {@code headline-links.tsv}.
 */
final class HeadlineLinks {
  /** How far a name and its code reach. */
  private static final int LONGEST_NAME_AND_CODE = 16;

  private static final List<String> ROLES =
      List.of("股东", "大股东", "控股股东", "实控人", "实际控制人", "高管", "董事", "二股东", "第二大股东");

  private static final String PASSIVES = "被遭获受";
  private static final WordTrie<String> REVERSED = WordTrie.reversed(links());

  private HeadlineLinks() {}

  private static Map<String, String> links() {
    Map<String, String> links = new LinkedHashMap<>();
    for (List<String> row : WordTable.rows(HeadlineLinks.class, "headline-links.tsv", 2)) {
      links.put(row.get(0), row.get(1));
    }
    return links;
  }

  /**
   * Whether the words from {@code start} on end with one that the name at {@code at} belongs to.
   */
  static boolean areBefore(String folded, int start, int at) {
    Optional<WordTrie.Match<String>> link = REVERSED.longestBefore(folded, at, start);
    if (link.isEmpty() || link.get().meaning().equals("end")) {
      return false;
    }
    return link.get().meaning().equals("on")
        || !(isPassive(folded, start, link.get().span().start()) || opensWithRole(folded, at));
  }

  /** Whether a link of two characters ends at {@code end}: 减持. One alone may belong to a name. */
  static boolean isOfTwo(String folded, int end) {
    return REVERSED
        .longestBefore(folded, end, Math.max(0, end - 2))
        .filter(link -> link.span().length() == 2)
        .isPresent();
  }

  /** 清仓|某某科技(600999)股东减持: whose holders act behind it is no object of what stands before. */
  private static boolean opensWithRole(String folded, int at) {
    int last = Math.min(folded.length() - 1, at + LONGEST_NAME_AND_CODE);
    int close = at;
    while (close < last && folded.charAt(close) != ')') {
      close++;
    }
    if (close >= folded.length() || folded.charAt(close) != ')') {
      return false;
    }
    for (String role : ROLES) {
      if (folded.startsWith(role, close + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody suffers what a verb at {@code verb} says: 遭股东|减持. */
  private static boolean isPassive(String folded, int start, int verb) {
    for (int i = verb - 1; i >= start && folded.charAt(i) != ' '; i--) {
      if (PASSIVES.indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return verb > start && folded.charAt(verb - 1) == '不';
  }
}
