package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom a court sentences, of whom the text then goes on.
 *
 * <pre>
 * 判处被告人李某有期徒刑三年，并处罚金1万元     李某
 * 被告人何某、李某犯受贿罪，并处罚金1万元      何某、李某
 * </pre>
 */
final class Convicts {
  private static final int LONGEST_NAME = 4;
  private static final WordSet SENTENCES =
      WordSet.of("犯", "犯有", "有期徒刑", "无期徒刑", "拘役", "死刑", "罚金", "因犯", "构成");

  private Convicts() {}

  /** Those who are named between 被告人 and what they have done or get. */
  static Optional<Subject> in(Words words, int from, int to, Topics topics) {
    int start = -1;
    int crime = to; // not looked for yet
    for (int i = from; i < to; i++) {
      if (WordLists.isLitigant(words.get(i).text())) {
        start = i + 1;
      } else if (start > 0 && i > start && words.get(i).isAmong(SENTENCES)) {
        boolean constitutes = words.get(i).is("构成");
        crime = constitutes && crime == to ? lastCrime(words, i, to) : crime;
        if (constitutes && i > crime) {
          continue; // 构成违约
        }
        boolean accused = words.get(start - 1).is("被告人");
        return named(words, start, i, topics).filter(s -> accused || arePersons(s));
      }
    }
    return Optional.empty();
  }

  /** The last word that names a crime, which 构成 leads up to: 诈骗罪; -1 if none does. */
  private static int lastCrime(Words words, int from, int to) {
    int last = to - 1;
    while (last >= from && words.get(last).text().indexOf('罪') < 0) {
      last--;
    }
    return last >= from ? last : -1;
  }

  /** 被告某某公司 is none. */
  private static boolean arePersons(Subject subject) {
    return subject.names().stream()
        .allMatch(name -> WordLists.isSurname(name.canonical().substring(0, 1)));
  }

  private static Optional<Subject> named(Words words, int from, int to, Topics topics) {
    List<Name> names = new ArrayList<>();
    int start = from;
    for (int i = from; i <= to; i++) {
      Optional<Word> mark = i < to ? Optional.of(words.get(i)) : Optional.empty();
      if (mark.filter(word -> !word.isJoint()).isPresent()) {
        continue;
      }
      String text = i > start ? words.text(start, i - 1) : "";
      if (text.length() < 2 || text.length() > LONGEST_NAME) {
        return Optional.empty();
      }
      names.add(topics.names().person(text));
      start = i + 1;
    }
    return Optional.of(new Subject(names, "convict", true));
  }
}
