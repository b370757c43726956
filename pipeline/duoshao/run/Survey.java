package duoshao.run;

import duoshao.archive.Chunking;
import duoshao.archive.Limits;
import duoshao.archive.Listing;
import duoshao.archive.LocalFiles;
import duoshao.archive.Piece;
import duoshao.archive.PieceReader;
import duoshao.archive.Place;
import duoshao.archive.Planner;
import duoshao.archive.Sink;
import duoshao.article.Article;
import duoshao.article.ArticleParser;
import duoshao.article.DeadLetter;
import duoshao.article.FieldNames;
import duoshao.article.Parsed;
import duoshao.article.RawArticle;
import java.util.List;
import java.util.function.Consumer;

/** Reads the articles of an input one after the other, in order, and writes nothing. */
public final class Survey {
  private final ArticleParser parser;
  private final Consumer<Article> reader;
  private long articles;
  private long failed;

  private Survey(FieldNames fields, Consumer<Article> reader) {
    this.parser = new ArticleParser(fields);
    this.reader = reader;
  }

  /**
   * What was read.
   *
   * @param articles how many were handed on
   * @param failed how many could not be read
   */
  public record Count(long articles, long failed) {}

  /**
   * Hands every article of these inputs to {@code reader}.
   *
   * @param inputs files, folders, globs and archives, as named
   * @throws NoInputException if one of them stands for nothing, or there is no article in any
   */
  public static Count of(List<String> inputs, FieldNames fields, Consumer<Article> reader)
      throws NoInputException {
    Listing listing = LocalFiles.list(inputs);
    Inputs.requireAll(listing, inputs);
    LocalFiles files = new LocalFiles();
    Survey survey = new Survey(fields, reader);
    PieceReader pieces = new PieceReader(files, Limits.DEFAULT);
    for (Piece piece :
        Planner.plan(listing, files, Limits.DEFAULT, Chunking.forShares(1)).pieces()) {
      pieces.read(piece, survey.new Reading());
    }
    if (survey.articles == 0) {
      throw new NoInputException("there is no article in " + String.join(" ", inputs));
    }
    return new Count(survey.articles, survey.failed);
  }

  private final class Reading implements Sink {
    @Override
    public void article(Place place, RawArticle raw) {
      Parsed parsed = parser.parse(raw);
      if (parsed instanceof Article article) {
        articles++;
        reader.accept(article);
      } else {
        failed++;
      }
    }

    @Override
    public void deadLetter(Place place, DeadLetter letter) {
      failed++;
    }

    @Override
    public void skipped(String source) {}
  }
}
