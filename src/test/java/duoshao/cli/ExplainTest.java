package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainTest {
  private static final String TEXT = "甲公司去年营业收入12.3亿元，涉及5G";

  @Test
  void saysWhatItFoundAndWhy() {
    Cli explained = Cli.run("explain", "--published", "2021-12-27", TEXT);
    assertThat(explained.code()).isZero();
    assertThat(explained.out())
        .contains(TEXT, "12.3亿元        1230000000 CNY", "metric 营业收入", "rule ")
        .contains("period_start 2020-01-01")
        .contains("5               is no figure: name");
  }

  @Test
  void readsALineATextAsJson() {
    Cli explained =
        Cli.run(Console.Audience.STREAM, "\uFEFF" + TEXT + "\r\n\n无\n", "explain", "--json");
    assertThat(explained.code()).isZero();
    assertThat(explained.out().lines()).hasSize(3);
    assertThat(explained.out().lines().findFirst().orElseThrow())
        .startsWith("{\"figures\":[{\"figure_id\":")
        .contains("\"value\":\"1230000000\"", "\"char_start\":9,")
        .contains("\"text\":\"5\",\"outcome\":\"rejected\"", "\"reason\":\"name\",\"value\":\"5\"");
    assertThat(explained.out()).endsWith("{\"figures\":[],\"numerals\":[]}\n");
  }

  @Test
  void explainsATextThatBeginsWithItsNumber() {
    Cli explained = Cli.run("explain", "12.3亿元");
    assertThat(explained.code()).isZero();
    assertThat(explained.out()).contains("1230000000 CNY");
  }

  @Test
  void aTextWithoutANumberHasNone() {
    assertThat(Cli.run("explain", "无").out()).contains("no number");
  }
}
