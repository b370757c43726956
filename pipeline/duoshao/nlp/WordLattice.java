package duoshao.nlp;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.MathUtility;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * All words of HanLP's core dictionary that stand in one stretch of text, and the likeliest way
 * through them by HanLP's bigram model. It finds the same way as HanLP's {@code ViterbiSegment},
 * which builds a list a character and an object a word for it.
 */
final class WordLattice {
  /** The dictionary's words as HanLP's model sees them; made on first use, never changed. */
  private static final AtomicReferenceArray<@Nullable Vertex> WORDS =
      new AtomicReferenceArray<>(CoreDictionary.trie.size());

  private static final Vertex BEGIN = Vertex.newB();
  private static final Vertex END = Vertex.newE();
  private static final int NONE = -1;

  private final char[] text;

  /** Which words begin at an offset: from {@code firsts[offset]} to {@code firsts[offset + 1]}. */
  private final int[] firsts;

  private @Nullable Vertex[] words;
  private int size;

  private WordLattice(char[] text) {
    this.text = text;
    this.firsts = new int[text.length + 2];
    this.words = new Vertex[4 * text.length + 4];
  }

  /** The words of {@code text}; empty where the core dictionary does not know all of it. */
  static Optional<List<Vertex>> path(char[] text) {
    WordLattice lattice = new WordLattice(text);
    lattice.fill();
    return lattice.isConnected() ? Optional.of(lattice.shortest()) : Optional.empty();
  }

  private void fill() {
    DoubleArrayTrie<CoreDictionary.Attribute>.Searcher found =
        CoreDictionary.trie.getSearcher(text, 0);
    int filled = 0;
    while (found.next()) {
      while (filled < found.begin) {
        firsts[++filled] = size;
      }
      add(word(found));
    }
    while (filled < text.length) {
      firsts[++filled] = size;
    }
    add(END);
    firsts[text.length + 1] = size;
  }

  private void add(Vertex word) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
    }
    words[size++] = word;
  }

  private Vertex word(DoubleArrayTrie<CoreDictionary.Attribute>.Searcher found) {
    Vertex known = WORDS.get(found.index);
    if (known == null) {
      known = new Vertex(new String(text, found.begin, found.length), found.value, found.index);
      WORDS.set(found.index, known);
    }
    return known;
  }

  /** Whether the longest words lead from one to the next up to the end. */
  private boolean isConnected() {
    int at = 0;
    while (at < text.length) {
      if (firsts[at] == firsts[at + 1]) {
        return false;
      }
      at += get(firsts[at + 1] - 1).realWord.length();
    }
    return true;
  }

  private List<Vertex> shortest() {
    double[] costs = new double[size];
    int[] before = new int[size];
    Arrays.fill(before, NONE);
    for (int i = 0; i < firsts[1]; i++) {
      costs[i] = MathUtility.calculateWeight(BEGIN, get(i));
      before[i] = i;
    }
    for (int at = 0; at < text.length; at++) {
      for (int from = firsts[at]; from < firsts[at + 1]; from++) {
        if (before[from] != NONE) {
          extend(from, at + get(from).realWord.length(), costs, before);
        }
      }
    }
    return walked(before);
  }

  private void extend(int from, int end, double[] costs, int[] before) {
    Vertex word = get(from);
    for (int to = firsts[end]; to < firsts[end + 1]; to++) {
      double cost = costs[from] + MathUtility.calculateWeight(word, get(to));
      if (before[to] == NONE || costs[to] > cost) {
        costs[to] = cost;
        before[to] = from;
      }
    }
  }

  private List<Vertex> walked(int[] before) {
    Vertex[] path = new Vertex[text.length];
    int start = text.length;
    int at = before[size - 1];
    boolean more = true;
    while (more) {
      path[--start] = get(at);
      more = before[at] != at;
      at = before[at];
    }
    return Arrays.asList(path).subList(start, text.length);
  }

  private Vertex get(int index) {
    Vertex word = words[index];
    if (word == null) {
      throw new IllegalStateException("no word " + index + " of " + size);
    }
    return word;
  }
}
