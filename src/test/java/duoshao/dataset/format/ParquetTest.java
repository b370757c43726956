package duoshao.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duoshao.dataset.ArticleRows;
import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParquetTest {
  @TempDir Path folder;

  private static List<Row> rows(Dataset dataset) {
    List<Row> rows = new ArrayList<>();
    rows.addAll(ArticleRows.of(Story.example("a")).of(dataset));
    rows.addAll(
        ArticleRows.of(
                new Story("b")
                    .title("=1\"\r\n,'\u0001 😀 " + "长".repeat(40_000))
                    .published("")
                    .url("")
                    .figure("最大", "9999999999999999999999999999.9999999999", "")
                    .figure("最小", "-9999999999999999999999999999.9999999999", "CNY")
                    .figure("微小", "0.0000001", "CNY")
                    .figure("巨大", "1E+27", "CNY")
                    .figure("零", "0", "CNY")
                    .told())
            .of(dataset));
    return rows;
  }

  private Path write(Dataset dataset, List<Row> rows) throws IOException {
    Path file = folder.resolve(dataset.symbol() + ".parquet");
    try (OutputStream out = Files.newOutputStream(file);
        ParquetRowWriter writer = new ParquetRowWriter(dataset, out)) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
    return file;
  }

  private static List<Row> read(Dataset dataset, Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (ParquetRowReader reader = new ParquetRowReader(dataset, Files.newByteChannel(file))) {
      for (Optional<Row> row = reader.read(); row.isPresent(); row = reader.read()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void rowsComeBack(Dataset dataset) throws IOException {
    assertThat(read(dataset, write(dataset, rows(dataset)))).isEqualTo(rows(dataset));
  }

  @Test
  void manyRowGroupsComeBack() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      // Texts that hardly pack, so that the file has several groups.
      String text = Long.toHexString(i * 0x9E3779B97F4A7C15L).repeat(3) + "\n" + pseudoText(i);
      rows.addAll(ArticleRows.of(new Story("a" + i).say(text).told()).of(Dataset.ARTICLES));
    }
    assertThat(read(Dataset.ARTICLES, write(Dataset.ARTICLES, rows))).isEqualTo(rows);
  }

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void aFileWithoutRowsIsValid(Dataset dataset) throws Exception {
    Path file = write(dataset, List.of());
    assertThat(read(dataset, file)).isEmpty();
    assertThat(query("SELECT count(*) FROM '" + file + "'")).containsExactly(List.of("0"));
  }

  /** What users read: the types, and each value as the CSV file has it. */
  @ParameterizedTest
  @EnumSource(Dataset.class)
  void duckDbReadsTheValuesOfTheCsvFile(Dataset dataset) throws Exception {
    List<Row> rows = rows(dataset);
    Path file = write(dataset, rows);
    String columns =
        String.join(", ", dataset.columns().stream().map(ParquetTest::asText).toList());
    List<List<String>> expected = new ArrayList<>();
    for (Row row : rows) {
      expected.add(dataset.columns().stream().map(column -> row.text(column.name())).toList());
    }
    assertThat(query("SELECT " + columns + " FROM '" + file + "'")).isEqualTo(expected);
  }

  @Test
  void duckDbSeesTheTypes() throws Exception {
    Path file = write(Dataset.FIGURES, rows(Dataset.FIGURES));
    assertThat(
            query(
                "SELECT typeof(value), typeof(confidence), typeof(period_end),"
                    + " typeof(published_at), typeof(kind), typeof(paragraph) FROM '"
                    + file
                    + "' LIMIT 1"))
        .containsExactly(
            List.of(
                "DECIMAL(38,10)",
                "DECIMAL(3,2)",
                "DATE",
                "TIMESTAMP WITH TIME ZONE",
                "VARCHAR",
                "INTEGER"));
  }

  @Test
  void aFileThatWasCutOffIsRefused() throws IOException {
    byte[] bytes = Files.readAllBytes(write(Dataset.NUMERALS, rows(Dataset.NUMERALS)));
    Path file = folder.resolve("cut.parquet");
    for (int length = 0; length < bytes.length; length += 97) {
      Files.write(file, Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> read(Dataset.NUMERALS, file)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(write(Dataset.FIGURES, rows(Dataset.FIGURES)));
    ByteArrayOutputStream second = new ByteArrayOutputStream();
    try (ParquetRowWriter writer = new ParquetRowWriter(Dataset.FIGURES, second)) {
      for (Row row : rows(Dataset.FIGURES)) {
        writer.write(row);
      }
    }
    assertThat(second.toByteArray()).isEqualTo(first);
  }

  private static String asText(Column column) {
    String name = "\"" + column.name() + "\"";
    String text =
        switch (column.type()) {
          case DECIMAL ->
              "CASE WHEN %1$s::VARCHAR LIKE '%%.%%' THEN rtrim(rtrim(%1$s::VARCHAR, '0'), '.') ELSE %1$s::VARCHAR END"
                  .formatted(name);
          case TIMESTAMP -> "strftime(" + name + " AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%SZ')";
          case STRING, INTEGER, DATE -> name + "::VARCHAR";
        };
    return column.type() == ColumnType.STRING ? name : "coalesce(" + text + ", '')";
  }

  private static List<List<String>> query(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          String value = result.getString(i);
          row.add(value == null ? "" : value);
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static String pseudoText(int seed) {
    StringBuilder text = new StringBuilder();
    long state = seed;
    for (int i = 0; i < 2_000; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
      text.append((char) (0x4E00 + (state >>> 33) % 5_000));
    }
    return text.toString();
  }
}
