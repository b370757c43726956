package duoshao.extract;

import duoshao.article.Article;
import duoshao.figure.Figure;
import duoshao.figure.statement.FigureExtractor;
import duoshao.number.Numeral;
import duoshao.number.NumeralReader;
import duoshao.period.PeriodMention;
import duoshao.period.PeriodReader;
import duoshao.period.PeriodResolver;
import duoshao.quantity.Quantity;
import duoshao.quantity.QuantityExtractor;
import duoshao.quantity.QuantityExtractor.Verdict;
import duoshao.text.Span;
import duoshao.text.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole core as one function: an article in, its figures and the ledger of its numerals out.
 */
public final class ArticleExtractor {
  private final FigureExtractor figures;
  private final Guards guards;

  public ArticleExtractor(FigureExtractor figures) {
    this.figures = figures;
    this.guards = new Guards(figures.dictionary());
  }

  public Extraction extract(Article article) {
    return read(article, false);
  }

  /**
   * The same, and with each figure what the rules that came too late would have found: several
   * times the work.
   */
  public Extraction explain(Article article) {
    return read(article, true);
  }

  private Extraction read(Article article, boolean explains) {
    String folded = TextFolding.fold(article.text());
    List<PeriodMention> mentions = PeriodReader.read(folded);
    List<Numeral> numerals = NumeralReader.read(folded);
    List<Verdict> verdicts =
        QuantityExtractor.extract(
            folded, article.text(), numerals, guards.of(folded, numerals, mentions));
    List<Quantity> quantities = quantities(verdicts);
    List<PeriodResolver.Resolved> periods =
        new PeriodResolver(article.publicationDay()).resolve(article.text(), folded, mentions);
    List<Figure> found =
        explains
            ? figures.explain(article, folded, quantities, periods)
            : figures.extract(article, folded, quantities, periods);
    return new Extraction(article, found, ledger(article, verdicts, found));
  }

  /** The quantities of the verdicts in text order, each once: several numerals may share one. */
  private static List<Quantity> quantities(List<Verdict> verdicts) {
    List<Quantity> quantities = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      if (verdict.quantity().isPresent() && !endsWith(quantities, verdict.quantity().get())) {
        quantities.add(verdict.quantity().get());
      }
    }
    quantities.sort(Comparator.comparing(Quantity::span));
    return quantities;
  }

  private static boolean endsWith(List<Quantity> quantities, Quantity last) {
    if (quantities.isEmpty()) {
      return false;
    }
    Quantity before = quantities.get(quantities.size() - 1);
    return before.span().start() == last.span().start() && before.equals(last);
  }

  private static List<LedgerEntry> ledger(
      Article article, List<Verdict> verdicts, List<Figure> figures) {
    Map<Span, String> ids = new HashMap<>();
    for (Figure figure : figures) {
      ids.put(figure.span(), figure.id());
    }
    List<LedgerEntry> ledger = new ArrayList<>(verdicts.size());
    for (Verdict verdict : verdicts) {
      Optional<String> figure =
          verdict.quantity().isPresent()
              ? Optional.ofNullable(ids.get(verdict.quantity().get().span()))
              : Optional.empty();
      ledger.add(
          new LedgerEntry(
              verdict.span(),
              verdict.span().of(article.text()),
              verdict.amount(),
              figure,
              verdict.rejection()));
    }
    return ledger;
  }
}
