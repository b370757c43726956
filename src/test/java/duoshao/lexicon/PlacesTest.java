package duoshao.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  @ParameterizedTest
  @CsvSource({
    "广州市天河区发放补贴, 天河区",
    "北京市房山区副区长, 房山区",
    "天津市河东区发放补贴, 河东区",
    "佛山三水区新开门店, 三水区",
    "四川省内江市资中县招商, 资中县",
    "深圳南山区建设园区, 南山区",
    "广州荔湾区招商, 荔湾区",
    "济南市市中区招商, 市中区",
    "四川偏远山区通车, 四川",
    "深圳出台大湾区方案, 深圳",
    "上海16个区公布预算, 上海",
    "北京将在三个区试点, 北京",
    "广州十一区房价, 广州",
    "重庆三大新区投资, 重庆",
    "长沙新增两县通车, 长沙",
    "长沙全县通车, 长沙",
    "上海示范区投资, 上海",
    "西藏自治区财政, 西藏",
    "西安高新区招商, 西安"
  })
  void namesTheDistrictOnlyWhereOneIsNamed(String title, String place) {
    assertThat(Places.firstIn(title)).contains(place);
  }
}
