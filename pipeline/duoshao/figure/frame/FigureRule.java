package duoshao.figure.frame;

import duoshao.figure.site.Frame;
import duoshao.figure.site.Site;
import duoshao.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A named rule that reads role, direction and metric of a figure from the words around it, with the
 * texts that show what it does. The tests run every example and counter-example.
 *
 * @param name as it appears in the {@code rule} of a figure and in {@code duoshao explain}
 * @param production empty where the rule does not apply
 * @param examples texts in which the rule reads the marked figure: {@code 净利润同比增长⟦12%⟧}
 * @param counterExamples texts in which it leaves the marked figure to another rule
 */
public record FigureRule(
    String name,
    Function<Site, Optional<Frame>> production,
    List<String> examples,
    List<String> counterExamples)
    implements Rule {

  public FigureRule {
    Objects.requireNonNull(name);
    Objects.requireNonNull(production);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    Rule.requireExamples(name, examples, counterExamples);
  }

  public Optional<Frame> read(Site site) {
    return production.apply(site);
  }
}
