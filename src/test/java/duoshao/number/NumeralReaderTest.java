package duoshao.number;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.number.Numeral.Form;
import duoshao.text.TextFolding;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "12.3万 = 123000",
        "3亿5000万 = 350000000",
        "12 亿 5000 万 = 1250000000",
        "7万 5千 4百 = 75400",
        "3万5 = 35000",
        "13万8 = 138000",
        "七亿八千 = 780000000",
        "两千三百 = 2300",
        "一千零五 = 1005",
        "三百五 = 350",
        "三百零五 = 305",
        "十五点七 = 15.7",
        "二点三万亿 = 2300000000000",
        "二〇二一 = 2021",
        "廿八 = 28",
        "卅 = 30",
        "壹佰贰拾叁 = 123",
        "柒仟万 = 70000000",
        "萬億 = 1000000000000",
        "1,234.5 = 1234.5",
        "１２．５亿 = 1250000000",
        ".5 = 0.5",
        "零十 = 10",
        "四百六十万多亿 = 460000000000000",
        "5,600 万 = 56000000",
        "半 = 0.5",
        "⑫ = 12",
        "⑵ = 2",
        "❸ = 3",
      })
  void reads(String text, String value) {
    List<Numeral> numerals = read(text);
    assertThat(numerals).hasSize(1);
    assertThat(numerals.get(0).span().length()).isEqualTo(text.length());
    assertThat(numerals.get(0).worth().orElseThrow().min()).isEqualByComparingTo(value);
    assertThat(numerals.get(0).worth().orElseThrow().max()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"两三百, 200, 300", "七八千, 7000, 8000", "三五十, 30, 50", "十几万, 100000, 200000"})
  void readsNeighboursAsARange(String text, String min, String max) {
    assertThat(read(text).get(0).worth().orElseThrow().min()).isEqualByComparingTo(min);
    assertThat(read(text).get(0).worth().orElseThrow().max()).isEqualByComparingTo(max);
  }

  @ParameterizedTest
  @ValueSource(strings = {"大肆集资", "部队队伍", "登陆平台", "玖富金融", "收拾残局", "3.千克", "千瓦时"})
  void leavesOrdinaryWordsAlone(String text) {
    assertThat(read(text)).allMatch(numeral -> numeral.form() == Form.ARABIC);
  }

  @Test
  void readsNoBlankBetweenTheColumnsOfATable() {
    assertThat(read("3.2亿 5000万")).hasSize(2);
    assertThat(read("2021 12.5")).hasSize(2);
    assertThat(read("1 万科A")).extracting(numeral -> numeral.span().length()).containsExactly(1, 1);
  }

  @Test
  void readsTheTaelAsAUnit() {
    assertThat(read("二两").get(0).worth().orElseThrow().max()).isEqualByComparingTo("2");
    assertThat(read("一两个").get(0).worth().orElseThrow().max()).isEqualByComparingTo("2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"9", "0.", "一", "万", "亿亿", "9万亿亿亿亿亿"})
  void givesNoWorthToMoreDigitsThanAFigureHas(String piece) {
    String digits = (piece + "1").repeat(40);
    for (Numeral numeral : read(digits)) {
      numeral
          .worth()
          .ifPresent(
              worth ->
                  assertThat(worth.max().abs())
                      .isLessThan(BigDecimal.TEN.pow(NumeralReader.MAX_DIGITS)));
    }
  }

  @Test
  void readsAMegabyteOfDigitsAsOneNumeralWithoutWorth() {
    List<Numeral> numerals = read("9".repeat(1 << 20));
    assertThat(numerals).hasSize(1);
    assertThat(numerals.get(0).worth()).isEmpty();
  }

  @Test
  void coversEveryDigitOnce() {
    String text = "2021年12月8日，营收3亿5000万元（+12.5%），第三季度，一带一路";
    List<Numeral> numerals = read(text);
    for (int i = 0; i < text.length(); i++) {
      int at = i;
      boolean digit = Character.isDigit(text.charAt(i));
      long covering = numerals.stream().filter(numeral -> numeral.span().contains(at)).count();
      assertThat(covering).isLessThanOrEqualTo(1);
      assertThat(!digit || covering == 1).as("digit at " + at).isTrue();
    }
  }

  private static List<Numeral> read(String text) {
    return NumeralReader.read(TextFolding.fold(text));
  }
}
