package duoshao.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import duoshao.figure.Decision.Field;
import duoshao.text.Span;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule that chooses a subject does to its examples what it says. */
class SubjectRuleTest {
  private static final String LEADS_TO = " → ";

  @TestFactory
  Stream<DynamicContainer> examples() {
    return SubjectRules.ALL.stream()
        .map(
            rule ->
                dynamicContainer(
                    rule.name(),
                    Stream.concat(
                        rule.examples().stream().map(example -> finds(rule, example)),
                        rule.counterExamples().stream().map(text -> leavesAlone(rule, text)))));
  }

  private static DynamicTest finds(SubjectRule rule, String example) {
    int arrow = example.indexOf(LEADS_TO);
    String subject = example.substring(arrow + LEADS_TO.length());
    Figure figure = figure(example.substring(0, arrow));
    return dynamicTest(
        "finds " + example,
        () -> {
          assertThat(figure.subject()).as(example).isEqualTo(subject);
          assertThat(chosenBy(figure)).as(example).isEqualTo(rule.name());
        });
  }

  private static DynamicTest leavesAlone(SubjectRule rule, String marked) {
    return dynamicTest(
        "leaves " + marked,
        () -> assertThat(chosenBy(figure(marked))).as(marked).isNotEqualTo(rule.name()));
  }

  private static Figure figure(String marked) {
    int start = marked.indexOf('⟦');
    Span mark = new Span(start, marked.indexOf('⟧') - 1);
    return Read.figures(marked.replace("⟦", "").replace("⟧", "")).stream()
        .filter(figure -> figure.span().overlaps(mark))
        .findFirst()
        .orElseThrow();
  }

  /** The rule that chose the subject; what read it stands behind the stroke. */
  private static String chosenBy(Figure figure) {
    String rule =
        figure.decisions().stream()
            .filter(decision -> decision.field() == Field.SUBJECT)
            .map(Decision::rule)
            .findFirst()
            .orElse("");
    int stroke = rule.indexOf('/');
    return stroke < 0 ? rule : rule.substring(0, stroke);
  }
}
