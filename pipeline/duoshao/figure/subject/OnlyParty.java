package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.lexicon.SourceWords;
import duoshao.lexicon.SpeakerWords;
import duoshao.naming.Name;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The one party that a clause, or its surroundings, name: what is left where nobody is known to
 * act.
 */
final class OnlyParty {
  private static final WordSet EXCEPT = WordSet.of("外", "以外", "之外");

  /** Before those with whom, or by whose word, others act. */
  private static final WordSet BESIDE = WordSet.of("向", "从", "与", "同", "跟", "在", "通过", "根据", "据");

  private OnlyParty() {}

  /**
   * Where nobody acts, the one party that the clause names: 同意为岳麓科技提供3亿元担保; else the one with which
   * an earlier clause ends or a later one begins: 成立已有十余年的岳麓科技，决定卖出3%的股份; 涉资3亿元，岳麓科技被立案.
   */
  static Optional<Subject> read(SubjectSite at) {
    Words words = at.words();
    Set<Name> parties = parties(words, at.site().start(), at.site().end());
    if (parties.isEmpty() && !at.topics().isSpeaking()) {
      parties = atEdges(words, at.site().start(), at.site().figure());
    }
    if (parties.size() != 1) {
      return Optional.empty();
    }
    Subject party = Subject.of(parties.iterator().next(), "only_party", false);
    return at.topics().isSpeaker(party) ? Optional.empty() : Optional.of(party);
  }

  /**
   * The parties with which the clauses before that of a figure end, or whose officers act there,
   * and those with which the clauses behind begin.
   */
  private static Set<Name> atEdges(Words words, int start, int figure) {
    Set<Name> parties = new LinkedHashSet<>();
    for (int i = Math.max(0, figure - Words.REACH); i < start; i++) {
      if (isParty(words, i) && (i + 1 == words.clauseEnd(i) || words.get(i + 1).isRole())) {
        parties.add(words.get(i).name().orElseThrow());
      }
    }
    int end = Math.min(words.size(), figure + Words.REACH);
    for (int i = words.clauseEnd(figure) + 1; i < end; i++) {
      if (isParty(words, i) && i == words.skipAhead(words.clauseStart(i), end)) {
        parties.add(words.get(i).name().orElseThrow());
      }
    }
    return parties;
  }

  private static Set<Name> parties(Words words, int from, int to) {
    Set<Name> parties = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      if (isParty(words, i)) {
        parties.add(words.get(i).name().orElseThrow());
      }
    }
    return parties;
  }

  /** Whether a word names a party that nothing beside it sets apart. */
  private static boolean isParty(Words words, int i) {
    Optional<Name> name = words.get(i).name();
    return name.isPresent()
        && name.get().isParty()
        && !isBeside(words, i)
        && !speaks(words, i)
        && !isExcepted(words, i);
  }

  /** 向|某银行|申请, 通过|某交易所|减持, 根据|某某|的调查: where, or with whom, something is done. */
  private static boolean isBeside(Words words, int party) {
    return party > 0 && words.get(party - 1).isAmong(BESIDE);
  }

  /** 除某公司|外: whoever is left out is not who the text is on about. */
  private static boolean isExcepted(Words words, int party) {
    return party + 1 < words.clauseEnd(party) && words.get(party + 1).isAmong(EXCEPT);
  }

  /** 统计局局长|李某, 某银行|分析师: who speaks for an authority, and a house whose analyst speaks. */
  private static boolean speaks(Words words, int party) {
    if (party > 0 && SpeakerWords.isOffice(words.get(party - 1).text())) {
      return true;
    }
    String next = party + 1 < words.clauseEnd(party) ? words.get(party + 1).text() : "";
    return SpeakerWords.isAnalyst(next)
        || (SourceWords.judges(next) && SpeakerWords.isResearchHouse(words.get(party).text()));
  }
}
