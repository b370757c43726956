package duoshao.figure.relation;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.figure.Figure;
import duoshao.figure.Read;
import duoshao.quantity.Flag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsistencyTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "海蓝科技营业收入从10.2亿元增长到12.5亿元，增幅32%。",
        "2021年海蓝科技净利润12.5亿元，去年同期为10.2亿元，同比增长32%。",
        "2021年海蓝科技净利润12.53亿元，同比增加2.51亿元，同比增长32%。",
        "2021年海蓝科技毛利率32.5%，上年同期25.1%，同比提高8.9个百分点。",
        "2021年海蓝科技营业收入从12.5亿元降至10.2亿元，降幅28%。"
      })
  void growthThatDoesNotFit(String text) {
    assertThat(flagged(text, Flag.GROWTH_MISMATCH)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "海蓝科技营业收入从10.2亿元增长到12.5亿元，增幅22.5%。",
        "海蓝科技营业收入从80亿元增长到100亿元，增幅26%。",
        "2021年海蓝科技净利润12.53亿元，同比增加2.51亿元，同比增长25.0%。",
        "海蓝科技营业收入从约10.2亿元增长到12.5亿元，增幅32%。",
        "2021年海蓝科技毛利率32.5%，上年同期25.1%，同比提高7.4个百分点。",
        "2021年海蓝科技净利润12.5亿元，去年同期为10.2亿元，环比增长32%。",
        "2021年海蓝科技净亏损2亿元，去年同期净利润1亿元，同比下降300%。"
      })
  void growthThatFitsOrCannotBeTold(String text) {
    assertThat(flagged(text, Flag.GROWTH_MISMATCH)).isEmpty();
  }

  @Test
  void aShareOfMoreThanAll() {
    assertThat(flagged("周大为质押股份800万股，占其所持股份的101.5%。", Flag.SHARE_OVER_100))
        .containsExactly("101.5%");
    assertThat(flagged("海蓝科技收购江门新材101%股权。", Flag.SHARE_OVER_100)).containsExactly("101%");
    assertThat(flagged("海蓝科技担保总额占公司净资产的120%。", Flag.SHARE_OVER_100)).isEmpty();
    assertThat(flagged("海蓝科技净利润增长120%，海外客户占比98%。", Flag.SHARE_OVER_100)).isEmpty();
  }

  @Test
  void aPartLargerThanItsWhole() {
    assertThat(flagged("周大为持有股份500万股，其中质押800万股。", Flag.PART_OVER_WHOLE)).containsExactly("800万股");
    assertThat(flagged("周大为持有股份500万股，其中质押300万股。", Flag.PART_OVER_WHOLE)).isEmpty();
    assertThat(flagged("周大为持有股份超500万股，其中质押800万股。", Flag.PART_OVER_WHOLE)).isEmpty();
  }

  @Test
  void twoValuesForOneItem() {
    String two = "海蓝科技2021年净利润12.5亿元。海蓝科技主业稳健。\n海蓝科技2021年净利润15.2亿元。";
    assertThat(flagged(two, Flag.CONFLICT)).containsExactly("12.5亿元", "15.2亿元");
    String rounded = "海蓝科技2021年净利润12.5亿元。\n海蓝科技2021年净利润12.47亿元。";
    assertThat(flagged(rounded, Flag.CONFLICT)).isEmpty();
    String years = "海蓝科技2021年净利润12.5亿元。\n海蓝科技2020年净利润15.2亿元。";
    assertThat(flagged(years, Flag.CONFLICT)).isEmpty();
    String others = "海蓝科技2021年净利润12.5亿元。\n平安银行2021年净利润15.2亿元。";
    assertThat(flagged(others, Flag.CONFLICT)).isEmpty();
    String forecast = "海蓝科技2021年净利润12.5亿元。\n预计海蓝科技2021年净利润15.2亿元。";
    assertThat(flagged(forecast, Flag.CONFLICT)).isEmpty();
    String basis = "海蓝科技2021年净利润12.5亿元。\n如果按修订前的准则计算，海蓝科技2021年净利润15.2亿元。";
    assertThat(flagged(basis, Flag.CONFLICT)).isEmpty();
  }

  @Test
  void theCurrencyOfTheMoneyBefore() {
    String quote = "海蓝科技跌4.4%，报8.89港元，成交额9240.6万。";
    assertThat(flagged(quote, Flag.CURRENCY_INFERRED)).containsExactly("9240.6万");
    assertThat(Read.figures(quote).get(2).quantity().unit()).isEqualTo("HKD");
    String other = "海蓝科技目标价20美元，江门新材套现1817万。";
    assertThat(flagged(other, Flag.CURRENCY_INFERRED)).isEmpty();
    assertThat(flagged("海蓝科技报8.89元，成交额9240.6万。", Flag.CURRENCY_INFERRED)).isEmpty();
  }

  @Test
  void oneFactTwice() {
    String twice = "海蓝科技2021年净利润12.5亿元。\n海蓝科技2021年净利润12.5亿元，同比增长8%。";
    assertThat(flagged(twice, Flag.REPEATS)).containsExactly("12.5亿元");
    assertThat(Read.figures(twice).get(0).flags()).doesNotContain(Flag.REPEATS);
    String others = "海蓝科技2021年净利润12.5亿元。\n平安银行2021年净利润12.5亿元。";
    assertThat(flagged(others, Flag.REPEATS)).isEmpty();
    String years = "海蓝科技2021年净利润12.5亿元。\n海蓝科技2020年净利润12.5亿元。";
    assertThat(flagged(years, Flag.REPEATS)).isEmpty();
  }

  @Test
  void nothingIsEdited() {
    Figure share = Read.figures("周大为质押股份800万股，占其所持股份的101.5%。").get(1);
    assertThat(share.quantity().amount().min()).isEqualByComparingTo("101.5");
  }

  @Test
  void anArticleOfOneFactIsReadInLinearTime() {
    String line = "海蓝科技2021年净利润12.5亿元，同比增长8%。\n";
    List<Figure> figures = Read.figures(line.repeat(1000));
    assertThat(figures).hasSize(2000);
    assertThat(figures.subList(2, 2000))
        .allSatisfy(figure -> assertThat(figure.flags()).contains(Flag.REPEATS));
  }

  private static List<String> flagged(String text, Flag flag) {
    return Read.figures(text).stream()
        .filter(figure -> figure.flags().contains(flag))
        .map(Figure::text)
        .toList();
  }
}
