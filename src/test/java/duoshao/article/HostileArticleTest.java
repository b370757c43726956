package duoshao.article;

import static duoshao.article.Articles.article;
import static duoshao.article.Articles.body;
import static duoshao.article.Articles.page;
import static duoshao.article.Articles.paragraphs;
import static duoshao.article.Articles.reason;
import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.RawArticle.Format;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is broken, huge, or made to hurt. */
class HostileArticleTest {
  private static final int DEEP = 20_000;

  @ParameterizedTest
  @EnumSource(Format.class)
  void emptyAndBinaryFilesAreDeadLetters(Format format) {
    assertThat(reason(format, "")).isEqualTo("empty file");
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
    assertThat(reason(format, picture)).isEqualTo("not text: it begins like a PNG picture");
  }

  @ParameterizedTest
  @EnumSource(names = {"MARKDOWN", "HTML", "TEXT"})
  void aFileWithoutTextIsADeadLetter(Format format) {
    assertThat(reason(format, " \n\t\n\u3000"))
        .isEqualTo("nothing to read: it has neither a title nor text");
  }

  @Test
  void aDeadLetterShowsTheBeginningOfTheContent() {
    Parsed parsed = Articles.parse("a#1", Format.JSON, "{\n\"标题".getBytes(StandardCharsets.UTF_8));
    assertThat(((DeadLetter) parsed).excerpt()).isEqualTo("{ \"标题");
  }

  @Test
  void deepNestingOverflowsNoStack() {
    String deep = "<div>".repeat(100_000) + "营收12亿元" + "</div>".repeat(100_000);
    assertThat(paragraphs(page(deep))).containsExactly("营收12亿元");
    assertThat(paragraphs(body(deep))).containsExactly("营收12亿元");
    assertThat(paragraphs(body("> ".repeat(DEEP) + "营收"))).hasSize(1);
    assertThat(paragraphs(body("- ".repeat(DEEP) + "营收"))).hasSize(1);
    assertThat(paragraphs(body("**甲".repeat(DEEP) + "乙**".repeat(DEEP)))).hasSize(1);
    assertThat(paragraphs(body("[".repeat(DEEP) + "]".repeat(DEEP)))).hasSize(1);
    assertThat(paragraphs(page("<b><p>甲".repeat(DEEP)))).hasSize(DEEP);
    assertThat(paragraphs(page("<table><tr><td>甲".repeat(DEEP)))).isNotEmpty();
    assertThat(reason(Format.JSON, "{\"text\":" + "[".repeat(DEEP))).contains("nesting depth");
    assertThat(body("---\n" + "a: ".repeat(DEEP)).text()).contains("a:");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "<",
        "<a ",
        "甲 <!-- ",
        "甲 <? ",
        "<![CDATA[",
        "[",
        "![",
        "[甲](",
        "&",
        "&amp;",
        "&#x",
        "&lt;p&gt;",
        "*甲 ",
        "_",
        "`甲 ``",
        "|",
        "|-",
        "\\",
        "甲(1.2,0.3,4%)",
        "（文章来源：甲）\n",
        "---\n? ",
        "1\n",
        "\u3000\u3000甲",
        "\u200b",
        "<p style='",
        "<table><tr><td>",
        "甲公司营收12亿元，"
      })
  void thousandsOfTheSameAreReadInTheirTime(String part) {
    String content = part.repeat(100_000 / part.length());
    for (Format format : Format.values()) {
      Parsed parsed = Articles.parse("a", format, content.getBytes(StandardCharsets.UTF_8));
      assertThat(parsed).isNotNull();
    }
  }

  @Test
  void manyParagraphs() {
    assertThat(paragraphs(body("<p>营收12亿元。</p>\n".repeat(100_000)))).hasSize(100_000);
    assertThat(paragraphs(body("营收12亿元。\n\n".repeat(100_000)))).hasSize(100_000);
    assertThat(paragraphs(Articles.text("营收12亿元。\n".repeat(100_000)))).hasSize(100_000);
  }

  @Test
  void oneParagraphOfTenMegabytes() {
    String sentence = "甲公司前三季度营收12亿元。";
    String paragraph =
        sentence.repeat(10_000_000 / sentence.getBytes(StandardCharsets.UTF_8).length);
    assertThat(body("<p>" + paragraph + "</p>").text()).isEqualTo("题\n" + paragraph);
    assertThat(body(paragraph).text()).isEqualTo("题\n" + paragraph);
  }

  @Test
  void manyNamesAndQuotesInOneParagraph() {
    String name = "<a data-code=\"1,600001\">甲</a>(1.2,0.3,4%)、";
    Article article = body("<p>" + name.repeat(DEEP) + "</p>");
    assertThat(article.entities()).hasSize(DEEP);
    assertThat(article.text()).hasSize(2 + 2 * DEEP);
  }

  @Test
  void entitiesOfADocumentTypeAreNotExpanded() {
    String laughs =
        "<!DOCTYPE html [<!ENTITY a \"哈哈\"><!ENTITY b \"&a;&a;&a;\">]><html><p>营收12亿元&b;</p></html>";
    assertThat(page(laughs).text()).contains("营收12亿元").doesNotContain("哈哈哈哈");
  }

  @Test
  void lineEndsMayBeMixed() {
    assertThat(paragraphs(body("甲。\r\n\r\n乙。\r\r丙。\n\n丁。")))
        .containsExactly("甲。", "乙。", "丙。", "丁。");
  }

  @Test
  void controlCharactersBecomeBlanksAndAreFlagged() {
    Article article = Articles.text("营收\u000012\u001b亿\u0085元\u009f，\u000c增长\u007f3%\ufffe。");
    assertThat(article.text()).isEqualTo("营收 12 亿 元 ， 增长 3% 。");
    assertThat(article.flags()).contains("control_characters");
  }

  @Test
  void otherCharsetsAreRead() {
    String post = "---\ntitle: 甲公司\n---\n营收12亿元。\n";
    for (String charset : new String[] {"GB18030", "UTF-16LE", "UTF-16BE"}) {
      Article article = article(Format.MARKDOWN, post.getBytes(Charset.forName(charset)));
      assertThat(article.text()).isEqualTo("甲公司\n营收12亿元。");
      assertThat(article.encoding()).isEqualTo(charset);
    }
  }
}
