package duoshao.sentence;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Where the clauses of a sentence begin and end, and which of its brackets belong together. A
 * bracket is a clause of its own, and the clause around it goes on behind it.
 */
final class Clauses {
  private final int[] partners;
  private final int[] starts;
  private final int[] ends;

  Clauses(List<Word> words) {
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

  private static int[] partners(List<Word> words) {
    int[] partners = new int[words.size()];
    Arrays.fill(partners, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).opensBracket()) {
        open.push(i);
      } else if (words.get(i).closesBracket() && !open.isEmpty()) {
        partners[i] = open.pop();
        partners[partners[i]] = i;
      }
    }
    return partners;
  }

  private static int[] starts(List<Word> words, int[] partners) {
    int[] starts = new int[words.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(0));
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).closesBracket() && partners[i] >= 0) {
        open.pop();
      }
      starts[i] = open.element();
      if (words.get(i).opensBracket() && partners[i] >= 0) {
        open.push(i + 1);
      } else if (words.get(i).endsClause()) {
        open.pop();
        open.push(i + 1);
      }
    }
    return starts;
  }

  private static int[] ends(List<Word> words, int[] partners) {
    int[] ends = new int[words.size()];
    Deque<Integer> open = new ArrayDeque<>(List.of(words.size()));
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.get(i).opensBracket() && partners[i] >= 0) {
        open.pop();
      } else if (words.get(i).endsClause()) {
        open.pop();
        open.push(i);
      }
      ends[i] = open.element();
      if (words.get(i).closesBracket() && partners[i] >= 0) {
        open.push(i);
      }
    }
    return ends;
  }
}
