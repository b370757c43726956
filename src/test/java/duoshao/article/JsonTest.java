package duoshao.article;

import static duoshao.article.Articles.json;
import static duoshao.article.Articles.paragraphs;
import static duoshao.article.Articles.reason;
import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.RawArticle.Format;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON objects. */
class JsonTest {
  @Test
  void itsFieldsAreTheArticle() {
    Article article =
        json(
            """
            {"title": "甲公司营收12亿元", "text": "前三季度营收12亿元。\\n净利润3亿元。", "date": 1640566041,
             "url": "http://www.news.example/a?infoCode=NW1", "publisher": "某报", "id": 7, "more": {"x": [1]}}
            """);
    assertThat(article.id()).isEqualTo("NW1");
    assertThat(article.title()).isEqualTo("甲公司营收12亿元");
    assertThat(article.publisher()).isEqualTo("某报");
    assertThat(article.publishedAt()).contains(OffsetDateTime.parse("2021-12-27T08:47:21+08:00"));
    assertThat(paragraphs(article)).containsExactly("前三季度营收12亿元。", "净利润3亿元。");
  }

  @Test
  void itsIdCountsWhereItHasNoAddressAndElseItsHash() {
    assertThat(json("{\"text\": \"甲\", \"id\": 7}").id()).isEqualTo("7");
    Article article = json("{\"text\": \"甲\"}");
    assertThat(article.id()).isEqualTo(article.sha256());
  }

  @Test
  void theBodyMayBeHtmlOrAListOfLines() {
    assertThat(paragraphs(json("{\"html\": \"<p>甲</p><p>乙</p>\"}"))).containsExactly("甲", "乙");
    assertThat(paragraphs(json("{\"text\": \"<p>甲</p><p>乙</p>\"}"))).containsExactly("甲", "乙");
    assertThat(paragraphs(json("{\"text\": [\"甲\", \"乙\", [\"丙\"], null]}")))
        .containsExactly("甲", "乙");
    assertThat(paragraphs(json("{\"text\": \"\", \"html\": \"<p>甲</p>\"}"))).containsExactly("甲");
  }

  @Test
  void itsFieldsMayHaveOtherNames() {
    FieldNames names =
        new FieldNames("headline", "content", "html", "time", "link", "nid", "media");
    RawArticle raw =
        new RawArticle(
            "a.jsonl#1",
            Format.JSON,
            "{\"headline\": \"甲\", \"content\": \"乙\", \"time\": \"2021-12-27\", \"nid\": \"n1\", \"media\": \"某报\"}"
                .getBytes(StandardCharsets.UTF_8));
    Article article = (Article) new ArticleParser(names).parse(raw);
    assertThat(article.text()).isEqualTo("甲\n乙");
    assertThat(article.id()).isEqualTo("n1");
    assertThat(article.publisher()).isEqualTo("某报");
    assertThat(article.publishedAt()).isPresent();
  }

  @Test
  void escapesMayMakeCharactersThatNoTextHolds() {
    Article article = json("{\"text\": \"甲\\u0000乙\\ud800丙\\ud83d\\ude00\\uffff\"}");
    assertThat(article.text()).isEqualTo("甲 乙\uFFFD丙\ud83d\ude00");
    assertThat(article.flags())
        .contains("control_characters", "replacement_characters", "date_missing");
  }

  @Test
  void ofTwoFieldsOfOneNameTheLastCounts() {
    Article article = json("{\"text\": \"甲\", \"text\": \"乙\"}");
    assertThat(article.text()).isEqualTo("乙");
    assertThat(article.flags()).contains("duplicate_keys");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"text": "甲"       | not a JSON object: Unexpected end-of-input
          {"text": 甲}        | not a JSON object: Unrecognized token '甲'
          [{"text": "甲"}]    | not a JSON object: it is a list, not an object; write one object a line into a .jsonl file
          "甲"                | not a JSON object: it is not an object {…}
          {"text": "甲"} {}   | not a JSON object: something follows the object
          {}                  | nothing to read: it has neither a title nor text
          {"text": {"a": 1}}  | nothing to read: it has neither a title nor text
          """)
  void anythingElseIsADeadLetter(String content, String reason) {
    assertThat(reason(Format.JSON, content)).startsWith(reason);
  }
}
