package duoshao.sentence;

import java.util.Arrays;

/**
 * Where the clauses of a sentence begin and end, and which of its brackets belong together. A
 * bracket is a clause of its own, and the clause around it goes on behind it.
 */
final class Clauses {
  private final int[] partners;
  private final int[] starts;
  private final int[] ends;

  Clauses(Word[] words) {
    this.partners = partners(words);
    this.starts = starts(words, partners);
    this.ends = ends(words, partners);
  }

  /** The first word of the clause that holds the word at {@code index}. */
  int start(int index) {
    return starts[index];
  }

  /** The index behind the last word of the clause that holds the word at {@code index}. */
  int end(int index) {
    return ends[index];
  }

  /** The partner of the bracket at {@code index}; -1 if it has none. */
  int partner(int index) {
    return partners[index];
  }

  private static int[] partners(Word[] words) {
    int[] partners = new int[words.length];
    Arrays.fill(partners, -1);
    int[] open = new int[words.length];
    int depth = 0;
    for (int i = 0; i < words.length; i++) {
      if (words[i].opensBracket()) {
        open[depth++] = i;
      } else if (depth > 0 && words[i].closesBracket()) {
        partners[i] = open[--depth];
        partners[partners[i]] = i;
      }
    }
    return partners;
  }

  private static int[] starts(Word[] words, int[] partners) {
    int[] starts = new int[words.length];
    int[] around = new int[words.length + 1];
    int depth = 0;
    for (int i = 0; i < words.length; i++) {
      int partner = partners[i];
      if (partner >= 0 && partner < i) {
        depth--;
      }
      starts[i] = around[depth];
      if (partner > i) {
        around[++depth] = i + 1;
      } else if (words[i].endsClause()) {
        around[depth] = i + 1;
      }
    }
    return starts;
  }

  private static int[] ends(Word[] words, int[] partners) {
    int[] ends = new int[words.length];
    int[] around = new int[words.length + 1];
    around[0] = words.length;
    int depth = 0;
    for (int i = words.length - 1; i >= 0; i--) {
      int partner = partners[i];
      if (partner > i) {
        depth--;
      } else if (words[i].endsClause()) {
        around[depth] = i;
      }
      ends[i] = around[depth];
      if (partner >= 0 && partner < i) {
        around[++depth] = i;
      }
    }
    return ends;
  }
}
