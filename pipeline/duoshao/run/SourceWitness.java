package duoshao.run;

import duoshao.article.Article;
import duoshao.article.ArticleParser;
import duoshao.article.Parsed;
import duoshao.article.RawArticle;
import duoshao.dataset.Row;
import duoshao.dataset.part.KeyIndex;
import duoshao.dataset.verification.Witness;
import duoshao.number.NumeralReader;
import duoshao.quantity.Amount;
import duoshao.quantity.Quantity;
import duoshao.quantity.QuantityExtractor;
import duoshao.quantity.QuantityExtractor.Verdict;
import duoshao.text.Span;
import duoshao.text.TextFolding;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/**
 * Reads the input of a run again, in its order, and says what texts say by themselves.
 *
 * <p>A dataset is in the order of its input, so an archive that can only be read from its beginning
 * is read twice in all: once to see what is there, once to hand it out. Asked out of order, it
 * begins from the front again.
 */
public final class SourceWitness implements Witness, Closeable {
  private final Request request;
  private final ArticleParser parser;
  private final KeyIndex sources = new KeyIndex();
  private ArticleStream stream;

  /** A witness of the input of this request. */
  public SourceWitness(Request request) {
    this.request = request;
    this.parser = new ArticleParser(request.fields());
    try (ArticleStream all = new ArticleStream(request)) {
      for (Optional<RawArticle> next = all.next(); next.isPresent(); next = all.next()) {
        sources.add(next.get().source());
      }
    }
    this.stream = new ArticleStream(request);
  }

  @Override
  public Optional<Article> reread(String source) {
    if (!sources.contains(source)) {
      return Optional.empty();
    }
    Optional<RawArticle> found = find(source);
    if (found.isEmpty()) {
      stream.close();
      stream = new ArticleStream(request);
      found = find(source);
    }
    return found.flatMap(this::article);
  }

  /** The amount, if the text is one quantity from its first character to its last. */
  @Override
  public Optional<Amount> recount(Row figure) {
    String text = figure.text("text");
    List<Verdict> verdicts = QuantityExtractor.extract(text, List.of());
    Optional<Quantity> only = verdicts.isEmpty() ? Optional.empty() : verdicts.get(0).quantity();
    return only.filter(quantity -> quantity.span().equals(new Span(0, text.length())))
        .filter(quantity -> verdicts.stream().allMatch(v -> v.quantity().equals(only)))
        .filter(quantity -> quantity.unit().equals(figure.text("unit")))
        .filter(quantity -> quantity.kind().symbol().equals(figure.text("kind")))
        .map(Quantity::amount);
  }

  /** Whether it is a numeral whatever stands around it: 千 is none in 千克. */
  @Override
  public boolean isNumeral(int codePoint) {
    String character = TextFolding.fold(Character.toString(codePoint));
    return List.of("克", "瓦", "字").stream()
        .noneMatch(next -> NumeralReader.read("甲" + character + next).isEmpty());
  }

  @Override
  public void close() {
    stream.close();
  }

  private Optional<RawArticle> find(String source) {
    Optional<RawArticle> next = stream.next();
    while (next.isPresent() && !next.get().source().equals(source)) {
      next = stream.next();
    }
    return next;
  }

  private Optional<Article> article(RawArticle raw) {
    Parsed parsed = parser.parse(raw);
    return parsed instanceof Article article ? Optional.of(article) : Optional.empty();
  }
}
