package duoshao.dataset.format;

import duoshao.dataset.ArticleRows;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.extract.Extraction;
import duoshao.figure.Decision;
import duoshao.figure.Figure;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was found in one text, for a person to read: each figure with its fields, the rule that set
 * each, and what lost.
 *
 * <pre>
 * 5%  percent 5 %  exact
 *   subject     甲公司    carried/name; also clause/noun_group 同比
 *   metric      净利润    of_level
 *   comparison  yoy      base_word 同比
 *   relates_to  12亿元    inherited
 *   confidence  0.93     metric_inherited
 * </pre>
 */
public final class PlainExplanation {
  private PlainExplanation() {}

  /** The text, figures in text order, each ended by an empty line; empty if there is no figure. */
  public static String of(Extraction extraction) {
    List<Figure> figures =
        extraction.figures().stream().sorted(Comparator.comparing(Figure::span)).toList();
    List<Row> rows = ArticleRows.of(extraction).of(Dataset.FIGURES);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < figures.size(); i++) {
      figure(text, figures.get(i), rows.get(i), figures);
    }
    return text.toString();
  }

  private static void figure(StringBuilder text, Figure figure, Row row, List<Figure> all) {
    text.append(row.text("text")).append("  ").append(row.text("kind")).append(' ');
    text.append(value(row)).append(' ').append(row.text("unit"));
    text.append("  ").append(row.text("bound")).append('\n');
    for (Decision decision : figure.decisions()) {
      String value = value(decision.field(), figure, row, all);
      line(text, decision.field().symbol(), value, reason(decision));
    }
    line(text, "confidence", row.text("confidence"), row.text("flags"));
    text.append('\n');
  }

  private static String value(Row row) {
    boolean range = row.value("value") == null;
    return range ? row.text("value_min") + ".." + row.text("value_max") : row.text("value");
  }

  private static String value(Decision.Field field, Figure figure, Row row, List<Figure> all) {
    return switch (field) {
      case SUBJECT, METRIC, ROLE, DIRECTION, COMPARISON, MODALITY -> row.text(field.symbol());
      case PERIOD -> row.text("period_start") + "/" + row.text("period_end");
      case RELATES_TO ->
          all.stream()
              .filter(other -> figure.relatesTo().filter(other.id()::equals).isPresent())
              .map(Figure::text)
              .collect(Collectors.joining());
    };
  }

  private static String reason(Decision decision) {
    String words = decision.words().isEmpty() ? "" : " " + decision.words();
    String lost =
        decision.lost().stream()
            .map(candidate -> candidate.rule() + " " + candidate.value())
            .collect(Collectors.joining(", "));
    return decision.rule() + words + (lost.isEmpty() ? "" : "; also " + lost);
  }

  private static void line(StringBuilder text, String name, String value, String reason) {
    text.append("  ").append(name).append(" ".repeat(Math.max(1, 12 - name.length())));
    text.append(value).append("  ").append(reason).append('\n');
  }
}
