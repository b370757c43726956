package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The articles of {@code samples/}, from the command of the README to its picture of the result.
 * When the rules have changed, {@code ./mvnw -q test -Dtest=SamplesTest -Dsamples.update} writes
 * the expected file and the README's rows anew.
 */
class SamplesTest {
  private static final Path EXPECTED = Path.of("samples/expected/figures.csv");
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- first rows -->\n";
  private static final String END = "<!-- end -->";
  private static final int ROWS = 8;

  @TempDir static Path out;

  private static Cli run;

  @BeforeAll
  static void extract() throws Exception {
    run = Cli.run("extract", "samples/articles", "--output", out.toString());
    if (System.getProperty("samples.update") != null) {
      Files.createDirectories(EXPECTED.getParent());
      Files.copy(out.resolve("figures.csv"), EXPECTED, StandardCopyOption.REPLACE_EXISTING);
      String readme = Files.readString(README);
      int begin = readme.indexOf(BEGIN) + BEGIN.length();
      Files.writeString(
          README, readme.substring(0, begin) + firstRows() + readme.substring(readme.indexOf(END)));
    }
  }

  @Test
  void givesTheExpectedFigures() throws IOException {
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readString(out.resolve("figures.csv"))).isEqualTo(Files.readString(EXPECTED));
  }

  @Test
  void theReadmeShowsTheFirstRows() throws Exception {
    assertThat(Files.readString(README)).contains(BEGIN + firstRows() + END);
  }

  /** The line of the README that asks DuckDB, word for word but for the folder. */
  @Test
  void theReadmeAsksDuckdb() throws Exception {
    Matcher line =
        Pattern.compile("^ {4}duckdb -c \"(.*)\"$", Pattern.MULTILINE)
            .matcher(Files.readString(README));
    assertThat(line.find()).isTrue();
    String query = line.group(1).replace("'out/", "'" + out + "/");
    List<String> found = new ArrayList<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(
            rows.getString("subject")
                + "|"
                + rows.getString("metric")
                + "|"
                + rows.getString("value"));
      }
    }
    assertThat(found).contains("云岭控股|营业收入|123456000000.0000000000");
    assertThat(found).hasSameSizeAs(Files.readAllLines(EXPECTED).stream().skip(1).toList());
  }

  @Test
  void everyRowIsProved() {
    Cli verified = Cli.run("verify", out.toString());
    assertThat(verified.out()).isEmpty();
    assertThat(verified.code()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void csvAndParquetHoldTheSameRows(Dataset dataset) throws SQLException {
    String name = out.resolve(dataset.symbol()).toString();
    String csv =
        String.format(
            Locale.ROOT,
            "(SELECT * FROM read_csv('%s.csv', header = true, all_varchar = true, nullstr = '',"
                + " max_line_size = 100000000))",
            name);
    List<String> columns = new ArrayList<>();
    dataset
        .columns()
        .forEach(
            column ->
                columns.add(
                    switch (column.type()) {
                      case STRING ->
                          // the guard against formulas is an apostrophe before them
                          String.format(
                              Locale.ROOT,
                              "regexp_replace(%s, '^''(''*[=+@＝＋－＠\\t\\r-])', '\\1') AS %s",
                              column.name(),
                              column.name());
                      case TIMESTAMP ->
                          String.format(
                              Locale.ROOT,
                              "CAST(replace(%s, 'Z', '+00') AS TIMESTAMPTZ) AS %s",
                              column.name(),
                              column.name());
                      case DATE -> "CAST(" + column.name() + " AS DATE) AS " + column.name();
                      case INTEGER -> "CAST(" + column.name() + " AS INTEGER) AS " + column.name();
                      case DECIMAL ->
                          "CAST(" + column.name() + " AS DECIMAL(38, 10)) AS " + column.name();
                    }));
    String parquet = String.format(Locale.ROOT, "(SELECT * FROM '%s.parquet')", name);
    String typed = "(SELECT " + String.join(", ", columns) + " FROM " + csv + ")";
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet result =
            statement.executeQuery(
                String.format(
                    Locale.ROOT,
                    "SELECT (SELECT count(*) FROM (SELECT * FROM %s EXCEPT ALL SELECT * FROM %s))"
                        + " + (SELECT count(*) FROM (SELECT * FROM %s EXCEPT ALL SELECT * FROM %s))",
                    typed,
                    parquet,
                    parquet,
                    typed))) {
      assertThat(result.next()).isTrue();
      assertThat(result.getLong(1)).isZero();
    }
  }

  /** The first figures as a Markdown table. */
  private static String firstRows() throws SQLException {
    List<String> columns =
        List.of("subject", "metric", "text", "value", "unit", "role", "comparison", "period_text");
    StringBuilder table = new StringBuilder("| " + String.join(" | ", columns) + " |\n");
    table.append("|---|---|---|--:|---|---|---|---|\n");
    String query =
        String.format(
            Locale.ROOT,
            "SELECT %s FROM '%s' LIMIT %d",
            String.join(", ", columns),
            out.resolve("figures.parquet"),
            ROWS);
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        table.append('|');
        for (int i = 1; i <= columns.size(); i++) {
          String cell =
              columns.get(i - 1).equals("value") && rows.getBigDecimal(i) != null
                  ? rows.getBigDecimal(i).stripTrailingZeros().toPlainString()
                  : rows.getString(i);
          table.append(' ').append(cell == null ? "" : cell).append(" |");
        }
        table.append('\n');
      }
    }
    return table.toString();
  }
}
