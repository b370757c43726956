package duoshao.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.figure.Figure;
import duoshao.figure.Read;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run of figures gives each its own subject or metric; what is no run does not. */
class SeriesTest {
  @ParameterizedTest
  @CsvSource({
    "平安银行、宁德时代净利润分别为12亿元、3亿元,平安银行 宁德时代",
    "平安银行和宁德时代净利润分别为12亿元和3亿元,平安银行 宁德时代",
    "平安银行净利润12亿元和去年相当，营业收入30亿元,平安银行 平安银行"
  })
  void subjectsAreGivenOutInOrder(String text, String subjects) {
    assertThat(String.join(" ", Read.figures(text).stream().map(Figure::subject).toList()))
        .isEqualTo(subjects);
  }

  @ParameterizedTest
  @CsvSource({"平安银行营业收入、净利润分别为12亿元、3亿元,营业收入 净利润", "平安银行营业收入12亿元、净利润3亿元,营业收入 净利润"})
  void metricsAreGivenOutInOrder(String text, String metrics) {
    List<String> read = Read.figures(text).stream().map(Figure::metric).toList();
    assertThat(String.join(" ", read)).isEqualTo(metrics);
  }
}
