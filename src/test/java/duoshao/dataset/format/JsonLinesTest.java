package duoshao.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.dataset.ArticleRows;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.Story;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  @Test
  void isOneObjectALine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Row> rows = ArticleRows.of(Story.example("a")).of(Dataset.FIGURES);
    try (JsonLinesWriter writer = new JsonLinesWriter(Dataset.FIGURES, out)) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
    String[] lines = out.toString(StandardCharsets.UTF_8).split("\n", -1);
    assertThat(lines).hasSize(4);
    assertThat(lines[3]).isEmpty();
    Map<String, ?> range = Json.read(lines[2]);
    assertThat(range.keySet())
        .containsExactlyElementsOf(
            Dataset.FIGURES.columns().stream().map(column -> column.name()).toList());
    assertThat(range.get("value")).isNull();
    assertThat(range.get("value_min")).isEqualTo("500000000");
    assertThat(range.get("char_start")).isEqualTo(52L);
  }

  @Test
  void textIsNeverGuarded() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLinesWriter writer = new JsonLinesWriter(Dataset.FIGURES, out)) {
      writer.write(
          ArticleRows.of(new Story("a").figure("-1\"\n😀", "-0.0000001", "CNY").told())
              .of(Dataset.FIGURES)
              .get(0));
    }
    assertThat(Json.read(out.toString(StandardCharsets.UTF_8)))
        .containsEntry("text", "-1\"\n😀")
        .containsEntry("value", "-0.0000001");
  }

  @Test
  void anExplanationHasFiguresAndNumeralsWithValues() throws IOException {
    String line = Explanation.of(Story.example("a"));
    assertThat(line).doesNotContain("\n");
    Map<String, ?> document = Json.read(line);
    assertThat((List<?>) document.get("figures")).hasSize(3);
    List<?> numerals = (List<?>) Objects.requireNonNull(document.get("numerals"));
    assertThat(map(numerals, 1))
        .extracting("value", "figure_id")
        .isEqualTo(List.of("123450000000", "fax0"));
    assertThat(map(numerals, 3).get("value_max")).isEqualTo("800000000");
    assertThat(map(numerals, 0).containsKey("value")).isFalse();
  }

  private static Map<?, ?> map(List<?> list, int index) {
    return (Map<?, ?>) Objects.requireNonNull(list.get(index));
  }
}
