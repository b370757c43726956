package duoshao.figure;

import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.List;
import java.util.Optional;

/**
 * The holders of a company's shares who deal in them, where the text counts but does not name them:
 *
 * <pre>
 * 海蓝科技两股东|共减持|200万股          海蓝科技股东
 * 海蓝科技：三名高管|拟合计减持|3%股份    海蓝科技高管
 * </pre>
 */
final class CountedHolders {
  private CountedHolders() {}

  /** The holders who do what the figure says. */
  static Optional<Subject> read(SubjectSite at) {
    Words words = at.words();
    for (int i = at.site().start(); i + 2 < at.site().figure(); i++) {
      Word role = words.get(i + 1);
      boolean counted = words.get(i).isFigure() && role.isRole();
      if (counted && NamelessHolder.isHolding(role.text()) && deal(at, i + 2)) {
        return firm(at, i)
            .map(
                firm ->
                    Subject.of(
                        Name.of(firm + role.text(), Name.Sort.ORGANISATION), "own_role", true));
      }
    }
    return Optional.empty();
  }

  /** Whether a deal in shares stands between those who are counted and the figure, and no name. */
  private static boolean deal(SubjectSite at, int from) {
    for (int i = from; i < at.site().figure(); i++) {
      Word word = at.words().get(i);
      if (NamelessHolder.isDeal(word)) {
        return true;
      }
      if (word.isName() || word.isOneOf(":", "：", "“", "”")) {
        return false;
      }
    }
    return false;
  }

  /** The company that is named right before the holders, else the one that the text is on about. */
  private static Optional<String> firm(SubjectSite at, int count) {
    List<NounGroup> groups = NounGroup.in(at.words(), at.site().start(), count);
    boolean colon = count > at.site().start() && at.words().get(count - 1).isOneOf(":", "：");
    int end = colon ? count - 1 : count;
    boolean before = !groups.isEmpty() && groups.get(groups.size() - 1).to() == end;
    Optional<Subject> firm =
        before
            ? at.reader().read(groups.get(groups.size() - 1))
            : groups.isEmpty() ? at.topics().current() : Optional.empty();
    return firm.filter(subject -> subject.isSure() && subject.names().size() == 1)
        .filter(subject -> subject.names().get(0).sort() == Name.Sort.ORGANISATION)
        .map(Subject::text)
        .filter(text -> !NamelessHolder.isHolding(text));
  }
}
