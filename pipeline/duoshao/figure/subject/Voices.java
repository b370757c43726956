package duoshao.figure.subject;

import duoshao.figure.Subject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The analysts with foreign names whom a text quotes: they judge of others all through it and are
 * never what it is on about, by their full names or by the last part of them.
 *
 * <pre>
 * 某行分析师Tom Marlo看好星海科技。Marlo提高了模型   Marlo is one
 * 首席执行官Ann Doe宣布                            Ann Doe is none
 * </pre>
 */
final class Voices {
  private static final String[] TITLES = {
    "分析师", "经济学家", "策略师", "策略主管", "研究员", "交易员", "外汇主管", "研究主管"
  };
  private static final int LONGEST = 40;

  private final String folded;

  /** Their full names, and what is left of those behind each blank; sought when first asked for. */
  private Optional<Set<String>> names = Optional.empty();

  Voices(String folded) {
    this.folded = folded;
  }

  private Set<String> names() {
    if (names.isEmpty()) {
      names = Optional.of(read(folded));
    }
    return names.get();
  }

  private static Set<String> read(String folded) {
    Set<String> names = new HashSet<>();
    for (String title : TITLES) {
      for (int at = folded.indexOf(title); at >= 0; at = folded.indexOf(title, at + 1)) {
        note(names, folded, at + title.length());
      }
    }
    return names;
  }

  private static void note(Set<String> names, String folded, int from) {
    int to = from;
    while (to < folded.length() && to - from < LONGEST && isOfName(folded.charAt(to))) {
      to++;
    }
    String name = folded.substring(from, to).strip();
    if (name.length() > 2) {
      for (int part = 0; part >= 0; part = behindBlank(name, part)) {
        names.add(name.substring(part));
      }
    }
  }

  private static int behindBlank(String name, int from) {
    int blank = name.indexOf(' ', from);
    return blank < 0 ? -1 : blank + 1;
  }

  private static boolean isOfName(char c) {
    return c == ' ' || c == '.' || c == '-' || c == '\'' || (c < '\u0250' && Character.isLetter(c));
  }

  /** Whether a subject is one of them. */
  boolean contains(Subject subject) {
    String text = subject.text();
    return subject.names().size() == 1 && isOfName(text.charAt(0)) && names().contains(text);
  }
}
