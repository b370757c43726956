package duoshao.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import duoshao.article.RawArticle.Format;
import java.nio.charset.StandardCharsets;

/**
 * No bytes make a reader throw, or make an article whose parts contradict each other. The test
 * command replays the kept inputs; {@code JAZZER_FUZZ=1 ./mvnw test -Djazzer.hooks=true
 * -Dtest=ArticleFuzzTest#parses} looks for new ones.
 */
class ArticleFuzzTest {
  @FuzzTest
  void parses(FuzzedDataProvider data) {
    Format format = data.pickValue(Format.values());
    byte[] content = data.consumeRemainingAsBytes();
    Parsed parsed = Articles.parse("2021/2021-12-08-甲.md", format, content);
    assertThat(parsed).isEqualTo(Articles.parse("2021/2021-12-08-甲.md", format, content));
  }

  @FuzzTest
  void splitsFrontMatter(FuzzedDataProvider data) {
    String text = "---\n" + data.consumeRemainingAsString();
    FrontMatter front = FrontMatter.split(text);
    assertThat(text).endsWith(front.body());
  }

  @FuzzTest
  void decodes(byte[] bytes) {
    if (TextDecoder.decode(bytes) instanceof Decoding.Decoded decoded) {
      assertThat(decoded.text()).doesNotContain("\r");
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(decoded.text())).isTrue();
    }
  }
}
