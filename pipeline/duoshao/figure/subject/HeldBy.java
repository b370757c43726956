package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.Frame;
import duoshao.figure.site.NounGroup;
import duoshao.figure.site.Site;
import duoshao.lexicon.Organisations;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Optional;

/**
 * A share whose holder stands right before it, and the verb behind it:
 *
 * <pre>
 * 该公司由|岳麓科技有限公司|100%|控股     岳麓科技有限公司 holds
 * 该公司由|星海投资|70%|持股             星海投资 holds
 * </pre>
 */
public final class HeldBy {
  private static final WordSet HOLDS = WordSet.of("控股", "持股", "全资控股", "间接控股", "间接持股", "持有");
  private static final WordSet BY = WordSet.of("由");

  private HeldBy() {}

  /** The frame of such a share: who holds stands before the figure. */
  public static Optional<Frame> frame(Site site) {
    return by(site) < 0
        ? Optional.empty()
        : Optional.of(Frame.level(site.word(site.figure() + 1).text(), site.figure()));
  }

  /** Who holds. */
  static Optional<Subject> holder(SubjectSite at) {
    int by = by(at.site());
    if (by < 0) {
      return Optional.empty();
    }
    int figure = at.site().figure();
    String text = at.words().text(by + 1, figure - 1);
    boolean organisation =
        Organisations.isStrongOrganisation(text)
            && !Organisations.isGeneric(text)
            && isOneName(at.words(), by + 1, figure);
    return organisation
        ? Optional.of(Subject.of(at.topics().names().organisation(text), "held_by", true))
        : group(at, by + 1, figure).map(subject -> subject.withRule("held_by"));
  }

  /** Whether no word among some says that more than one name stands there: 股东, 的, 和, 该. */
  private static boolean isOneName(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = words.get(i);
      if (word.isRole() || word.isDe() || word.isJoint() || (i == from && word.isStandIn())) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Subject> group(SubjectSite at, int from, int figure) {
    return NounGroup.in(at.words(), from, figure).stream()
        .filter(group -> group.from() == from && group.to() == figure)
        .findFirst()
        .flatMap(at.reader()::read);
  }

  /** Where the 由 stands that leads up to who holds; -1 if nobody is said to hold so. */
  private static int by(Site site) {
    Words words = site.words();
    int verb = site.figure() + 1;
    boolean holds =
        site.isKind(Kind.PERCENT) && verb < words.size() && words.get(verb).isAmong(HOLDS);
    int by = holds ? site.lastBefore(BY) : -1;
    for (int i = by + 1; by >= 0 && i < site.figure(); i++) {
      if (words.get(i).isFigure() || words.get(i).isPreposition()) {
        return -1;
      }
    }
    return by + 1 < site.figure() ? by : -1;
  }
}
