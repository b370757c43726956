package duoshao.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences: after 。！？!? and ；, with the closing quotes and brackets that
 * follow them. A full stop in Latin script ends a sentence only where a blank and no digit follows.
 *
 * <p>What runs on for more than {@value #MAX_LENGTH} characters is no sentence that anyone wrote,
 * and is cut where a clause ends, so that the time and the room that a paragraph takes grow with
 * its length.
 */
public final class Sentences {
  private static final CharacterSet ENDS = CharacterSet.of("。！？!?；;");
  private static final CharacterSet CLOSERS = ENDS.and(CharacterSet.of("”’\"'）)】」』》"));

  /** No sentence has more characters. */
  public static final int MAX_LENGTH = 1_000;

  private Sentences() {}

  /** The sentences of the stretch {@code paragraph} of {@code text}, without gaps. */
  public static List<Span> of(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int at = start;
    while (at < paragraph.end()) {
      if (!ENDS.contains(text.charAt(at))) {
        at++;
        continue;
      }
      at++;
      while (at < paragraph.end() && CLOSERS.contains(text.charAt(at))) {
        at++;
      }
      add(text, start, at, sentences);
      start = at;
    }
    if (start < paragraph.end()) {
      add(text, start, paragraph.end(), sentences);
    }
    return sentences;
  }

  private static void add(String text, int start, int end, List<Span> sentences) {
    int from = start;
    while (end - from > MAX_LENGTH) {
      int cut = cut(text, from, from + MAX_LENGTH);
      sentences.add(new Span(from, cut));
      from = cut;
    }
    sentences.add(new Span(from, end));
  }

  /** Behind the last mark of a clause, else behind the last blank, else just before the end. */
  private static int cut(String text, int start, int end) {
    int blank = -1;
    for (int at = end; at > start; at--) {
      char c = text.charAt(at - 1);
      if (c == '，' || c == '、' || c == '：') {
        return at;
      }
      if (blank < 0 && Character.isWhitespace(c)) {
        blank = at;
      }
    }
    if (blank > 0) {
      return blank;
    }
    return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
  }
}
