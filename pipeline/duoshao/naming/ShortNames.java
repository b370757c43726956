package duoshao.naming;

import duoshao.nlp.Segmenter;
import duoshao.nlp.Token;
import duoshao.text.Span;

/** The short names of securities, which have four characters on a mainland exchange, or three. */
final class ShortNames {
  private static final int LONGEST = 4;

  /** -B, -SW. */
  private static final int LONGEST_CLASS = 3;

  private final String folded;
  private final Segmenter segmenter;

  ShortNames(String folded, Segmenter segmenter) {
    this.folded = folded;
    this.segmenter = segmenter;
  }

  /**
   * Where the short name begins that ends at {@code end}, not before {@code from}: four characters,
   * or three behind a word that ends there.
   */
  int start(int from, int end) {
    int bare = withoutClass(from, end);
    int start = Math.max(from, bare - LONGEST);
    if (bare - from > LONGEST) {
      int window = Math.max(from, bare - 2 * LONGEST);
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
    if (start > 0 && HeadlineLinks.isOfTwo(folded, start + 1)) {
      start++; // 减持|大某某: a name of three
    }
    start += FigureEnd.isAt(folded, start + 1) ? 1 : 0; // 300万股|某某某
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
}
