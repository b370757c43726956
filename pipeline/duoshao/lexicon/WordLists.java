package duoshao.lexicon;

import duoshao.text.WordTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small lists of words that are no names, or say how something is measured. */
public final class WordLists {
  private static final Map<String, String> COMMON = column("common-nouns.tsv", 1);

  /** Words that belong to a measure although they are no nouns: 日均获利, 平均收购价格. */
  private static final Map<String, String> MEASURE_MODIFIERS = column("measure-modifiers.tsv", 1);

  private static final Set<String> LEVEL_NOUNS = column("level-nouns.tsv", 1).keySet();
  private static final Set<String> SHARED_OPENINGS = column("shared-openings.tsv", 1).keySet();
  private static final Set<String> COMMON_LATIN = column("latin-words.tsv", 1).keySet();
  private static final Set<String> ACTORS = column("actors.tsv", 1).keySet();
  private static final Set<String> DEAL_MANNERS = column("deal-manners.tsv", 1).keySet();
  private static final Set<String> LITIGANTS = column("litigants.tsv", 1).keySet();
  private static final Set<String> SURNAMES = column("surnames.tsv", 1).keySet();

  private WordLists() {}

  /** Whether the word is a family name. */
  public static boolean isSurname(String word) {
    return SURNAMES.contains(word);
  }

  /** Whether so many names begin with the two characters that they show no common house: 中国, 国际. */
  public static boolean isSharedOpening(String opening) {
    return SHARED_OPENINGS.contains(opening);
  }

  /** Whether a word says how holders deal in shares: 违规, 大量. */
  public static boolean isDealManner(String word) {
    return DEAL_MANNERS.contains(word);
  }

  /** Whether a word says what a court calls a party: 被告, 上诉人. */
  public static boolean isLitigant(String word) {
    return LITIGANTS.contains(word);
  }

  /** Whether a common noun is one that acts as a party: 机构, 外资, 北向资金. */
  public static boolean isActor(String word) {
    return ACTORS.contains(word);
  }

  /** Whether a Latin word names no party: ETF, GDP. */
  public static boolean isCommonLatin(String word) {
    return COMMON_LATIN.contains(word);
  }

  /** Whether a noun behind a figure only says that it is one of a scale: 4万美元关口, 6.3至6.4元区间. */
  public static boolean isLevelNoun(String word) {
    return LEVEL_NOUNS.contains(word);
  }

  public static boolean isMeasureModifier(String word) {
    return MEASURE_MODIFIERS.containsKey(word);
  }

  /** Whether such a word says how is measured, not what: 新增, 日均, but not 绿色, 新冠. */
  public static boolean isWayOfMeasuring(String word) {
    return "".equals(MEASURE_MODIFIERS.get(word));
  }

  /** Whether a word names nobody: 数据, 企业. */
  public static boolean isCommonNoun(String word) {
    return COMMON.containsKey(word);
  }

  /** Whether a phrase that ends in the word names nobody either: 相关数据, but not 港珠澳大桥项目. */
  public static boolean isCircumstance(String word) {
    return "".equals(COMMON.get(word));
  }

  /** The first column of a table with another one of it. */
  static Map<String, String> column(String table, int column) {
    Map<String, String> words = new LinkedHashMap<>();
    for (List<String> row : WordTable.rows(WordLists.class, table, 3)) {
      words.put(row.get(0), row.get(column));
    }
    return words;
  }
}
