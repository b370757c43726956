package duoshao.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom the text goes on about, over sentences and paragraphs. */
class CarriedSubjectTest {
  @Test
  void aHolderIsForgottenWhereAParagraphBegins() {
    assertThat(subjects("海蓝科技于2016年上市，总资产3亿元。大股东李国安，持股90%。\n累计借款4亿元。"))
        .containsExactly("海蓝科技", "李国安", "海蓝科技");
  }

  @Test
  void aHolderIsKeptWhereNobodyElseIsKnown() {
    assertThat(subjects("股东李国安持股90%。\n累计质押300万股。")).containsExactly("李国安", "李国安");
  }

  private static List<String> subjects(String text) {
    return Read.extract(Read.article("消息", text)).figures().stream().map(Figure::subject).toList();
  }
}
