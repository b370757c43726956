package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.NounGroup;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Who acts upon another in 岳麓科技遭星海资本减持: 星海资本, known or not; in 岳麓科技遭股东减持, 岳麓科技股东; where an
 * authority acts, as in 岳麓科技遭证监会处罚, the one who suffers it.
 */
public final class PassiveAgent {
  private static final WordSet SALES = WordSet.of("减持", "清仓", "抛售", "套现", "减仓");
  private static final WordSet PURCHASES =
      WordSet.of("增持", "再增持", "减持", "举牌", "加仓", "增仓", "减仓", "净买入");
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
    return read(mark > from ? reader.item(from, mark) : Optional.empty(), mark, to);
  }

  private Optional<Subject> read(Optional<Subject> sufferer, int mark, int to) {
    Optional<Subject> agent =
        reader
            .item(mark + 1, to)
            .filter(subject -> subject.isSure() && !subject.rule().equals("place"))
            .filter(subject -> !subject.rule().equals("own_role"));
    if (agent.isPresent()) {
      boolean authority = agent.get().names().get(0).sort() == Name.Sort.AUTHORITY;
      return authority ? sufferer : agent;
    }
    String text = words.text(mark + 1, to - 1);
    if (text.length() > 3 && Organisations.isOrganisation(text) && !Organisations.isGeneric(text)) {
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
   * 岳麓科技|获|星海资本|以每股2元|增持: who buys or sells, whose shares they are only where the text does not say
   * who.
   */
  Optional<Subject> buyer(int start, int figure) {
    int deed = figure - 1;
    while (deed > start && !words.get(deed).isAmong(PURCHASES)) {
      deed--;
    }
    int mark = deed;
    while (mark > start && !words.get(mark).is("获")) {
      mark--;
    }
    if (deed <= start || !words.get(mark).is("获")) {
      return Optional.empty();
    }
    Optional<Subject> held = ClauseSubject.ofGroups(NounGroup.in(words, start, mark), reader);
    List<NounGroup> behind = NounGroup.in(words, mark + 1, deed);
    boolean names = !behind.isEmpty() && behind.get(0).from() == mark + 1;
    return names && !buys(behind.get(0).to(), deed)
        ? read(held, mark, behind.get(0).to()).filter(Subject::isSure)
        : Optional.empty();
  }

  private boolean buys(int from, int to) {
    int at = from;
    while (at < to && !words.get(at).isAmong(PURCHASES)) {
      at++;
    }
    return at < to;
  }

  /**
   * 遭|某某|减持: whatever stands before that verb sold what it held, known or not, if it is no mere
   * role.
   */
  static Optional<Subject> seller(Words words, Topics topics, int start, int verb) {
    if (!words.get(verb).isAmong(SALES)) {
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
