package duoshao.mining;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.extract.ArticleExtractor;
import duoshao.figure.Read;
import duoshao.figure.statement.FigureExtractor;
import duoshao.lexicon.NameDictionary;
import duoshao.mining.WordCensus.Entry;
import duoshao.mining.WordCensus.Sort;
import duoshao.nlp.HanlpSegmenter;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordCensusTest {
  @Test
  void nounsBeforeLinksAndVerbsBeforeFiguresAreCounted() {
    HanlpSegmenter segmenter = new HanlpSegmenter();
    WordCensus census =
        new WordCensus(
            new ArticleExtractor(new FigureExtractor(NameDictionary.with(List.of()), segmenter)),
            segmenter);
    census.add(Read.article("当地粮食产量达3亿吨，产量同比增长5%。\n企业累计发放3亿元，发放5亿元，共有学校20所。"));
    assertThat(census.entries(2))
        .containsExactly(new Entry(Sort.NOUN, "产量", 2, true), new Entry(Sort.VERB, "发放", 2, true));
    assertThat(census.entries(1)).contains(new Entry(Sort.NOUN, "粮食产量", 1, false));
  }
}
