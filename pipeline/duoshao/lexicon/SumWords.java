package duoshao.lexicon;

import duoshao.text.WordTrie;
import java.util.Map;

/** Verbs and nouns that a sum of money stands beside: 骗, 募集, 罚单. */
public final class SumWords {
  private static final Map<String, String> SUM_VERBS = WordLists.column("sum-verbs.tsv", 1);
  private static final WordTrie<String> PAYMENTS = new WordTrie<>(SUM_VERBS);
  private static final Map<String, String> NOUNS = WordLists.column("sum-nouns.tsv", 1);
  private static final WordTrie<String> SUM_NOUNS = new WordTrie<>(NOUNS);
  private static final WordTrie<String> SUM_ENDINGS = WordTrie.reversed(NOUNS);

  private SumWords() {}

  /** Whether a verb's object is a sum of money where it counts nothing else: 骗, 募集, 出售. */
  public static boolean takesSum(String verb) {
    String sort = SUM_VERBS.get(verb);
    return sort != null && !sort.equals("behind");
  }

  /** Whether nothing but a sum stands behind the verb, whatever follows it: 涉案9000万证监会…. */
  public static boolean takesOnlySum(String verb) {
    return "only".equals(SUM_VERBS.get(verb));
  }

  /** Whether a sum before the verb is what is paid for it: 35亿出售, 22亿出清. */
  public static boolean isPaidFor(String verb) {
    return SUM_VERBS.containsKey(verb);
  }

  /** Whether the text begins with such a verb of two characters or more: not 出借人. */
  public static boolean beginsWithPayment(String text) {
    int end = PAYMENTS.longestAt(text, 0).map(match -> match.span().end()).orElse(0);
    char next = end < text.length() ? text.charAt(end) : ' ';
    return end > 1 && "人者方商户家额价标".indexOf(next) < 0;
  }

  /** Whether the phrase begins with a noun that a sum of money stands before: 6.5亿|错配标. */
  public static boolean beginsOfSum(String phrase) {
    return SUM_NOUNS.longestAt(phrase, 0).isPresent();
  }

  /**
   * Whether a sum of money is what stands before the phrase: 2亿|罚单, 270亿|理财产品; not 三万|人民血汗钱, which
   * counts people.
   */
  public static boolean isOfSum(String phrase) {
    boolean counts = phrase.indexOf('人') >= 0 || phrase.indexOf('户') >= 0;
    return beginsOfSum(phrase)
        || (!counts && SUM_ENDINGS.longestBefore(phrase, phrase.length(), 0).isPresent());
  }
}
