package duoshao.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityCodeTest {
  @ParameterizedTest
  @CsvSource({
    "(600527.SH),600527.SH",
    "(SH600527),600527.SH",
    "(002245),002245.SZ",
    "(300750.SZ),300750.SZ",
    "(688012),688012.SH",
    "(证券代码:002245),002245.SZ",
    "(01755.HK),01755.HK",
    "(3301-HK),03301.HK",
    "(00700),00700.HK",
    "(837560),837560.BJ",
    "(837560.NQ),837560.NQ",
    "(BABA.US),BABA.US",
    "(NYSE:BABA),BABA.US",
    "(600519.SS),600519.SH"
  })
  void aCodeHasOneForm(String bracket, String code) {
    assertThat(SecurityCode.at(bracket, 0)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"(2021)", "(12.5%)", "(以下简称)", "(ABC)", "(123)", "(12345678)"})
  void whatIsNoCodeIsNone(String bracket) {
    assertThat(SecurityCode.at(bracket, 0)).isEmpty();
  }
}
