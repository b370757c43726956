package duoshao.dataset.publication;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.dataset.Column;
import duoshao.dataset.Dataset;
import duoshao.dataset.Story;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import duoshao.dataset.format.Header;
import duoshao.extract.Extraction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both files of a dataset, read by DuckDB, hold the same rows. */
class CsvAndParquetTest {
  @TempDir Path out;

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void holdTheSameRows(Dataset dataset) throws Exception {
    CsvSettings unguarded = new CsvSettings(StandardCharsets.UTF_8, true, Header.EN, false);
    Settings settings =
        new Settings(Set.of(Format.CSV, Format.PARQUET), unguarded, 1_000_000, "v1", false, false);
    List<Extraction> stories =
        List.of(
            Story.example("a"),
            new Story("b").published("").title("=\"引\r\n,😀'\t").figure("1", "0.1", "").told(),
            new Story("c").figure("大", "9999999999999999999999999999.9999999999", "X").told(),
            Story.example("a")); // a duplicate, for a row of errors
    Manifest manifest = new Output(out).publish(settings, stories);
    String columns = String.join(", ", dataset.columns().stream().map(Column::name).toList());
    String typed =
        String.join(", ", dataset.columns().stream().map(CsvAndParquetTest::cast).toList());
    String csv =
        "SELECT "
            + typed
            + " FROM read_csv('"
            + out.resolve(dataset.symbol() + ".csv")
            + "', all_varchar = true, header = true, nullstr = '')";
    String parquet = "SELECT " + columns + " FROM '" + out.resolve(dataset.symbol() + ".parquet'");
    assertThat(count("(" + csv + ") EXCEPT ALL (" + parquet + ")")).isZero();
    assertThat(count("(" + parquet + ") EXCEPT ALL (" + csv + ")")).isZero();
    assertThat(count(csv)).isEqualTo(manifest.rows(dataset)).isPositive();
  }

  private static String cast(Column column) {
    String type =
        switch (column.type()) {
          case STRING -> "VARCHAR";
          case INTEGER -> "INTEGER";
          case DECIMAL -> column.typeName();
          case DATE -> "DATE";
          case TIMESTAMP -> "TIMESTAMPTZ";
        };
    return column.name() + "::" + type;
  }

  private static long count(String query) throws SQLException {
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckDb.createStatement();
        ResultSet result = statement.executeQuery("SELECT count(*) FROM (" + query + ")")) {
      result.next();
      return result.getLong(1);
    }
  }
}
