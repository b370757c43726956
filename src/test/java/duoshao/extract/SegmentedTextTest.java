package duoshao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.ArticleParser;
import duoshao.figure.statement.FigureExtractor;
import duoshao.lexicon.NameDictionary;
import duoshao.nlp.CountingSegmenter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Of a long text of what looks like names, the segmenter is asked about as many characters a
 * character as of a short one. They are counted by the segmenter; no clock is read.
 */
class SegmentedTextTest {
  private static final int LONG = 1 << 15;
  private static final int SHORT = LONG / 8;

  /** The ends of a text, and names that are looked for in a limited number of heads only. */
  private static final double SLACK = 1.1;

  private static final int MOST_ASKED = 3;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "海蓝科技(600999)麓宝投入3亿元,",
        "麓宝财报显示3亿元,麓宝营收,",
        "麓宝三季度公布方案,麓宝三季度投入3亿元;",
        "江麓集团有限公司(以下简称“江麓集团”)投入3亿元。",
        "江麓(集团)有限公司投入3亿元,",
        "#湘麓龙#湘麓龙涉案3亿元",
        "和麓贷P2P网贷平台成交额3亿元",
        "盈利预测：3亿元,",
        "深圳磐石累计质押3万股,",
        "股东李国安、3亿元,",
        "王有水质押3万股",
        "麓麟鹏辉3亿元",
        "中国信3亿元",
        "集团公司银行股份3%",
        "“麓宝”3亿元",
        "TCL海蓝*ST3亿元",
        "((((股东麓宝3亿元,",
        "一家公司3亿元"
      })
  void isAskedAboutAsManyCharactersACharacter(String piece) {
    double few = askedPerCharacter(piece, SHORT);
    assertThat(few).as("asked per character of " + piece).isPositive();
    double many = askedPerCharacter(piece, LONG);
    assertThat(many).as("asked per character of " + piece).isLessThanOrEqualTo(few * SLACK);
    assertThat(many).as("asked per character of " + piece).isLessThan(MOST_ASKED);
  }

  private static double askedPerCharacter(String piece, int length) {
    CountingSegmenter segmenter = new CountingSegmenter();
    ArticleExtractor core =
        new ArticleExtractor(new FigureExtractor(NameDictionary.with(List.of()), segmenter));
    String text = piece.repeat(length / piece.length());
    core.extract(ArticleParser.ofText("hostile", text, Optional.empty()));
    return (double) segmenter.characters() / text.length();
  }
}
