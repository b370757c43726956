package duoshao.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import duoshao.quantity.QuantityExtractor.Verdict;
import duoshao.text.Span;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule does to its examples what it says, and leaves its counter-examples alone. */
class NumeralRuleTest {
  @TestFactory
  Stream<DynamicContainer> examples() {
    return QuantityExtractor.RULES.stream()
        .map(
            rule ->
                dynamicContainer(
                    rule.name(),
                    Stream.concat(
                        rule.examples().stream().map(text -> reads(rule, text)),
                        rule.counterExamples().stream().map(text -> leavesAlone(rule, text)))));
  }

  @Test
  void namesAreUnique() {
    List<String> names = QuantityExtractor.RULES.stream().map(NumeralRule::name).toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  private static DynamicTest reads(NumeralRule rule, String marked) {
    return dynamicTest(
        "reads " + marked, () -> assertThat(ruleOf(marked)).as(marked).isEqualTo(rule.name()));
  }

  private static DynamicTest leavesAlone(NumeralRule rule, String marked) {
    return dynamicTest(
        "leaves " + marked, () -> assertThat(ruleOf(marked)).as(marked).isNotEqualTo(rule.name()));
  }

  /** The rule that decided on the marked numeral. */
  private static String ruleOf(String marked) {
    int start = marked.indexOf('⟨');
    Span mark = new Span(start, marked.indexOf('⟩') - 1);
    String text = marked.replace("⟨", "").replace("⟩", "");
    List<Verdict> verdicts =
        QuantityExtractor.extract(text, List.of()).stream()
            .filter(verdict -> verdict.span().overlaps(mark))
            .toList();
    assertThat(verdicts).as("numerals of " + marked).isNotEmpty();
    return verdicts.get(0).rule();
  }
}
