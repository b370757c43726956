package duoshao.quantity;

import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of {@code lead-words.tsv}: right before a number they make it a figure. */
enum LeadWords {
  /** Verbs behind which a bare number counts what it stands before: 拥有1700体检机构. */
  HOLDING,
  /** Verbs behind which a bare number is the level of an index: 美元指数报97.48. */
  QUOTING,
  /** What 一 with a classifier must follow to be a count and not an article: 仅一家. */
  COUNTING;

  private final WordTrie<Boolean> words = WordTrie.reversed(words(name()));

  /** Whether one of the words ends the text. */
  boolean end(CharSequence text) {
    return endAt(text, text.length());
  }

  /** Whether one of the words ends at {@code end} of the text. */
  boolean endAt(CharSequence text, int end) {
    return words.longestBefore(text, end, 0).isPresent();
  }

  private static Map<String, Boolean> words(String sort) {
    Map<String, Boolean> words = new HashMap<>();
    for (List<String> row : WordTable.rows(LeadWords.class, "lead-words.tsv", 2)) {
      if (row.get(1).toUpperCase(Locale.ROOT).equals(sort)) {
        words.put(row.get(0), true);
      }
    }
    return words;
  }
}
