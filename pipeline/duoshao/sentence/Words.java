package duoshao.sentence;

import duoshao.lexicon.Term.Verb;
import duoshao.lexicon.WordLists;
import duoshao.text.Span;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The words of one sentence, and the walks that the rules take over them: where a clause begins,
 * how far a noun phrase reaches, what may be passed over. No walk goes further than {@value #REACH}
 * words.
 *
 * <p>A bracket is a clause of its own, and the clause around it goes on behind it.
 */
public final class Words {
  static final int REACH = 60;
  private static final String QUOTES = "“”\"";
  private static final String INNER_MARKS = "“”\"《》·-+/";

  private final List<Word> words;
  private final int[] clauseStarts;
  private final int[] clauseEnds;
  private final int[] brackets;
  private final int[] figuresBefore;

  public Words(List<Word> words) {
    this.words = List.copyOf(words);
    int size = words.size();
    this.brackets = brackets();
    this.clauseStarts = new int[size];
    this.clauseEnds = new int[size];
    this.figuresBefore = new int[size + 1];
    for (int i = 0; i < size; i++) {
      figuresBefore[i + 1] = figuresBefore[i] + (words.get(i).isFigure() ? 1 : 0);
    }
    clauses();
  }

  private int[] brackets() {
    int[] partners = new int[words.size()];
    Arrays.fill(partners, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).opensBracket()) {
        open.push(i);
      } else if (words.get(i).closesBracket() && !open.isEmpty()) {
        partners[i] = open.pop();
        partners[partners[i]] = i;
      }
    }
    return partners;
  }

  private void clauses() {
    Deque<Integer> starts = new ArrayDeque<>(List.of(0));
    for (int i = 0; i < words.size(); i++) {
      boolean closes = words.get(i).closesBracket() && brackets[i] >= 0;
      if (closes) {
        starts.pop();
      }
      clauseStarts[i] = starts.element();
      if (words.get(i).opensBracket() && brackets[i] >= 0) {
        starts.push(i + 1);
      } else if (words.get(i).endsClause()) {
        starts.pop();
        starts.push(i + 1);
      }
    }
    Deque<Integer> ends = new ArrayDeque<>(List.of(words.size()));
    for (int i = words.size() - 1; i >= 0; i--) {
      boolean opens = words.get(i).opensBracket() && brackets[i] >= 0;
      if (opens) {
        ends.pop();
      } else if (words.get(i).endsClause()) {
        ends.pop();
        ends.push(i);
      }
      clauseEnds[i] = ends.element();
      if (words.get(i).closesBracket() && brackets[i] >= 0) {
        ends.push(i);
      }
    }
  }

  public Word get(int index) {
    return words.get(index);
  }

  public int size() {
    return words.size();
  }

  /**
   * The first word of the clause that holds the word at {@code index}, at most {@value #REACH}
   * before it.
   */
  public int clauseStart(int index) {
    return Math.max(clauseStarts[index], index - REACH);
  }

  /** The index behind the last word of the clause that holds the word at {@code index}. */
  public int clauseEnd(int index) {
    return Math.min(clauseEnds[index], index + REACH);
  }

  /** The partner of the bracket at {@code index}; -1 if it has none. */
  public int partner(int index) {
    return brackets[index];
  }

  public boolean hasFigure(int from, int to) {
    return from < to && figuresBefore[to] > figuresBefore[from];
  }

  /** Where the bracket that closes at {@code close} opens; -1 if it does not, or holds a figure. */
  public int plainBracket(int close) {
    boolean closes = words.get(close).closesBracket() && brackets[close] >= 0;
    return closes && !hasFigure(brackets[close], close) ? brackets[close] : -1;
  }

  /**
   * The last word at or before {@code i} that is not small: no link, bound, adverb, period, plain
   * bracket.
   */
  public int skipSmall(int i, int from) {
    int at = i;
    while (at >= from) {
      Word word = words.get(at);
      int open = plainBracket(at);
      if (open >= from) {
        at = open - 1;
      } else if (word.isSmall() || (word.isDe() && at > from && words.get(at - 1).isPeriod())) {
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
    while (at < end
        && (words.get(at).isNominal() || words.get(at).isDe() || words.get(at).isName())) {
      at++;
    }
    return at < end && words.get(at).isJoint() ? at + 1 : at;
  }

  /** The first word from {@code i} on that is no period, adverb, mark or prepositional phrase. */
  public int skipAhead(int i, int end) {
    int at = i;
    boolean governed = false;
    while (at < end) {
      Word word = words.get(at);
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
    int start = last + 1;
    int i = last;
    while (i >= Math.max(from, last - REACH)) {
      int open = plainBracket(i);
      if (open >= from && start <= last) {
        i = open - 1;
      } else if (words.get(i).isName() || !continuesPhrase(i, start, last, from)) {
        break;
      } else {
        start = i;
        i--;
      }
    }
    while (start <= last
        && (words.get(start).isDe()
            || words.get(start).isJoint()
            || words.get(start).isMark("”\"》·-+/"))) {
      start++;
    }
    return start;
  }

  private boolean continuesPhrase(int i, int start, int last, int from) {
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
      return ofName || behindNoun || (i > from && words.get(i - 1).isMark("”\"》"));
    }
    if (word.isJoint()) {
      return behindNoun && words.get(start).isNominal();
    }
    boolean between = word.isAdverb() && i > from && words.get(i - 1).isMeasure();
    return (between && words.get(start).isMeasure())
        || word.isMark(INNER_MARKS)
        || WordLists.isMeasureModifier(word.text())
        || isAttributive(i, start, last, from);
  }

  /** A verb inside a noun phrase: 合同签订量, 回购股份数量. */
  private boolean isAttributive(int i, int start, int last, int from) {
    Word word = words.get(i);
    boolean plain =
        word.isVerb()
            && word.term().verb().isEmpty()
            && !word.isMood()
            && !word.isChange()
            && word.text().length() >= 2;
    boolean behindEdge = i == from || words.get(i - 1).isNominal() || words.get(i - 1).isSmall();
    boolean compound = word.isVerb(Verb.ACT) && words.get(start).isMeasure() && start == last;
    return (plain && words.get(start).isNominal() && behindEdge) || compound;
  }

  /**
   * The text of the words from {@code from} to {@code to}, the last included, without bracketed
   * glosses, quotes, blanks.
   */
  public String text(int from, int to) {
    StringBuilder joined = new StringBuilder();
    int depth = 0;
    for (int i = from; i <= to; i++) {
      Word word = words.get(i);
      if (word.opensBracket()) {
        depth++;
      } else if (word.closesBracket()) {
        depth--;
      } else if (depth <= 0 && !isLeftOut(i, from, to)) {
        joined.append(unquoted(word));
      }
    }
    return joined.toString();
  }

  /** Marks, and what stands inside a measure without meaning anything for it: 总资产|首次|规模. */
  private boolean isLeftOut(int i, int from, int to) {
    Word word = words.get(i);
    boolean adverb =
        word.isAdverb()
            && i > from
            && i < to
            && words.get(i - 1).isMeasure()
            && words.get(i + 1).isMeasure();
    return adverb || word.isMark(" " + QUOTES + "\n") || isCodeBracket(word);
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
    return words.get(from).span().join(words.get(to).span());
  }
}
