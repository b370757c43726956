package duoshao.unit;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.unit.Unit.Category;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  private static final Units UNITS = Units.shipped();

  @ParameterizedTest
  @CsvSource({
    "美元贷款, USD, 1",
    "美分, USD, 0.01",
    "港仙, HKD, 0.01",
    "角, CNY, 0.1",
    "新台币, TWD, 1",
    "个基点, pp, 0.01",
    "个百分点, pp, 1",
    "‰, %, 0.1",
    "平方米, 平方米, 1",
    "x, 倍, 1",
    "xPS, 倍, 1",
    "人次, 人次, 1",
    "GWh, GWh, 1",
  })
  void readsTheLongestUnitBehindANumber(String text, String symbol, String factor) {
    Unit unit = UNITS.behind(text, 0).orElseThrow().meaning();
    assertThat(unit.symbol()).isEqualTo(symbol);
    assertThat(unit.factor()).isEqualByComparingTo(factor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"max", "km2h", "xylophone", "MB5"})
  void readsNoLettersThatGoOn(String text) {
    assertThat(UNITS.behind(text, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'US$', USD", "'HK$', HKD", "'NT$', TWD", "人民币, CNY", "RMB, CNY", "€, EUR", "¥, CNY"})
  void readsTheCurrencyBeforeANumber(String text, String code) {
    Unit unit = UNITS.before(text, text.length(), 0).orElseThrow().meaning();
    assertThat(unit.symbol()).isEqualTo(code);
    assertThat(unit.category()).isEqualTo(Category.MONEY);
  }

  @Test
  void readsNoCurrencyAcrossTheLimit() {
    assertThat(UNITS.before("人民币", 3, 1)).isEmpty();
  }
}
