package duoshao.article;

import static duoshao.article.Articles.headings;
import static duoshao.article.Articles.paragraphs;
import static duoshao.article.Articles.parse;
import static duoshao.article.Articles.post;
import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.RawArticle.Format;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** Jekyll posts and other Markdown files. */
class PostTest {
  private static final String POST =
      """
      ---
      layout: post
      title: "甲公司：前三季度营收12亿元"
      date: 2021-12-27 08:47:21 +0800
      categories: news
      tags: 某财经新闻
      ---
      > 甲公司前三季度营收12亿元。（某联社）

      <p style="display:none;"><br /></p><p><strong>一、业绩</strong></p>
       <p>甲公司(3.57,0.05,1.42%)营收12亿元，同比增长3%。</p><p class="em_media">（文章来源：某<a href="x" data-code="90,BK0473">证券</a>报）</p>

      <http://news.example/html_News/NewsShare.html?infoCode=NW202112270001>

      [返回某财经新闻](//blog.example/category/news.html)｜[返回首页](//blog.example/)""";

  @Test
  void isReadWhole() {
    Article article = post(POST);
    assertThat(article.id()).isEqualTo("NW202112270001");
    assertThat(article.title()).isEqualTo("甲公司：前三季度营收12亿元");
    assertThat(article.publishedAt()).contains(OffsetDateTime.parse("2021-12-27T08:47:21+08:00"));
    assertThat(article.publisher()).isEqualTo("某证券报");
    assertThat(article.url())
        .isEqualTo("http://news.example/html_News/NewsShare.html?infoCode=NW202112270001");
    assertThat(article.encoding()).isEqualTo("UTF-8");
    assertThat(article.text())
        .isEqualTo("甲公司：前三季度营收12亿元\n甲公司前三季度营收12亿元。（某联社）\n一、业绩\n甲公司营收12亿元，同比增长3%。");
    assertThat(headings(article)).containsExactly("一、业绩");
    assertThat(article.entities()).isEmpty();
    assertThat(article.flags()).isEmpty();
  }

  @Test
  void isTheSameWithAByteOrderMarkAndWindowsLineEnds() {
    Article article = post("\uFEFF" + POST.replace("\n", "\r\n"));
    assertThat(article.text()).isEqualTo(post(POST).text());
    assertThat(article.publishedAt()).isEqualTo(post(POST).publishedAt());
    assertThat(article.flags()).isEmpty();
    assertThat(article.sha256()).isNotEqualTo(post(POST).sha256());
  }

  @Test
  void aFeedMayHaveLeftOutTitleDateAndAddress() {
    Parsed parsed =
        parse(
            "_posts/-202205260001.md",
            Format.MARKDOWN,
            utf8(
                "---\ntitle: \"\"\ndate:  +0800\ntags: 某财经新闻\n---\n<p>营收12亿元。</p>\n\n<>\n\n[返回某财经新闻](//x)\n"));
    assertThat(parsed).isInstanceOf(Article.class);
    Article article = (Article) parsed;
    assertThat(article.title()).isEmpty();
    assertThat(article.publishedAt()).isEmpty();
    assertThat(article.flags()).containsExactly("date_missing");
    assertThat(article.id()).isEqualTo("-202205260001");
    assertThat(article.url()).isEmpty();
    assertThat(article.publisher()).isEqualTo("某财经");
    assertThat(article.text()).isEqualTo("营收12亿元。");
    assertThat(article.paragraphs()).hasSize(2);
  }

  @Test
  void anAddressWithoutInfoCodeValueIsNone() {
    Article article = post("营收12亿元。\n\n<http://news.example/NewsShare.html?infoCode=>\n");
    assertThat(article.url()).isEmpty();
    assertThat(article.id()).isEqualTo("a");
    assertThat(article.text()).isEqualTo("营收12亿元。");
  }

  @Test
  void itsFilesNameMayGiveTheDay() {
    Article article =
        (Article)
            parse("2021/2021-12-08-甲.md", Format.MARKDOWN, utf8("---\ntitle: 甲\n---\n营收12亿元。"));
    assertThat(article.publicationDay()).contains(LocalDate.of(2021, 12, 8));
    assertThat(article.flags()).containsExactly("date_from_name");
    assertThat(article.id()).isEqualTo("2021-12-08-甲");
  }

  @Test
  void aDateThatIsNoneIsNeverToday() {
    Article article = post("---\ntitle: 甲\ndate: 2021-02-30 08:00\n---\n营收12亿元。");
    assertThat(article.publishedAt()).isEmpty();
    assertThat(article.flags()).containsExactly("date_unreadable");
  }

  @Test
  void withoutFrontMatterItsFirstHeadingIsTheTitle() {
    Article article = post("# 甲公司营收12亿元\n\n## 业绩\n\n正文。");
    assertThat(article.title()).isEqualTo("甲公司营收12亿元");
    assertThat(article.text()).isEqualTo("甲公司营收12亿元\n业绩\n正文。");
    assertThat(post("正文。\n\n# 业绩").title()).isEmpty();
  }

  @Test
  void itsTitleIsOneLineOfPlainText() {
    assertThat(
            post("---\ntitle: \" 甲&nbsp;公司 <b>AT&T</b>(1.2,0.3,4%)\\t涨&amp;跌 \"\n---\n正文。").title())
        .isEqualTo("甲 公司 AT&T涨&跌".replace("AT&T涨", "AT&T 涨"));
    assertThat(post("---\ntitle: \"<!--{img\"\n---\n正文。").title()).isEmpty();
    assertThat(post("---\ntitle: 增速<5%，《<甲>乙》\n---\n正文。").title()).isEqualTo("增速<5%，《<甲>乙》");
  }

  @Test
  void frontMatterMayNameAddressAndPublisher() {
    Article article =
        post(
            "---\ntitle: 甲\nurl: https://www.news.example/a/1.html#top\nsource: 某报\ntags: 乙新闻\n---\n正文。");
    assertThat(article.url()).isEqualTo("https://www.news.example/a/1.html#top");
    assertThat(article.id()).isEqualTo("news.example/a/1.html");
    assertThat(article.publisher()).isEqualTo("某报");
  }

  @Test
  void aWholePageMayBeInIt() {
    Article article = post("<!DOCTYPE html><html><body><h1>甲</h1><p>正文。</p></body></html>");
    assertThat(article.title()).isEqualTo("甲");
    assertThat(paragraphs(article)).containsExactly("正文。");
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
