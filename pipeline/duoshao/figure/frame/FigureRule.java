package duoshao.figure.frame;

import duoshao.figure.site.Frame;
import duoshao.figure.site.Site;
import duoshao.quantity.Kind;
import duoshao.rule.Rule;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A named rule that reads role, direction and metric of a figure from the words around it, with the
 * texts that show what it does. The tests run every example and counter-example.
 *
 * @param name as it appears in the {@code rule} of a figure and in {@code duoshao explain}
 * @param kinds the kinds of quantity that it reads
 * @param production empty where the rule does not apply
 * @param examples texts in which the rule reads the marked figure: {@code 净利润同比增长⟦12%⟧}
 * @param counterExamples texts in which it leaves the marked figure to another rule
 */
public record FigureRule(
    String name,
    Set<Kind> kinds,
    Function<Site, Optional<Frame>> production,
    List<String> examples,
    List<String> counterExamples)
    implements Rule {

  static final Set<Kind> ANY = Set.of(Kind.values());

  public FigureRule {
    Objects.requireNonNull(name);
    kinds = Set.copyOf(kinds);
    Objects.requireNonNull(production);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    Rule.requireExamples(name, examples, counterExamples);
  }

  /** A rule that reads quantities of any kind. */
  FigureRule(
      String name,
      Function<Site, Optional<Frame>> production,
      List<String> examples,
      List<String> counterExamples) {
    this(name, ANY, production, examples, counterExamples);
  }

  public Optional<Frame> read(Site site) {
    return production.apply(site);
  }
}
