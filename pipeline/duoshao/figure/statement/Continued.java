package duoshao.figure.statement;

import duoshao.figure.Decision.Field;
import duoshao.figure.site.Continuation;
import duoshao.figure.site.Draft;
import duoshao.figure.subject.SubjectChoice;
import duoshao.figure.subject.SubjectSite;
import duoshao.lexicon.PriceWords;
import duoshao.quantity.Flag;
import duoshao.quantity.Kind;
import duoshao.sentence.Words;
import java.util.Optional;

/**
 * What a clause without a measure of its own goes on about: 营业收入增长较快，达12亿元 is about the revenue of
 * the clause before, 营收12亿元，其中一季度3亿元 about that of the figure before.
 */
final class Continued {
  private final SubjectChoice subjects;

  Continued(SubjectChoice subjects) {
    this.subjects = subjects;
  }

  /** Gives a draft the measure, and where it has none the subject, of what stands before it. */
  void apply(Draft draft, SubjectSite at) {
    Optional<Continuation> earlier = Continuation.of(draft.site);
    boolean unnamed = draft.subject.isEmpty() || draft.flags.contains(Flag.SUBJECT_INHERITED);
    if (earlier.isPresent()) {
      goOn(draft, earlier.get());
      if (unnamed) {
        subjects.choose(draft, at.in(earlier.get()));
      }
      return;
    }
    Optional<Draft> previous = at.previous().filter(p -> goesOn(p, draft));
    if (previous.isPresent()) {
      draft.measures(previous.get().metric, "of_figure_before");
      if (unnamed && !isBracketed(previous.get(), draft)) {
        draft.subject = previous.get().subject;
        draft.decisions.by(Field.SUBJECT, "of_figure_before");
      }
      draft.flags.add(Flag.METRIC_INHERITED);
    }
  }

  private static boolean goesOn(Draft previous, Draft draft) {
    boolean amount = previous.stated.kind() == Kind.COUNT || previous.stated.kind() == Kind.MEASURE;
    return previous.stated.kind() == draft.stated.kind()
        || previous.quantity.kind() == draft.stated.kind()
        || previous.isChange()
        || (amount && isTotal(draft));
  }

  /** 归还3笔借款，合计1.6亿元: what there is of it altogether, counted otherwise. */
  private static boolean isTotal(Draft draft) {
    int at = draft.site.beforeBounds();
    return at >= draft.site.start()
        && draft.site.word(at).isOneOf("合计", "总计", "共计", "总共", "合共", "共");
  }

  static void goOn(Draft draft, Continuation earlier) {
    draft.measures(earlier.phrase().metric(), "of_clause_before");
    draft.flags.add(Flag.METRIC_INHERITED);
  }

  /** Whether the figure before stands in a bracket that has closed: （浙江2例），含8例. */
  private static boolean isBracketed(Draft previous, Draft draft) {
    Words words = draft.site.words();
    for (int i = previous.site.figure() + 1; i < draft.site.figure(); i++) {
      if (words.get(i).closesBracket()
          && words.partner(i) >= 0
          && words.partner(i) < previous.site.figure()) {
        return true;
      }
    }
    return false;
  }

  /** The price that a clause before speaks of: 原油价格将下跌，降幅或达15美元/桶. */
  static Optional<Continuation> price(Draft draft) {
    return Continuation.of(draft.site).filter(c -> PriceWords.isPrice(c.phrase().metric()));
  }
}
