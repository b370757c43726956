package duoshao.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.figure.Decision;
import duoshao.figure.Decision.Field;
import duoshao.figure.Figure;
import duoshao.figure.Read;
import duoshao.rule.Marked;
import duoshao.rule.Rule;
import duoshao.rule.RuleExamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every rule that chooses a subject does to its examples what it says. */
class SubjectRuleTest {
  private static final String LEADS_TO = " → ";

  @TestFactory
  Stream<DynamicContainer> examples() {
    return RuleExamples.of(
        SubjectRules.ALL, SubjectRuleTest::finds, example -> chosenBy(figure(example)));
  }

  private static void finds(Rule rule, String example) {
    int arrow = example.indexOf(LEADS_TO);
    Figure figure = figure(example.substring(0, arrow));
    assertThat(figure.subject())
        .as(example)
        .isEqualTo(example.substring(arrow + LEADS_TO.length()));
    assertThat(chosenBy(figure)).as(example).isEqualTo(rule.name());
  }

  private static Figure figure(String example) {
    return Read.figure(Marked.of(example, '⟦', '⟧'));
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
