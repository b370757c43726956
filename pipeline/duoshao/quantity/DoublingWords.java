package duoshao.quantity;

import duoshao.quantity.QuantityExtractor.Verdict;
import duoshao.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Figures without a numeral: 翻倍 and 翻番 mean twice as much. */
final class DoublingWords {
  private static final Amount TWICE = Amount.of(BigDecimal.valueOf(2));

  private DoublingWords() {}

  /** The verdicts with those on 翻倍 and 翻番 put in their places. */
  static List<Verdict> merge(String folded, List<Verdict> verdicts) {
    int at = next(folded, 0);
    if (at < 0) {
      return verdicts;
    }
    List<Verdict> merged = new ArrayList<>(verdicts.size() + 4);
    int index = 0;
    while (at >= 0) {
      while (index < verdicts.size() && verdicts.get(index).span().start() < at) {
        merged.add(verdicts.get(index++));
      }
      Span span = new Span(at, at + 2);
      Quantity quantity =
          new Quantity(span, Kind.MULTIPLE, TWICE, "倍", Bound.EXACT, Set.of(), "doubling_word");
      merged.add(
          new Verdict(
              span, Optional.of(TWICE), Optional.of(quantity), Optional.empty(), "doubling_word"));
      at = next(folded, at + 2);
    }
    merged.addAll(verdicts.subList(index, verdicts.size()));
    return merged;
  }

  private static int next(String folded, int from) {
    int at = folded.indexOf('翻', from);
    while (at >= 0 && !folded.startsWith("倍", at + 1) && !folded.startsWith("番", at + 1)) {
      at = folded.indexOf('翻', at + 1);
    }
    return at;
  }
}
