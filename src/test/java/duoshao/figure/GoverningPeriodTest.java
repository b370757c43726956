package duoshao.figure;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.rule.Marked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which period governs the marked figure; every text is published on 2022-03-01. */
class GoverningPeriodTest {
  @ParameterizedTest
  @CsvSource({
    "海蓝科技2018年、2019年营业收入分别为⟦4.2亿元⟧、4.4亿元, 2018-01-01, 2018-12-31",
    "海蓝科技2018年、2019年营业收入分别为4.2亿元、⟦4.4亿元⟧, 2019-01-01, 2019-12-31",
    "海蓝科技2018年和2019年净利润分别为⟦1.2亿元⟧和1.4亿元, 2018-01-01, 2018-12-31",
    "海蓝科技2018年和2019年上半年净利润分别为1.2亿元和⟦1.4亿元⟧, 2019-01-01, 2019-06-30",
    "海蓝科技2018年、2019年共实现净利润⟦4.2亿元⟧, 2019-01-01, 2019-12-31",
    "海蓝科技2022-2024年归母净利润分别为45/⟦106⟧/147亿元, 2023-01-01, 2023-12-31",
    "预计海蓝科技2022至2024年净利润为4.5亿元、5.6亿元和⟦6.7亿元⟧, 2024-01-01, 2024-12-31",
    "预计海蓝科技2022至2024年净利润同比增长⟦30%⟧、20%、10%, 2022-01-01, 2022-12-31",
    "海蓝科技2020年至2021年采购两批设备，共支付⟦3亿元⟧和1亿元, 2020-01-01, 2020-12-31",
    "海蓝科技2019年至2021年累计投入⟦3亿元⟧和1亿美元, 2019-01-01, 2021-12-31",
    "海蓝科技2020年至2021年营业收入、净利润分别为⟦30亿元⟧和3亿元, 2020-01-01, 2021-12-31",
    "海蓝科技半年度亏损⟦8344万元⟧, 2022-01-01, 2022-06-30",
    "海蓝科技28日晚间公告，公司净利润⟦3亿元⟧, , ",
    "周新明自公告披露之日起15个交易日后，拟减持不超过⟦176万股⟧, , ",
    "海蓝科技于2022年2月8日回购12万股，回购价格每股为⟦2.2港元⟧, 2022-02-08, 2022-02-08"
  })
  void period(String text, String start, String end) {
    Figure figure = Read.figure(Marked.of(text, '⟦', '⟧'));
    assertThat(figure.period().start().map(Object::toString).orElse(null)).isEqualTo(start);
    assertThat(figure.period().end().map(Object::toString).orElse(null)).isEqualTo(end);
  }
}
