package duoshao.sentence;

import duoshao.lexicon.Term;
import duoshao.naming.Name;
import duoshao.sentence.Word.Sort;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives words the sense that they have only beside their neighbours. */
final class ContextSenses {
  private static final Lexeme LINK = new Lexeme("", Term.link(Term.Link.LINK));

  private static final Lexeme ARRIVAL =
      new Lexeme("v", Term.change(new Term.Change(Term.Way.SIGN, Term.Form.VERB)));

  private static final Lexeme PERSON = new Lexeme("nr", Term.EMPTY);

  private static final Set<String> ADJUSTMENTS = Set.of("调整", "恢复", "修正", "修订", "更正");

  private static final Set<String> AROUND = Set.of("以上", "以下", "左右", "以内", "之间", "附近", "之上", "之下");

  private ContextSenses() {}

  /** Replaces such words of a sentence in place. */
  static void apply(List<Word> words) {
    linkBeforeFigures(words);
    linkCommas(words);
    adjust(words);
    CutSyllables.join(words);
    namePersons(words);
  }

  /**
   * What ties a figure to what it is of only where it stands right before it, or before its bound.
   */
  private static void linkBeforeFigures(List<Word> words) {
    for (int i = 2; i < words.size(); i++) {
      if (words.get(i).isFigure()) {
        int at = words.get(i - 1).isBound() ? i - 2 : i - 1;
        if (at > 0 && isLink(words, at, i)) {
          link(words, at);
        }
      }
    }
  }

  private static boolean isLink(List<Word> words, int at, int figure) {
    Word word = words.get(at);
    return word.isMark(":：") // 收盘价：2.55元
        || (word.is("在") && isAround(words, figure)) // 投资额均在5000万元以上
        || (word.isOneOf("位于", "处于", "中的") // 收益率位于2%, 六座工厂中的三座
            && !words.get(at - 1).isVerb());
  }

  private static boolean isAround(List<Word> words, int figure) {
    return figure + 1 < words.size() && words.get(figure + 1).isAmong(AROUND);
  }

  /** 价格由5.2元调整为4.8元: only what it comes to makes the word a verb of change. */
  private static void adjust(List<Word> words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      Word word = words.get(i);
      if (leadsToNew(words.get(i + 1)) && word.isAmong(ADJUSTMENTS)) {
        words.set(i, new Word(word.span(), word.text(), Sort.WORD, ARRIVAL, Optional.empty(), -1));
      }
    }
  }

  /** 为|4.8元, 至|4.8元, 至2021年. */
  private static boolean leadsToNew(Word word) {
    return word.is("为")
        || word.is("至")
        || word.is("到")
        || (word.isPeriod() && word.isPeriodFrom("至", "到"));
  }

  private static void link(List<Word> words, int at) {
    Word word = words.get(at);
    words.set(at, new Word(word.span(), word.text(), Sort.WORD, LINK, Optional.empty(), -1));
  }

  /** 利率较上月(6月5日)，升高了0.3%: a comma between a base and what changed ends no clause. */
  private static void linkCommas(List<Word> words) {
    for (int i = 2; i + 1 < words.size(); i++) {
      if (words.get(i).isMark("，,") && words.get(i + 1).isChangeVerb() && endsInBase(words, i)) {
        link(words, i);
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
      if (words.get(i).isTitle()
          && word.sort() == Sort.WORD
          && !word.isRole()
          && !word.isStandIn()
          && word.text().length() > 1) {
        Optional<Name> person = Optional.of(Name.of(word.text(), Name.Sort.PERSON));
        words.set(i - 1, new Word(word.span(), word.text(), Sort.NAME, PERSON, person, -1));
      }
    }
  }
}
