package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.Optional;

/**
 * Who acts upon another in 岳麓科技遭星海资本减持: 星海资本, known or not; in 岳麓科技遭股东减持, 岳麓科技股东; where an
 * authority acts, as in 岳麓科技遭证监会处罚, the one who suffers it.
 */
public final class PassiveAgent {
  private static final String[] SALES = {"减持", "清仓", "抛售", "套现", "减仓"};
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private final Words words;
  private final Topics topics;
  private final SubjectReader reader;

  PassiveAgent(Words words, Topics topics, SubjectReader reader) {
    this.words = words;
    this.topics = topics;
    this.reader = reader;
  }

  /**
   * The subject of a group.
   *
   * @param mark the passive word in it
   */
  Optional<Subject> read(int from, int mark, int to) {
    Optional<Subject> agent =
        reader
            .item(mark + 1, to)
            .filter(subject -> subject.isSure() && !subject.rule().equals("place"))
            .filter(subject -> !subject.rule().equals("own_role"));
    Optional<Subject> sufferer = mark > from ? reader.item(from, mark) : Optional.empty();
    if (agent.isPresent()) {
      boolean authority = agent.get().names().get(0).sort() == Name.Sort.AUTHORITY;
      return authority ? sufferer : agent;
    }
    String text = words.text(mark + 1, to - 1);
    if (text.length() > 3 && WordLists.isOrganisation(text) && !WordLists.isGeneric(text)) {
      return Optional.of(Subject.of(topics.names().organisation(text), "organisation", true));
    }
    int behind = mark + 1;
    while (behind < to && words.get(behind).isRole()) {
      behind++;
    }
    return behind == mark + 1 || sufferer.isEmpty()
        ? sufferer
        : Optional.of(ofRole(sufferer.get().text() + words.text(mark + 1, behind - 1)));
  }

  /**
   * 遭|某某|减持: whatever stands before that verb sold what it held, known or not, if it is no mere
   * role.
   */
  static Optional<Subject> seller(Words words, Topics topics, int start, int verb) {
    if (!words.get(verb).isOneOf(SALES)) {
      return Optional.empty();
    }
    int last = words.skipSmall(verb - 1, start);
    while (last > start && WordLists.isDealManner(words.get(last).text())) {
      last = words.skipSmall(last - 1, start);
    }
    int from = last + 1;
    while (from > start && !words.get(from - 1).isPassive()) {
      from--;
      Word word = words.get(from);
      if (word.isRole()
          || word.isJoint()
          || word.isFigure()
          || word.endsClause()
          || last - from > LONGEST) {
        return Optional.empty();
      }
    }
    String text = from > start && from <= last ? words.text(from, last) : "";
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      return Optional.empty();
    }
    Name seller = topics.names().named(text);
    topics.learn(seller);
    return Optional.of(Subject.of(seller, "holder", true));
  }

  private static Subject ofRole(String text) {
    return Subject.of(Name.of(text, Name.Sort.ORGANISATION), "name_phrase", true);
  }
}
