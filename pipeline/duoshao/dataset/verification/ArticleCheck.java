package duoshao.dataset.verification;

import duoshao.article.Article;
import duoshao.dataset.ArticleRows;
import duoshao.dataset.Row;
import duoshao.dataset.part.KeyIndex;
import duoshao.quantity.Amount;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the rows of one article after the other. */
final class ArticleCheck {
  private final Witness witness;
  private final Findings findings;
  private final KeyIndex figureIds = new KeyIndex();

  ArticleCheck(Witness witness, Findings findings) {
    this.witness = witness;
    this.findings = findings;
  }

  void check(Row article, List<Row> figures, List<Row> numerals) throws IOException {
    checkSource(article);
    int stated = article.integer("figures").orElse(0);
    if (stated != figures.size()) {
      findings.add(id(article), "%d figures, its row says %d", figures.size(), stated);
    }
    int[] text = article.text("text").codePoints().toArray();
    Set<String> ids =
        figures.stream().map(row -> row.text("figure_id")).collect(Collectors.toSet());
    checkOrder(figures);
    for (Row figure : figures) {
      checkFigure(figure, text, ids);
    }
    checkOrder(numerals);
    for (Row numeral : numerals) {
      checkNumeral(numeral, text, ids);
    }
    checkLedger(article, text, numerals);
  }

  private void checkSource(Row article) throws IOException {
    Optional<Article> reread = witness.reread(article.text("source"));
    if (reread.isEmpty()) {
      findings.add(article.text("source"), "cannot be read any more");
      return;
    }
    Article now = reread.get();
    if (!now.sha256().equals(article.text("sha256"))) {
      findings.add(article.text("source"), "has changed since: SHA-256 is %s", now.sha256());
    } else if (!now.text().equals(article.text("text")) || !now.id().equals(id(article))) {
      findings.add(article.text("source"), "reads otherwise than in articles");
    }
  }

  private void checkFigure(Row figure, int[] text, Set<String> ids) {
    String id = figure.text("figure_id");
    if (figureIds.contains(id)) {
      findings.add(id, "the figure is there twice");
    }
    figureIds.add(id);
    checkSlice(figure, id, text);
    String other = figure.text("relates_to");
    if (!other.isEmpty() && !ids.contains(other)) {
      findings.add(id, "relates to %s, which is no figure of its article", other);
    }
    checkValue(figure, id);
  }

  private void checkNumeral(Row numeral, int[] text, Set<String> ids) {
    String where = id(numeral) + " " + numeral.text("char_start");
    checkSlice(numeral, where, text);
    boolean isFigure = numeral.text("outcome").equals(ArticleRows.FIGURE);
    String figure = numeral.text("figure_id");
    if (isFigure && !ids.contains(figure)) {
      findings.add(where, "belongs to %s, which is no figure of its article", figure);
    }
    boolean hasReason = !numeral.text("reason").isEmpty();
    if (isFigure == figure.isEmpty() || isFigure == hasReason) {
      findings.add(where, "has not exactly one of figure and reason");
    }
  }

  /** The text of a row is what stands at its positions. */
  private void checkSlice(Row row, String where, int[] text) {
    int start = row.integer("char_start").orElse(-1);
    int end = row.integer("char_end").orElse(-1);
    boolean inside = 0 <= start && start <= end && end <= text.length;
    String slice = inside ? new String(text, start, end - start) : "";
    if (!inside || !slice.equals(row.text("text"))) {
      findings.add(where, "text is %s, but %d to %d is %s", row.text("text"), start, end, slice);
    }
  }

  /** Value and range agree with each other and with the text. */
  private void checkValue(Row figure, String id) {
    Optional<BigDecimal> min = figure.decimal("value_min");
    Optional<BigDecimal> max = figure.decimal("value_max");
    if (min.isEmpty() || max.isEmpty()) {
      return; // too large for the columns: a row of errors says so
    }
    Optional<BigDecimal> single = min.equals(max) ? min : Optional.empty();
    if (min.get().compareTo(max.get()) > 0 || !figure.decimal("value").equals(single)) {
      findings.add(id, "value, value_min and value_max do not agree");
    }
    Optional<Amount> recounted = witness.recount(figure);
    Amount stated = Amount.between(min.get(), max.get());
    if (recounted.isPresent()
        && !recounted.get().equals(stated)
        && !recounted.get().equals(stated.negate())) {
      findings.add(id, "value is %s, but %s says %s", stated, figure.text("text"), recounted.get());
    }
  }

  private void checkOrder(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      if (start(rows.get(i)) < start(rows.get(i - 1))) {
        findings.add(id(rows.get(i)), "rows are out of order at %d", start(rows.get(i)));
      }
    }
  }

  /** Each character of a numeral is in exactly one row. */
  private void checkLedger(Row article, int[] text, List<Row> numerals) {
    int[] covered = new int[text.length];
    for (Row numeral : numerals) {
      int end = Math.min(text.length, numeral.integer("char_end").orElse(0));
      for (int i = Math.max(0, start(numeral)); i < end; i++) {
        covered[i]++;
      }
    }
    for (int i = 0; i < text.length; i++) {
      if (covered[i] > 1 || (covered[i] == 0 && witness.isNumeral(text[i]))) {
        findings.add(
            id(article),
            "%s at %d is in %d rows of numerals",
            Character.toString(text[i]),
            i,
            covered[i]);
      }
    }
  }

  private static int start(Row row) {
    return row.integer("char_start").orElse(-1);
  }

  private static String id(Row row) {
    return row.text("article_id");
  }
}
