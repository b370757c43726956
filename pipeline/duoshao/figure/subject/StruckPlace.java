package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.Places;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.Optional;

/**
 * The place of what has a grade, named right before it, whoever the text is about: 雅安市6.0级地震,
 * 喀什地区某县发生3.6级地震, 芦山县一场5.8级的地震.
 */
final class StruckPlace {
  private static final String GRADE = "级";

  private StruckPlace() {}

  static Optional<Subject> read(SubjectSite at) {
    if (!at.site().quantity().unit().equals(GRADE) || at.site().nounBehind().isEmpty()) {
      return Optional.empty();
    }
    Words words = at.words();
    int start = at.site().start();
    int last = at.site().figure() - 1;
    while (last > start && isBetween(words.get(last))) {
      last--;
    }
    int first = last;
    while (first > start && isPlace(words.get(first)) && isPlace(words.get(first - 1))) {
      first--;
    }
    return last >= start && isPlace(words.get(last))
        ? Optional.of(
            Subject.of(Name.of(words.text(first, last), Name.Sort.PLACE), "struck_place", true))
        : Optional.empty();
  }

  /** 发生, 附近, 一|场: what may stand between a place and the grade. */
  private static boolean isBetween(Word word) {
    return word.isOneOf("发生", "突发", "附近", "海域", "了")
        || word.isSmall()
        || word.tag().startsWith("m")
        || word.tag().startsWith("q");
  }

  private static boolean isPlace(Word word) {
    return word.tag().startsWith("ns")
        || Places.isPlace(word.text())
        || word.name().filter(name -> name.sort() == Name.Sort.PLACE).isPresent();
  }
}
