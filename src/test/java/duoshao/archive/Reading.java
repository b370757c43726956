package duoshao.archive;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.DeadLetter;
import duoshao.article.RawArticle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All that a plan's pieces hold, in the order of their places. */
final class Reading implements Sink {
  private final Map<Place, RawArticle> articles = new TreeMap<>();
  private final Map<Place, DeadLetter> letters = new TreeMap<>();
  private final List<String> skipped = new ArrayList<>();
  private long skippedByPlan;

  /** Reads files of this machine with the usual limits, in small chunks and three shares. */
  static Reading of(Path... files) {
    return of(Limits.DEFAULT, new Chunking(3, 1 << 20, 3), files);
  }

  static Reading of(Limits limits, Chunking chunking, Path... files) {
    List<String> names = Arrays.stream(files).map(Path::toString).toList();
    Plan plan = Planner.plan(LocalFiles.list(names), new LocalFiles(), limits, chunking);
    Reading reading = new Reading();
    reading.skippedByPlan = plan.skipped();
    PieceReader reader = new PieceReader(new LocalFiles(), limits);
    plan.pieces().forEach(piece -> reader.read(piece, reading));
    return reading;
  }

  @Override
  public void article(Place place, RawArticle article) {
    assertThat(articles.put(place, article)).as("two articles in one place").isNull();
    assertThat(letters).doesNotContainKey(place);
  }

  @Override
  public void deadLetter(Place place, DeadLetter letter) {
    assertThat(letters.put(place, letter)).as("two dead letters in one place").isNull();
    assertThat(articles).doesNotContainKey(place);
  }

  @Override
  public void skipped(String source) {
    skipped.add(source);
  }

  /** The contents of the articles. */
  List<String> contents() {
    return articles.values().stream()
        .map(article -> new String(article.bytes(), StandardCharsets.UTF_8))
        .toList();
  }

  /** The sources of the articles, behind this folder or archive. */
  List<String> sources(Path folder) {
    return articles.values().stream().map(article -> behind(folder, article.source())).toList();
  }

  /** Where the articles stand. */
  Set<Place> places() {
    return articles.keySet();
  }

  /** The formats of the articles. */
  List<RawArticle.Format> formats() {
    return articles.values().stream().map(RawArticle::format).toList();
  }

  /** The dead letters: sources behind this folder or archive, and reasons. */
  List<String> letters(Path folder) {
    return letters.values().stream()
        .map(letter -> behind(folder, letter.source()) + ": " + letter.reason())
        .toList();
  }

  private static String behind(Path folder, String source) {
    String prefix = folder.toString();
    assertThat(source).startsWith(prefix);
    return source.substring(prefix.length()).replaceFirst("^(!/|/|#)", "");
  }

  /** How many files were passed over, by the plan and by the readers. */
  long skipped() {
    return skippedByPlan + skipped.size();
  }
}
