package duoshao.naming;

import duoshao.nlp.Token;
import duoshao.text.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What holders of shares do, and the small words before it, by which names are known: 本次|质押, 拟|减持.
 */
final class HolderActs {
  private static final Map<String, Sort> WORDS = words();

  private HolderActs() {}

  /** As {@code holder-acts.tsv} says. */
  enum Sort {
    ASIDE,
    PLAN,
    DEED,
    TRADE
  }

  static boolean isPlan(String word) {
    return WORDS.get(word) == Sort.PLAN;
  }

  static boolean isDeed(String word) {
    return WORDS.get(word) == Sort.DEED;
  }

  /** Whether it is done with shares or firms, by holders or by others. */
  static boolean isDeal(String word) {
    return isDeed(word) || WORDS.get(word) == Sort.TRADE;
  }

  /** Over the adverbs, times and small words from {@code next} on. */
  static int skipAsides(List<Token> tokens, int next) {
    int at = next;
    while (at < tokens.size() && isAside(tokens.get(at))) {
      at++;
    }
    return at;
  }

  /**
   * The first word from {@code next} on that is no small one; where the tokens end, of those
   * behind.
   */
  static Optional<String> behindAsides(List<Token> tokens, int next, List<String> behind) {
    return behind(tokens, next, behind, false);
  }

  /** As {@link #behindAsides}, and none of a plan. */
  static Optional<String> behindPlans(List<Token> tokens, int next, List<String> behind) {
    return behind(tokens, next, behind, true);
  }

  private static Optional<String> behind(
      List<Token> tokens, int next, List<String> behind, boolean overPlans) {
    int at = skipAsides(tokens, next);
    while (overPlans && at < tokens.size() && isPlan(tokens.get(at).word())) {
      at = skipAsides(tokens, at + 1);
    }
    if (at < tokens.size()) {
      return Optional.of(tokens.get(at).word());
    }
    for (String word : behind) {
      if (WORDS.get(word) != Sort.ASIDE && !(overPlans && isPlan(word))) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static boolean isAside(Token token) {
    char tag = token.tag().charAt(0);
    return tag == 'd' || tag == 't' || WORDS.get(token.word()) == Sort.ASIDE;
  }

  private static Map<String, Sort> words() {
    Map<String, Sort> words = new HashMap<>();
    for (List<String> row : WordTable.rows(HolderActs.class, "holder-acts.tsv", 2)) {
      words.put(row.get(0), Sort.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    return words;
  }
}
