package duoshao.dataset;

import duoshao.article.Article;
import duoshao.article.DeadLetter;
import duoshao.extract.Extraction;
import duoshao.extract.LedgerEntry;
import duoshao.figure.Figure;
import duoshao.quantity.Amount;
import duoshao.quantity.Flag;
import duoshao.quantity.Quantity;
import duoshao.text.CodePoints;
import duoshao.text.Term;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From what was found in an article to its rows. Positions are turned from UTF-16 into code points
 * here.
 *
 * <p>What a row cannot hold exactly is never rounded or replaced in silence: a value past {@code
 * decimal(38,10)} leaves the three value columns of its figure absent, an unpaired surrogate
 * becomes U+FFFD, and a row of {@code errors} says so. Confidence has two decimals by definition.
 */
public final class ArticleRows {
  /** The outcome of a numeral that is part of a figure. */
  public static final String FIGURE = "figure";

  /** The outcome of a numeral that is not. */
  public static final String REJECTED = "rejected";

  private static final int CONFIDENCE_DECIMALS = 2;

  private static final Comparator<Figure> FIGURES_IN_ORDER = Comparator.comparing(Figure::span);
  private static final Comparator<LedgerEntry> NUMERALS_IN_ORDER =
      Comparator.comparing(LedgerEntry::span);

  private final Extraction extraction;
  private final Article article;
  private final CodePoints codePoints;
  private final List<Row> errors = new ArrayList<>();

  private ArticleRows(Extraction extraction) {
    this.extraction = extraction;
    this.article = extraction.article();
    this.codePoints = article.codePoints();
  }

  /** The rows of an article whose bytes are a plain file or not, as {@code origin} says. */
  public static SourceRows of(Extraction extraction, Origin origin) {
    return new SourceRows(origin, new ArticleRows(extraction).rows());
  }

  /** The rows of an article. */
  public static SourceRows of(Extraction extraction) {
    Article article = extraction.article();
    return of(extraction, Origin.of(article.source(), article.sha256()));
  }

  /** The row of what could not be read. */
  public static SourceRows of(DeadLetter letter) {
    return new SourceRows(Origin.of(letter.source(), ""), List.of(error(letter)));
  }

  /** The row of {@code errors} that a dead letter is. */
  public static Row error(DeadLetter letter) {
    return Row.of(Dataset.ERRORS)
        .put("source", letter.source())
        .put("stage", letter.stage().symbol())
        .put("reason", letter.reason())
        .put("excerpt", letter.excerpt())
        .row();
  }

  private List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    Row text = articleRow();
    rows.add(text);
    if (!text.text("text").equals(article.text())) {
      report(
          DeadLetter.Stage.PARSE,
          "the text holds unpaired surrogates, which are written as U+FFFD: convert the file to"
              + " valid Unicode",
          "");
    }
    addFigures(rows);
    addNumerals(rows);
    rows.addAll(errors);
    return rows;
  }

  private Row articleRow() {
    return about(Row.of(Dataset.ARTICLES))
        .put("sha256", article.sha256())
        .put("encoding", article.encoding())
        .put("figures", extraction.figures().size())
        .put("text", article.text())
        .row();
  }

  private void addFigures(List<Row> rows) {
    List<Figure> figures = new ArrayList<>(extraction.figures());
    figures.sort(FIGURES_IN_ORDER);
    Row.Draft about = about(Row.of(Dataset.FIGURES));
    Row.Draft inSentence = about;
    String sentence = "";
    for (Figure figure : figures) {
      if (!figure.sentence().equals(sentence)) {
        sentence = figure.sentence();
        inSentence = about.copy().put("sentence", sentence);
      }
      rows.add(figureRow(inSentence.copy(), figure));
    }
  }

  private Row figureRow(Row.Draft row, Figure figure) {
    putMeaning(row, figure);
    putQuantity(row, figure);
    return row.put("heading", figure.heading())
        .put("paragraph", figure.paragraph())
        .put("char_start", codePoints.offset(figure.span().start()))
        .put("char_end", codePoints.offset(figure.span().end()))
        .put("confidence", figure.confidence().setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_UP))
        .put("flags", symbols(figure.flags()))
        .put("rule", figure.rule())
        .row();
  }

  /** What figures and articles say of the article alike. */
  private Row.Draft about(Row.Draft row) {
    return row.put("article_id", article.id())
        .put("published_at", article.publishedAt().map(OffsetDateTime::toInstant))
        .put("title", article.title())
        .put("publisher", article.publisher())
        .put("url", article.url())
        .put("source", article.source());
  }

  private static void putMeaning(Row.Draft row, Figure figure) {
    row.put("figure_id", figure.id())
        .put("subject", figure.subject())
        .put("subject_code", figure.subjectCode())
        .put("metric", figure.metric())
        .put("text", figure.text())
        .put("role", figure.role().symbol())
        .put("direction", figure.direction().map(Term::symbol))
        .put("comparison", figure.comparison().map(Term::symbol))
        .put("modality", figure.modality().symbol())
        .put("period_text", figure.period().text())
        .put("period_start", figure.period().start())
        .put("period_end", figure.period().end())
        .put("relates_to", figure.relatesTo());
  }

  private void putQuantity(Row.Draft row, Figure figure) {
    Quantity quantity = figure.quantity();
    row.put("kind", quantity.kind().symbol())
        .put("unit", quantity.unit())
        .put("bound", quantity.bound().symbol());
    Amount amount = quantity.amount();
    Column value = Dataset.FIGURES.column("value");
    if (value.fits(amount.min()) && value.fits(amount.max())) {
      row.put("value", single(amount))
          .put("value_min", amount.min())
          .put("value_max", amount.max());
    } else {
      report(
          DeadLetter.Stage.EXTRACT,
          String.format(
              Locale.ROOT,
              "the value of figure %s, %s to %s, does not fit %s: its value columns are empty",
              figure.id(),
              amount.min(),
              amount.max(),
              value.typeName()),
          figure.text());
    }
  }

  private static @Nullable BigDecimal single(Amount amount) {
    return amount.isRange() ? null : amount.min();
  }

  private static String symbols(Set<Flag> flags) {
    String symbols = "";
    for (Flag flag : flags) { // one, as a rule
      symbols = symbols.isEmpty() ? flag.symbol() : symbols + " " + flag.symbol();
    }
    return symbols;
  }

  private void addNumerals(List<Row> rows) {
    List<LedgerEntry> ledger = new ArrayList<>(extraction.ledger());
    ledger.sort(NUMERALS_IN_ORDER);
    Row.Draft about = Row.of(Dataset.NUMERALS).put("article_id", article.id());
    for (LedgerEntry entry : ledger) {
      rows.add(numeralRow(about.copy(), entry));
    }
  }

  private Row numeralRow(Row.Draft row, LedgerEntry entry) {
    return row.put("char_start", codePoints.offset(entry.span().start()))
        .put("char_end", codePoints.offset(entry.span().end()))
        .put("text", entry.text())
        .put("outcome", entry.figureId().isPresent() ? FIGURE : REJECTED)
        .put("figure_id", entry.figureId())
        .put("reason", entry.rejection().map(Term::symbol))
        .row();
  }

  private void report(DeadLetter.Stage stage, String reason, String excerpt) {
    errors.add(error(new DeadLetter(article.source(), stage, reason, excerpt)));
  }
}
