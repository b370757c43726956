package duoshao.extract;

import duoshao.article.Article;
import duoshao.figure.Figure;
import java.util.List;
import java.util.Objects;

/**
 * All that was found in one article.
 *
 * @param figures in text order
 * @param ledger every numeral of the article, in text order
 */
public record Extraction(Article article, List<Figure> figures, List<LedgerEntry> ledger) {
  public Extraction {
    Objects.requireNonNull(article);
    figures = List.copyOf(figures);
    ledger = List.copyOf(ledger);
  }
}
