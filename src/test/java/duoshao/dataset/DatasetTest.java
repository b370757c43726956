package duoshao.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DatasetTest {
  @Test
  void columnsStandInTheOrderOfTheContract() {
    assertThat(names(Dataset.FIGURES))
        .isEqualTo(
            "figure_id article_id published_at title subject subject_code metric text kind value"
                + " value_min value_max unit bound role direction comparison modality period_text"
                + " period_start period_end relates_to heading sentence paragraph char_start"
                + " char_end confidence flags rule publisher url source");
    assertThat(names(Dataset.ARTICLES))
        .isEqualTo(
            "article_id published_at title publisher url source sha256 encoding figures text");
    assertThat(names(Dataset.NUMERALS))
        .isEqualTo("article_id char_start char_end text outcome figure_id reason");
    assertThat(names(Dataset.ERRORS)).isEqualTo("source stage reason excerpt");
  }

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void everyColumnIsFullyDescribed(Dataset dataset) {
    assertThat(dataset.columns())
        .allSatisfy(
            column -> {
              assertThat(column.chinese()).isNotEmpty();
              assertThat(column.english()).isNotEmpty().endsWith(".");
              assertThat(column.inChinese()).isNotEmpty().endsWith("。");
              assertThat(column.example()).isNotEmpty();
            });
    assertThat(dataset.columns().stream().map(Column::chinese)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void examplesAreWhatTheColumnHolds(Dataset dataset) {
    assertThat(dataset.columns())
        .allSatisfy(
            column -> {
              if (!column.allowed().isEmpty()) {
                assertThat(column.allowed()).contains(column.example());
              }
              if (column.type() == ColumnType.DECIMAL) {
                assertThat(column.fits(new BigDecimal(column.example()))).isTrue();
              }
            });
  }

  @ParameterizedTest
  @EnumSource(Dataset.class)
  void referencesNameAColumn(Dataset dataset) {
    dataset.columns().stream()
        .flatMap(column -> column.references().stream())
        .forEach(
            to -> {
              Dataset target = Dataset.valueOf(to.dataset().toUpperCase(Locale.ROOT));
              assertThat(target.column(to.column()).primary()).isTrue();
            });
  }

  @Test
  void anUnknownColumnIsNamed() {
    assertThatThrownBy(() -> Dataset.FIGURES.index("valeu"))
        .hasMessage("the dataset figures has no column valeu");
  }

  @ParameterizedTest
  @CsvSource({
    "9999999999999999999999999999.9999999999, true",
    "10000000000000000000000000000, false",
    "1E+27, true",
    "1E+28, false",
    "0.0000000001, true",
    "0.00000000001, false",
    "-9999999999999999999999999999.9999999999, true",
    "1.10000000000000000, true",
    "0, true"
  })
  void aDecimalFitsOrNot(BigDecimal value, boolean fits) {
    assertThat(Dataset.FIGURES.column("value").fits(value)).isEqualTo(fits);
  }

  private static String names(Dataset dataset) {
    return String.join(" ", dataset.columns().stream().map(Column::name).toList());
  }
}
