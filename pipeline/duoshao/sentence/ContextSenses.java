package duoshao.sentence;

import duoshao.lexicon.Term;
import duoshao.naming.Name;
import duoshao.sentence.Word.Sort;
import java.util.List;
import java.util.Optional;

/** Gives words the sense that they have only beside their neighbours. */
final class ContextSenses {
  private static final Term LINK = Term.link(Term.Link.LINK);

  private ContextSenses() {}

  /** Replaces such words of a sentence in place. */
  static void apply(List<Word> words) {
    linkColons(words);
    linkCommas(words);
    CutSyllables.join(words);
    namePersons(words);
  }

  /** 收盘价：2.55元: a colon right before a figure ends no clause. */
  private static void linkColons(List<Word> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      Word next = words.get(i + 1);
      boolean figure =
          next.isFigure()
              || (next.isBound() && i + 2 < words.size() && words.get(i + 2).isFigure());
      if (word.isMark(":：") && figure) {
        words.set(i, new Word(word.span(), word.text(), Sort.WORD, "", LINK, Optional.empty(), -1));
      }
    }
  }

  /** 利率较上月(6月5日)，升高了0.3%: a comma between a base and what changed ends no clause. */
  private static void linkCommas(List<Word> words) {
    for (int i = 2; i + 1 < words.size(); i++) {
      if (words.get(i).isMark("，,") && words.get(i + 1).isChangeVerb() && endsInBase(words, i)) {
        Word comma = words.get(i);
        words.set(
            i, new Word(comma.span(), comma.text(), Sort.WORD, "", LINK, Optional.empty(), -1));
      }
    }
  }

  private static boolean endsInBase(List<Word> words, int end) {
    int base = end - 1;
    if (words.get(base).closesBracket()) {
      int open = base - 1;
      while (open > 0 && words.get(open).isPeriod()) {
        open--;
      }
      base = words.get(open).opensBracket() ? open - 1 : open;
    }
    return base > 0
        && (words.get(base).isBase() || words.get(base).isPeriodFrom("较", "比", "相比", "相较"))
        && words.get(base - 1).isMeasure();
  }

  /** 陶冶先生: what stands before a title is a person, whatever else the word may mean. */
  private static void namePersons(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i - 1);
      boolean plain =
          word.sort() == Sort.WORD
              && !word.isRole()
              && !word.isStandIn()
              && word.text().length() > 1;
      if (words.get(i).isTitle() && plain) {
        Optional<Name> person = Optional.of(Name.of(word.text(), Name.Sort.PERSON));
        words.set(
            i - 1, new Word(word.span(), word.text(), Sort.NAME, "nr", Term.EMPTY, person, -1));
      }
    }
  }
}
