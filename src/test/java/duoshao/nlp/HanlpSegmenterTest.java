package duoshao.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import duoshao.text.Span;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanlpSegmenterTest {
  private static final Segment HANLP =
      new ViterbiSegment()
          .enableCustomDictionary(true)
          .enableNameRecognize(false)
          .enableTranslatedNameRecognize(false)
          .enableNumberQuantifierRecognize(false)
          .enablePartOfSpeechTagging(true);

  private final Segmenter segmenter = new HanlpSegmenter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "的",
        "净利润同比增长",
        "公司实现营业收入",
        "上半年全国居民人均可支配收入稳步提高",
        "中国人民银行决定下调金融机构存款准备金率",
        "研究生命起源的科学家和商品和服务",
        "新能源汽车的产销量都创下历史新高，出口也翻了一番。",
        "沪深两市成交额再度破万亿元",
        "第三季度 GDP 增长 4.9%",
        "𠮷野家与犇犇科技（A股）签约",
        "丨快讯丨",
        "\uFFFF公司\uFFFF",
        "\uD800公司\uDC00",
        "公司\u0000",
        "一",
        "第四川流不息",
        "二三线城市的十四五规划",
        "天眼查App显示其持股12.5%，上年3．14万股，另有12,34和5.",
        "*ST贤成与e租宝P2P",
        "珙县犇犇一场㈠①Ⅲ級",
        "0一二2三x四Y",
      })
  void agreesWithHanlpItself(String text) {
    assertThat(segmenter.segment(text))
        .extracting(token -> token.word() + "/" + token.tag())
        .isEqualTo(HANLP.seg(text).stream().map(Term::toString).toList());
  }

  @Test
  void coversTheTextWithoutGaps() {
    String text = "贵州茅台酒股份有限公司发布年度报告";
    int at = 0;
    for (Token token : segmenter.segment(text)) {
      assertThat(token.span()).isEqualTo(new Span(at, at + token.word().length()));
      assertThat(token.span().of(text)).isEqualTo(token.word());
      at = token.span().end();
    }
    assertThat(at).isEqualTo(text.length());
  }

  @Test
  void hasRoomForEveryCharacterBehindEveryState() {
    int last = Arrays.stream(CoreDictionary.trie.getBase()).max().orElseThrow();
    assertThat(CoreDictionary.trie.getCheck().length).isGreaterThan(last + Character.MAX_VALUE + 1);
  }

  @Test
  void findsNothingInNothing() {
    assertThat(segmenter.segment("")).isEmpty();
  }
}
