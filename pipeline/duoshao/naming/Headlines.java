package duoshao.naming;

import duoshao.lexicon.NameDictionary;
import duoshao.nlp.Segmenter;
import duoshao.nlp.Token;
import duoshao.text.CharacterSet;
import duoshao.text.Span;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** How far a name and its code reach. */
  private static final int LONGEST_CODED = 16;

  private static final List<String> ROLES =
      List.of("股东", "大股东", "控股股东", "实控人", "实际控制人", "高管", "董事", "二股东", "第二大股东");

  /** How many characters a short name on a mainland exchange has at most. */
  private static final int SHORT_NAME = 4;

  private static final CharacterSet FULL_STOP = CharacterSet.of("。");

  /** -B, -SW. */
  private static final int LONGEST_CLASS = 3;

  private static final CharacterSet TAILS = CharacterSet.of("%股元亿万");
  private static final List<String> SHARES = List.of("股份", "股权", "股票");

  private static final int NO_COLON = Integer.MAX_VALUE;

  /** With what figures end, and shares behind them. */
  private static final CharacterSet FIGURE_ENDS = TAILS.and(CharacterSet.of("份权票"));

  private static final String PASSIVES = "被遭获受";

  private static final Map<String, String> LINKS = links();
  private static final WordTrie<String> LINKS_REVERSED = WordTrie.reversed(LINKS);

  private final String folded;
  private final NameDictionary dictionary;
  private final Segmenter segmenter;
  private final List<Integer> coded = new ArrayList<>();
  private Span line = new Span(0, 0);
  private boolean isHeadlines;

  Headlines(String folded, NameDictionary dictionary, Segmenter segmenter) {
    this.folded = folded;
    this.dictionary = dictionary;
    this.segmenter = segmenter;
  }

  private static Map<String, String> links() {
    Map<String, String> links = new LinkedHashMap<>();
    for (List<String> row : WordTable.rows(Headlines.class, "headline-links.tsv", 2)) {
      links.put(row.get(0), row.get(1));
    }
    return links;
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
    while (at < folded.length() && isNumber(folded.charAt(at))) {
      at++;
    }
    return at > open + 1 && at - open <= 6 && folded.startsWith("\n", at) && holds(open);
  }

  /** Notes a name with a code, from left to right. */
  void addCoded(int start) {
    coded.add(start);
  }

  /**
   * Where the short name of a security begins that ends at {@code end}, not before {@code from}:
   * four characters, or three behind a word that ends there.
   */
  int shortNameStart(int from, int end) {
    int bare = withoutClass(from, end);
    int start = Math.max(from, bare - SHORT_NAME);
    if (bare - from > SHORT_NAME) {
      int window = Math.max(from, bare - 2 * SHORT_NAME);
      for (Token token : segmenter.segment(folded.substring(window, bare))) {
        Span span = token.span().plus(window);
        boolean reaches = span.start() < start && span.end() == start + 1;
        boolean function =
            span.start() == start
                && span.length() == 1
                && isFunction(start)
                && !NameToken.isNumeral(token);
        start += (reaches && isCommon(token)) || function ? 1 : 0;
      }
    }
    if (start > 0
        && LINKS_REVERSED
            .longestBefore(folded, start + 1, Math.max(0, start - 1))
            .filter(link -> link.span().length() > 1)
            .isPresent()) {
      start++; // 减持|大某某: a name of three
    }
    start += isBehindFigure(start + 1) ? 1 : 0; // 300万股|某某某
    while (start > from
        && isNameMark(folded.charAt(start - 1))
        && isNameMark(folded.charAt(start))) {
      start--;
    }
    return start;
  }

  /** 某某制药|-B, 某某集团|-SW: where a name on the exchange of Hong Kong ends before its class. */
  private int withoutClass(int from, int end) {
    for (int dash = end - 1; dash > from && end - dash <= LONGEST_CLASS; dash--) {
      if (folded.charAt(dash) == '-') {
        return dash;
      }
    }
    return end;
  }

  private static boolean isCommon(Token token) {
    return token.tag().equals("n") || "vad".indexOf(token.tag().charAt(0)) >= 0;
  }

  private boolean isFunction(int at) {
    return NameShape.FUNCTION.contains(folded.charAt(at));
  }

  /** A character of *ST, TCL. */
  private static boolean isNameMark(char c) {
    return c == '*' || (c >= 'A' && c <= 'Z');
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
      if (named && at - start >= SHORTEST && isBehindWord(at) && !goesOn(start, at)) {
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
    boolean behind = isBehindFigure(at);
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

  /**
   * The colon that ends a name of at most {@value #LONGEST_NAME} characters at {@code at}; -1 if
   * there is none.
   */
  static int colonAhead(String folded, int at) {
    int last = Math.min(folded.length() - 1, at + LONGEST_NAME);
    for (int i = at + 2; i <= last; i++) {
      if (folded.charAt(i) == ':') {
        return i;
      }
    }
    return -1;
  }

  /** 5%股份|, 2亿元|, 300万股|. */
  private boolean isBehindFigure(int at) {
    if (at == 0 || !FIGURE_ENDS.contains(folded.charAt(at - 1))) {
      return false;
    }
    int end = at;
    for (String share : SHARES) {
      end -= folded.startsWith(share, at - share.length()) ? share.length() : 0;
    }
    boolean figure =
        end > 1
            && TAILS.contains(folded.charAt(end - 1))
            && (isNumber(folded.charAt(end - 2))
                || (end > 2
                    && "万亿".indexOf(folded.charAt(end - 2)) >= 0
                    && isNumber(folded.charAt(end - 3))));
    return figure;
  }

  static boolean isNumber(char c) {
    return c >= '0' && c <= '9';
  }

  /** 5%|某某科技|股份: the name says whose shares they are. */
  private boolean isOwner(int to) {
    char next = to < folded.length() ? folded.charAt(to) : ' ';
    return next == '股' || next == '的' || next == '(';
  }

  /** Whether the words before a name go on with it. */
  private boolean goesOn(int start, int at) {
    Optional<WordTrie.Match<String>> link = LINKS_REVERSED.longestBefore(folded, at, start);
    if (link.isEmpty() || link.get().meaning().equals("end")) {
      return false;
    }
    return link.get().meaning().equals("on")
        || !(isPassive(start, link.get().span().start()) || opensWithRole(at));
  }

  /** 清仓|某某科技(600999)股东减持: whose holders act behind it is no object of what stands before. */
  private boolean opensWithRole(int at) {
    int last = Math.min(folded.length() - 1, at + LONGEST_CODED);
    int close = at;
    while (close < last && folded.charAt(close) != ')') {
      close++;
    }
    if (close >= folded.length() || folded.charAt(close) != ')') {
      return false;
    }
    for (String role : ROLES) {
      if (folded.startsWith(role, close + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody suffers what a verb at {@code verb} says: 遭股东|减持. */
  private boolean isPassive(int start, int verb) {
    for (int i = verb - 1; i >= start && folded.charAt(i) != ' '; i--) {
      if (PASSIVES.indexOf(folded.charAt(i)) >= 0) {
        return true;
      }
    }
    return verb > start && folded.charAt(verb - 1) == '不';
  }
}
