package duoshao.article;

import static duoshao.article.Articles.paragraphsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown -> the paragraphs that its reader sees, joined by " / ". */
class MarkdownTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        // blocks
        Arguments.of("甲。\n\n乙。", "甲。 / 乙。"),
        Arguments.of("> 导语：营收12亿元。\n\n<p>正文。</p>", "导语：营收12亿元。 / 正文。"),
        Arguments.of("> 第一行\n> 第二行\n懒行", "第一行第二行懒行"),
        Arguments.of("# 业绩\n\n正文", "业绩 / 正文"),
        Arguments.of("业绩\n---\n正文", "业绩 / 正文"),
        Arguments.of("甲\n\n---\n\n乙", "甲 / 乙"),
        Arguments.of("```\n甲\n乙\n```", "甲 / 乙"),
        Arguments.of("    营收12亿元。", "营收12亿元。"),
        Arguments.of("|公司|营收|\n|-|-:|\n|甲|12亿元|\n|乙||", "公司\t营收 / 甲\t12亿元 / 乙"),
        // line ends
        Arguments.of("净利润\n增长", "净利润增长"),
        Arguments.of("净利润，\n增长", "净利润，增长"),
        Arguments.of("**净利润**\n增长", "净利润增长"),
        Arguments.of("revenue\ngrew", "revenue grew"),
        Arguments.of("营收\n12亿元", "营收 12亿元"),
        Arguments.of("甲  \n乙", "甲 / 乙"),
        // lists keep their numbers
        Arguments.of("1. 甲\n2. 乙", "1. 甲 / 2. 乙"),
        Arguments.of("4. 甲公司营收12亿元", "4. 甲公司营收12亿元"),
        Arguments.of("3) 甲\n4) 乙", "3) 甲 / 4) 乙"),
        Arguments.of("2021. 12月", "2021. 12月"),
        Arguments.of("1. **甲**\n\n   说明", "1. 甲 / 说明"),
        Arguments.of("1. 甲\n   - 乙\n2. 丙", "1. 甲 / 乙 / 2. 丙"),
        Arguments.of("1.\n2. 乙", "1. / 2. 乙"),
        Arguments.of("- 12亿元\n* 13亿元\n+ 14亿元", "12亿元 / 13亿元 / 14亿元"),
        Arguments.of("-12亿元", "-12亿元"),
        Arguments.of("1.5亿元", "1.5亿元"),
        // stars and other marks that are none
        Arguments.of("*ST甲和*ST乙复牌", "*ST甲和*ST乙复牌"),
        Arguments.of("S*ST甲复牌*ST", "S*ST甲复牌*ST"),
        Arguments.of("***ST甲**复牌", "*ST甲复牌"),
        Arguments.of("**ST甲**复牌", "ST甲复牌"),
        Arguments.of("> 原标题：*ST甲(600001)、*ST乙", "原标题：*ST甲(600001)、*ST乙"),
        Arguments.of("尺寸1700*1500*700毫米", "尺寸1700*1500*700毫米"),
        Arguments.of("*重点*和**粗体**", "重点和粗体"),
        Arguments.of("3~5%，约~12亿元", "3~5%，约~12亿元"),
        Arguments.of("a_b_c，_甲_，__乙__[[+_+]]丙[[+_+]]", "a_b_c，_甲_，__乙__[[+_+]]丙[[+_+]]"),
        Arguments.of("市盈率<10倍，增速>3%", "市盈率<10倍，增速>3%"),
        Arguments.of("《<某协议>修正案》", "《<某协议>修正案》"),
        Arguments.of("[注1]营收[2]万元", "[注1]营收[2]万元"),
        Arguments.of("#话题#甲公司", "#话题#甲公司"),
        Arguments.of("A&B公司 &amp; C &yen;5", "A&B公司 & C ¥5"),
        Arguments.of("营收\\*12亿元", "营收*12亿元"),
        // inline markup vanishes
        Arguments.of("见[公告](http://x.example/1)全文", "见公告全文"),
        Arguments.of("甲![图](x.png)乙", "甲乙"),
        Arguments.of("营收`12亿元`", "营收12亿元"),
        Arguments.of("加拿大年金(C<a href=x>PPI</a>B)", "加拿大年金(CPPIB)"),
        Arguments.of("<p>甲*乙*丙\n丁</p>", "甲*乙*丙 丁"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void readsAsItsReaderSeesIt(String markdown, String paragraphs) {
    assertThat(String.join(" / ", paragraphsOf(markdown))).isEqualTo(paragraphs);
  }

  @Test
  void blocksThatWouldTakeTooLongAreReadLineByLine() {
    assertThat(paragraphsOf("[".repeat(300) + "\n*甲*")).containsExactly("[".repeat(300), "*甲*");
    assertThat(paragraphsOf("> ".repeat(40) + "甲")).containsExactly("> ".repeat(40) + "甲");
    assertThat(paragraphsOf("1元\n".repeat(1001))).hasSize(1001);
    String sparse = "|a".repeat(100) + "\n" + "|-".repeat(100) + "\n" + "b\n".repeat(200);
    assertThat(paragraphsOf(sparse)).hasSize(202);
  }
}
