package duoshao.quantity;

import duoshao.text.TextFolding;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of {@code cues.tsv}: what the word before or behind a numeral says about it. */
enum Cues {
  CONTACT,
  CODE,
  EXCHANGE,
  LATIN_METRIC,
  LABEL;

  private static final WordTrie<Cues> BEFORE = WordTrie.reversed(words("before"));
  private static final WordTrie<Cues> AFTER = new WordTrie<>(words("after"));
  private static final int REACH = 12;

  /** Whether a word of this cue ends at {@code end}; a Latin one as a word of its own. */
  boolean endsAt(Site site, int end) {
    Optional<WordTrie.Match<Cues>> match =
        BEFORE.longestBefore(site.text(), end, Math.max(0, end - REACH));
    if (match.isEmpty() || match.get().meaning() != this) {
      return false;
    }
    int start = match.get().span().start();
    return !Site.isLatin(site.charAt(start)) || !Site.isLatin(site.charAt(start - 1));
  }

  /** Whether a word of this cue begins at {@code start}; a Latin one as a word of its own. */
  boolean beginsAt(Site site, int start) {
    Optional<WordTrie.Match<Cues>> match = AFTER.longestAt(site.text(), start);
    return match.isPresent()
        && match.get().meaning() == this
        && !Site.isLatin(site.charAt(match.get().span().end()));
  }

  private static Map<String, Cues> words(String where) {
    Map<String, Cues> words = new HashMap<>();
    for (List<String> row : WordTable.rows(Cues.class, "cues.tsv", 3)) {
      if (row.get(2).equals(where)) {
        words.put(TextFolding.fold(row.get(0)), valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      }
    }
    return words;
  }
}
