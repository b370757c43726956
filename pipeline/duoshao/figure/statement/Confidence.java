package duoshao.figure.statement;

import duoshao.figure.Figure;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Site;
import duoshao.quantity.Kind;
import duoshao.text.WordTable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * How often figures like one were right in annotated articles: subject, metric, value, unit, kind,
 * role and direction, all of them.
 *
 * <p>Five things are counted: by which rule the subject was found, and whether the title and the
 * sentence name it; by which rule the metric; what kind of quantity it is, with or without a noun
 * that names a measure; how long the metric is, and how long the sentence. What was seen seldom is
 * drawn towards all, and the odds that each of the five adds are multiplied:
 *
 * <pre>
 * share(x)   = (right(x) + 20 share(all)) / (seen(x) + 20)
 * odds(x)    = share(x) / (1 - share(x))
 * odds       = odds(all) · odds(subject)/odds(all) · odds(metric)/odds(all) · ...
 * confidence = odds / (1 + odds)
 * </pre>
 *
 * <p>The counts stand in {@code confidence.tsv}, which {@code duoshao calibrate} writes. Without
 * counts every confidence is one half.
 */
public final class Confidence {
  private static final int WEIGHT = 20;
  private static final double HALF = 0.5;

  /** What a decimal place of a confidence has been reckoned too low at most. */
  private static final double LITTLE = 1e-9;

  private static final Confidence SHIPPED = load();

  private final Map<Trait, Count> counts;

  /** The share of all figures that were right. */
  private final double all;

  /** How many times the odds of all those of each trait are. */
  private final Map<Sort, Map<String, Double>> factors = new EnumMap<>(Sort.class);

  /** The same of a trait that was never seen. */
  private final double unseen;

  private Confidence(Map<Trait, Count> counts) {
    this.counts = counts;
    this.all = smoothed(counts.getOrDefault(Trait.ALL, Count.NONE), HALF);
    this.unseen = factor(Count.NONE);
    for (Sort sort : Sort.values()) {
      factors.put(sort, new HashMap<>());
    }
    counts.forEach((trait, count) -> factors(trait.sort).put(trait.value, factor(count)));
  }

  /** What traits are of. */
  private enum Sort {
    ALL,
    SUBJECT,
    METRIC,
    KIND,
    LENGTH,
    SENTENCE
  }

  /** One thing that is counted. */
  private record Trait(Sort sort, String value) implements Comparable<Trait> {
    static final Trait ALL = new Trait(Sort.ALL, "");

    @Override
    public int compareTo(Trait other) {
      int bySort = sort.compareTo(other.sort);
      return bySort != 0 ? bySort : value.compareTo(other.value);
    }
  }

  /** How many figures were right, of how many that were seen. */
  private record Count(int right, int seen) {
    static final Count NONE = new Count(0, 0);

    Count {
      if (right < 0 || right > seen) {
        throw new IllegalArgumentException(right + " right of " + seen + " seen");
      }
    }

    Count plus(boolean isRight) {
      return new Count(right + (isRight ? 1 : 0), seen + 1);
    }
  }

