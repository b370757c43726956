package duoshao.figure.relation;

import duoshao.figure.site.Draft;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import java.util.List;
import java.util.Optional;

/** The rate of growth, stated right before, of which a figure says by how much it differs. */
final class RateBefore {
  private RateBefore() {}

  /** 增长5%，增速比上年低2个百分点, 增长5%，高于全国2个百分点: by how much the rate before differs. */
  static Optional<Draft> of(List<Draft> sentence, int i) {
    Draft draft = sentence.get(i);
    if (i == 0 || draft.stated.kind() != Kind.PERCENTAGE_POINT) {
      return Optional.empty();
    }
    Draft rate = sentence.get(i - 1);
    boolean fits =
        rate.isChange()
            && rate.stated.kind() == Kind.PERCENT
            && rate.metric.equals(draft.metric)
            && (draft.metricRule.equals("excess") || speaksOfRate(draft));
    return fits ? Optional.of(rate) : Optional.empty();
  }

  private static boolean speaksOfRate(Draft draft) {
    for (int k = draft.site.start(); k < draft.site.figure(); k++) {
      Word word = draft.site.word(k);
      if (word.isChange() && !word.isChangeVerb()) {
        return true;
      }
    }
    return false;
  }
}
