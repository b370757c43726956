package duoshao.lexicon;

import duoshao.lexicon.Term.Measure;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nouns that name a measure by their ending, though they are on no list: 客座率, 发行量. */
public final class MeasureEndings {
  private static final int SHORTEST = 2;
  private static final WordTrie<Term> ENDINGS = WordTrie.reversed(endings());

  private MeasureEndings() {}

  /** What the noun means; {@link Term#EMPTY} if it ends as no measure does. */
  public static Term of(String noun) {
    if (noun.length() < SHORTEST) {
      return Term.EMPTY;
    }
    Optional<WordTrie.Match<Term>> ending = ENDINGS.longestBefore(noun, noun.length(), 0);
    return ending.isPresent() ? ending.get().meaning() : Term.EMPTY;
  }

  private static Map<String, Term> endings() {
    Map<String, Term> endings = new HashMap<>();
    for (List<String> row : WordTable.rows(MeasureEndings.class, "measure-endings.tsv", 2)) {
      boolean none = row.get(1).equals("none");
      endings.put(
          row.get(0),
          none ? Term.EMPTY : Term.measure(Measure.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
    }
    return endings;
  }
}
