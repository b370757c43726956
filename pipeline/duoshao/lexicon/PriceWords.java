package duoshao.lexicon;

import duoshao.text.CharacterSet;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the price of a thing is called: 指数 for an index, 汇率 for a currency, 价格 for a good; see
 * {@code price-words.tsv}.
 */
public final class PriceWords {
  private static final Map<String, Map<String, String>> BY_PLACE = byPlace();
  private static final Map<String, String> ANYWHERE = rows("anywhere");
  private static final WordTrie<String> ENDINGS = WordTrie.reversed(rows("end"));
  private static final WordTrie<String> OPENINGS = new WordTrie<>(rows("start"));

  private static final WordTrie<String> PRICES = WordTrie.reversed(rows("price"));

  private static final Set<String> TRADES = rows("trade").keySet();

  private static final WordTrie<String> INSTRUMENTS = WordTrie.reversed(rows("instrument"));
  private static final CharacterSet INSTRUMENT_ENDS = INSTRUMENTS.openers();

  private PriceWords() {}

  /** The metric of a price move of {@code subject}; empty if nothing tells it from a stock. */
  public static Optional<String> metricOf(String subject) {
    int from = 0;
    for (int next = subject.indexOf('、'); next >= 0; next = subject.indexOf('、', from)) {
      Optional<String> first = ofOne(subject.substring(from, next));
      if (first.isPresent()) {
        return first;
      }
      from = next + 1;
    }
    return ofOne(subject.substring(from));
  }

  private static Optional<String> ofOne(String subject) {
    Optional<String> ofName = ofName(subject);
    return ofName.isPresent() ? ofName : inside(subject);
  }

  /** As {@link #metricOf}, for a name that is known to be a company's: 江西铜业 is no copper. */
  public static Optional<String> metricOfCompany(String subject) {
    return ofName(subject);
  }

  private static Optional<String> ofName(String subject) {
    Optional<WordTrie.Match<String>> ending = ENDINGS.longestBefore(subject, subject.length(), 0);
    return (ending.isPresent() ? ending : OPENINGS.longestAt(subject, 0))
        .map(WordTrie.Match::meaning);
  }

  /** Whether a metric is the price of something, so that it can rise and fall: 收盘价, 汇率, 指数. */
  public static boolean isPrice(String metric) {
    return PRICES.longestBefore(metric, metric.length(), 0).isPresent();
  }

  /** Whether a metric says how much of a stock was traded: it does not move as its price does. */
  public static boolean isTrade(String metric) {
    return TRADES.stream().anyMatch(metric::contains);
  }

  /** Whether a name is that of a thing that is dealt in and is no share: 10年期国债, 碳排放配额. */
  public static boolean isInstrument(String name) {
    return INSTRUMENTS.longestBefore(name, name.length(), 0).isPresent();
  }

  /** Whether the name of an instrument can end with the word, which a bracket may follow. */
  public static boolean mayEndInstrument(String word) {
    char last = word.charAt(word.length() - 1);
    return !Character.isLetter(last) || INSTRUMENT_ENDS.contains(last);
  }

  /** Whether a metric is the price of an instrument, or how much of it was dealt in. */
  public static boolean isOfInstrument(String metric, String name) {
    return INSTRUMENTS
        .longestBefore(name, name.length(), 0)
        .filter(
            end ->
                metric.endsWith(end.meaning())
                    || metric.endsWith("价格")
                    || metric.endsWith("报价")
                    || isTrade(metric))
        .isPresent();
  }

  private static Optional<String> inside(String subject) {
    boolean company = subject.endsWith("股份") || subject.endsWith("集团") || subject.endsWith("公司");
    if (!company) {
      for (Map.Entry<String, String> word : ANYWHERE.entrySet()) {
        if (subject.contains(word.getKey())) {
          return Optional.of(word.getValue());
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> rows(String where) {
    return BY_PLACE.getOrDefault(where, Map.of());
  }

  /** The rows of the table by their last column, each word with what its price is called. */
  private static Map<String, Map<String, String>> byPlace() {
    Map<String, Map<String, String>> byPlace = new HashMap<>();
    for (List<String> row : WordTable.rows(PriceWords.class, "price-words.tsv", 3)) {
      byPlace
          .computeIfAbsent(row.get(2), place -> new LinkedHashMap<>())
          .put(row.get(0), row.get(1));
    }
    return byPlace;
  }
}
