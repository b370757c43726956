package duoshao.quantity;

import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of {@code lead-words.tsv}: right before a number they make it a figure. */
final class LeadWords {
  /** Verbs behind which a bare number counts what it stands before: 拥有1700体检机构. */
  private static final WordTrie<Boolean> HOLDING = words("holding");

  /** Verbs behind which a bare number is the level of an index: 美元指数报97.48. */
  private static final WordTrie<Boolean> QUOTING = words("quoting");

  /** What 一 with a classifier must follow to be a count and not an article: 仅一家. */
  private static final WordTrie<Boolean> COUNTING = words("counting");

  /** Classifiers that follow a noun with its number: 房产一套, 公证书一份. */
  private static final String APPENDED = "部台套辆份张件栋艘架幅座处宗";

  /** Behind these, one with its classifier is a noun's article or stands for it: 另一套. */
  private static final String BEFORE_ARTICLE =
      "每这那另某上下同有是为了的到过又再第各何后哪买拿来做执外样么此便制说手搞于和成完加唯立仅就之在由该及与对将以其次头就写发送给";

  private LeadWords() {}

  static boolean isHolding(Site site) {
    return HOLDING.longestBefore(site.text(), site.start(), 0).isPresent();
  }

  static boolean isQuoting(Site site) {
    return QUOTING.longestBefore(site.text(), site.start(), 0).isPresent();
  }

  /** Whether nothing but such a verb stands in a clause: 现报, 最新报. */
  static boolean isQuotingClause(String clause) {
    String verb = clause.startsWith("最新") ? clause.substring(2) : clause;
    return QUOTING
        .longestBefore(verb, verb.length(), 0)
        .filter(m -> m.span().start() == 0)
        .isPresent();
  }

  static boolean isCounting(Site site) {
    return Stages.isStoreys(site)
        || isOnly(site)
        || isAtLeast(site)
        || isAppended(site)
        || isRepeated(site)
        || COUNTING.longestBefore(site.text(), site.start(), 0).isPresent();
  }

  /** {@code 每年付息一次}, {@code 9月和12月各加息一次}: how often in so long. */
  private static boolean isRepeated(Site site) {
    String clause = site.behind(0) == '次' ? site.clauseBefore(12) : "";
    int all = clause.lastIndexOf('各');
    if (all >= 0 && clause.length() - all <= 3 && Character.isIdeographic(site.before(1))) {
      return !Character.isLetter(site.behind(1));
    }
    int each = clause.lastIndexOf('每');
    return each >= 0
        && each + 1 < clause.length()
        && "年月季周天日半两".indexOf(clause.charAt(each + 1)) >= 0
        && !Character.isLetter(site.behind(1));
  }

  /** {@code 共有房产一套，}: behind what is counted, with nothing behind it. */
  private static boolean isAppended(Site site) {
    return APPENDED.indexOf(site.behind(0)) >= 0
        && "、,。;!\n".indexOf(site.behind(1)) >= 0
        && Character.isIdeographic(site.before(1))
        && BEFORE_ARTICLE.indexOf(site.before(1)) < 0;
  }

  /** {@code 至少降息一次}, {@code 至少接种了一剂}; {@code 至少是一种安慰} counts nothing. */
  private static boolean isAtLeast(Site site) {
    String clause = site.clauseBefore(6);
    int least = clause.indexOf("至少");
    boolean said = false;
    for (int i = least + 2; least >= 0 && i < clause.length(); i++) {
      said |= "给从在是为明".indexOf(clause.charAt(i)) >= 0;
    }
    return least >= 0 && !said;
  }

  /** {@code 仅保留一个}: a verb between 仅 and the number. */
  private static boolean isOnly(Site site) {
    String clause = site.clauseBefore(4);
    int only = clause.lastIndexOf('仅');
    return only >= 0
        && only < clause.length() - 1
        && clause.charAt(clause.length() - 1) != '是'
        && (only == 0 || "不仅".indexOf(clause.charAt(only - 1)) < 0);
  }

  private static WordTrie<Boolean> words(String sort) {
    Map<String, Boolean> words = new HashMap<>();
    for (List<String> row : WordTable.rows(LeadWords.class, "lead-words.tsv", 2)) {
      if (row.get(1).equals(sort)) {
        words.put(row.get(0), true);
      }
    }
    return WordTrie.reversed(words);
  }
}
