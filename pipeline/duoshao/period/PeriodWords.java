package duoshao.period;

import duoshao.period.CalendarTerm.Edge;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.CalendarTerm.YearRef;
import duoshao.text.CharacterSet;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of {@code periods.tsv}, which say when without a number: 今年, 昨日, 报告期, 上年同期. */
final class PeriodWords {
  private static final WordTrie<CalendarTerm> WORDS = words();
  private static final List<String> AS_OF = List.of("截至", "截止", "截止到", "至", "到");

  private PeriodWords() {}

  /** The characters with which one may begin. */
  static CharacterSet openers() {
    return WORDS.openers();
  }

  /** The word at {@code at}, with the part of the year or the edge that follows it. */
  static Optional<TermMatch> at(CalendarText text, int at) {
    return WORDS
        .longestAt(text.string(), at)
        .flatMap(match -> meant(text, at, match.span().end(), match.meaning()));
  }

  private static Optional<TermMatch> meant(CalendarText text, int at, int end, CalendarTerm term) {
    if (term.unit() == Unit.YEAR && term.year().isPresent()) {
      return Optional.of(YearPartReader.of(term.year().get(), text, end));
    }
    boolean undated =
        term.unit() == Unit.PUBLICATION
            && AS_OF.stream().noneMatch(lead -> text.endsWith(lead, at));
    boolean unrelated =
        term.unit() == Unit.SAME
            && text.startsWith("同期", at)
            && at > 0
            && !text.isAny("较比与", at - 1);
    return undated || unrelated
        ? Optional.empty()
        : Optional.of(TermMatch.withEdge(text, end, term));
  }

  private static WordTrie<CalendarTerm> words() {
    Map<String, CalendarTerm> words = new HashMap<>();
    for (List<String> row : WordTable.rows(PeriodWords.class, "periods.tsv", 5)) {
      Optional<YearRef> year =
          row.get(3).isEmpty()
              ? Optional.empty()
              : Optional.of(new YearRef(Integer.parseInt(row.get(3)), true));
      CalendarTerm term =
          CalendarTerm.of(year, Unit.valueOf(row.get(1)), Integer.parseInt(row.get(2)));
      words.put(row.get(0), row.get(4).isEmpty() ? term : term.withEdge(Edge.valueOf(row.get(4))));
    }
    return new WordTrie<>(words);
  }
}
