package duoshao.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words with a meaning each, found in a text at a given place by the longest match. Immutable; a
 * look-up costs as many steps as the longest word that fits has characters.
 *
 * @param <V> what a word means
 */
public final class WordTrie<V> {
  /** The longest word that begins at a place. */
  public record Match<V>(Span span, V meaning) {}

  private record Word<V>(int length, V meaning) {}

  private static final int NODE_BITS = 24;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** From here lead the words of one character; the others begin at the node of their first one. */
  private static final int ALONE = (1 << NODE_BITS) - 1;

  private static final int FIRST_INNER = Character.MAX_VALUE + 1;

  /**
   * Open addressing: (node, character) in the upper bits, the node it leads to in the lower {@value
   * #NODE_BITS}. No edge leads to node 0, so 0 is a free slot.
   */
  private final long[] edges;

  private final int mask;

  /** The words that end at the nodes from {@link #FIRST_INNER} on. */
  private final @Nullable Word<V>[] words;

  /** The words of one character. */
  private final CharacterSet singles;

  /** Which pairs of characters may open a word: most places are done with after one look here. */
  private final long[] openings;

  /**
   * @throws IllegalArgumentException if a word is empty, or the words have more than 16 million
   *     characters
   */
  @SuppressWarnings("unchecked") // an array of a generic record
  public WordTrie(Map<String, V> meanings) {
    int characters = 0;
    StringBuilder alone = new StringBuilder();
    for (Map.Entry<String, V> entry : meanings.entrySet()) {
      String word = entry.getKey();
      if (word.isEmpty()) {
        throw new IllegalArgumentException("an empty word means " + entry.getValue());
      }
      characters += word.length();
      alone.append(word.length() == 1 ? word : "");
    }
    if (characters >= ALONE - FIRST_INNER) {
      throw new IllegalArgumentException("too many words: " + meanings.size());
    }
    this.edges = new long[Integer.highestOneBit(Math.max(8, characters)) << 2];
    this.mask = edges.length - 1;
    this.words = (Word<V>[]) new Word<?>[characters];
    this.singles = CharacterSet.of(alone);
    this.openings = new long[Integer.highestOneBit(Math.max(4, meanings.size())) >> 2];
    int nodes = FIRST_INNER;
    for (Map.Entry<String, V> entry : meanings.entrySet()) {
      nodes = put(entry.getKey(), entry.getValue(), nodes);
    }
  }

  /** Gives the number of the next node. */
  private int put(String text, V meaning, int nextNode) {
    int last = text.length() - 1;
    int nodes = nextNode;
    int node = last == 0 ? ALONE : text.charAt(0);
    for (int i = Math.min(1, last); i <= last; i++) {
      int slot = slot(node, text.charAt(i));
      if (edges[slot] == 0) {
        edges[slot] = key(node, text.charAt(i)) << NODE_BITS | nodes++;
      }
      node = target(slot);
    }
    words[node - FIRST_INNER] = new Word<>(text.length(), meaning);
    if (last > 0) {
      long opening = opening(text.charAt(0), text.charAt(1));
      openings[place(opening)] |= bits(opening);
    }
    return nodes;
  }

  /** The longest word of the list that begins at {@code at}. */
  public Optional<Match<V>> longestAt(CharSequence text, int at) {
    int length = text.length();
    Word<V> word = at < length ? longest(text, at, length, 1) : null;
    return word == null
        ? Optional.empty()
        : Optional.of(new Match<>(new Span(at, at + word.length()), word.meaning()));
  }

  /** What exactly this word means, if it is on the list. */
  public Optional<V> get(CharSequence text) {
    int length = text.length();
    Word<V> word = length > 0 ? longest(text, 0, length, 1) : null;
    return word == null || word.length() < length ? Optional.empty() : Optional.of(word.meaning());
  }

  /**
   * The longest word that ends exactly at {@code end}: for lists built with {@link #reversed}.
   *
   * @param from where to stop looking to the left
   */
  public Optional<Match<V>> longestBefore(CharSequence text, int end, int from) {
    Word<V> word = from < end ? longest(text, end - 1, from - 1, -1) : null;
    return word == null
        ? Optional.empty()
        : Optional.of(new Match<>(new Span(end - word.length(), end), word.meaning()));
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
      long node = edge >>> (NODE_BITS + Character.SIZE);
      if (edge != 0 && node < FIRST_INNER) {
        openers.append((char) node);
      }
    }
    return CharacterSet.of(openers).and(singles);
  }

  /** The longest word from {@code at} on towards {@code end}, which it does not reach. */
  private @Nullable Word<V> longest(CharSequence text, int at, int end, int step) {
    char first = charAt(text, at);
    Word<V> longest =
        singles.contains(first) ? words[target(slot(ALONE, first)) - FIRST_INNER] : null;
    int next = at + step;
    if (next == end || !opens(first, charAt(text, next))) {
      return longest;
    }
    int node = first;
    for (; next != end; next += step) {
      node = target(slot(node, charAt(text, next)));
      if (node == 0) {
        break;
      }
      Word<V> word = words[node - FIRST_INNER];
      longest = word == null ? longest : word;
    }
    return longest;
  }

  /**
   * Nearly every text is a string, whose own method compilers bind; the interface's they do not.
   */
  private static char charAt(CharSequence text, int at) {
    return text instanceof String string ? string.charAt(at) : text.charAt(at);
  }

  private boolean opens(char first, char second) {
    long opening = opening(first, second);
    long bits = bits(opening);
    return (openings[place(opening)] & bits) == bits;
  }

  private static long opening(char first, char second) {
    return ((long) first << 16 | second) * MIX;
  }

  private int place(long opening) {
    return (int) (opening >>> 40) & (openings.length - 1);
  }

  /** Two bits of one place: fewer other pairs have both than would have one in twice the room. */
  private static long bits(long opening) {
    return 1L << (opening >>> 34) | 1L << (opening >>> 28);
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
    return "WordTrie of " + Arrays.stream(words).filter(Objects::nonNull).count() + " words";
  }
}
