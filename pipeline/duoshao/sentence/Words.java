package duoshao.sentence;

import duoshao.text.Span;
import java.util.List;

/**
 * The words of one sentence, and the walks that the rules take over them: where a clause begins,
 * how far a noun phrase reaches, what may be passed over. No walk goes further than {@value #REACH}
 * words.
 */
public final class Words {
  /** How many words a walk goes at most. */
  public static final int REACH = 60;

  private final Word[] words;
  private final Clauses clauses;
  private final int[] figuresBefore;

  public Words(List<Word> words) {
    this.words = new Word[words.size()];
    this.figuresBefore = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      this.words[i] = words.get(i);
      figuresBefore[i + 1] = figuresBefore[i] + (words.get(i).isFigure() ? 1 : 0);
    }
    this.clauses = new Clauses(this.words);
  }

  public Word get(int index) {
    return words[index];
  }

  public int size() {
    return words.length;
  }

  /**
   * The first word of the clause that holds the word at {@code index}, at most {@value #REACH}
   * before it.
   */
  public int clauseStart(int index) {
    return Math.max(clauses.start(index), index - REACH);
  }

  /** The index behind the last word of the clause that holds the word at {@code index}. */
  public int clauseEnd(int index) {
    return Math.min(clauses.end(index), index + REACH);
  }

  /** The partner of the bracket at {@code index}; -1 if it has none. */
  public int partner(int index) {
    return clauses.partner(index);
  }

  public boolean hasFigure(int from, int to) {
    return from < to && figuresBefore[to] > figuresBefore[from];
  }

  /** Where the bracket that closes at {@code close} opens; -1 if it does not, or holds a figure. */
  public int plainBracket(int close) {
    int open = words[close].closesBracket() ? clauses.partner(close) : -1;
    return open >= 0 && !hasFigure(open, close) ? open : -1;
  }

  /**
   * The last word at or before {@code i} that is not small: no link, bound, adverb, period, plain
   * bracket.
   */
  public int skipSmall(int i, int from) {
    int at = i;
    while (at >= from) {
      Word word = words[at];
      int open = plainBracket(at);
      if (open >= from) {
        at = open - 1;
      } else if (word.isSmall() || (word.isDe() && at > from && words[at - 1].isPeriod())) {
        at--;
      } else {
        return at;
      }
    }
    return at;
  }

  /** The index behind a figure and the noun that it counts. */
  public int behindCounted(int figure, int end) {
    int at = figure + 1;
    while (at < end && (words[at].isNominal() || words[at].isDe() || words[at].isName())) {
      at++;
    }
    return at < end && words[at].isJoint() ? at + 1 : at;
  }

  /** The first word from {@code i} on that is no period, adverb, mark or prepositional phrase. */
  public int skipAhead(int i, int end) {
    int at = i;
    boolean governed = false;
    while (at < end) {
      Word word = words[at];
      boolean lead =
          word.isPeriod()
              || (word.isAdverb() && !word.is("最"))
              || word.isBase()
              || word.isMark(" ，,、“\"");
      if (word.isPreposition()) {
        governed = true;
      } else if (!lead && !(governed && word.isNominal() && !word.isName())) {
        return at;
      }
      at++;
    }
    return at;
  }

  /**
   * Where the noun phrase that ends with the word at {@code last} begins; {@code last + 1} if there
   * is none.
   */
  public int nounPhraseStart(int last, int from) {
    return new NounPhrase(this, last, from).start();
  }

  /**
   * The text of the words from {@code from} to {@code to}, the last included, without bracketed
   * glosses, quotes, blanks.
   */
  public String text(int from, int to) {
    if (from == to) {
      return isMeaningless(words[from]) ? "" : unquoted(words[from]);
    }
    StringBuilder joined = new StringBuilder();
    int depth = 0;
    for (int i = from; i <= to; i++) {
      Word word = words[i];
      if (word.opensBracket()) {
        depth++;
      } else if (word.closesBracket()) {
        depth--;
      } else if (depth <= 0 && !isMeaningless(word) && !isAside(i, from, to)) {
        joined.append(unquoted(word));
      }
    }
    return joined.toString();
  }

  private static boolean isMeaningless(Word word) {
    return word.sort() == Word.Sort.MARK && (word.isMark("()（） “”\"\n") || isCodeBracket(word));
  }

  /** What stands inside a measure without meaning anything for it: 总资产|首次|规模. */
  private boolean isAside(int i, int from, int to) {
    return words[i].isAdverb()
        && i > from
        && i < to
        && words[i - 1].isMeasure()
        && words[i + 1].isMeasure();
  }

  /** A bracket with a security code is read as one mark. */
  public static boolean isCodeBracket(Word word) {
    return word.sort() == Word.Sort.MARK && word.text().length() > 1;
  }

  private static String unquoted(Word word) {
    String text = word.text();
    boolean quoted = word.isName() && text.length() > 2 && "“\"「『".indexOf(text.charAt(0)) >= 0;
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  /**
   * The stretch of the text that the words from {@code from} to {@code to} cover, the last
   * included.
   */
  public Span span(int from, int to) {
    return words[from].span().join(words[to].span());
  }
}
