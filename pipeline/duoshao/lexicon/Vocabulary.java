package duoshao.lexicon;

import duoshao.text.TextFolding;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words that say what a figure is about: measures, verbs, changes, comparisons, stand-ins and
 * the small words between them, from the tables beside this class.
 */
public final class Vocabulary {
  private static final Vocabulary SHIPPED = new Vocabulary(terms());

  private final WordTrie<Term> forward;
  private final WordTrie<Term> backward;
  private final WordTrie<Term> endings;

  private Vocabulary(Map<String, Term> terms) {
    this.forward = new WordTrie<>(terms);
    this.backward = WordTrie.reversed(terms);
    Map<String, Term> measures = new HashMap<>();
    terms.forEach(
        (word, term) -> {
          if (term.measure().isPresent()) {
            measures.put(word, term);
          }
        });
    this.endings = WordTrie.reversed(measures);
  }

  public static Vocabulary shipped() {
    return SHIPPED;
  }

  /** What the word means to us, if it is on a list. */
  public Optional<Term> get(String folded) {
    return forward.get(folded);
  }

  /** The longest listed word that begins at {@code at}. */
  public Optional<WordTrie.Match<Term>> longestAt(CharSequence folded, int at) {
    return forward.longestAt(folded, at);
  }

  /** The longest listed word that ends at {@code end} and begins at {@code from} or later. */
  public Optional<WordTrie.Match<Term>> longestBefore(CharSequence folded, int end, int from) {
    return backward.longestBefore(folded, end, from);
  }

  /** The measure that a phrase ends in: 余额 in 绿色信贷余额. */
  public Optional<Term.Measure> measureAtEndOf(CharSequence folded) {
    Optional<WordTrie.Match<Term>> ending = endings.longestBefore(folded, folded.length(), 0);
    return ending.isPresent() ? ending.get().meaning().measure() : Optional.empty();
  }

  private static Map<String, Term> terms() {
    Map<String, Term> terms = new HashMap<>();
    for (List<String> row : WordTable.rows(Vocabulary.class, "links.tsv", 2)) {
      put(terms, row.get(0), Term.EMPTY.withLink(Term.Link.valueOf(upper(row.get(1)))));
    }
    for (List<String> row : WordTable.rows(Vocabulary.class, "verbs.tsv", 2)) {
      put(terms, row.get(0), Term.EMPTY.withVerb(Term.Verb.valueOf(upper(row.get(1)))));
    }
    for (List<String> row : WordTable.rows(Vocabulary.class, "metrics.tsv", 2)) {
      put(terms, row.get(0), Term.EMPTY.withMeasure(Term.Measure.valueOf(upper(row.get(1)))));
    }
    for (List<String> row : WordTable.rows(Vocabulary.class, "changes.tsv", 3)) {
      Term.Way way = Term.Way.valueOf(upper(row.get(1)));
      Term.Form form = Term.Form.valueOf(upper(row.get(2)));
      put(terms, row.get(0), Term.EMPTY.withChange(new Term.Change(way, form)));
    }
    for (List<String> row : WordTable.rows(Vocabulary.class, "comparisons.tsv", 2)) {
      put(terms, row.get(0), Term.EMPTY.withBase(Term.Base.valueOf(upper(row.get(1)))));
    }
    for (List<String> row : WordTable.rows(Vocabulary.class, "modality.tsv", 2)) {
      put(terms, row.get(0), Term.EMPTY.withMood(Term.Mood.valueOf(upper(row.get(1)))));
    }
    for (List<String> row : WordTable.rows(Vocabulary.class, "standins.tsv", 2)) {
      put(terms, row.get(0), Term.EMPTY.withStandIn(Term.StandIn.valueOf(upper(row.get(1)))));
    }
    for (List<String> row : WordTable.rows(Vocabulary.class, "roles.tsv", 1)) {
      put(terms, row.get(0), Term.EMPTY.asRole());
    }
    for (List<String> row : WordTable.rows(Vocabulary.class, "cut-nouns.tsv", 1)) {
      put(terms, row.get(0), Term.EMPTY);
    }
    return terms;
  }

  private static void put(Map<String, Term> terms, String word, Term term) {
    terms.merge(TextFolding.fold(word), term, Term::and);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
