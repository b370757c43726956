package duoshao.cli;

import duoshao.dataset.ArticleRows;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.SourceRows;
import duoshao.extract.Extraction;
import duoshao.figure.Decision;
import duoshao.figure.Figure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What was found in a text, for people:
 *
 * <pre>
 * 甲公司前三季度营业收入12.3亿元
 *   12.3亿元     1230000000 CNY
 *                subject 甲公司
 *                metric 营业收入
 *                period 前三季度
 *                kind money, bound exact, role level, modality actual
 *                rule … (confidence 0.95)
 *                subject by clause/name, not 乙公司 (carried)
 *                metric by measure
 *   三           is no figure: date
 * </pre>
 */
final class ExplanationText {
  private static final int TEXT_WIDTH = 16;
  private static final String INDENT = " ".repeat(2 + TEXT_WIDTH);

  private ExplanationText() {}

  /** The lines. */
  static List<String> of(Extraction extraction) {
    SourceRows rows = ArticleRows.of(extraction);
    List<String> lines = new ArrayList<>();
    extraction.article().text().lines().forEach(lines::add);
    List<Figure> figures =
        extraction.figures().stream().sorted(Comparator.comparing(Figure::span)).toList();
    for (int i = 0; i < figures.size(); i++) {
      addFigure(rows.of(Dataset.FIGURES).get(i), lines);
      figures.get(i).decisions().forEach(decision -> lines.add(INDENT + reason(decision)));
    }
    rows.of(Dataset.NUMERALS).stream()
        .filter(row -> row.text("outcome").equals(ArticleRows.REJECTED))
        .forEach(row -> lines.add(cell(row.text("text")) + "is no figure: " + row.text("reason")));
    rows.of(Dataset.ERRORS).forEach(row -> lines.add("  " + row.text("reason")));
    if (lines.size() == extraction.article().text().lines().count()) {
      lines.add("  no number");
    }
    return lines;
  }

  private static void addFigure(Row row, List<String> lines) {
    lines.add(cell(row.text("text")) + (value(row) + " " + row.text("unit")).strip());
    add(row, List.of("subject", "subject_code"), lines);
    add(row, List.of("metric"), lines);
    add(row, List.of("period_text", "period_start", "period_end"), lines);
    add(row, List.of("kind", "bound", "role", "direction", "comparison", "modality"), lines);
    add(row, List.of("flags"), lines);
    add(row, List.of("figure_id", "relates_to"), lines);
    add(row, List.of("rule", "confidence"), lines);
  }

  private static String reason(Decision decision) {
    String words = decision.words().isEmpty() ? "" : " " + decision.words();
    String lost =
        decision.lost().stream()
            .map(candidate -> candidate.value() + " (" + candidate.rule() + ")")
            .collect(Collectors.joining(", "));
    return decision.field().symbol()
        + " by "
        + decision.rule()
        + words
        + (lost.isEmpty() ? "" : ", not " + lost);
  }

  private static String value(Row row) {
    boolean range = row.text("value").isEmpty() && !row.text("value_min").isEmpty();
    return range ? row.text("value_min") + " to " + row.text("value_max") : row.text("value");
  }

  /** A line of those columns that have a value; none if none has. */
  private static void add(Row row, List<String> columns, List<String> lines) {
    List<String> words = new ArrayList<>();
    for (String column : columns) {
      if (!row.text(column).isEmpty()) {
        words.add(column + " " + row.text(column));
      }
    }
    if (!words.isEmpty()) {
      lines.add(INDENT + String.join(", ", words));
    }
  }

  /** The text, filled up to a width in which Chinese characters take two places. */
  private static String cell(String text) {
    long width = text.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
    int padding = (int) Math.max(1, TEXT_WIDTH - width);
    return String.format(Locale.ROOT, "  %s%s", text, " ".repeat(padding));
  }
}
