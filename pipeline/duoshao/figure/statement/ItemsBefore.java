package duoshao.figure.statement;

import duoshao.figure.site.Draft;
import duoshao.quantity.Flag;
import duoshao.quantity.Kind;
import duoshao.sentence.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an item of a list counts where a semicolon parts the items: 新增病例40例（甲省8例，其中乙市6例；丙省4例，均在丁市；）
 * is about cases throughout.
 */
final class ItemsBefore {
  /** So many figures before the semicolon are looked at. */
  private static final int NEAR = 30;

  private ItemsBefore() {}

  /**
   * Gives a count without a measure that of the last of the same unit before the semicolon, and a
   * change that names nothing the level before: 年末贷款余额26亿元，增长5%；全年增加2亿元.
   *
   * @param earlier the figures of the paragraph before the sentence
   */
  static void goOn(Draft draft, List<Draft> earlier) {
    if (!draft.metric.isEmpty()
        || earlier.isEmpty()
        || !endsInSemicolon(earlier.get(earlier.size() - 1))) {
      return;
    }
    if (draft.isChange()) {
      change(draft, earlier);
    } else if (draft.isLevel() && draft.stated.kind() == Kind.COUNT && !draft.stated.isBare()) {
      last(earlier, before -> before.hasUnitOf(draft) && !isPlace(before.metric))
          .ifPresent(
              item -> {
                draft.measures(item.metric, "of_item_before");
                draft.flags.add(Flag.METRIC_INHERITED);
              });
    }
  }

  private static void change(Draft draft, List<Draft> earlier) {
    boolean named = draft.subject.isPresent() && !draft.flags.contains(Flag.SUBJECT_INHERITED);
    if (!named && draft.site.start() == 0) {
      last(earlier, before -> before.isLevel() && isMovedBy(before, draft)).ifPresent(draft::moves);
    }
  }

  /** The last figure with a metric, of the sentence before, that is as asked for. */
  private static Optional<Draft> last(List<Draft> earlier, Predicate<Draft> fits) {
    Draft last = earlier.get(earlier.size() - 1);
    for (int k = earlier.size() - 1; k >= Math.max(0, earlier.size() - NEAR); k--) {
      Draft before = earlier.get(k);
      if (!before.sentence.equals(last.sentence)) {
        return Optional.empty();
      }
      if (!before.metric.isEmpty() && fits.test(before)) {
        return Optional.of(before);
      }
    }
    return Optional.empty();
  }

  private static boolean isMovedBy(Draft level, Draft change) {
    boolean relative = change.site.isRelative() && !level.site.isRelative();
    return relative || level.hasUnitOf(change);
  }

  private static boolean isPlace(String metric) {
    return "县区市州省".indexOf(metric.charAt(metric.length() - 1)) >= 0;
  }

  private static boolean endsInSemicolon(Draft draft) {
    Words words = draft.site.words();
    return words.get(words.size() - 1).isMark("；;");
  }
}
