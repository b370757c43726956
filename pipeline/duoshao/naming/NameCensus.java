package duoshao.naming;

import duoshao.article.Article;
import duoshao.article.NamedEntity;
import duoshao.lexicon.NameDictionary;
import duoshao.lexicon.Vocabulary;
import duoshao.nlp.Segmenter;
import duoshao.text.TextFolding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Collects the names that articles tie to codes, by their markup or in brackets, and those that
 * they introduce with 以下简称, for a person to review into a dictionary.
 *
 * <pre>
 * 甲乙股份(600000.SH)                        甲乙股份   600000.SH
 * 丙丁集团有限公司（以下简称“丙丁集团”）        丙丁集团   alias 丙丁集团有限公司
 * </pre>
 *
 * <p>An article counts once for a name. Of several codes of one name, the one that most articles
 * give is taken, of these the first; a later look at the counts tells a slip from a name that two
 * companies share.
 */
public final class NameCensus {
  private final NameDictionary dictionary;
  private final NameShape shape;
  private final Map<String, Tally> names = new TreeMap<>();

  /** What is known of one name. */
  private static final class Tally {
    final Map<String, Integer> codes = new TreeMap<>();
    final Set<String> aliases = new TreeSet<>();
    int articles;
  }

  /**
   * A name that was found.
   *
   * @param code the security code, or empty
   * @param aliases other forms of it, sorted
   * @param articles how many articles introduce it
   */
  public record Entry(String name, String code, List<String> aliases, int articles) {
    public Entry {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * @param dictionary names that help to tell where a name before a bracket begins
   * @param segmenter which cuts the words before it
   */
  public NameCensus(NameDictionary dictionary, Segmenter segmenter) {
    this.dictionary = dictionary;
    this.shape = new NameShape(segmenter, Vocabulary.shipped());
  }

  /** Counts the names of an article. */
  public void add(Article article) {
    Map<String, String> codes = new HashMap<>();
    for (NamedEntity entity : article.entities()) {
      if (entity.kind() == NamedEntity.Kind.SECURITY && isName(entity.name())) {
        codes.putIfAbsent(entity.name(), entity.code());
      }
    }
    String folded = TextFolding.fold(article.text());
    for (Introduction found : new BracketNames(article.text(), folded, dictionary, shape).names()) {
      Name name = found.name();
      if (isName(name.canonical()) && isName(found.written())) {
        codes.merge(name.canonical(), name.code(), (one, other) -> one.isEmpty() ? other : one);
        if (!found.written().equals(name.canonical())) {
          tally(name.canonical()).aliases.add(found.written());
        }
      }
    }
    codes.forEach(this::count);
  }

  private void count(String name, String code) {
    Tally tally = tally(name);
    tally.articles++;
    if (!code.isEmpty()) {
      tally.codes.merge(code, 1, Integer::sum);
    }
  }

  private Tally tally(String name) {
    return names.computeIfAbsent(name, any -> new Tally());
  }

  /** Whether it can stand in a cell: names hold no marks of the table, nor line ends. */
  private static boolean isName(String written) {
    return written.strip().length() > 1
        && written.chars().noneMatch(c -> c < ' ' || c == '|')
        && NameShape.hasLetter(written)
        && !written.startsWith("#");
  }

  /** The names in the order of their characters. */
  public List<Entry> entries() {
    return names.entrySet().stream().map(entry -> entry(entry.getKey(), entry.getValue())).toList();
  }

  private static Entry entry(String name, Tally tally) {
    String code =
        tally.codes.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .map(Map.Entry::getKey)
            .orElse("");
    return new Entry(name, code, List.copyOf(tally.aliases), tally.articles);
  }
}
