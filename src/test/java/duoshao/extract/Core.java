package duoshao.extract;

import duoshao.figure.statement.FigureExtractor;
import duoshao.lexicon.NameDictionary;
import duoshao.nlp.HanlpSegmenter;
import java.util.List;

/** The whole core as it ships. */
final class Core {
  private Core() {}

  static ArticleExtractor core() {
    return new ArticleExtractor(
        new FigureExtractor(NameDictionary.with(List.of()), new HanlpSegmenter()));
  }
}
