package duoshao.figure.site;

import duoshao.sentence.Words;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The noun phrase that names what is measured, split from the name of what has it: 机械行业|增加值,
 * 海岬型船|日均获利. What only says which measure is meant stays with it: 绿色信贷余额.
 *
 * @param metric the measure with its modifiers; empty if there is no noun phrase
 * @param owner whose it is, where it stands in the same phrase
 * @param start the first word of the phrase: what stands before it may be its subject
 */
public record MetricPhrase(String metric, Optional<String> owner, int start) {
  private static final Set<String> DEICTIC =
      Set.of("该", "本次", "此次", "上述", "前述", "这", "此", "部分", "其中");

  /** No noun phrase; the subject may stand before {@code start}. */
  public static MetricPhrase none(int start) {
    return new MetricPhrase("", Optional.empty(), start);
  }

  /**
   * The phrase that ends with the word at {@code last} and begins with {@code start} or a later
   * one.
   *
   * @param parties whether a phrase names a party that the article knows
   */
  static MetricPhrase endingAt(Words words, int start, int last, Predicate<String> parties) {
    return new MetricPhraseReader(words, start, parties).read(last);
  }

  /** 该部分, 本次, 上述: they point at what was said and name nobody. */
  public static boolean isDeictic(String text) {
    for (String word : DEICTIC) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  public boolean isMeasure() {
    return Site.endsInMeasure(metric);
  }
}
