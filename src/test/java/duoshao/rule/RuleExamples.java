package duoshao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;

/** Runs the examples of rules: a container for each rule, a test for each example of it. */
public final class RuleExamples {
  private RuleExamples() {}

  /**
   * Tests that each rule decides on its examples, and another on its counter-examples.
   *
   * @param decidedBy the name of the rule that decides on what is marked in a text
   */
  public static Stream<DynamicContainer> of(
      List<? extends Rule> rules, Function<String, String> decidedBy) {
    return of(
        rules,
        (rule, text) -> assertThat(decidedBy.apply(text)).as(text).isEqualTo(rule.name()),
        decidedBy);
  }

  /**
   * The same, where an example says more than which rule decides.
   *
   * @param reads asserts that the rule does to an example what it says
   */
  public static Stream<DynamicContainer> of(
      List<? extends Rule> rules,
      BiConsumer<Rule, String> reads,
      Function<String, String> decidedBy) {
    return rules.stream()
        .map(
            rule ->
                dynamicContainer(
                    rule.name(),
                    Stream.concat(
                        rule.examples().stream()
                            .map(
                                text ->
                                    dynamicTest("reads " + text, () -> reads.accept(rule, text))),
                        rule.counterExamples().stream()
                            .map(
                                text ->
                                    dynamicTest(
                                        "leaves " + text,
                                        () ->
                                            assertThat(decidedBy.apply(text))
                                                .as(text)
                                                .isNotEqualTo(rule.name()))))));
  }
}
