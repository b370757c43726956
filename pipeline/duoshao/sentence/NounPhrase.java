package duoshao.sentence;

import duoshao.lexicon.Term.Verb;
import duoshao.lexicon.WordLists;
import java.util.Set;

/**
 * A noun phrase, walked from its last word to its first: 合同签订量, 股东的持股数量, “双十一”成交额. Brackets without
 * a figure are passed over, names end it.
 */
final class NounPhrase {
  private static final String INNER_MARKS = "“”\"《》·-+/";
  private static final String CLOSING_MARKS = "”\"》";
  private static final Set<String> TIMES = Set.of("后", "内", "时");

  private final Words words;
  private final int last;
  private final int from;

  /**
   * @param last its last word
   * @param from where the words begin that may belong to it
   */
  NounPhrase(Words words, int last, int from) {
    this.words = words;
    this.last = last;
    this.from = from;
  }

  /** Its first word; the one behind {@code last} if there is no such phrase. */
  int start() {
    int start = last + 1;
    int i = last;
    while (i >= Math.max(from, last - Words.REACH)) {
      int open = words.plainBracket(i);
      if (open >= from && start <= last) {
        i = open - 1;
      } else if (words.get(i).isName() || isPerson(words.get(i)) || !continues(i, start)) {
        break;
      } else {
        start = i;
        i--;
      }
    }
    while (start <= last && !mayOpen(words.get(start))) {
      start++;
    }
    return start;
  }

  /** What a person does goes on behind the name: 股东王某|减持套现. */
  private static boolean isPerson(Word word) {
    return word.isTaggedName()
        && word.tag().startsWith("nr")
        && WordLists.isSurname(word.text().substring(0, 1));
  }

  private static boolean mayOpen(Word word) {
    return !word.isDe() && !word.isJoint() && !word.isMark("”\"》·-+/") && !word.isAmong(TIMES);
  }

  /** Whether the word at {@code i} belongs to the phrase that so far begins at {@code start}. */
  private boolean continues(int i, int start) {
    Word word = words.get(i);
    if (word.isNominal()) {
      return true;
    }
    if (start > last) {
      return word.isVerb() && !word.says() && word.isMeasure();
    }
    boolean behindNoun = i > from && words.get(i - 1).isNominal() && !words.get(i - 1).isName();
    if (word.isDe()) {
      boolean ofName = i > from + 1 && words.get(i - 1).isName() && words.get(i - 2).isMeasure();
      return ofName || behindNoun || (i > from && words.get(i - 1).isMark(CLOSING_MARKS));
    }
    if (word.isJoint()) {
      return behindNoun && words.get(start).isNominal();
    }
    boolean between = word.isAdverb() && i > from && words.get(i - 1).isMeasure();
    return (between && words.get(start).isMeasure())
        || word.isMark(INNER_MARKS)
        || WordLists.isMeasureModifier(word.text())
        || isAttributive(i, start);
  }

  /** A verb inside a noun phrase: 合同签订量, 回购股份数量. */
  private boolean isAttributive(int i, int start) {
    Word word = words.get(i);
    boolean plain =
        word.isVerb()
            && word.term().verb().isEmpty()
            && !word.isMood()
            && !word.isChange()
            && word.text().length() >= 2;
    boolean behindEdge = i == from || words.get(i - 1).isNominal() || words.get(i - 1).isSmall();
    boolean compound = word.isVerb(Verb.ACT) && words.get(start).isMeasure() && start == last;
    boolean behindDe =
        word.isVerb()
            && !word.isVerb(Verb.ACT)
            && !word.isChange()
            && !word.says()
            && i > from
            && words.get(i - 1).isDe();
    return (plain && words.get(start).isNominal() && behindEdge)
        || (behindDe && word.text().length() >= 2 && words.get(start).isNominal())
        || compound;
  }
}
