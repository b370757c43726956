package duoshao.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterTest {
  @Test
  void isWhatStandsBetweenTwoMarks() {
    FrontMatter front =
        FrontMatter.split("---\nlayout: post\ntitle: \"甲公司：营收12亿元\"\ntags: [甲报新闻, 快讯]\n---\n正文\n");
    assertThat(front.fields())
        .isEqualTo(
            Map.of(
                "layout", List.of("post"),
                "title", List.of("甲公司：营收12亿元"),
                "tags", List.of("甲报新闻", "快讯")));
    assertThat(front.body()).isEqualTo("正文\n");
    assertThat(front.flags()).isEmpty();
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          title: 快讯: 甲公司复牌            | 快讯: 甲公司复牌
          title: "甲公司："超预期"增长"      | 甲公司："超预期"增长
          title: *ST甲: 复牌               | *ST甲: 复牌
          title: *ST甲 复牌                | *ST甲 复牌
          title: [快讯]甲公司复牌           | [快讯]甲公司复牌
          title: %涨停                     | %涨停
          title: @甲公司                   | @甲公司
          title: 'it's 12亿元'             | it's 12亿元
          title: *ST甲                     | *ST甲
          """)
  void aTitleThatIsNoYamlIsReadAsItWasMeant(String line, String title) {
    FrontMatter front = FrontMatter.split("---\nlayout: post\n" + line + "\n---\n正文");
    assertThat(front.first("title")).isEqualTo(title);
    assertThat(front.first("layout")).isEqualTo("post");
    assertThat(front.body()).isEqualTo("正文");
    assertThat(front.flags()).containsExactly("front_matter_repaired");
  }

  @Test
  void endsBeforeTheTextIfItsClosingMarkIsMissing() {
    FrontMatter front =
        FrontMatter.split("---\ntitle: 甲\ntags:\n- 乙新闻\n\n<p>营收: 12亿元</p>\n\n---\n页脚");
    assertThat(front.first("title")).isEqualTo("甲");
    assertThat(front.first("tags")).isEqualTo("乙新闻");
    assertThat(front.body()).isEqualTo("\n<p>营收: 12亿元</p>\n\n---\n页脚");
    assertThat(front.flags()).containsExactly("front_matter_unclosed");
  }

  @Test
  void anchorsTagsAndAliasesBuildNothing() {
    FrontMatter front =
        FrontMatter.split(
            "---\na: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
                + "title: !!javax.script.ScriptEngineManager 甲\nd: !!binary aGk=\n---\n正文");
    assertThat(front.first("title")).isEqualTo("甲");
    assertThat(front.fields()).containsEntry("c", List.of("*b", "*b"));
    assertThat(front.first("d")).isEqualTo("aGk=");
  }

  @Test
  void ofTwoFieldsOfOneNameTheLastCounts() {
    FrontMatter front = FrontMatter.split("---\ntitle: 甲\ntitle: 乙\n---\n正文");
    assertThat(front.first("title")).isEqualTo("乙");
    assertThat(front.flags()).containsExactly("duplicate_keys");
  }

  @Test
  void emptyValuesAreNone() {
    FrontMatter front = FrontMatter.split("---\ntitle: \"\"\ndate:\ntags: ~\nsource: null\n---\n");
    assertThat(List.of("title", "date", "tags", "source")).allMatch(n -> front.first(n).isEmpty());
    assertThat(front.flags()).isEmpty();
  }

  @Test
  void textBetweenRulesStaysText() {
    String text = "---\n- 甲\n- 乙\n---\n正文";
    assertThat(FrontMatter.split(text))
        .isEqualTo(new FrontMatter(Map.of(), text, Set.of("front_matter_not_a_map")));
    String prose = "---\n甲公司营收12亿元。\n---\n正文";
    assertThat(FrontMatter.split(prose).body()).isEqualTo(prose);
  }

  @Test
  void aTextWithoutMarkHasNone() {
    assertThat(FrontMatter.split("甲公司\n---\na: b\n---\n"))
        .isEqualTo(new FrontMatter(Map.of(), "甲公司\n---\na: b\n---\n", Set.of()));
  }

  @Test
  void mayBeEmpty() {
    assertThat(FrontMatter.split("---\n---\n正文"))
        .isEqualTo(new FrontMatter(Map.of(), "正文", Set.of()));
  }
}
