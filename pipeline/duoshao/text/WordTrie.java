package duoshao.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words with a meaning each, found in a text at a given place by the longest match. Immutable; a
 * look-up costs as many steps as the longest word that fits has characters.
 *
 * @param <V> what a word means
 */
public final class WordTrie<V> {
  /** The longest word that begins at a place. */
  public record Match<V>(Span span, V meaning) {}

  /**
   * Open addressing: (node, character) to node. Node 0 is the root, so 0 marks a free slot's
   * target.
   */
  private final long[] keys;

  private final int[] targets;
  private final int mask;
  private final Object[] meanings;

  public WordTrie(Map<String, V> words) {
    int edges = 1;
    for (String word : words.keySet()) {
      edges += word.length();
    }
    int capacity = Integer.highestOneBit(Math.max(16, edges * 2)) << 1;
    this.keys = new long[capacity];
    this.targets = new int[capacity];
    this.mask = capacity - 1;
    this.meanings = new Object[edges + 1];
    int nodes = 1;
    for (Map.Entry<String, V> entry : words.entrySet()) {
      if (entry.getKey().isEmpty()) {
        throw new IllegalArgumentException("an empty word means " + entry.getValue());
      }
      int node = 0;
      for (char c : entry.getKey().toCharArray()) {
        int slot = slot(node, c);
        if (targets[slot] == 0) {
          keys[slot] = key(node, c);
          targets[slot] = nodes++;
        }
        node = targets[slot];
      }
      meanings[node] = entry.getValue();
    }
  }

  /** The longest word of the list that begins at {@code at}. */
  public Optional<Match<V>> longestAt(CharSequence text, int at) {
    int node = 0;
    int end = at;
    int foundEnd = -1;
    Object found = null;
    int length = text.length();
    while (end < length) {
      node = targets[slot(node, text.charAt(end))];
      if (node == 0) {
        break;
      }
      end++;
      if (meanings[node] != null) {
        found = meanings[node];
        foundEnd = end;
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked") // only the constructor fills the array, with V
    V meaning = (V) found;
    return Optional.of(new Match<>(new Span(at, foundEnd), meaning));
  }

  /** What exactly this word means, if it is on the list. */
  public Optional<V> get(CharSequence word) {
    return longestAt(word, 0)
        .filter(match -> match.span().end() == word.length())
        .map(Match::meaning);
  }

  /**
   * The longest word that ends exactly at {@code end}: for lists built with {@link #reversed}.
   *
   * @param from where to stop looking to the left
   */
  public Optional<Match<V>> longestBefore(CharSequence text, int end, int from) {
    int node = 0;
    int start = end;
    int foundStart = -1;
    Object found = null;
    while (start > from) {
      node = targets[slot(node, text.charAt(start - 1))];
      if (node == 0) {
        break;
      }
      start--;
      if (meanings[node] != null) {
        found = meanings[node];
        foundStart = start;
      }
    }
    if (found == null) {
      return Optional.empty();
    }
    @SuppressWarnings("unchecked") // only the constructor fills the array, with V
    V meaning = (V) found;
    return Optional.of(new Match<>(new Span(foundStart, end), meaning));
  }

  /** A list whose words are looked up from their ends, with {@link #longestBefore}. */
  public static <V> WordTrie<V> reversed(Map<String, V> words) {
    Map<String, V> turned = new LinkedHashMap<>();
    words.forEach(
        (word, meaning) -> turned.put(new StringBuilder(word).reverse().toString(), meaning));
    return new WordTrie<>(turned);
  }

  private int slot(int node, char c) {
    long key = key(node, c);
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (targets[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static long key(int node, char c) {
    return ((long) node << 16) | c;
  }

  @Override
  public String toString() {
    return "WordTrie of " + Arrays.stream(meanings).filter(m -> m != null).count() + " words";
  }
}
