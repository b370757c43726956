package duoshao.lexicon;

import duoshao.text.TextFolding;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.ArrayList;
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

  private final WordTrie<Entry> names;

  private NameDictionary(Map<String, Entry> names) {
    this.names = new WordTrie<>(names);
  }

  /** The shipped names, and those of further rows (name, code, sort, aliases), which win. */
  public static NameDictionary with(List<List<String>> further) {
    Map<String, Entry> names = new LinkedHashMap<>();
    List<List<String>> rows =
        new ArrayList<>(WordTable.rows(NameDictionary.class, "listed.tsv", 4));
    rows.addAll(WordTable.rows(NameDictionary.class, "companies.tsv", 4));
    rows.addAll(WordTable.rows(NameDictionary.class, "names.tsv", 4));
    rows.addAll(further);
    for (List<String> row : rows) {
      String sort = row.get(2).isEmpty() ? "organisation" : row.get(2);
      Entry entry = new Entry(row.get(0), row.get(1), sort);
      names.put(TextFolding.fold(row.get(0)), entry);
      for (String alias : row.get(3).split("\\|", -1)) {
        if (!alias.isEmpty()) {
          names.put(TextFolding.fold(alias), new Entry(alias, row.get(1), sort));
        }
      }
    }
    return new NameDictionary(names);
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

  /** 上海银行|业, 深圳能源|局: the name is only the beginning of another word. */
  private static boolean goesOn(CharSequence text, int end) {
    return end < text.length() && "业局厅间界圈".indexOf(text.charAt(end)) >= 0;
  }
}
