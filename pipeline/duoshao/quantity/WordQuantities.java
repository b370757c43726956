package duoshao.quantity;

import duoshao.quantity.QuantityExtractor.Verdict;
import duoshao.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Figures without a numeral: 翻倍 and 翻番 mean twice as much, 打对折 is 50%. */
final class WordQuantities {
  private static final Amount TWICE = Amount.of(BigDecimal.valueOf(2));
  private static final Amount FIFTY = Amount.of(BigDecimal.valueOf(50));

  private WordQuantities() {}

  /** The verdicts with those on such words put in their places. */
  static List<Verdict> merge(String folded, List<Verdict> verdicts) {
    int at = next(folded, 0);
    if (at >= folded.length()) {
      return verdicts;
    }
    List<Verdict> merged = new ArrayList<>(verdicts.size() + 4);
    int index = 0;
    while (at < folded.length()) {
      while (index < verdicts.size() && verdicts.get(index).span().start() < at) {
        merged.add(verdicts.get(index++));
      }
      merged.add(verdict(folded, new Span(at, at + 2)));
      at = next(folded, at + 2);
    }
    merged.addAll(verdicts.subList(index, verdicts.size()));
    return merged;
  }

  private static Verdict verdict(String folded, Span span) {
    boolean doubled = folded.charAt(span.start()) == '翻';
    String rule = doubled ? "doubling_word" : "half_price";
    Amount amount = doubled ? TWICE : FIFTY;
    Kind kind = doubled ? Kind.MULTIPLE : Kind.PERCENT;
    Quantity quantity =
        new Quantity(
            span,
            kind,
            amount,
            doubled ? "倍" : "%",
            BoundWords.around(folded, span),
            Set.of(),
            rule);
    return new Verdict(span, Optional.of(amount), Optional.of(quantity), Optional.empty(), rule);
  }

  /** Where the next such word begins; the end of the text if there is none. */
  private static int next(String folded, int from) {
    int at = from;
    while (at < folded.length() && !isWordAt(folded, at)) {
      at++;
    }
    return at;
  }

  private static boolean isWordAt(String folded, int at) {
    char first = folded.charAt(at);
    if ((first != '翻' && first != '对') || at + 1 == folded.length()) {
      return false;
    }
    char second = folded.charAt(at + 1);
    if (first == '翻') {
      return second == '倍' || second == '番';
    }
    return second == '折' && at > 0 && "打了".indexOf(folded.charAt(at - 1)) >= 0;
  }
}
