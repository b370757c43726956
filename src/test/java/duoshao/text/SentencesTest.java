package duoshao.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static List<String> sentences(String text) {
    return Sentences.of(text, new Span(0, text.length())).stream()
        .map(span -> span.of(text))
        .toList();
  }

  @Test
  void endWithTheirMarksAndClosingQuotes() {
    assertThat(sentences("营收12亿元。“增长5%！”他说；没有了"))
        .containsExactly("营收12亿元。", "“增长5%！”", "他说；", "没有了");
  }

  @ParameterizedTest
  @ValueSource(strings = {"营业收入增长5%，", "1.5 ", "没有标点", "1", "𠮷"})
  void noneIsLongerThanASentenceCanBe(String clause) {
    String text = clause.repeat(3_001);
    List<String> sentences = sentences(text);
    assertThat(String.join("", sentences)).isEqualTo(text);
    assertThat(sentences).allMatch(sentence -> sentence.length() <= Sentences.MAX_LENGTH);
    assertThat(sentences.subList(0, sentences.size() - 1))
        .allMatch(sentence -> sentence.length() > Sentences.MAX_LENGTH / 2)
        .noneMatch(sentence -> Character.isHighSurrogate(sentence.charAt(sentence.length() - 1)));
  }
}
