package duoshao.figure.relation;

import duoshao.figure.Comparison;
import duoshao.figure.Modality;
import duoshao.figure.Role;
import duoshao.figure.site.Draft;
import duoshao.lexicon.ReportItems;
import duoshao.naming.Name;
import duoshao.period.Period;
import duoshao.quantity.Amount;
import duoshao.quantity.Flag;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an article states twice: with the same value ({@code repeats}, on the later figure),
 * or with values that cannot both be right ({@code conflict}, on both).
 *
 * <p>Only figures of a named subject with a named metric are compared, so that two counts of
 * something are not taken for one. A conflict needs a period that both state.
 */
final class SameFacts {
  /** Of one subject, so many different statements are kept to compare with. */
  private static final int KEPT = 8;

  private final Map<Fact, List<Draft>> byValue = new HashMap<>();
  private final Map<Fact, List<Draft>> byPeriod = new HashMap<>();

  /** What two statements must have in common; unused parts are empty. */
  private record Fact(
      String subject,
      String metric,
      Kind kind,
      String unit,
      Role role,
      Optional<Comparison> comparison,
      Modality modality,
      Optional<Amount> amount,
      Optional<Period> period) {
    /** Of what tells most facts apart. */
    @Override
    public int hashCode() {
      int value = amount.isPresent() ? amount.get().min().hashCode() : 0;
      return 31 * (31 * subject.hashCode() + metric.hashCode()) + value;
    }

    @Override
    public boolean equals(@Nullable Object o) {
      return o instanceof Fact other
          && kind == other.kind
          && role == other.role
          && modality == other.modality
          && subject.equals(other.subject)
          && metric.equals(other.metric)
          && unit.equals(other.unit)
          && comparison.equals(other.comparison)
          && amount.equals(other.amount)
          && period.equals(other.period);
    }
  }

  void check(List<Draft> drafts) {
    if (drafts.size() < 2) {
      return;
    }
    for (Draft draft : drafts) {
      if (draft.subject.isPresent() && !draft.metric.isEmpty()) {
        boolean repeats = repeats(draft);
        if (repeats) {
          draft.flags.add(Flag.REPEATS);
        } else if (isComparable(draft)) {
          conflicts(draft);
        }
      }
    }
  }

  private boolean repeats(Draft draft) {
    List<Draft> same =
        byValue.computeIfAbsent(
            fact(draft, "", Optional.of(draft.quantity.amount()), Optional.empty()),
            any -> new ArrayList<>());
    for (Draft earlier : same) {
      if (isSame(earlier, draft)) {
        return true;
      }
    }
    if (same.size() < KEPT) {
      same.add(draft);
    }
    return false;
  }

  private static boolean isSame(Draft earlier, Draft draft) {
    boolean metric = earlier.metric.endsWith(draft.metric) || draft.metric.endsWith(earlier.metric);
    boolean period =
        earlier.period.text().isEmpty()
            || draft.period.text().isEmpty()
            || isSame(earlier.period, draft.period);
    return metric && period && !earlier.sentence.equals(draft.sentence);
  }

  private static boolean isSame(Period one, Period other) {
    return one.start().equals(other.start()) && one.end().equals(other.end());
  }

  /**
   * Whether a figure says how much there is of something that has one value in a period, or how it
   * changed against a stated base. What an authority counts is of others; a part has its own value.
   */
  private static boolean isComparable(Draft draft) {
    boolean based = draft.isLevel() || draft.comparison.isPresent();
    boolean authority = draft.subject.get().names().get(0).sort() == Name.Sort.AUTHORITY;
    return ReportItems.isOne(draft.metric)
        && based
        && !authority
        && !draft.site.word(0).is("其中")
        && !isOnOtherBasis(draft)
        && draft.period.end().isPresent()
        && draft.site.series().size() == 1
        && !(draft.isLevel() && draft.relatesTo.isPresent())
        && Rounding.of(draft.quantity, draft.text()).isPresent();
  }

  /** 如果按修订前的准则计算, 剔除汇率影响: what is reckoned in another way has another value. */
  private static boolean isOnOtherBasis(Draft draft) {
    for (int i = 0; i < draft.site.figure(); i++) {
      Word word = draft.site.word(i);
      if (word.isOneOf("如果", "若", "如", "假设", "假如", "剔除", "扣除", "不含", "不计", "口径", "准则")) {
        return true;
      }
    }
    return false;
  }

  private void conflicts(Draft draft) {
    Period period = new Period("", draft.period.start(), draft.period.end());
    List<Draft> others =
        byPeriod.computeIfAbsent(
            fact(draft, draft.metric, Optional.empty(), Optional.of(period)),
            any -> new ArrayList<>());
    for (Draft other : others) {
      if (!other.sentence.equals(draft.sentence) && !rounding(other).overlaps(rounding(draft))) {
        other.flags.add(Flag.CONFLICT);
        draft.flags.add(Flag.CONFLICT);
      }
    }
    if (others.size() < KEPT) {
      others.add(draft);
    }
  }

  private static Rounding rounding(Draft draft) {
    return Rounding.of(draft.quantity, draft.text()).orElseThrow();
  }

  private static Fact fact(
      Draft draft, String metric, Optional<Amount> amount, Optional<Period> period) {
    return new Fact(
        draft.subjectText(),
        metric,
        draft.quantity.kind(),
        draft.quantity.unit(),
        draft.role,
        draft.comparison,
        draft.modality,
        amount,
        period);
  }
}
