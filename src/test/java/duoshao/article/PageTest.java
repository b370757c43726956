package duoshao.article;

import static duoshao.article.Articles.headings;
import static duoshao.article.Articles.page;
import static duoshao.article.Articles.paragraphs;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole HTML pages. */
class PageTest {
  @Test
  void isReadWithoutWhatFramesIt() {
    Article article =
        page(
            """
            <!DOCTYPE html>
            <html><head>
            <title>甲公司营收12亿元_财经_某网</title>
            <meta property="og:title" content="甲公司营收12亿元">
            <meta property="article:published_time" content="2021-12-27T08:47:21+08:00">
            <meta property="og:site_name" content="某网">
            <link rel="canonical" href="https://www.news.example/2021/甲.html">
            </head><body>
            <header><h1>某网</h1></header>
            <nav><a href="/">首页</a> <a href="/fund">基金</a></nav>
            <article>
              <h1>甲公司营收12亿元</h1>
              <p>12月27日，甲公司公布业绩，前三季度营收12亿元。</p>
              <h2>前景</h2>
              <p>公司预计全年营收16亿元。</p>
              <aside>相关：乙公司营收13亿元</aside>
            </article>
            <div>热门：丙公司营收14亿元</div>
            <footer>版权所有 2021</footer>
            </body></html>
            """);
    assertThat(article.title()).isEqualTo("甲公司营收12亿元");
    assertThat(article.publishedAt()).contains(OffsetDateTime.parse("2021-12-27T08:47:21+08:00"));
    assertThat(article.publisher()).isEqualTo("某网");
    assertThat(article.url()).isEqualTo("https://www.news.example/2021/甲.html");
    assertThat(article.id()).isEqualTo("news.example/2021/甲.html");
    assertThat(paragraphs(article))
        .containsExactly("12月27日，甲公司公布业绩，前三季度营收12亿元。", "前景", "公司预计全年营收16亿元。");
    assertThat(headings(article)).containsExactly("前景");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "id=ContentBody",
        "class='article-content x'",
        "id=artibody",
        "class=content",
        "itemprop=articleBody"
      })
  void findsTheContainerOfTheArticle(String attribute) {
    Article article =
        page(
            "<html><body><div>首页 基金 股票</div><div "
                + attribute
                + "><p>甲公司营收12亿元，净利润3亿元。</p></div><div>热门</div>");
    assertThat(paragraphs(article)).containsExactly("甲公司营收12亿元，净利润3亿元。");
  }

  @Test
  void aTeaserIsNotTheArticle() {
    Article article =
        page("<body><article>热门</article><div><p>甲公司前三季度营收12亿元，同比增长3%，净利润3亿元。</p></div>");
    assertThat(paragraphs(article)).containsExactly("热门", "甲公司前三季度营收12亿元，同比增长3%，净利润3亿元。");
  }

  @Test
  void itsTitleIsTheHeadingElseTheTitleElement() {
    assertThat(page("<title>甲_某网</title><h1>乙</h1><p>丙").title()).isEqualTo("乙");
    assertThat(page("<title>甲公司增持_财经_某网</title><p>丙").title()).isEqualTo("甲公司增持");
    assertThat(page("<title>甲公司增持 - 某网</title><p>丙").title()).isEqualTo("甲公司增持");
    assertThat(page("<title>甲公司增持3-5%股份</title><p>丙").title()).isEqualTo("甲公司增持3-5%股份");
    assertThat(page("<p>丙").title()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<meta name=pubdate content='2021-12-27 08:00:00'>",
        "<meta name=publishdate content=2021-12-27T08:00:00+08:00>",
        "<meta itemprop=datePublished content=2021-12-27T08:00+08:00>",
        "<body><time datetime='2021-12-27 08:00'>昨天</time>"
      })
  void itsHeadGivesTheDate(String markup) {
    assertThat(page(markup + "<p>甲").publishedAt())
        .contains(OffsetDateTime.parse("2021-12-27T08:00:00+08:00"));
  }

  @Test
  void mayHaveFrontMatter() {
    Article article = page("---\ntitle: 甲\ndate: 2021-12-27\n---\n<p>乙</p>");
    assertThat(article.text()).isEqualTo("甲\n乙");
    assertThat(article.publishedAt()).isPresent();
  }
}
