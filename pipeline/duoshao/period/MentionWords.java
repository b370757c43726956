package duoshao.period;

import duoshao.period.PeriodMention.Sense;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The words of {@code mention-words.tsv}: what beside a calendar expression says how it is meant.
 */
final class MentionWords {
  /** Words before the expression: 截至, 自, 较. To be looked up from their ends. */
  static final WordTrie<Sense> LEADS = WordTrie.reversed(words(Place.LEAD, Sense::valueOf));

  /** Words behind it: 以来, 起. */
  static final WordTrie<Sense> TAILS = new WordTrie<>(words(Place.TAIL, Sense::valueOf));

  /** What is done on a day that is not the figure's: 公告, 召开, 成立. */
  static final WordTrie<Boolean> EVENTS = new WordTrie<>(words(Place.EVENT, none -> true));

  /** What may stand between the day and such a verb: 晚间, 盘后, 正式. */
  static final WordTrie<Boolean> BETWEEN = new WordTrie<>(words(Place.BETWEEN, none -> true));

  /** The last characters of verbs of change: 增长, 提高, 下降, 扩大, 回落. */
  static final WordTrie<Boolean> MOVED = WordTrie.reversed(words(Place.MOVED, none -> true));

  private enum Place {
    LEAD,
    TAIL,
    EVENT,
    BETWEEN,
    MOVED
  }

  private MentionWords() {}

  private static <V> Map<String, V> words(Place place, Function<String, V> meaning) {
    Map<String, V> words = new HashMap<>();
    for (List<String> row : WordTable.rows(MentionWords.class, "mention-words.tsv", 3)) {
      if (Place.valueOf(row.get(1).toUpperCase(Locale.ROOT)) == place) {
        words.put(row.get(0), meaning.apply(row.get(2)));
      }
    }
    return words;
  }
}
