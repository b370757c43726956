package duoshao.bench;

import duoshao.archive.Chunking;
import duoshao.archive.Limits;
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
import duoshao.extract.ArticleExtractor;
import duoshao.figure.statement.FigureExtractor;
import duoshao.lexicon.NameDictionary;
import duoshao.nlp.HanlpSegmenter;
import java.util.ArrayList;
import java.util.List;

/** The articles that a benchmark reads, in memory, and the parsers that read them. */
final class Articles {
  private final ArticleParser parser = new ArticleParser(FieldNames.DEFAULT);
  private final List<RawArticle> raw = new ArrayList<>();
  private final List<Article> parsed = new ArrayList<>();
  private long characters;

  /**
   * Reads all articles of a folder or archive.
   *
   * @throws IllegalStateException if there is none
   */
  Articles(String input) {
    Chunking chunking = Chunking.forShares(1);
    LocalFiles files = new LocalFiles();
    PieceReader reader = new PieceReader(files, Limits.DEFAULT);
    List<Piece> pieces =
        Planner.plan(LocalFiles.list(List.of(input)), files, Limits.DEFAULT, chunking).pieces();
    for (Piece piece : pieces) {
      reader.read(piece, new Keeping());
    }
    if (parsed.isEmpty()) {
      throw new IllegalStateException("there is no article in " + input);
    }
  }

  List<RawArticle> raw() {
    return raw;
  }

  List<Article> parsed() {
    return parsed;
  }

  /** How many characters the articles have after parsing. */
  long characters() {
    return characters;
  }

  Parsed parse(RawArticle article) {
    return parser.parse(article);
  }

  static ArticleExtractor extractor() {
    return new ArticleExtractor(
        new FigureExtractor(NameDictionary.with(List.of()), new HanlpSegmenter()));
  }

  private final class Keeping implements Sink {
    @Override
    public void article(Place place, RawArticle article) {
      if (parse(article) instanceof Article read) {
        raw.add(article);
        parsed.add(read);
        characters += read.text().length();
      }
    }

    @Override
    public void deadLetter(Place place, DeadLetter letter) {}

    @Override
    public void skipped(String source) {}
  }
}
