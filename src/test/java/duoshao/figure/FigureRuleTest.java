package duoshao.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import duoshao.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule that finds a metric does to its examples what it says. */
class FigureRuleTest {
  @TestFactory
  Stream<DynamicContainer> examples() {
    return FigureRules.ALL.stream()
        .map(
            rule ->
                dynamicContainer(
                    rule.name(),
                    Stream.concat(
                        rule.examples().stream().map(text -> reads(rule, text)),
                        rule.counterExamples().stream().map(text -> leavesAlone(rule, text)))));
  }

  private static DynamicTest reads(FigureRule rule, String marked) {
    return dynamicTest(
        "reads " + marked, () -> assertThat(metricRule(marked)).as(marked).isEqualTo(rule.name()));
  }

  private static DynamicTest leavesAlone(FigureRule rule, String marked) {
    return dynamicTest(
        "leaves " + marked,
        () -> assertThat(metricRule(marked)).as(marked).isNotEqualTo(rule.name()));
  }

  /** The rule that found the metric of the marked figure: what stands behind the + of its rules. */
  private static String metricRule(String marked) {
    int start = marked.indexOf('⟦');
    Span mark = new Span(start, marked.indexOf('⟧') - 1);
    String text = marked.replace("⟦", "").replace("⟧", "");
    String rule =
        Read.figures(text).stream()
            .filter(figure -> figure.span().overlaps(mark))
            .findFirst()
            .orElseThrow()
            .rule();
    return rule.substring(rule.indexOf('+') + 1);
  }
}
