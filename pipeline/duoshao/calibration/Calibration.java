package duoshao.calibration;

import duoshao.extract.ArticleExtractor;
import duoshao.figure.Figure;
import duoshao.figure.statement.Confidence;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Counts how often each pair of rules is right on annotated articles, and checks that what the
 * counts promise holds for articles that were not counted.
 */
public final class Calibration {
  private static final int FOLDS = 10;

  private final List<Outcome> outcomes;

  /** Whether a figure was right, and in which part of the articles it stands. */
  private record Outcome(int fold, Confidence.Evidence evidence, boolean isRight) {}

  private Calibration(List<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /**
   * Reads the articles of a folder of annotations and judges their figures.
   *
   * @throws IOException if the folder cannot be read or is none of annotations
   */
  public static Calibration on(Path folder, ArticleExtractor extractor) throws IOException {
    List<Outcome> outcomes = new ArrayList<>();
    List<AnnotatedArticle> articles = AnnotatedArticle.in(folder);
    for (int i = 0; i < articles.size(); i++) {
      judge(articles.get(i), i % FOLDS, extractor, outcomes);
    }
    return new Calibration(outcomes);
  }

  private static void judge(
      AnnotatedArticle annotated, int fold, ArticleExtractor extractor, List<Outcome> outcomes) {
    List<Figure> read =
        extractor.extract(annotated.article()).figures().stream()
            .sorted(Comparator.comparing(Figure::span))
            .toList();
    Map<Integer, AnnotatedFigure> gold = new HashMap<>();
    for (Alignment.Pair pair :
        Alignment.of(
            annotated.figures().stream().map(AnnotatedFigure::text).toList(),
            read.stream().map(Figure::text).toList())) {
      gold.put(pair.read(), annotated.figures().get(pair.annotated()));
    }
    for (int i = 0; i < read.size(); i++) {
      AnnotatedFigure figure = gold.get(i);
      if (figure == null || !figure.isOptional()) {
        boolean right = figure != null && Judgement.isRight(figure, read.get(i));
        Confidence.Evidence evidence =
            Confidence.Evidence.of(read.get(i), annotated.article().title());
        outcomes.add(new Outcome(fold, evidence, right));
      }
    }
  }

  /** The counts of all articles. */
  public Confidence counts() {
    return without(-1);
  }

  private Confidence without(int fold) {
    Confidence.Builder counts = new Confidence.Builder();
    outcomes.stream()
        .filter(outcome -> outcome.fold != fold)
        .forEach(outcome -> counts.add(outcome.evidence, outcome.isRight));
    return counts.build();
  }

  /**
   * What the confidences are worth, a line each: how many figures have which, how many of these are
   * right; counted on all articles, and with each tenth of them judged by the counts of the others.
   */
  public List<String> report() {
    Confidence all = counts();
    List<Confidence> others = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      others.add(without(fold));
    }
    List<String> lines = new ArrayList<>();
    lines.add("figures " + outcomes.size() + ", right " + right(outcomes));
    for (int tenth = 9; tenth >= 0; tenth--) {
      BigDecimal from = new BigDecimal(tenth).movePointLeft(1);
      List<Outcome> own = in(from, outcome -> all.of(outcome.evidence));
      List<Outcome> crossed = in(from, outcome -> others.get(outcome.fold).of(outcome.evidence));
      lines.add(
          String.format(
              Locale.ROOT,
              "confidence %.1f to %.1f: %d figures, right %s; cross-validated: %d figures, right %s",
              tenth / 10.0,
              (tenth + 1) / 10.0,
              own.size(),
              right(own),
              crossed.size(),
              right(crossed)));
    }
    return lines;
  }

  /** The outcomes whose confidence lies in the tenth that begins with {@code from}. */
  private List<Outcome> in(BigDecimal from, Function<Outcome, BigDecimal> confidence) {
    BigDecimal to = from.add(new BigDecimal("0.1"));
    boolean top = to.compareTo(BigDecimal.ONE) == 0;
    return outcomes.stream()
        .filter(outcome -> confidence.apply(outcome).compareTo(from) >= 0)
        .filter(outcome -> top || confidence.apply(outcome).compareTo(to) < 0)
        .toList();
  }

  private static String right(List<Outcome> outcomes) {
    long right = outcomes.stream().filter(Outcome::isRight).count();
    return outcomes.isEmpty()
        ? "-"
        : String.format(Locale.ROOT, "%.3f", (double) right / outcomes.size());
  }
}
