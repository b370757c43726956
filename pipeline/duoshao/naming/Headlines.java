package duoshao.naming;

import duoshao.lexicon.NameDictionary;
import duoshao.nlp.Segmenter;
import duoshao.text.CharacterSet;
import duoshao.text.Span;
import duoshao.text.WordTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Headlines that stand in one line with nothing between them: {@code
 * 海蓝科技(600999)董事长辞职江南高纤(600527)股东减持5%股份}. A headline begins with a name that its code, a colon or
 * the figure before it sets off, unless what stands before the name goes on with it: {@code 变更为},
 * {@code 减持}.
 *
 * <p>Only a line without a full stop is looked at. Weakness: a headline that begins with no such
 * name is not seen, and stays part of the one before.
 */
public final class Headlines {
  /** A line before a name is no headline if it is shorter. */
  private static final int SHORTEST = 5;

  static final int LONGEST_NAME = 8;

  private static final CharacterSet FULL_STOP = CharacterSet.of("。");
  private static final int NO_COLON = Integer.MAX_VALUE;

  private final String folded;
  private final NameDictionary dictionary;
  private final ShortNames shortNames;
  private final List<Integer> coded = new ArrayList<>();
  private Span line = new Span(0, 0);
  private boolean isHeadlines;

  Headlines(String folded, NameDictionary dictionary, Segmenter segmenter) {
    this.folded = folded;
    this.dictionary = dictionary;
    this.shortNames = new ShortNames(folded, segmenter);
  }

  /** Whether the line at {@code at} has no full stop, as headlines have none. */
  boolean holds(int at) {
    if (at < line.start() || at >= line.end()) {
      int start = folded.lastIndexOf('\n', at - 1) + 1;
      int end = folded.indexOf('\n', at);
      line = new Span(start, end < 0 ? folded.length() : end + 1);
      isHeadlines = !FULL_STOP.isIn(folded, start, line.end());
    }
    return isHeadlines;
  }

  /** Whether a title breaks off within the code in the bracket that opens at {@code open}. */
  boolean breaksOff(int open) {
    int at = open + 1;
    while (at < folded.length() && CharacterSet.DIGITS.contains(folded.charAt(at))) {
      at++;
    }
    return at > open + 1 && at - open <= 6 && folded.startsWith("\n", at) && holds(open);
  }

  /** Notes a name with a code, from left to right. */
  void addCoded(int start) {
    coded.add(start);
  }

  /**
   * Where the short name of a security begins that ends at {@code end}, not before {@code from}.
   */
  int shortNameStart(int from, int end) {
    return shortNames.start(from, end);
  }

  /** The headlines of a sentence, without gaps: the sentence itself if it is one. */
  public List<Span> in(Span sentence) {
    if (sentence.length() <= SHORTEST) {
      return List.of(sentence);
    }
    if (!holds(sentence.start())) {
      int text = new GluedText(folded).behindHead(sentence);
      return text < 0
          ? List.of(sentence)
          : List.of(new Span(sentence.start(), text), new Span(text, sentence.end()));
    }
    List<Span> headlines = new ArrayList<>();
    int start = sentence.start();
    int next = 0;
    int colon = 0;
    for (int at = start + SHORTEST; at < sentence.end() - 2; at++) {
      colon = colon < at + 2 ? colonFrom(at + 2, sentence.end()) : colon;
      while (next < coded.size() && coded.get(next) < at) {
        next++;
      }
      boolean named =
          (next < coded.size() && coded.get(next) == at) || isSetOff(at, colon, sentence.end());
      if (named
          && at - start >= SHORTEST
          && isBehindWord(at)
          && !HeadlineLinks.areBefore(folded, start, at)) {
        headlines.add(new Span(start, at));
        start = at;
      }
    }
    headlines.add(new Span(start, sentence.end()));
    return headlines;
  }

  private boolean isBehindWord(int at) {
    char before = folded.charAt(at - 1);
    return Character.isLetterOrDigit(before) || before == '%' || before == '”' || before == ')';
  }

  /** Whether a known name begins here that a colon ends, or that stands right behind a figure. */
  private boolean isSetOff(int at, int colon, int end) {
    boolean behind = FigureEnd.isAt(folded, at);
    if (!behind && colon - at > LONGEST_NAME) {
      return false;
    }
    Optional<WordTrie.Match<NameDictionary.Entry>> name = dictionary.longestAt(folded, at);
    if (name.isEmpty() || name.get().span().end() >= end) {
      return false;
    }
    int to = name.get().span().end();
    return behind
        ? to - at > 2 && name.get().meaning().sort().equals("organisation") && !isOwner(to)
        : to == colon;
  }

  private int colonFrom(int from, int end) {
    for (int i = from; i < end; i++) {
      if (folded.charAt(i) == ':') {
        return i;
      }
    }
    return NO_COLON;
  }

  /** 5%|某某科技|股份: the name says whose shares they are. */
  private boolean isOwner(int to) {
    char next = to < folded.length() ? folded.charAt(to) : ' ';
    return next == '股' || next == '的' || next == '(';
  }
}
