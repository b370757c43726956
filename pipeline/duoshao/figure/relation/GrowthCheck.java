package duoshao.figure.relation;

import duoshao.figure.Comparison;
import duoshao.figure.Role;
import duoshao.figure.site.Draft;
import duoshao.figure.site.Site;
import duoshao.quantity.Flag;
import duoshao.quantity.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds levels, priors and changes that do not fit one another, beyond what rounding of the stated
 * digits explains: 从80亿元增长到100亿元，增幅30%.
 *
 * <p>A growth is checked against the prior of its level and against a change of the same level, in
 * the level's own unit, that is measured against the same base. Figures that are about so much,
 * that are ranges or not positive are left alone, and so is what is no measure.
 */
final class GrowthCheck {
  private static final BigDecimal HUNDRED = new BigDecimal(100);
  private static final MathContext TEN_DIGITS = new MathContext(10);

  private GrowthCheck() {}

  static void check(List<Draft> drafts) {
    Map<Draft, List<Draft>> qualifying = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.relatesTo.isPresent()) {
        qualifying.computeIfAbsent(draft.relatesTo.get(), any -> new ArrayList<>()).add(draft);
      }
    }
    if (qualifying.isEmpty()) {
      return;
    }
    for (Draft level : drafts) {
      List<Draft> about = qualifying.getOrDefault(level, List.of());
      if (!about.isEmpty() && Site.endsInMeasure(level.metric)) {
        check(level, about);
      }
    }
  }

  private static void check(Draft level, List<Draft> about) {
    Optional<Draft> prior = about.stream().filter(d -> isPrior(d, level)).findFirst();
    for (Draft change : about) {
      if (change.isChange()) {
        prior.ifPresent(from -> ofPrior(level, from, change));
        difference(about, level, change).ifPresent(by -> ofDifference(level, by, change));
      }
    }
  }

  private static boolean isPrior(Draft draft, Draft level) {
    return draft.role == Role.PRIOR && draft.hasUnitOf(level) && draft.modality == level.modality;
  }

  /** The change of the level in its own unit that a growth in percent goes with. */
  private static Optional<Draft> difference(List<Draft> about, Draft level, Draft growth) {
    return growth.stated.kind() != Kind.PERCENT || level.stated.kind() == Kind.PERCENT
        ? Optional.empty()
        : about.stream()
            .filter(d -> d.isChange() && d.hasUnitOf(level))
            .filter(d -> d.comparison.equals(growth.comparison) && d.period.equals(growth.period))
            .filter(d -> d.sentence.equals(growth.sentence))
            .findFirst();
  }

  private static void ofPrior(Draft level, Draft prior, Draft change) {
    Optional<Rounding> now = positive(level);
    Optional<Rounding> then = positive(prior);
    boolean otherBase = change.comparison.filter(Comparison.PERIOD_ON_PERIOD::equals).isPresent();
    if (now.isEmpty() || then.isEmpty() || (otherBase && !prior.metricRule.equals("origin"))) {
      return;
    }
    boolean points = change.stated.kind() == Kind.PERCENTAGE_POINT;
    boolean share = level.stated.kind() == Kind.PERCENT;
    if (share ? points : change.hasUnitOf(level)) {
      compare(between(now.get(), then.get()), level, prior, change);
    } else if (!share && change.stated.kind() == Kind.PERCENT) {
      compare(growth(now.get(), then.get()), level, prior, change);
    }
  }

  private static void ofDifference(Draft level, Draft difference, Draft growth) {
    Optional<Rounding> now = positive(level);
    Optional<Rounding> by = Rounding.of(difference.quantity, difference.text());
    if (now.isEmpty() || by.isEmpty()) {
      return;
    }
    Rounding then =
        new Rounding(
            now.get().min().subtract(by.get().max()), now.get().max().subtract(by.get().min()));
    if (then.min().signum() > 0) {
      compare(growth(now.get(), then), level, difference, growth);
    }
  }

  private static Optional<Rounding> positive(Draft draft) {
    return Rounding.of(draft.quantity, draft.text()).filter(range -> range.min().signum() > 0);
  }

  /** The growth in percent from one value to another. */
  private static Rounding growth(Rounding now, Rounding then) {
    return new Rounding(percent(now.min(), then.max()), percent(now.max(), then.min()));
  }

  private static BigDecimal percent(BigDecimal now, BigDecimal then) {
    return now.subtract(then).multiply(HUNDRED).divide(then, TEN_DIGITS);
  }

  private static Rounding between(Rounding now, Rounding then) {
    return new Rounding(now.min().subtract(then.max()), now.max().subtract(then.min()));
  }

  private static void compare(Rounding computed, Draft level, Draft other, Draft change) {
    Optional<Rounding> stated = Rounding.of(change.quantity, change.text());
    if (stated.isPresent() && !stated.get().overlaps(computed)) {
      level.flags.add(Flag.GROWTH_MISMATCH);
      other.flags.add(Flag.GROWTH_MISMATCH);
      change.flags.add(Flag.GROWTH_MISMATCH);
    }
  }
}
