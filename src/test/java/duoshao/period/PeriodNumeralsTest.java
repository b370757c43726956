package duoshao.period;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.text.TextFolding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numerals a date claims, and which it leaves to be quantities. */
class PeriodNumeralsTest {
  @ParameterizedTest
  @CsvSource({
    "截至2021年三季度末余额, 2021年三季度末",
    "２０２１年１２月８日公告, ２０２１年１２月８日",
    "二〇二一年营收, 二〇二一年",
    "去年前11个月, 去年前11个月",
    "2020年至2022年, 2020年至2022年",
    "1-11月营收, 1-11月",
    "2020-06-18收盘, 2020-06-18",
  })
  void claims(String text, String claimed) {
    assertThat(cores(text)).containsExactly(claimed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"连续3日登上榜单", "延长至60日", "销售2021万台", "第21日", "共2021元", "13月", "9点30分"})
  void leaves(String text) {
    assertThat(cores(text)).isEmpty();
  }

  private static List<String> cores(String text) {
    return PeriodReader.read(TextFolding.fold(text)).stream()
        .map(mention -> mention.core().of(text))
        .toList();
  }
}
