package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duoshao.cli.LibreOffice.Cell;
import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.format.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * LibreOffice holds every value, day and id of the datasets when it has opened the files. Runs
 * where it is installed; for articles of yours:
 *
 * <pre>./mvnw -q test -Dtest=LibreOfficeTest -Dlibreoffice.input=FOLDER</pre>
 */
class LibreOfficeTest {
  private static final int EXACT_DIGITS = 15;

  @TempDir static Path folder;

  private static Path out;

  @BeforeAll
  static void extract() throws InterruptedException {
    assumeTrue(LibreOffice.isInstalled(), "needs LibreOffice (soffice)");
    out = folder.resolve("out");
    String input = System.getProperty("libreoffice.input", "samples/articles");
    Cli run =
        Cli.run(
            "extract",
            input,
            "--output",
            out.toString(),
            "--format",
            "csv,jsonl,xlsx",
            "--max-errors",
            "100%");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void theWorkbookHoldsEverything() throws Exception {
    List<List<Cell>> sheet = new LibreOffice(folder).open(out.resolve("figures.xlsx"));
    assertThat(differences(sheet, Dataset.FIGURES, false)).isEmpty();
  }

  /** As a person opens it who says which columns are texts. */
  @ParameterizedTest
  @EnumSource(Dataset.class)
  void theCsvHoldsEverything(Dataset dataset) throws Exception {
    List<String> formats =
        dataset.columns().stream()
            .map(
                column ->
                    switch (column.type()) {
                      case STRING, TIMESTAMP -> "2";
                      case DATE -> "5";
                      case DECIMAL, INTEGER -> "10";
                    })
            .toList();
    Path csv = out.resolve(dataset.symbol() + ".csv");
    List<List<Cell>> sheet = new LibreOffice(folder).open(csv, formats);
    assertThat(differences(sheet, dataset, true)).isEmpty();
  }

  private static List<String> differences(List<List<Cell>> sheet, Dataset dataset, boolean isCsv)
      throws IOException {
    List<String> differences = new ArrayList<>();
    List<Column> columns = dataset.columns();
    assertThat(sheet.get(0))
        .extracting(Cell::value)
        .isEqualTo(columns.stream().map(Column::name).toList());
    List<String> lines = Files.readAllLines(out.resolve(dataset.symbol() + ".jsonl"));
    assertThat(sheet).hasSize(lines.size() + 1);
    for (int row = 1; row < sheet.size(); row++) {
      Map<String, @Nullable Object> expected = Json.read(lines.get(row - 1));
      List<Cell> cells = sheet.get(row);
      for (int i = 0; i < columns.size(); i++) {
        Object value = expected.get(columns.get(i).name());
        Cell cell = i < cells.size() ? cells.get(i) : new Cell("", "", "");
        if (!isSame(value == null ? "" : value.toString(), columns.get(i), cell, isCsv)) {
          differences.add(
              "row " + row + " " + columns.get(i).name() + ": " + value + " is " + cell);
        }
      }
    }
    return differences;
  }

  /** Numbers of more digits than a spreadsheet has are texts; texts like formulas are guarded. */
  private static boolean isSame(String expected, Column column, Cell cell, boolean isCsv) {
    if (expected.isEmpty()) {
      return cell.value().isEmpty();
    }
    ColumnType type = column.type();
    return switch (cell.type()) {
      case "float" ->
          isNumber(type) && new BigDecimal(cell.value()).compareTo(new BigDecimal(expected)) == 0;
      case "date" ->
          type == ColumnType.DATE
              ? cell.value().equals(expected)
              : type == ColumnType.TIMESTAMP && (cell.value() + "Z").equals(expected);
      default ->
          isNumber(type)
              ? new BigDecimal(expected).precision() > EXACT_DIGITS && cell.value().equals(expected)
              : isSame(expected, cell) || (isCsv && isSame("'" + expected, cell));
    };
  }

  /**
   * In a text of several lines LibreOffice 7.4 itself drops the tabs between the cells of a table.
   */
  private static boolean isSame(String expected, Cell cell) {
    String kept = expected.contains("\n") ? expected.replace("\t", "") : expected;
    return cell.value().equals(expected) || cell.value().equals(kept);
  }

  private static boolean isNumber(ColumnType type) {
    return type == ColumnType.DECIMAL || type == ColumnType.INTEGER;
  }
}
