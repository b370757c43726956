package duoshao.lexicon;

import duoshao.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words that tell whether a source speaks of itself (官网, 年报) or of others (统计, 研报), and those of
 * ratings; see {@code source-words.tsv}.
 */
public final class SourceWords {
  /** What a word says of its source. */
  public enum Sort {
    OWN,
    OTHERS,
    JUDGES,
    RATING_VERB,
    RATING,
    /** Of what one reports of oneself alone: 拟, 归母净利. */
    ITSELF
  }

  private static final int LONGEST = 5;
  private static final String PROFIT = "净利";
  private static final int LONGEST_PERIOD = 8;
  private static final int LONGEST_HEADLINE = 80;

  private static final Map<String, Sort> WORDS = words();

  private SourceWords() {}

  /** Whom the source that the word stands with speaks of. */
  public static Optional<Sort> of(String word) {
    Sort sort = WORDS.get(word);
    return sort == Sort.OWN || sort == Sort.OTHERS ? Optional.of(sort) : Optional.empty();
  }

  /** Whether who does so judges of others: 认为, 研报. */
  public static boolean judges(String word) {
    Sort sort = WORDS.get(word);
    return sort == Sort.JUDGES || sort == Sort.OTHERS;
  }

  /** Whether one speaks of oneself with a word: 公告, 回购. */
  public static boolean isOfItself(String word) {
    Sort sort = WORDS.get(word);
    return sort == Sort.OWN || sort == Sort.ITSELF;
  }

  /**
   * Whether a headline behind the name of a house, from {@code at} to the end of its line and no
   * further than {@value #LONGEST_HEADLINE} characters, reports of the house itself: 拟回购股份, but not
   * 预计原油价格下跌.
   */
  public static boolean reportsItself(String folded, int at) {
    int last = Math.min(folded.length(), at + LONGEST_HEADLINE);
    for (int i = at; i < last && "\n】".indexOf(folded.charAt(i)) < 0; i++) {
      for (int end = i + 1; end <= Math.min(i + LONGEST, folded.length()); end++) {
        Sort sort = WORDS.get(folded.substring(i, end));
        if (sort == Sort.ITSELF) {
          return true;
        }
        if (sort == Sort.JUDGES || (i == at && sort == Sort.RATING_VERB)) {
          int near = Math.min(folded.length(), end + LONGEST_PERIOD + PROFIT.length());
          return folded.substring(end, near).contains(PROFIT); // 预计2021年净利
        }
      }
    }
    return false;
  }

  public static boolean isRatingVerb(String word) {
    return WORDS.get(word) == Sort.RATING_VERB;
  }

  public static boolean isRating(String word) {
    return WORDS.get(word) == Sort.RATING;
  }

  private static Map<String, Sort> words() {
    Map<String, Sort> words = new HashMap<>();
    for (List<String> row : WordTable.rows(SourceWords.class, "source-words.tsv", 2)) {
      words.put(row.get(0), Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return words;
  }
}
