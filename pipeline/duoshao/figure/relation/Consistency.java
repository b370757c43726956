package duoshao.figure.relation;

import duoshao.figure.Decision;
import duoshao.figure.site.Draft;
import duoshao.quantity.Bound;
import duoshao.quantity.Flag;
import duoshao.quantity.Kind;
import java.math.BigDecimal;
import java.util.List;

/**
 * Flags what does not fit together in one article, and what it states twice. Nothing is edited:
 * what the source says is recorded as written, slips included. One pass over the figures.
 */
public final class Consistency {
  private static final BigDecimal WHOLE = new BigDecimal(100);

  private Consistency() {}

  public static void check(List<Draft> drafts) {
    GrowthCheck.check(drafts);
    new SameFacts().check(drafts);
    for (Draft draft : drafts) {
      if (isShareOver100(draft)) {
        draft.flags.add(Flag.SHARE_OVER_100);
      }
      if (draft.isLevel() && draft.relatesTo.isPresent() && exceeds(draft, draft.relatesTo.get())) {
        draft.flags.add(Flag.PART_OVER_WHOLE);
      }
    }
  }

  /** A share of something that no part can exceed: 占总股本比例, 51%股权, but not 占净资产比例. */
  private static boolean isShareOver100(Draft draft) {
    boolean share =
        draft.stated.kind() == Kind.PERCENT
            && !draft.isChange()
            && draft.quantity.amount().min().compareTo(WHOLE) > 0;
    return share && (isStake(draft.site.ownNounBehind()) || Shares.isOfWhole(draft.metric));
  }

  private static boolean isStake(String noun) {
    return noun.startsWith("股权") || noun.startsWith("股份");
  }

  /** Whether 其中 stands between the two and both count the same: 质押股份, 持有股份. */
  private static boolean isOfThose(Draft part, Draft whole) {
    boolean ofThose = false;
    for (int i = whole.site.figure(); i < part.site.figure(); i++) {
      ofThose |= part.site.word(i).is("其中");
    }
    boolean alike = whole.metric.length() > 1 && part.metric.endsWith(lastTwo(whole.metric));
    return ofThose
        && part.sentence.equals(whole.sentence)
        && part.hasUnitOf(whole)
        && part.stated.kind() != Kind.PERCENT
        && (alike || part.site.countsShares());
  }

  private static String lastTwo(String metric) {
    return metric.substring(metric.length() - 2);
  }

  private static boolean exceeds(Draft part, Draft whole) {
    boolean linked =
        part.decisions.rule(Decision.Field.RELATES_TO).equals("part")
            && whole.relatesTo.isEmpty()
            && isOfThose(part, whole);
    boolean open =
        whole.stated.bound() == Bound.MORE_THAN
            || whole.stated.bound() == Bound.AT_LEAST
            || whole.stated.bound() == Bound.ABOUT
            || part.stated.bound() == Bound.LESS_THAN
            || part.stated.bound() == Bound.AT_MOST;
    boolean positive = whole.quantity.amount().min().signum() > 0;
    return linked
        && whole.isLevel()
        && !open
        && positive
        && part.quantity.amount().min().compareTo(whole.quantity.amount().max()) > 0;
  }
}
