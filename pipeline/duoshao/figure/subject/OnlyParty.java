package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.SourceWords;
import duoshao.lexicon.SpeakerWords;
import duoshao.naming.Name;
import duoshao.sentence.Words;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The one party that a clause, or its surroundings, name: what is left where nobody is known to
 * act.
 */
final class OnlyParty {
  private static final Set<String> EXCEPT = Set.of("外", "以外", "之外");

  /** Before those with whom, or by whose word, others act. */
  private static final Set<String> BESIDE = Set.of("向", "从", "与", "同", "跟", "在", "通过", "根据", "据");

  private OnlyParty() {}

  /** The one party that the clause names, where the text is on about no party: 一次手笔是收购某公司. */
  static Optional<Subject> ofClause(SubjectSite at) {
    boolean unknown = at.topics().carried().filter(topic -> !isKnown(topic)).isPresent();
    return unknown ? only(partiesOfClause(at), "clause_party") : Optional.empty();
  }

  /** Whether it is known what a subject is: a name of known sort or with a telling ending. */
  private static boolean isKnown(Subject subject) {
    return subject.names().get(0).sort() != Name.Sort.OTHER
        || Organisations.ending(subject.text()).isPresent();
  }

  /** Where nobody acts, the one party that the clause names, or the sentence: 同意为岳麓科技提供3亿元担保. */
  static Optional<Subject> read(SubjectSite at) {
    Set<Name> inClause = partiesOfClause(at);
    boolean near = inClause.isEmpty() && !at.topics().isSpeaking();
    return only(near ? partiesNear(at) : inClause, "only_party")
        .filter(party -> !at.topics().isSpeaker(party));
  }

  private static Optional<Subject> only(Set<Name> parties, String rule) {
    return parties.size() == 1
        ? Optional.of(Subject.of(parties.iterator().next(), rule, false))
        : Optional.empty();
  }

  private static Set<Name> partiesOfClause(SubjectSite at) {
    return parties(at.words(), at.site().start(), at.site().end());
  }

  private static Set<Name> partiesNear(SubjectSite at) {
    int figure = at.site().figure();
    return parties(
        at.words(),
        Math.max(0, figure - Words.REACH),
        Math.min(at.words().size(), figure + Words.REACH));
  }

  private static Set<Name> parties(Words words, int from, int to) {
    Set<Name> parties = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      Optional<Name> party = words.get(i).name().filter(Name::isParty);
      if (party.isPresent()
          && !isBeside(words, i)
          && !speaks(words, i, to)
          && !isExcepted(words, i, to)) {
        parties.add(party.get());
      }
    }
    return parties;
  }

  /** 向|某银行|申请, 通过|某交易所|减持, 根据|某某|的调查: where, or with whom, something is done. */
  private static boolean isBeside(Words words, int party) {
    return party > 0 && BESIDE.contains(words.get(party - 1).text());
  }

  /** 除某公司|外: whoever is left out is not who the text is on about. */
  private static boolean isExcepted(Words words, int party, int to) {
    return party + 1 < to && EXCEPT.contains(words.get(party + 1).text());
  }

  /** 统计局局长|李某, 某银行|分析师: who speaks for an authority, and a house whose analyst speaks. */
  private static boolean speaks(Words words, int party, int to) {
    if (party > 0 && SpeakerWords.isOffice(words.get(party - 1).text())) {
      return true;
    }
    String next = party + 1 < to ? words.get(party + 1).text() : "";
    return SpeakerWords.isAnalyst(next)
        || (SourceWords.judges(next) && SpeakerWords.isResearchHouse(words.get(party).text()));
  }
}
