package duoshao.period;

import duoshao.period.CalendarTerm.Unit;
import duoshao.text.CharacterSet;
import duoshao.text.Span;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A length of time that ends or begins now and that no calendar fixes: 近一个月内, 未来5年, 过去24小时.
 *
 * <pre>
 * span = lead ( number | 半 | 两 ) unit [ tail ]     the words of rolling-spans.tsv
 * </pre>
 */
final class RollingSpan {
  private static final WordTrie<Boolean> LEADS = words("lead");
  private static final WordTrie<Boolean> UNITS = words("unit");
  private static final WordTrie<Boolean> TAILS = words("tail");

  private RollingSpan() {}

  /** The characters with which one may begin. */
  static CharacterSet openers() {
    return LEADS.openers();
  }

  /** The span that begins at {@code at}. */
  static Optional<TermMatch> at(CalendarText text, int at) {
    Optional<Integer> behindLead = wordEnd(LEADS, text, at);
    if (behindLead.isEmpty()) {
      return Optional.empty(); // as at most places
    }
    return behindLead
        .flatMap(lead -> numberEnd(text, lead))
        .flatMap(number -> wordEnd(UNITS, text, number))
        .map(unit -> wordEnd(TAILS, text, unit).orElse(unit))
        .map(end -> new TermMatch(CalendarTerm.of(Optional.empty(), Unit.UNRESOLVED, 0), end));
  }

  private static Optional<Integer> numberEnd(CalendarText text, int at) {
    return CalendarNumber.at(text, at)
        .map(number -> text.skipBlanks(number.end()))
        .or(() -> text.isAny("半两", at) ? Optional.of(at + 1) : Optional.empty());
  }

  private static Optional<Integer> wordEnd(WordTrie<Boolean> words, CalendarText text, int at) {
    return words.longestAt(text.string(), at).map(WordTrie.Match::span).map(Span::end);
  }

  private static WordTrie<Boolean> words(String place) {
    Map<String, Boolean> words = new HashMap<>();
    for (List<String> row : WordTable.rows(RollingSpan.class, "rolling-spans.tsv", 2)) {
      if (row.get(1).equals(place)) {
        words.put(row.get(0), true);
      }
    }
    return new WordTrie<>(words);
  }
}
