package duoshao.article;

import static duoshao.article.Articles.body;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The end of an article -> who published it, and what of it is text. */
class ClosingLinesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>甲。</p><p class="em_media">（文章来源：某报·某网）</p>   | 某报·某网
          <p>甲。</p><p>（文章来源：某报）</p><p>（责任编辑：乙）</p>   | 某报
          <p>甲。（文章来源：e公司）</p>                             | e公司
          <p>甲。(稿件来源: 某报)</p>                               | 某报
          <p>甲。</p><p>来源：某社</p>                              | 某社
          <p>甲。</p><p>【 本文来源 ： 某 网 】</p>                    | 某 网
          <p>甲。</p><p>文章来源：某报</p><p>http://x.example/1</p>  | 某报
          """)
  void theSourceLineNamesThePublisherAndIsNoText(String markup, String publisher) {
    Article article = body(markup);
    assertThat(article.publisher()).isEqualTo(publisher);
    assertThat(article.text()).startsWith("题\n甲。").doesNotContain(publisher);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<p>图片来源：某网</p>",
        "<p>来源：某网</p><p>甲。</p>",
        "<p>甲公司的收入来源：贷款、存款。</p>",
        "<p>返回舱成功着陆。</p>",
        "<p>来源链接：http://x.example/1</p>",
        "<p>甲。（记者 乙丙）</p>",
        "<p>甲。（600001）</p>",
        "<p>甲。(乙丙丁)</p>"
      })
  void whatOnlyLooksLikeOneIsText(String markup) {
    Article article = body(markup);
    assertThat(article.publisher()).isEmpty();
    assertThat(article.text())
        .isEqualTo("题\n" + markup.replace("</p><p>", "\n").replaceAll("</?p>", ""));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"甲。（某联社）, 某联社", "甲。(上观新闻), 上观新闻", "甲。（某证券报）, 某证券报", "甲。（e公司）, e公司"})
  void aSignatureIsTextAndNamesThePublisherIfNothingElseDoes(String text, String publisher) {
    assertThat(body(text).publisher()).isEqualTo(publisher);
    assertThat(body(text).text()).isEqualTo("题\n" + text);
    assertThat(body(text + "\n\n（文章来源：乙报）").publisher()).isEqualTo("乙报");
  }

  @Test
  void linksBackAndTheAddressAreNoText() {
    Article article =
        body(
            "甲。\n\n<http://x.example/1.html>\n\n[返回乙新闻](//y.example/乙.html)｜[返回首页](//y.example/)\n");
    assertThat(article.text()).isEqualTo("题\n甲。");
    assertThat(article.url()).isEqualTo("http://x.example/1.html");
  }
}
