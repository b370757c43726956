package duoshao.text;

import java.util.Set;

/**
 * Some words. That a word is none of them most often shows by its first character, before any hash
 * is asked for.
 */
public final class WordSet {
  private final Set<String> words;

  /** A bit for each first character, by its last six bits. */
  private final long firsts;

  private WordSet(Set<String> words, long firsts) {
    this.words = words;
    this.firsts = firsts;
  }

  public static WordSet of(String... words) {
    long firsts = 0;
    for (String word : words) {
      firsts |= 1L << word.charAt(0);
    }
    return new WordSet(Set.of(words), firsts);
  }

  public boolean contains(String word) {
    return !word.isEmpty() && (firsts & 1L << word.charAt(0)) != 0 && words.contains(word);
  }
}
