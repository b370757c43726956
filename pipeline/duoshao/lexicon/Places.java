package duoshao.lexicon;

import duoshao.text.WordTable;
import java.util.Set;
import java.util.stream.Collectors;

/** Countries, provinces, cities: a place is a subject only where nobody acts in it. */
public final class Places {
  private static final int LONGEST = 7;
  private static final Set<String> PLACES =
      WordTable.rows(Places.class, "places.tsv", 1).stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private Places() {}

  public static boolean isPlace(String text) {
    boolean ends =
        text.endsWith("省")
            || text.endsWith("市")
            || text.endsWith("县")
            || text.endsWith("自治区")
            || text.endsWith("州");
    return PLACES.contains(text) || (ends && text.length() >= 3 && text.length() <= LONGEST);
  }
}
