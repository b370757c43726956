package duoshao.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowTest {
  private static Row.Draft numeral() {
    return Row.of(Dataset.NUMERALS)
        .put("article_id", "a")
        .put("char_start", 3)
        .put("char_end", 5)
        .put("text", "十二")
        .put("outcome", "rejected");
  }

  @ParameterizedTest
  @CsvSource({
    "1E+27, 1000000000000000000000000000",
    "1E-7, 0.0000001",
    "1.500, 1.5",
    "100, 100",
    "0E+5, 0",
    "-0.50, -0.5"
  })
  void numbersHaveOneNormalForm(BigDecimal given, String written) {
    assertThat(Row.normal(given).toPlainString()).isEqualTo(written);
    assertThat(Row.normal(given).scale()).isNotNegative();
  }

  @Test
  void emptyTextIsAbsent() {
    Row row = numeral().put("reason", "").row();
    assertThat(row.value("reason")).isNull();
    assertThat(row.text("reason")).isEmpty();
    assertThat(row).isEqualTo(numeral().row()).hasSameHashCodeAs(numeral().row());
  }

  @Test
  void anUnpairedSurrogateBecomesOneReplacementCharacter() {
    Row row = numeral().put("text", "a\uD83Db\uD83D\uDE00\uDE00").row();
    assertThat(row.text("text")).isEqualTo("a\uFFFDb\uD83D\uDE00\uFFFD");
  }

  @Test
  void instantsAreWholeSeconds() {
    Row row =
        Row.of(Dataset.ARTICLES)
            .put("article_id", "a")
            .put("published_at", Instant.parse("2021-12-27T01:30:00.987Z"))
            .put("source", "a.md")
            .put("sha256", "00")
            .put("encoding", "UTF-8")
            .put("figures", 0)
            .row();
    assertThat(row.text("published_at")).isEqualTo("2021-12-27T01:30:00Z");
  }

  @Test
  void aValueThatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> Row.of(Dataset.FIGURES).put("value", new BigDecimal("1E+30")))
        .hasMessage("1E+30 does not fit decimal(38,10) of figures.value");
  }

  @Test
  void aValueOfAnotherTypeIsRefused() {
    assertThatThrownBy(() -> numeral().put("char_start", "3"))
        .hasMessageContaining("numerals.char_start holds integer");
  }

  @Test
  void aMissingValueIsRefused() {
    assertThatThrownBy(() -> Row.of(Dataset.NUMERALS).put("article_id", "a").row())
        .hasMessageContaining("a row of numerals has no char_start");
  }
}
