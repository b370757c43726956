package duoshao.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.quantity.QuantityExtractor.Verdict;
import duoshao.rule.Marked;
import duoshao.rule.RuleExamples;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule does to its examples what it says, and leaves its counter-examples alone. */
class NumeralRuleTest {
  @TestFactory
  Stream<DynamicContainer> examples() {
    return RuleExamples.of(QuantityExtractor.RULES, NumeralRuleTest::ruleOf);
  }

  @Test
  void namesAreUnique() {
    List<String> names = QuantityExtractor.RULES.stream().map(NumeralRule::name).toList();
    assertThat(names).doesNotHaveDuplicates();
  }

  /** The rule that decided on the marked numeral. */
  private static String ruleOf(String example) {
    Marked marked = Marked.of(example, '⟨', '⟩');
    List<Verdict> verdicts =
        QuantityExtractor.extract(marked.text(), List.of()).stream()
            .filter(verdict -> verdict.span().overlaps(marked.span()))
            .toList();
    assertThat(verdicts).as("numerals of " + example).isNotEmpty();
    return verdicts.get(0).rule();
  }
}
