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

  /** Stands for the second character of a word of one. */
  private static final char ALONE = 0;

  private static final int NODE_BITS = 24;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /**
   * Open addressing: (node, character) in the upper bits, the node it leads to in the lower {@value
   * #NODE_BITS}. Node 0 is the root and leads nowhere, so 0 is a free slot.
   */
  private final long[] edges;

  private final int mask;
  private final Object[] meanings;

  /** Which pairs of characters may open a word: most places are done with after one look here. */
  private final long[] openings;

  /**
   * @throws IllegalArgumentException if a word is empty, or the words have more than 16 million
   *     characters
   */
  public WordTrie(Map<String, V> words) {
    int characters = 0;
    for (String word : words.keySet()) {
      characters += word.length();
    }
    if (characters >= 1 << NODE_BITS) {
      throw new IllegalArgumentException("too many words: " + words.size());
    }
    this.edges = new long[Integer.highestOneBit(Math.max(8, characters)) << 2];
    this.mask = edges.length - 1;
    this.meanings = new Object[characters + 1];
    this.openings = new long[Integer.highestOneBit(Math.max(4, words.size())) >> 2];
    int nodes = 1;
    for (Map.Entry<String, V> entry : words.entrySet()) {
      String word = entry.getKey();
      if (word.isEmpty()) {
        throw new IllegalArgumentException("an empty word means " + entry.getValue());
      }
      int node = 0;
      for (int i = 0; i < word.length(); i++) {
        int slot = slot(node, word.charAt(i));
        if (edges[slot] == 0) {
          edges[slot] = key(node, word.charAt(i)) << NODE_BITS | nodes++;
        }
        node = target(slot);
      }
      meanings[node] = entry.getValue();
      int opening = opening(word.charAt(0), word.length() > 1 ? word.charAt(1) : ALONE);
      openings[opening >>> 6] |= 1L << opening;
    }
  }

  /** The longest word of the list that begins at {@code at}. */
  public Optional<Match<V>> longestAt(CharSequence text, int at) {
    int length = text.length();
    if (at >= length || !opens(text.charAt(at), at + 1 < length ? text.charAt(at + 1) : ALONE)) {
      return Optional.empty();
    }
    int node = 0;
    int end = at;
    int foundEnd = -1;
    Object found = null;
    while (end < length) {
      node = target(slot(node, text.charAt(end)));
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
    if (end <= from
        || !opens(text.charAt(end - 1), end - 1 > from ? text.charAt(end - 2) : ALONE)) {
      return Optional.empty();
    }
    int node = 0;
    int start = end;
    int foundStart = -1;
    Object found = null;
    while (start > from) {
      node = target(slot(node, text.charAt(start - 1)));
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

  /** The characters with which its words begin. */
  public CharacterSet openers() {
    StringBuilder openers = new StringBuilder();
    for (long edge : edges) {
      long key = edge >>> NODE_BITS;
      if (edge != 0 && key <= Character.MAX_VALUE) {
        openers.append((char) key);
      }
    }
    return CharacterSet.of(openers);
  }

  private boolean opens(char first, char second) {
    return isSet(opening(first, second)) || (second != ALONE && isSet(opening(first, ALONE)));
  }

  private boolean isSet(int bit) {
    return (openings[bit >>> 6] & 1L << bit) != 0;
  }

  /** The bit of two characters. */
  private int opening(char first, char second) {
    long mixed = ((long) first << 16 | second) * MIX;
    return (int) (mixed >>> 40) & (openings.length * Long.SIZE - 1);
  }

  private int slot(int node, char c) {
    long key = key(node, c);
    int slot = (int) ((key * MIX) >>> 40) & mask;
    while (edges[slot] != 0 && edges[slot] >>> NODE_BITS != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int target(int slot) {
    return (int) edges[slot] & ((1 << NODE_BITS) - 1);
  }

  private static long key(int node, char c) {
    return ((long) node << 16) | c;
  }

  @Override
  public String toString() {
    return "WordTrie of " + Arrays.stream(meanings).filter(m -> m != null).count() + " words";
  }
}
