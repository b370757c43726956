package duoshao.nlp;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Arrays;

/**
 * All words of HanLP's core dictionary that stand in one stretch of text, and the likeliest way
 * through them by HanLP's bigram model. It finds the same way as HanLP's {@code ViterbiSegment},
 * which builds a list a character and an object a word for it.
 */
final class WordLattice {
  private static final int NONE = -1;

  /** The dictionary: where each state leads, and from which one it is reached. */
  private static final int[] STATES = CoreDictionary.trie.getBase();

  private static final int[] PARENTS = CoreDictionary.trie.getCheck();

  private final char[] text;

  /** Which words begin at an offset: from {@code firsts[offset]} to {@code firsts[offset + 1]}. */
  private final int[] firsts;

  private ModelWord[] words;

  /** Where the words end. */
  private int[] ends;

  private int size;

  private WordLattice(char[] text) {
    this.text = text;
    this.firsts = new int[text.length + 1];
    this.words = new ModelWord[4 * text.length];
    this.ends = new int[4 * text.length];
  }

  /** The words of {@code text}. */
  static ModelWord[] path(char[] text) {
    WordLattice lattice = new WordLattice(text);
    lattice.fill();
    return lattice.shortest();
  }

  /** The longest words lead from one to the next up to the end; where none begins, atoms do. */
  private void fill() {
    int[] atoms = new int[text.length];
    int reached = 0;
    for (int start = 0; start < text.length; start++) {
      firsts[start] = size;
      addWords(start);
      if (start == reached) {
        reached = size > firsts[start] ? ends[size - 1] : gather(start, atoms);
      }
      if (atoms[start] > 0 && !isWord(start, atoms[start])) {
        add(Atom.word(text, start, atoms[start]), atoms[start]);
      }
    }
    firsts[text.length] = size;
  }

  /**
   * Walks the dictionary's double array. No character leads out of it: behind the last state lie
   * more than 65,536 places.
   */
  private void addWords(int start) {
    int state = STATES[0];
    int end = start;
    while (end < text.length && PARENTS[state + text[end] + 1] == state) {
      state = STATES[state + text[end++] + 1];
      if (PARENTS[state] == state && STATES[state] < 0) {
        add(ModelWord.at(-STATES[state] - 1, text, start, end), end);
      }
    }
  }

  /** Notes where the atoms from {@code start} to the next word end, and gives where that begins. */
  private int gather(int start, int[] atoms) {
    int end = start + 1;
    while (end < text.length && (Atom.isChineseNumeral(text[end]) || !beginsWord(end))) {
      end++;
    }
    for (int at = start; at < end; at = atoms[at]) {
      atoms[at] = Atom.end(text, at, end);
    }
    return end;
  }

  private boolean beginsWord(int at) {
    int known = size;
    addWords(at);
    boolean begins = size > known;
    size = known;
    return begins;
  }

  /** Whether a word of the dictionary stands exactly there; {@code start} is the latest offset. */
  private boolean isWord(int start, int end) {
    for (int word = firsts[start]; word < size; word++) {
      if (ends[word] == end) {
        return true;
      }
    }
    return false;
  }

  private void add(ModelWord word, int end) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    words[size] = word;
    ends[size++] = end;
  }

  private ModelWord[] shortest() {
    double[] costs = new double[size];
    int[] before = new int[size];
    Arrays.fill(before, NONE);
    for (int i = 0; i < firsts[1]; i++) {
      costs[i] = words[i].first();
      before[i] = i;
    }
    int last = NONE;
    double lowest = 0;
    for (int word = 0; word < size; word++) {
      if (before[word] == NONE) {
        continue;
      }
      if (ends[word] < text.length) {
        extend(word, costs, before);
      } else if (last == NONE || lowest > costs[word] + words[word].last()) {
        last = word;
        lowest = costs[word] + words[word].last();
      }
    }
    return walked(before, last);
  }

  private void extend(int from, double[] costs, int[] before) {
    int end = ends[from];
    for (int to = firsts[end]; to < firsts[end + 1]; to++) {
      double cost = costs[from] + words[to].behind(words[from]);
      if (before[to] == NONE || costs[to] > cost) {
        costs[to] = cost;
        before[to] = from;
      }
    }
  }

  private ModelWord[] walked(int[] before, int last) {
    ModelWord[] path = new ModelWord[text.length];
    int start = text.length;
    int at = last;
    boolean more = true;
    while (more) {
      path[--start] = words[at];
      more = before[at] != at;
      at = before[at];
    }
    return Arrays.copyOfRange(path, start, text.length);
  }
}
