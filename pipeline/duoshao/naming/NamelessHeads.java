package duoshao.naming;

import duoshao.lexicon.Organisations;
import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.lexicon.WordLists;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands at heads, announces or sets off something and names nobody: {@code 原标题}, {@code 近日}.
 * Common words are, and what begins, goes on or ends as {@code no-names.tsv} says.
 */
final class NamelessHeads {
  private static final WordTrie<String> BEGINNINGS = new WordTrie<>(words("begins"));
  private static final WordTrie<String> ENDINGS = WordTrie.reversed(words("ends"));
  private static final List<String> PARTS = List.copyOf(words("holds").keySet());

  private NamelessHeads() {}

  static boolean contain(String head) {
    Optional<Term> term = Vocabulary.shipped().get(head);
    return WordLists.isCommonNoun(head)
        || (term.isPresent() && term.get().verb().isPresent())
        || BEGINNINGS.longestAt(head, 0).isPresent()
        || ENDINGS.longestBefore(head, head.length(), 0).isPresent()
        || Organisations.isGeneric(head)
        || hasPart(head);
  }

  private static boolean hasPart(String head) {
    for (String part : PARTS) {
      if (head.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, String> words(String where) {
    Map<String, String> words = new HashMap<>();
    for (List<String> row : WordTable.rows(NamelessHeads.class, "no-names.tsv", 2)) {
      if (row.get(1).equals(where)) {
        words.put(row.get(0), where);
      }
    }
    return words;
  }
}
