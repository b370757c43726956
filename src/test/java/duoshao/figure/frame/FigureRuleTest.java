package duoshao.figure.frame;

import duoshao.figure.Read;
import duoshao.rule.Marked;
import duoshao.rule.RuleExamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every rule that finds a metric does to its examples what it says. */
class FigureRuleTest {
  @TestFactory
  Stream<DynamicContainer> examples() {
    return RuleExamples.of(FigureRules.ALL, FigureRuleTest::metricRule);
  }

  /** The rule that found the metric of the marked figure: what stands behind the + of its rules. */
  private static String metricRule(String example) {
    String rule = Read.figure(Marked.of(example, '⟦', '⟧')).rule();
    return rule.substring(rule.indexOf('+') + 1);
  }
}
