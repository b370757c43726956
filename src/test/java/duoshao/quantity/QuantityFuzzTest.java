package duoshao.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import duoshao.number.Numeral;
import duoshao.number.NumeralReader;
import duoshao.period.PeriodReader;
import duoshao.quantity.QuantityExtractor.Verdict;
import duoshao.text.Span;
import duoshao.text.TextFolding;
import java.util.List;

/**
 * No text makes a reader of numerals, dates or quantities throw, or leave a numeral without a
 * verdict. The test command replays the kept inputs; {@code JAZZER_FUZZ=1 ./mvnw test
 * -Djazzer.hooks=true -Dtest=QuantityFuzzTest#reads} looks for new ones.
 */
class QuantityFuzzTest {
  @FuzzTest
  void reads(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    check(text, List.of());
  }

  /** The same for texts made of the words that the grammar knows. */
  @FuzzTest
  void readsGrammar(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    while (data.remainingBytes() > 0 && text.length() < 4_000) {
      text.append(data.pickValue(GrammarPieces.ALL));
    }
    check(text.toString(), List.of());
  }

  static void check(String text, List<Guard> guards) {
    String folded = TextFolding.fold(text);
    assertThat(folded).hasSameSizeAs(text);
    List<Numeral> numerals = NumeralReader.read(folded);
    List<Verdict> verdicts = QuantityExtractor.extract(text, guards);
    assertThat(verdicts.stream().map(Verdict::span).toList())
        .containsAll(numerals.stream().map(Numeral::span).toList());
    int end = 0;
    for (Verdict verdict : verdicts) {
      assertThat(verdict.span().start()).isGreaterThanOrEqualTo(end);
      end = verdict.span().end();
      assertThat(verdict.quantity().isPresent()).isNotEqualTo(verdict.rejection().isPresent());
      verdict.quantity().ifPresent(quantity -> checkSpan(quantity.span(), text));
    }
    PeriodReader.read(folded).forEach(mention -> checkSpan(mention.span(), text));
  }

  private static void checkSpan(Span span, String text) {
    assertThat(span.isEmpty()).isFalse();
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
  }
}
