package duoshao.run;

import duoshao.article.Article;
import duoshao.article.ArticleParser;
import duoshao.article.DeadLetter;
import duoshao.article.Parsed;
import duoshao.article.RawArticle;
import duoshao.dataset.ArticleRows;
import duoshao.dataset.Dataset;
import duoshao.dataset.SourceRows;
import duoshao.dataset.part.State;
import duoshao.extract.ArticleExtractor;
import duoshao.figure.statement.FigureExtractor;
import duoshao.lexicon.NameDictionary;
import duoshao.nlp.HanlpSegmenter;
import duoshao.number.NumeralReader;
import duoshao.text.TextFolding;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From the bytes of a source to its rows: those that an earlier run found, or those that are found
 * now.
 *
 * <p>Here stands the one place that catches what nobody expects. An error of this program in one
 * article makes that article a dead letter; the run goes on, and says at its end that there is a
 * bug.
 */
final class SourceReader implements Closeable {
  private static final int FRAMES = 3;

  /** More than any article has; the rows of one article are held in memory. */
  private static final int MAX_NUMERALS = 200_000;

  private static final String TOO_MANY =
      "it holds more than " + MAX_NUMERALS + " numbers, which no article does: split the file";

  private final Reuse reuse;
  private final ArticleParser parser;
  private final ArticleExtractor extractor;
  private final @Nullable State state;

  SourceReader(
      Reuse reuse, ArticleParser parser, ArticleExtractor extractor, @Nullable State state) {
    this.reuse = reuse;
    this.parser = parser;
    this.extractor = extractor;
    this.state = state;
  }

  static SourceReader open(Job job) throws IOException {
    NameDictionary names = NameDictionary.with(job.names());
    return new SourceReader(
        job.reuse(),
        new ArticleParser(job.fields()),
        new ArticleExtractor(new FigureExtractor(names, new HanlpSegmenter())),
        job.reuse().open().orElse(null));
  }

  /** The rows of an article's bytes; none if it is not asked for. */
  Optional<SourceRows> read(RawArticle raw, Tally tally) throws IOException {
    if (state != null) {
      Optional<SourceRows> kept = reuse.find(state, raw.source(), raw.sha256());
      if (kept.isPresent()) {
        tally.count(Tally.REUSED);
        return counted(kept.get(), tally);
      }
      if (reuse.isUnasked(state, raw.source())) {
        return skipped(tally);
      }
    }
    return counted(find(raw, tally), tally);
  }

  /** The rows of what could not be opened; none if it is not asked for. */
  Optional<SourceRows> read(DeadLetter letter, Tally tally) throws IOException {
    if (state != null) {
      Optional<SourceRows> kept = reuse.find(state, letter.source(), "");
      if (kept.isPresent()) {
        tally.count(Tally.REUSED);
        return counted(kept.get(), tally);
      }
      if (reuse.isUnasked(state, letter.source())) {
        return skipped(tally);
      }
    }
    return counted(ArticleRows.of(letter), tally);
  }

  @Override
  public void close() throws IOException {
    if (state != null) {
      state.close();
    }
  }

  private SourceRows find(RawArticle raw, Tally tally) {
    DeadLetter.Stage stage = DeadLetter.Stage.PARSE;
    try {
      Parsed parsed = parser.parse(raw);
      if (parsed instanceof DeadLetter letter) {
        return ArticleRows.of(letter);
      }
      stage = DeadLetter.Stage.EXTRACT;
      Article article = (Article) parsed;
      if (holdsTooMany(article.text())) {
        return ArticleRows.of(new DeadLetter(raw.source(), stage, TOO_MANY, article.text()));
      }
      return ArticleRows.of(extractor.extract(article));
    } catch (RuntimeException | StackOverflowError bug) {
      tally.count(Tally.BUGS);
      return ArticleRows.of(new DeadLetter(raw.source(), stage, describe(bug), ""));
    }
  }

  private static boolean holdsTooMany(String text) {
    return text.length() > MAX_NUMERALS
        && NumeralReader.read(TextFolding.fold(text)).size() > MAX_NUMERALS;
  }

  /** Enough of an error to find it: {@code … IllegalStateException: no unit at Site.unit:12 …}. */
  private static String describe(Throwable bug) {
    String where =
        Arrays.stream(bug.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("duoshao."))
            .limit(FRAMES)
            .map(
                frame ->
                    frame.getClassName()
                        + "."
                        + frame.getMethodName()
                        + ":"
                        + frame.getLineNumber())
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "an error in this program, please report it with the article: %s at %s",
        bug,
        where);
  }

  private static Optional<SourceRows> skipped(Tally tally) {
    tally.count(Tally.SKIPPED);
    return Optional.empty();
  }

  private static Optional<SourceRows> counted(SourceRows rows, Tally tally) {
    boolean isArticle = rows.count(Dataset.ARTICLES) > 0;
    tally.count(isArticle ? Tally.ARTICLES : Tally.FAILED);
    tally.add(Tally.FIGURES, rows.count(Dataset.FIGURES));
    return Optional.of(rows);
  }
}
