package duoshao.unit;

import duoshao.text.CharacterSet;
import duoshao.text.TextFolding;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units of {@code currencies.tsv}, {@code units.tsv} and {@code classifiers.tsv}, found in
 * folded text by the longest match: {@code 平方米} before {@code 平米}, {@code 人次} before {@code 人}.
 *
 * <p>A unit in Latin letters counts only where no letter or digit follows: {@code 5GWh}, but not
 * the {@code m} of {@code 5max}.
 */
public final class Units {
  private static final Units SHIPPED = load();

  private final WordTrie<Unit> behind;
  private final WordTrie<Unit> before;

  private Units(Map<String, Unit> behind, Map<String, Unit> before) {
    this.behind = new WordTrie<>(behind);
    this.before = WordTrie.reversed(before);
  }

  public static Units shipped() {
    return SHIPPED;
  }

  /** The unit that begins at {@code at}, as it stands behind a number. */
  public Optional<WordTrie.Match<Unit>> behind(CharSequence folded, int at) {
    Optional<WordTrie.Match<Unit>> match = behind.longestAt(folded, at);
    return match.isEmpty() || isWhole(folded, match.get().span().end()) ? match : Optional.empty();
  }

  /** The currency that ends at {@code end}, as it stands before a number: 人民币, US$. */
  public Optional<WordTrie.Match<Unit>> before(CharSequence folded, int end, int from) {
    return before.longestBefore(folded, end, from);
  }

  private static boolean isWhole(CharSequence text, int end) {
    if (end >= text.length() || !isLatin(text.charAt(end - 1))) {
      return true;
    }
    if (isMultipleOf(text, end)) {
      return true;
    }
    char next = text.charAt(end);
    return !isLatin(next) && !CharacterSet.DIGITS.contains(next);
  }

  /** {@code 1.8xPS}: so many times what is named right behind the x. */
  private static boolean isMultipleOf(CharSequence text, int end) {
    char unit = text.charAt(end - 1);
    return (unit == 'x' || unit == 'X')
        && end + 1 < text.length()
        && (text.charAt(end) == 'P' || text.charAt(end) == 'E')
        && isLatin(text.charAt(end + 1));
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static Units load() {
    Map<String, Unit> behind = new HashMap<>();
    Map<String, Unit> before = new HashMap<>();
    for (List<String> row : WordTable.rows(Units.class, "classifiers.tsv", 1)) {
      behind.put(
          TextFolding.fold(row.get(0)), new Unit(row.get(0), Category.CLASSIFIER, BigDecimal.ONE));
    }
    for (List<String> row : WordTable.rows(Units.class, "units.tsv", 4)) {
      String symbol = row.get(2).isEmpty() ? row.get(0) : row.get(2);
      Unit unit = new Unit(symbol, Category.valueOf(row.get(1)), new BigDecimal(row.get(3)));
      behind.put(TextFolding.fold(row.get(0)), unit);
    }
    for (List<String> row : WordTable.rows(Units.class, "currencies.tsv", 4)) {
      Unit unit = new Unit(row.get(1), Category.MONEY, new BigDecimal(row.get(2)));
      String word = TextFolding.fold(row.get(0));
      switch (row.get(3)) {
        case "before" -> before.put(word, unit);
        case "after" -> behind.put(word, unit);
        case "both" -> {
          before.put(word, unit);
          behind.put(word, unit);
        }
        default ->
            throw new IllegalStateException("currencies.tsv: where does " + word + " stand?");
      }
    }
    return new Units(behind, before);
  }
}
