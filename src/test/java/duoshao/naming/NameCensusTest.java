package duoshao.naming;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.figure.Read;
import duoshao.lexicon.NameDictionary;
import duoshao.naming.NameCensus.Entry;
import duoshao.nlp.HanlpSegmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameCensusTest {
  @Test
  void codesAndShortFormsAreCollected() {
    assertThat(
            census(
                "海蓝高纤（600999.SH）公告，公司拟扩产。",
                "近日，江门新材集团有限公司（以下简称“江门新材”）获得授信。",
                "海蓝高纤(SH 600999)净利润3亿元，海蓝高纤（600999）股价走强。"))
        .containsExactly(
            new Entry("江门新材", "", List.of("江门新材集团有限公司"), 1),
            new Entry("海蓝高纤", "600999.SH", List.of(), 2));
  }

  @Test
  void theCodeThatMostArticlesGiveWins() {
    assertThat(census("海蓝高纤（600998）扩产。", "海蓝高纤（600999）扩产。", "海蓝高纤（600999）扩产。"))
        .containsExactly(new Entry("海蓝高纤", "600999.SH", List.of(), 3));
    assertThat(census("海蓝高纤（600999）扩产。", "海蓝高纤（600998）扩产。"))
        .containsExactly(new Entry("海蓝高纤", "600998.SH", List.of(), 2));
  }

  @Test
  void theOrderOfTheArticlesDoesNotMatter() {
    String one = "海蓝高纤（600999.SH）公告。";
    String other = "江门新材集团有限公司（以下简称“江门新材”）公告。";
    assertThat(census(one, other)).isEqualTo(census(other, one));
  }

  @Test
  void whatIsNoCodeTiesNone() {
    assertThat(census("该产品（第2代）上市，价格（元）为300。")).isEmpty();
  }

  @Test
  void aCodeThatThePageMarksIsNoName() {
    NameCensus census = new NameCensus(NameDictionary.with(List.of()), new HanlpSegmenter());
    census.add(Read.article("海蓝高纤（<a data-code=\"1,600999\">600999</a>）公告，公司拟扩产。"));
    assertThat(census.entries()).containsExactly(new Entry("海蓝高纤", "600999.SH", List.of(), 1));
  }

  private static List<Entry> census(String... articles) {
    NameCensus census = new NameCensus(NameDictionary.with(List.of()), new HanlpSegmenter());
    for (String article : articles) {
      census.add(Read.article(article));
    }
    return census.entries();
  }
}
