package duoshao.extract;

import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with the stretches that stand between marks in it: {@code 营收⟦12亿元⟧} is 营收12亿元 with the
 * span of 12亿元. {@code ␤} stands for a line break.
 */
record MarkedText(String text, List<Span> marks) {

  static MarkedText of(String marked, char open, char close) {
    StringBuilder text = new StringBuilder();
    List<Span> marks = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == open) {
        start = text.length();
      } else if (c == close) {
        marks.add(new Span(start, text.length()));
      } else {
        text.append(c == '␤' ? '\n' : c == '\u00a0' ? ' ' : c);
      }
    }
    return new MarkedText(text.toString(), List.copyOf(marks));
  }
}
