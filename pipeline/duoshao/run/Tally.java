package duoshao.run;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by name, as a worker makes them and a run adds them up. */
public final class Tally implements Serializable {
  private static final long serialVersionUID = 1;

  /** Articles that were read, copies of one article each by itself. */
  public static final String ARTICLES = "articles_read";

  /** Those of them whose rows an earlier run had found. */
  public static final String REUSED = "articles_reused";

  /** Figures that the articles state. */
  public static final String FIGURES = "figures_found";

  /** Articles, files and archives that could not be read. */
  public static final String FAILED = "failed";

  /** Those of them that failed because of an error in this program. */
  public static final String BUGS = "bugs";

  /** Files and entries that are no articles and do not claim to be. */
  public static final String SKIPPED = "skipped";

  private final TreeMap<String, Long> counts = new TreeMap<>();

  /** Counts one more. */
  void count(String name) {
    add(name, 1);
  }

  void add(String name, long number) {
    if (number != 0) {
      counts.merge(name, number, Long::sum);
    }
  }

  void add(Tally other) {
    other.counts.forEach(this::add);
  }

  /** How many were counted under this name. */
  public long get(String name) {
    return counts.getOrDefault(name, 0L);
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  /** All counts that are not zero, by name. */
  public SortedMap<String, Long> counts() {
    return Collections.unmodifiableSortedMap(counts);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally that && counts.equals(that.counts);
  }

  @Override
  public int hashCode() {
    return counts.hashCode();
  }

  /** The counts as a map shows them. */
  @Override
  public String toString() {
    Map<String, Long> shown = counts;
    return shown.toString();
  }
}
