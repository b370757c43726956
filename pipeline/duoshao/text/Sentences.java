package duoshao.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a paragraph into sentences: after 。！？!? and ；, with the closing quotes and brackets that
 * follow them. A full stop in Latin script ends a sentence only where a blank and no digit follows.
 */
public final class Sentences {
  private static final String ENDS = "。！？!?；;";
  private static final String CLOSERS = "”’\"'）)】」』》";

  private Sentences() {}

  /** The sentences of the stretch {@code paragraph} of {@code text}, without gaps. */
  public static List<Span> of(String text, Span paragraph) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int at = start;
    while (at < paragraph.end()) {
      if (ENDS.indexOf(text.charAt(at)) < 0) {
        at++;
        continue;
      }
      at++;
      while (at < paragraph.end() && (ENDS + CLOSERS).indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      sentences.add(new Span(start, at));
      start = at;
    }
    if (start < paragraph.end()) {
      sentences.add(new Span(start, paragraph.end()));
    }
    return sentences;
  }
}
