package duoshao.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under a line such as 单位：万元. */
class TableUnitsTest {
  @Test
  void aLineGivesItsUnitToTheCellsBelow() {
    List<Quantity> found = quantities("单位：万元\n项目 2021 2020\n营业收入 1,234.5 980\n净利润 -86.15 12");
    assertThat(found)
        .extracting(q -> q.amount().min().toPlainString() + q.unit())
        .containsExactly("12345000CNY", "9800000CNY", "-861500CNY", "120000CNY");
    assertThat(found).allMatch(q -> q.flags().contains(Flag.TABLE_UNIT));
  }

  @Test
  void aHeadGivesEachColumnItsOwn() {
    List<Quantity> found = quantities("序号\t名称\t金额（万元）\t产量（吨）\n1\t甲厂\t300\t25\n2\t乙厂\t\t31");
    assertThat(found)
        .extracting(q -> q.amount().min().toPlainString() + q.unit())
        .containsExactly("3000000CNY", "25吨", "31吨");
  }

  @Test
  void theNearestLineHolds() {
    List<Quantity> found = quantities("单位：万元\n收入 5\n单位：元/吨\n铜 70000");
    assertThat(found)
        .extracting(q -> q.amount().min().toPlainString() + q.unit())
        .containsExactly("50000CNY", "70000CNY/吨");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "单位：万元\n以上数据均为预计。\n收入 5",
        "单位：万元\n收入5左右",
        "工作单位：元达公司\n收入 5",
        "单位：万元\n1 甲厂",
        "项目 金额\n土建 5"
      })
  void nothingElseHasItsUnit(String text) {
    assertThat(quantities(text)).isEmpty();
  }

  @Test
  void aNumberWithAUnitKeepsIt() {
    assertThat(quantities("单位：万元\n比率 38.5% 5"))
        .extracting(Quantity::unit)
        .containsExactly("%", "CNY");
  }

  private static List<Quantity> quantities(String text) {
    return QuantityExtractor.extract(text, List.of()).stream()
        .flatMap(verdict -> verdict.quantity().stream())
        .toList();
  }
}
