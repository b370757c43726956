package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A named rule that finds whom a figure is about, with the texts that show what it does. The tests
 * run every example and counter-example.
 *
 * @param name as it appears in the {@code rule} of a figure and in {@code duoshao explain}
 * @param production empty where the rule does not apply
 * @param examples texts in which the rule finds the subject of the marked figure, and that subject:
 *     {@code 甲公司净利润⟦3亿元⟧ → 甲公司}
 * @param counterExamples texts in which it leaves the marked figure to another rule
 */
record SubjectRule(
    String name,
    Function<SubjectSite, Optional<Subject>> production,
    List<String> examples,
    List<String> counterExamples)
    implements Rule {

  SubjectRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(production);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    Rule.requireExamples(name, examples, counterExamples);
  }

  Optional<Subject> find(SubjectSite site) {
    return production.apply(site);
  }
}
