package duoshao.lexicon;

import duoshao.text.Span;
import duoshao.text.TextFolding;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words, idioms and names that hold a numeral and state no quantity: 一带一路, 千方百计, 半导体, 三一重工. */
public final class SetPhrases {
  private static final WordTrie<String> PHRASES = load();
  private static final int REACH = 8;

  private SetPhrases() {}

  /** A phrase and what it is: {@code idiom}, {@code name}, {@code date} … as in the table. */
  public record Found(Span span, String sort) {}

  /**
   * The phrase that covers the stretch {@code numeral} of the folded text; the leftmost, of those
   * the longest.
   */
  public static Optional<Found> covering(String folded, Span numeral) {
    for (int start = Math.max(0, numeral.start() - REACH); start <= numeral.start(); start++) {
      Optional<WordTrie.Match<String>> match = PHRASES.longestAt(folded, start);
      if (match.isPresent()
          && match.get().span().contains(numeral)
          && !isFraction(folded, match.get().span())) {
        return Optional.of(new Found(match.get().span(), match.get().meaning()));
      }
    }
    return Optional.empty();
  }

  /** 十分 before 之 begins a fraction. */
  private static boolean isFraction(String folded, Span span) {
    boolean tenths = folded.charAt(span.end() - 1) == '分';
    return tenths && (folded.startsWith("之", span.end()) || folded.startsWith(" 之", span.end()));
  }

  private static WordTrie<String> load() {
    Map<String, String> phrases = new HashMap<>();
    for (List<String> row : WordTable.rows(SetPhrases.class, "set-phrases.tsv", 2)) {
      phrases.put(TextFolding.fold(row.get(0)), row.get(1));
    }
    return new WordTrie<>(phrases);
  }
}
