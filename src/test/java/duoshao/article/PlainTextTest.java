package duoshao.article;

import static duoshao.article.Articles.paragraphs;
import static duoshao.article.Articles.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Text files, and bare text. */
class PlainTextTest {
  @Test
  void eachLineIsAParagraphAndAShortFirstOneTheTitle() {
    Article article = text("甲公司营收12亿元\n\n　　前三季度营收12亿元。\n　　净利润3亿元。\n（文章来源：某报）\n");
    assertThat(article.title()).isEqualTo("甲公司营收12亿元");
    assertThat(paragraphs(article)).containsExactly("前三季度营收12亿元。", "净利润3亿元。");
    assertThat(article.publisher()).isEqualTo("某报");
    assertThat(article.id()).isEqualTo("a");
  }

  @Test
  void aSentenceIsNoTitleNorIsALoneLine() {
    assertThat(text("甲公司营收12亿元。\n净利润3亿元。").title()).isEmpty();
    assertThat(text("甲公司营收12亿元").title()).isEmpty();
    assertThat(text("长".repeat(61) + "\n正文。").title()).isEmpty();
  }

  @Test
  void markupInItIsReadAsMarkup() {
    assertThat(paragraphs(text("<p>甲</p><p>乙</p>"))).containsExactly("甲", "乙");
    assertThat(text("<html><title>甲</title><p>乙").title()).isEqualTo("甲");
    assertThat(paragraphs(text("增速<5%，\n市盈率<b"))).containsExactly("增速<5%，", "市盈率<b");
  }

  @Test
  void markdownInItIsNot() {
    assertThat(paragraphs(text("1. 甲。\n2. *乙*。"))).containsExactly("1. 甲。", "2. *乙*。");
  }

  @Test
  void mayHaveFrontMatter() {
    assertThat(text("---\ntitle: 甲\n---\n乙").text()).isEqualTo("甲\n乙");
  }

  @Test
  void bareTextIsAParagraphALineWithoutTitle() {
    Optional<OffsetDateTime> date = Optional.of(OffsetDateTime.parse("2021-12-27T00:00:00+08:00"));
    Article article = ArticleParser.ofText("explain", "甲公司营收12亿元\n\n 净利润3亿元\u0007 \n", date);
    Articles.check(article);
    assertThat(article.text()).isEqualTo("甲公司营收12亿元\n净利润3亿元");
    assertThat(article.title()).isEmpty();
    assertThat(article.publishedAt()).isEqualTo(date);
    assertThat(article.id()).isEqualTo("explain");
    assertThat(article.source()).isEqualTo("explain");
    assertThat(article.flags()).containsExactly("control_characters");
    Articles.check(ArticleParser.ofText("explain", "", date));
  }
}
