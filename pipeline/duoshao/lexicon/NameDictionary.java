package duoshao.lexicon;

import duoshao.text.TextFolding;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names with their codes and aliases, from the shipped tables and those that a user passes.
 *
 * <p>The format of a dictionary is that of {@code names.tsv}: name, code, sort, aliases joined by
 * {@code |}.
 */
public final class NameDictionary {
  /** A name of the dictionary. */
  public record Entry(String name, String code, String sort) {}

  /** What a name can name. */
  public static final List<String> SORTS =
      List.of(
          "organisation",
          "authority",
          "sector",
          "market",
          "index",
          "place",
          "person",
          "product",
          "other");

  /** Room for the shipped names. */
  private static final int MANY = 1 << 15;

  private final WordTrie<Entry> names;

  private NameDictionary(Map<String, Entry> names) {
    this.names = new WordTrie<>(names);
  }

  /** The shipped names, and those of further rows (name, code, sort, aliases), which win. */
  public static NameDictionary with(List<List<String>> further) {
    Map<String, Entry> names = new LinkedHashMap<>(MANY);
    WordTable.rows(NameDictionary.class, "listed.tsv", 4).forEach(row -> put(names, row));
    put(names, "companies.tsv", "organisation");
    put(names, "authorities.tsv", "authority");
    WordTable.rows(NameDictionary.class, "names.tsv", 4).forEach(row -> put(names, row));
    further.forEach(row -> put(names, row));
    return new NameDictionary(names);
  }

  /** The names of a table that has nothing but names of one sort. */
  private static void put(Map<String, Entry> names, String table, String sort) {
    for (List<String> row : WordTable.rows(NameDictionary.class, table, 1)) {
      names.put(TextFolding.fold(row.get(0)), new Entry(row.get(0), "", sort));
    }
  }

  private static void put(Map<String, Entry> names, List<String> row) {
    String sort = row.get(2).isEmpty() ? "organisation" : row.get(2);
    names.put(TextFolding.fold(row.get(0)), new Entry(row.get(0), row.get(1), sort));
    if (!row.get(3).isEmpty()) {
      for (String alias : row.get(3).split("\\|", -1)) {
        if (!alias.isEmpty()) {
          names.put(TextFolding.fold(alias), new Entry(alias, row.get(1), sort));
        }
      }
    }
  }

  /** Whether a name may be said to be of this sort; an empty one stands for an organisation. */
  public static boolean isSort(String sort) {
    return sort.isEmpty() || SORTS.contains(sort);
  }

  /** The longest name that begins at {@code at}. */
  public Optional<WordTrie.Match<Entry>> longestAt(CharSequence text, int at) {
    Optional<WordTrie.Match<Entry>> match = names.longestAt(text, at);
    return match.isPresent() && (goesOn(text, match.get().span().end()) || isInside(text, at))
        ? Optional.empty()
        : match;
  }

  /** 我国|新能源汽车: the first character belongs to the word before. */
  private static boolean isInside(CharSequence text, int at) {
    return at > 0
        && text.charAt(at) == '国'
        && "我全各外本美英法德韩泰两多中该出回".indexOf(text.charAt(at - 1)) >= 0;
  }

  /** 上海银行|业, 深圳能源|局, 财政部|门, 第一汽|车: the name is only the beginning of another word. */
  private static boolean goesOn(CharSequence text, int end) {
    return end < text.length()
        && ("业局厅间界圈".indexOf(text.charAt(end)) >= 0
            || Organisations.isPartOf(text, end)
            || (text.charAt(end) == '车' && text.charAt(end - 1) == '汽'));
  }
}
