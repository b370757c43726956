package duoshao.dataset.format;

import duoshao.dataset.ArticleRows;
import duoshao.dataset.Column;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.SourceRows;
import duoshao.extract.Extraction;
import duoshao.extract.LedgerEntry;
import duoshao.figure.Decision;
import duoshao.figure.Figure;
import duoshao.quantity.Amount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one text, as one JSON object: {@code {"figures": [...], "numerals": [...]}},
 * each with the columns of its dataset. A figure also has {@code decisions}: which rule set each
 * field, by which words, and what the rules that came too late would have set. A numeral also has
 * {@code value}, {@code value_min} and {@code value_max}: what it says by itself. Values are texts,
 * exact and without an exponent.
 */
public final class Explanation {
  private Explanation() {}

  /** The object, on one line without its end. */
  public static String of(Extraction extraction) {
    SourceRows rows = ArticleRows.of(extraction);
    List<Map<String, @Nullable Object>> figures = new ArrayList<>();
    List<Figure> found =
        extraction.figures().stream().sorted(Comparator.comparing(Figure::span)).toList();
    List<Row> figureRows = rows.of(Dataset.FIGURES);
    for (int i = 0; i < found.size(); i++) {
      Map<String, @Nullable Object> figure = object(figureRows.get(i));
      figure.put("decisions", found.get(i).decisions().stream().map(Explanation::object).toList());
      figures.add(figure);
    }
    List<Map<String, @Nullable Object>> numerals = new ArrayList<>();
    List<LedgerEntry> ledger =
        extraction.ledger().stream().sorted(Comparator.comparing(LedgerEntry::span)).toList();
    List<Row> numeralRows = rows.of(Dataset.NUMERALS);
    for (int i = 0; i < ledger.size(); i++) {
      Map<String, @Nullable Object> numeral = object(numeralRows.get(i));
      ledger.get(i).amount().ifPresent(amount -> putAmount(numeral, amount));
      numerals.add(numeral);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("figures", figures);
    document.put("numerals", numerals);
    return Json.line(document);
  }

  private static Map<String, @Nullable Object> object(Decision decision) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("field", decision.field().symbol());
    object.put("rule", decision.rule());
    object.put("words", decision.words().isEmpty() ? null : decision.words());
    List<Map<String, Object>> lost = new ArrayList<>();
    for (Decision.Candidate candidate : decision.lost()) {
      Map<String, Object> loser = new LinkedHashMap<>();
      loser.put("rule", candidate.rule());
      loser.put("value", candidate.value());
      lost.add(loser);
    }
    object.put("lost", lost);
    return object;
  }

  private static Map<String, @Nullable Object> object(Row row) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    List<Column> columns = row.dataset().columns();
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.value(i);
      object.put(
          columns.get(i).name(), value == null || value instanceof Integer ? value : row.text(i));
    }
    return object;
  }

  private static void putAmount(Map<String, @Nullable Object> numeral, Amount amount) {
    numeral.put("value", amount.isRange() ? null : amount.min().toPlainString());
    numeral.put("value_min", amount.min().toPlainString());
    numeral.put("value_max", amount.max().toPlainString());
  }
}
