package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.NounGroup;
import duoshao.naming.Name;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.Optional;

/**
 * Finds whom a figure in brackets is about: what the bracket stands behind, or the clause around
 * it.
 */
final class BracketSubjects {
  private static final int LONGEST_LABEL = 14;

  private BracketSubjects() {}

  /** 月薪投（10%）: the bracket holds nothing before the figure that could be a subject. */
  static Optional<Subject> beforeBracket(SubjectSite at) {
    Words words = at.words();
    int start = at.site().start();
    boolean bracketed =
        start > 1 && words.get(start - 1).opensBracket() && at.frame().owner().isEmpty();
    if (!bracketed || at.site().hasHead()) {
      return Optional.empty();
    }
    Optional<Name> name = words.get(start - 2).name();
    return name.map(found -> Subject.of(found, "before_bracket", true))
        .or(() -> label(at, start - 2).map(found -> Subject.of(found, "label", false)));
  }

  /** 优选计划30天（6.5%）、定期45天（7%）: what a bracket that holds only its figure belongs to. */
  private static Optional<Name> label(SubjectSite at, int last) {
    Words words = at.words();
    boolean alone =
        at.site().figure() == at.site().start()
            && at.site().figure() + 1 == at.site().end()
            && at.site().isKind(Kind.PERCENT);
    int from = last + 1;
    while (alone
        && from > 0
        && !words.get(from - 1).isJoint()
        && words.get(from - 1).sort() != Word.Sort.MARK) {
      from--;
    }
    boolean joint = from > 0 && words.get(from - 1).isJoint();
    String text = from <= last ? words.text(from, last) : "";
    boolean usable = joint && text.length() >= 2 && text.length() <= LONGEST_LABEL;
    return usable && !words.get(last).isMeasure() && !words.get(last).isFigure()
        ? Optional.of(at.topics().names().named(text))
        : Optional.empty();
  }

  /** The clause around a bracket is about whom the bracket is about. */
  static Optional<Subject> outer(SubjectSite at) {
    Words words = at.words();
    int open = at.start() - 1;
    while (open >= 0 && !(words.get(open).opensBracket() && words.partner(open) > at.start())) {
      if (words.get(open).closesBracket() && words.partner(open) >= 0) {
        open = words.partner(open);
      }
      open--;
    }
    return open <= 0
        ? Optional.empty()
        : ClauseSubject.ofGroups(NounGroup.in(words, words.clauseStart(open), open), at.reader())
            .filter(subject -> subject.isSure() || at.topics().carried().isEmpty());
  }
}
