package duoshao.period;

import duoshao.period.CalendarTerm.Edge;
import duoshao.period.CalendarTerm.Unit;
import duoshao.period.CalendarTerm.YearRef;
import duoshao.text.CharacterSet;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A part of a year that has a name, as {@code year-parts.tsv} lists them: 上半年, 年末, H1.
 *
 * @param term the part, of no year yet
 * @param standing whether it needs a year before it
 */
record NamedYearPart(CalendarTerm term, Standing standing) {
  private static final WordTrie<NamedYearPart> PARTS = parts();

  /** What a part means where no year stands before it. */
  enum Standing {
    /** Nothing: 中报, H1, 末. */
    BEHIND_YEAR,
    /** Of the year that the text goes by, and 初 or 末 may follow it: 上半年. */
    FREE,
    /** Of the year of publication: 年末. */
    THIS_YEAR
  }

  /** The characters with which one may begin. */
  static CharacterSet openers() {
    return PARTS.openers();
  }

  /** The named part at {@code at}. */
  static Optional<TermMatch> at(CalendarText text, int at, Optional<YearRef> year) {
    Optional<WordTrie.Match<NamedYearPart>> match = PARTS.longestAt(text.string(), at);
    return match.isEmpty()
        ? Optional.empty()
        : match.get().meaning().of(year, text, match.get().span().end());
  }

  private Optional<TermMatch> of(Optional<YearRef> year, CalendarText text, int end) {
    return switch (standing) {
      case BEHIND_YEAR -> year.map(ref -> new TermMatch(term.withYear(year), end));
      case FREE -> Optional.of(TermMatch.withEdge(text, end, term.withYear(year)));
      case THIS_YEAR -> {
        Optional<YearRef> named = year.or(() -> Optional.of(new YearRef(0, true)));
        yield Optional.of(new TermMatch(term.withYear(named), end));
      }
    };
  }

  private static WordTrie<NamedYearPart> parts() {
    Map<String, NamedYearPart> parts = new HashMap<>();
    for (List<String> row : WordTable.rows(NamedYearPart.class, "year-parts.tsv", 5)) {
      CalendarTerm term =
          CalendarTerm.of(Optional.empty(), Unit.valueOf(row.get(1)), Integer.parseInt(row.get(2)))
              .withEdge(Edge.valueOf(row.get(3)));
      Standing standing = Standing.valueOf(row.get(4).toUpperCase(Locale.ROOT).replace('-', '_'));
      parts.put(row.get(0), new NamedYearPart(term, standing));
    }
    return new WordTrie<>(parts);
  }
}
