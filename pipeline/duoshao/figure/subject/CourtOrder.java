package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.NounGroup;
import duoshao.quantity.Kind;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Whom a court's order is about: 海国公司 of 法院判令海国公司赔偿3亿元, and not the court, whose money and shares
 * these are not. It is the court that counts its cases.
 */
final class CourtOrder {
  private static final WordSet ORDERS =
      WordSet.of("对", "判处", "判决", "判令", "裁定", "责令", "要求", "冻结", "查封", "扣押", "拍卖", "同意", "由");

  private CourtOrder() {}

  /** The party right behind the last word of the order before the figure. */
  static Optional<Subject> read(SubjectSite at) {
    if (!isOfParty(at)) {
      return Optional.empty();
    }
    Words words = at.words();
    int start = at.site().start();
    int court = at.site().figure() - 1;
    while (court >= start && !words.get(court).text().endsWith("法院")) {
      court--;
    }
    Optional<Subject> topic = court < start ? at.topics().carried() : Optional.empty();
    boolean orders = court >= start || (topic.isPresent() && isCourt(topic.get()));
    for (int i = at.site().figure() - 1; orders && i > court && i >= start; i--) {
      if (words.get(i).isAmong(ORDERS)) {
        return ordered(at, i + 1);
      }
    }
    return Optional.empty();
  }

  private static Optional<Subject> ordered(SubjectSite at, int first) {
    List<NounGroup> groups = NounGroup.in(at.words(), first, at.site().figure());
    if (groups.isEmpty() || groups.get(0).from() != first) {
      return Optional.empty();
    }
    int end = behindName(at.words(), groups.get(0));
    Optional<Subject> party =
        end < groups.get(0).to() ? at.reader().item(first, end) : at.reader().read(groups.get(0));
    return party.isPresent() && party.get().isSure() && !isCourt(party.get())
        ? party
        : Optional.empty();
  }

  /** 海国公司|赔偿|某某科技: the group ends with the name that does what follows. */
  private static int behindName(Words words, NounGroup group) {
    int at = group.from();
    while (at < group.to() && !words.get(at).isName()) {
      at++;
    }
    boolean acts = at + 2 < group.to() && words.get(at + 1).tag().startsWith("v");
    return acts ? at + 1 : group.to();
  }

  /** Money, a share, or shares: what a court has none of. */
  static boolean isOfParty(SubjectSite at) {
    return at.site().isKind(Kind.MONEY)
        || at.site().isKind(Kind.PERCENT)
        || at.site().quantity().unit().equals("股");
  }

  static boolean isCourt(Subject subject) {
    return subject.text().endsWith("法院") || subject.text().equals("本院");
  }
}
