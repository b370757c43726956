package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.SpeakerWords;
import duoshao.lexicon.Term.StandIn;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Says for whom 公司, 该行, 其, 平台 and other stand-ins stand. */
final class StandIns {
  private final Words words;
  private final Topics topics;

  StandIns(Words words, Topics topics) {
    this.words = words;
    this.topics = topics;
  }

  /** The subject for which the word at {@code at} stands. */
  Optional<Subject> resolve(int at) {
    Word standIn = words.get(at);
    StandIn sort = standIn.term().standIn().orElseThrow();
    Optional<Subject> topic = topic();
    return switch (sort) {
      case COUNTRY -> Optional.of(Subject.of(Name.of("中国", Name.Sort.PLACE), "stand_in", false));
      case PLATFORM ->
          platform(standIn).map(name -> Subject.of(name, "stand_in", true)).or(() -> topic);
      case BANK ->
          topics
              .speaker()
              .filter(speaker -> !SpeakerWords.isResearchHouse(speaker.canonical()))
              .map(speaker -> Subject.of(speaker, "stand_in", true))
              .or(() -> topic); // what a house judges is not about it
      case FORMER -> saidBefore(at, 1).map(name -> Subject.of(name, "former", true));
      case LATTER -> saidBefore(at, 0).map(name -> Subject.of(name, "latter", true));
      case PROVINCE -> region(standIn, topics.places().province());
      case CITY -> region(standIn, topics.places().city());
      case PLACE ->
          topics.places().any().map(name -> Subject.of(name, "stand_in", false)).or(() -> topic);
      case COMPANY -> company(at);
      case PERSON -> topic.or(() -> topics.speaker().map(s -> Subject.of(s, "stand_in", true)));
      case THING, ANY -> topic;
    };
  }

  private Optional<Subject> topic() {
    Optional<Subject> topic = topics.current();
    return topic.isPresent() ? Optional.of(topic.get().withRule("stand_in")) : topic;
  }

  /** Of the names that the sentence says before 后者 or 前者, the last but {@code back}. */
  private Optional<Name> saidBefore(int at, int back) {
    Set<Name> said = new LinkedHashSet<>();
    for (int i = at - 1; i >= 0 && said.size() <= back; i--) {
      words.get(i).name().ifPresent(said::add);
    }
    return said.size() > back ? said.stream().skip(back).findFirst() : Optional.empty();
  }

  /**
   * The party that the text is on about, of several the first, which has signed with the other;
   * where 公司 holds that, the one that the title is about.
   */
  private Optional<Subject> company(int at) {
    Optional<Subject> party = topics.currentParty();
    Optional<Subject> main = topics.main();
    boolean other =
        party.isPresent() && main.isPresent() && !main.get().names().equals(party.get().names());
    Optional<Subject> company = other && isHeld(party.get(), at) ? main : party;
    return company.isPresent()
        ? Optional.of(Subject.of(company.get().names().get(0), "stand_in", company.get().isSure()))
        : company;
  }

  /** 公司|持有|其 (100%), 公司|持有|的|某集团 (39%): whether a clause is about who holds the party. */
  private boolean isHeld(Subject party, int standIn) {
    int end = Math.min(words.clauseEnd(standIn), words.size() - 1);
    for (int i = standIn + 1; i < end && !words.get(i).isFigure(); i++) {
      if (words.get(i).is("持有")) {
        Word held = words.get(words.get(i + 1).isDe() && i + 2 < words.size() ? i + 2 : i + 1);
        return held.is("其") || held.name().filter(party.names()::contains).isPresent();
      }
    }
    return false;
  }

  /** 全省, 该市: the province or city named last; itself where none is. */
  private Optional<Subject> region(Word standIn, Optional<Name> last) {
    Name place = last.orElse(Name.of(standIn.text(), Name.Sort.PLACE));
    boolean demonstrative = standIn.text().startsWith("该");
    return last.isEmpty() && demonstrative
        ? topic()
        : Optional.of(Subject.of(place, "stand_in", false));
  }

  /** 该平台 is the platform named last; 平台 may also be a part of what the sentence is about. */
  private Optional<Name> platform(Word standIn) {
    boolean own = standIn.is("平台") && topics.carried().isPresent();
    return own ? Optional.empty() : topics.mentions().lastCalled("平台");
  }

  /** 该平台, 上述公司: the noun behind the demonstrative at {@code start} says who is meant. */
  Optional<Subject> demonstrative(int start, int to) {
    if (start + 1 >= to) {
      return Optional.empty();
    }
    return topics
        .mentions()
        .lastCalled(words.text(start + 1, to - 1))
        .map(name -> Subject.of(name, "demonstrative", true))
        .or(() -> topics.current().map(subject -> subject.withRule("demonstrative")));
  }
}
