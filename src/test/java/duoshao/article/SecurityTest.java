package duoshao.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup of a page -> the securities that it names. */
class SecurityTest {
  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <a class="keytip" data-code="1,600001">甲</a>                    | 600001.SH
          <a data-code="0,300001">甲</a>                                   | 300001.SZ
          <a data-code="0,000001">甲</a>                                   | 000001.SZ
          <a data-code="0,830001">甲</a>                                   | 830001.BJ
          <a data-code="0,430001">甲</a>                                   | 430001.BJ
          <a data-code="0,920001">甲</a>                                   | 920001.BJ
          <a data-code="116,02338">甲</a>                                  | 02338.HK
          <a data-code="116,700">甲</a>                                    | 00700.HK
          <a data-code="105,AAA">甲</a>                                    | AAA.US
          <span data-code="106,BRK_A" class="em_stock_key_common">甲</span> | BRK.A.US
          <a data-code="107,xyz">甲</a>                                    | XYZ.US
          <span id="stock_0.300343">甲</span>                              | 300343.SZ
          <span id="Info.116.00700"><a class="keytip">甲</a></span>         | 00700.HK
          <a href="http://quote.eastmoney.com/unify/r/1.600160">甲</a>      | 600160.SH
          <a href="//quote.eastmoney.com/unify/r/1.600160">甲</a>           | 600160.SH
          """)
  void hasACodeWithItsMarket(String markup, String code) {
    NamedEntity entity = only(Articles.body("<p>据悉，" + markup + "营收12亿元。</p>"));
    assertThat(entity.code()).isEqualTo(code);
    assertThat(entity.name()).isEqualTo("甲");
    assertThat(entity.kind()).isEqualTo(NamedEntity.Kind.SECURITY);
  }

  @Test
  void aSectorHasNoCode() {
    NamedEntity entity =
        only(
            Articles.body(
                "<p><span id=\"bk_90.BK0493\">新能源</span><span id=\"bkquote_90.BK0493\"></span></p>"));
    assertThat(entity.code()).isEmpty();
    assertThat(entity.kind()).isEqualTo(NamedEntity.Kind.SECTOR);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "<span id=\"Info.3321\"><a href=\"http://data.eastmoney.com/bbsj/\" class=\"infokey\">业绩</a></span>",
        "<a class=\"infokey\" href=\"http://quote.eastmoney.com/unify/r/0.399006\">创业板指</a>",
        "<a href=\"http://quote.eastmoney.com/unify/r/106.AAA\" data-code=\"AAA|106|7\"><img src=x></a>",
        "<a data-code=\"1,60001\">甲</a>",
        "<a data-code=\"155,ABC\">甲</a>",
        "<a data-code=\"1,600001\"> </a>",
        "<a data-code=\"1,600001\">甲<br>乙</a>",
        "<a href=\"http://x.example/1.600160\">甲</a>"
      })
  void otherMarkupNamesNothing(String markup) {
    assertThat(Articles.body("<p>据悉" + markup + "。</p>").entities()).isEmpty();
  }

  @Test
  void nestedMarkupNamesOnce() {
    Article article =
        Articles.body(
            "<p><b><span id=\"stock_1.600001\"><a data-code=\"1,600001\">甲</a></span></b>、"
                + "<a data-code=\"0,000002\">乙</a>涨</p>");
    assertThat(article.entities().stream().map(NamedEntity::code))
        .containsExactly("600001.SH", "000002.SZ");
  }

  @Test
  void itsSpanStandsInTheWholeText() {
    Article article = Articles.body("<p>导语。</p><p>　　和<a data-code=\"1,600001\"> 甲 公司 </a>涨</p>");
    NamedEntity entity = only(article);
    assertThat(entity.name()).isEqualTo("甲 公司");
    assertThat(article.text()).isEqualTo("题\n导语。\n和 甲 公司 涨");
    assertThat(entity.span().start()).isEqualTo(8);
  }

  @Test
  void aQuoteBehindANameIsCutOutAndLaterNamesMove() {
    Article article =
        Articles.body(
            "<p><a data-code=\"1,600001\">甲</a>(3.570,0.05,1.42%)和<a data-code=\"0,000002\">乙</a></p>");
    assertThat(article.text()).isEqualTo("题\n甲和乙");
    assertThat(article.entities().stream().map(NamedEntity::name)).containsExactly("甲", "乙");
  }

  private static NamedEntity only(Article article) {
    List<NamedEntity> entities = article.entities();
    assertThat(entities).hasSize(1);
    return entities.get(0);
  }
}