  /**
   * What a confidence goes by.
   *
   * @param subject the rule that found the subject, and where it is named: {@code carried in_title
   *     in_sentence}
   * @param metric the rule that found the metric
   * @param kind of quantity: {@code money measure} for money whose metric ends in a measure, else
   *     {@code money}
   * @param length of the metric in characters: {@code 4-6}
   * @param sentence its length in characters: {@code 60-119}
   */
  public record Evidence(
      String subject, String metric, String kind, String length, String sentence) {
    private static final int METRIC_STEP = 3;
    private static final String[] METRIC_LENGTHS = {"0", "1-3", "4-6", "7-9", "10+"};
    private static final int SENTENCE_STEP = 60;
    private static final String[] SENTENCE_LENGTHS = {
      "0-59", "60-119", "120-179", "180-239", "240+"
    };

    /** What goes for a figure that is being written. */
    static Evidence of(Draft draft, String sentence, String title) {
      return of(
          draft.subjectText(),
          draft.subjectRule(),
          draft.metricRule,
          draft.quantity.kind(),
          draft.metric,
          sentence,
          title);
    }

    /** What the confidence of a figure went by, in an article of that title. */
    public static Evidence of(Figure figure, String title) {
      int plus = figure.rule().indexOf('+');
      return of(
          figure.subject(),
          figure.rule().substring(0, plus),
          figure.rule().substring(plus + 1),
          figure.quantity().kind(),
          figure.metric(),
          figure.sentence(),
          title);
    }

    private static Evidence of(
        String subject,
        String subjectRule,
        String metricRule,
        Kind kind,
        String metric,
        String sentence,
        String title) {
      String place = names(title, subject) ? subjectRule + " in_title" : subjectRule;
      String symbol = kind.symbol();
      return new Evidence(
          names(sentence, subject) ? place + " in_sentence" : place,
          metricRule,
          Site.endsInMeasure(metric) ? symbol + " measure" : symbol,
          METRIC_LENGTHS[step(metric.length() + METRIC_STEP - 1, METRIC_STEP, METRIC_LENGTHS)],
          SENTENCE_LENGTHS[step(sentence.length(), SENTENCE_STEP, SENTENCE_LENGTHS)]);
    }

    private static boolean names(String text, String subject) {
      return !subject.isEmpty() && text.contains(subject);
    }

    private static int step(int length, int width, String[] steps) {
      return Math.min(length / width, steps.length - 1);
    }

    private List<Trait> traits() {
      return List.of(
          new Trait(Sort.SUBJECT, subject),
          new Trait(Sort.METRIC, metric),
          new Trait(Sort.KIND, kind),
          new Trait(Sort.LENGTH, length),
          new Trait(Sort.SENTENCE, sentence));
    }
  }

  /** Counts figures one by one. */
  public static final class Builder {
    private final Map<Trait, Count> counts = new TreeMap<>();

    /** Counts a figure. */
    public void add(Evidence evidence, boolean isRight) {
      count(Trait.ALL, isRight);
      evidence.traits().forEach(trait -> count(trait, isRight));
    }

    private void count(Trait trait, boolean isRight) {
      counts.put(trait, counts.getOrDefault(trait, Count.NONE).plus(isRight));
    }

    public Confidence build() {
      return new Confidence(new TreeMap<>(counts));
    }
  }

  /** The counts that come with the program. */
  static Confidence shipped() {
    return SHIPPED;
  }

  /** The confidence in figures of which this is known, in [0, 1], two decimals, rounded down. */
  public BigDecimal of(Evidence evidence) {
    double odds = odds(all);
    for (Trait trait : evidence.traits()) {
      odds *= factors(trait.sort).getOrDefault(trait.value, unseen);
    }
    return BigDecimal.valueOf((long) (odds / (1 + odds) * 100 + LITTLE), 2);
  }

  private Map<String, Double> factors(Sort sort) {
    return Objects.requireNonNull(factors.get(sort));
  }

  private double factor(Count count) {
    return odds(smoothed(count, all)) / odds(all);
  }

  /** The share of right ones, drawn towards {@code prior}; never 0 or 1. */
  private static double smoothed(Count count, double prior) {
    return (count.right + WEIGHT * prior) / (count.seen + WEIGHT);
  }

  private static double odds(double share) {
    return share / (1 - share);
  }

  /** The lines of {@code confidence.tsv}, sorted: sort, value, right, seen. */
  public List<String> lines() {
    return counts.entrySet().stream()
        .map(
            entry ->
                String.join(
                    "\t",
                    entry.getKey().sort.name().toLowerCase(Locale.ROOT),
                    entry.getKey().value,
                    Integer.toString(entry.getValue().right),
                    Integer.toString(entry.getValue().seen)))
        .toList();
  }

  private static Confidence load() {
    Map<Trait, Count> counts = new TreeMap<>();
    for (List<String> row : WordTable.rows(Confidence.class, "confidence.tsv", 4)) {
      Sort sort = Sort.valueOf(row.get(0).toUpperCase(Locale.ROOT));
      counts.put(
          new Trait(sort, row.get(1)),
          new Count(Integer.parseInt(row.get(2)), Integer.parseInt(row.get(3))));
    }
    return new Confidence(counts);
  }
}
