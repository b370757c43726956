package duoshao.rule;

import duoshao.text.Span;

/**
 * An example of a rule: a text in which one stretch is marked.
 *
 * @param text without the marks
 * @param span what stood between them
 */
public record Marked(String text, Span span) {
  /** Reads {@code 第⟨三⟩次} or {@code 净利润⟦3亿元⟧}. */
  public static Marked of(String example, char open, char close) {
    Span span = new Span(example.indexOf(open), example.indexOf(close) - 1);
    String text = example.replace(String.valueOf(open), "").replace(String.valueOf(close), "");
    return new Marked(text, span);
  }
}
