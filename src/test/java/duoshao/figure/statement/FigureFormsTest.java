package duoshao.figure.statement;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.figure.Comparison;
import duoshao.figure.Decision.Field;
import duoshao.figure.Direction;
import duoshao.figure.Figure;
import duoshao.figure.Read;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Text to meaning, field by field: the corpora of {@code figures/}. */
class FigureFormsTest {
  private static final String NONE = "none";
  private static final int LEAST = 30;

  @ParameterizedTest
  @EnumSource(value = Field.class, mode = Mode.EXCLUDE, names = "PERIOD")
  void everyTextIsReadAsItSays(Field field) throws IOException {
    List<List<String>> rows = rows(field.symbol().replace('_', '-') + ".tsv");
    assertThat(rows).hasSizeGreaterThanOrEqualTo(LEAST);
    List<String> wrong = new ArrayList<>();
    for (List<String> row : rows) {
      String read = read(row.get(0), field);
      if (!read.equals(row.get(1))) {
        wrong.add(row.get(0) + ": read " + read + ", not " + row.get(1));
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void whatIsReadWrongIsKnown() throws IOException {
    for (List<String> row : rows("doubtful.tsv")) {
      Field field = Field.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      assertThat(read(row.get(0), field)).as(row.get(0)).isIn(row.get(2), row.get(3));
    }
  }

  private static String read(String marked, Field field) {
    int start = marked.indexOf('⟦');
    String text = marked.substring(start + 1, marked.indexOf('⟧'));
    List<Figure> figures = Read.figures(marked.replace("⟦", "").replace("⟧", ""));
    return figures.stream()
        .filter(figure -> figure.text().equals(text))
        .filter(figure -> figure.sentence().indexOf(text) == figure.sentence().lastIndexOf(text))
        .findFirst()
        .map(figure -> value(figure, field, figures))
        .orElse("no figure " + text);
  }

  private static String value(Figure figure, Field field, List<Figure> all) {
    String value =
        switch (field) {
          case SUBJECT -> figure.subject();
          case METRIC -> figure.metric();
          case ROLE -> figure.role().symbol();
          case DIRECTION -> figure.direction().map(Direction::symbol).orElse("");
          case COMPARISON -> figure.comparison().map(Comparison::symbol).orElse("");
          case MODALITY -> figure.modality().symbol();
          case PERIOD -> figure.period().text();
          case RELATES_TO ->
              figure.relatesTo().stream()
                  .flatMap(id -> all.stream().filter(other -> other.id().equals(id)))
                  .map(Figure::text)
                  .findFirst()
                  .orElse("");
        };
    return value.isEmpty() ? NONE : value;
  }

  private static List<List<String>> rows(String table) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FigureFormsTest.class.getResourceAsStream("/figures/" + table))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    }
  }
}
