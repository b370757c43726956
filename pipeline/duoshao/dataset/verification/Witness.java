package duoshao.dataset.verification;

import duoshao.article.Article;
import duoshao.dataset.Row;
import duoshao.quantity.Amount;
import java.io.IOException;
import java.util.Optional;

/** What a verification has to ask the rest of the program: the articles, and what numbers say. */
public interface Witness {
  /** The article of a source, read again; nothing if it cannot be read any more. */
  Optional<Article> reread(String source) throws IOException;

  /**
   * What the {@code text} of such a row says by itself, with its scale. Nothing if the text alone
   * does not tell, as where a unit is written once for a list. The sign is not compared: a fall is
   * negative by its words.
   */
  Optional<Amount> recount(Row figure);

  /** Whether a character of an article must be in the ledger: a digit, a Chinese numeral. */
  boolean isNumeral(int codePoint);
}
