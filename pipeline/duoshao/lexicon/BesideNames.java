package duoshao.lexicon;

import duoshao.text.WordTrie;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words that stand right beside a name and are no part of it: 假设|某某集团, 某某科技|发来; and those that
 * begin what a figure is compared with, which names nobody: 低于|市场.
 */
public final class BesideNames {
  private static final Map<String, String> WORDS = WordLists.column("beside-names.tsv", 1);
  private static final Set<String> BEFORE = of("before", "beside");
  private static final Set<String> BEHIND = of("behind", "beside");
  private static final WordTrie<String> FORWARD = new WordTrie<>(WORDS);
  private static final WordTrie<String> BACKWARD = WordTrie.reversed(WORDS);

  private BesideNames() {}

  /** Whether a name begins behind the word. */
  public static boolean isBefore(String word) {
    return BEFORE.contains(word);
  }

  /** Whether a name has ended before the word. */
  public static boolean isBehind(String word) {
    return BEHIND.contains(word);
  }

  /** Whether the phrase says what a figure is compared with: 低于市场. */
  public static boolean isBase(String phrase) {
    Optional<WordTrie.Match<String>> word = FORWARD.longestAt(phrase, 0);
    return word.isPresent() && word.get().meaning().equals("against");
  }

  /** The phrase without such words at its beginning and its end. */
  public static String within(String phrase) {
    int from = wordAtHead(phrase);
    int to = phrase.length() - wordAtEnd(phrase);
    boolean whole = from == 0 && to == phrase.length();
    return whole || to - from < 2 ? phrase : phrase.substring(from, to);
  }

  private static int wordAtHead(String phrase) {
    Optional<WordTrie.Match<String>> word = FORWARD.longestAt(phrase, 0);
    int end = word.isPresent() ? word.get().span().end() : 0;
    return isBefore(phrase.substring(0, end)) ? end : 0;
  }

  private static int wordAtEnd(String phrase) {
    Optional<WordTrie.Match<String>> word = BACKWARD.longestBefore(phrase, phrase.length(), 0);
    int start = word.isPresent() ? word.get().span().start() : phrase.length();
    return isBehind(phrase.substring(start)) ? phrase.length() - start : 0;
  }

  private static Set<String> of(String... places) {
    Set<String> words = new HashSet<>();
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      if (List.of(places).contains(word.getValue())) {
        words.add(word.getKey());
      }
    }
    return words;
  }
}
