package duoshao.sentence;

import duoshao.naming.ArticleNames;
import duoshao.sentence.Word.Sort;
import duoshao.text.Span;
import java.util.Optional;

/** Reads marks and blanks. */
final class MarkReader {
  private final LexicalText text;
  private final ArticleNames names;
  private final FixedSpans fixed;

  MarkReader(LexicalText text, ArticleNames names, FixedSpans fixed) {
    this.text = text;
    this.names = names;
    this.fixed = fixed;
  }

  /** The mark at {@code at}; a bracket with a security code is one mark. */
  Optional<Word> at(int at, int end) {
    char c = text.charAt(at);
    if (isHan(c) || (c != '丨' && (Character.isLetterOrDigit(c) || Character.isSurrogate(c)))) {
      return Optional.empty();
    }
    Optional<Span> code = c == '(' ? names.codeBracketAt(at) : Optional.empty();
    if (code.isPresent() && code.get().end() <= end && fixed.leaveFree(code.get())) {
      return Optional.of(text.mark(code.get()));
    }
    Span span = new Span(at, at + 1);
    return Optional.of(c == ':' && isClock(at, end) ? text.word(span, "m") : text.mark(span));
  }

  /** Whether a character is an ideograph that is in use, as most are. */
  private static boolean isHan(char c) {
    return c >= '一' && c <= '龥' && c != '丨';
  }

  /** The colon of 9:30. */
  private boolean isClock(int colon, int end) {
    return colon > 0 && text.isDigit(colon - 1) && colon + 1 < end && text.isDigit(colon + 1);
  }

  /** The blanks from {@code at} on; between Chinese words they end a clause, as in headlines. */
  Word blanks(int at, int end) {
    int to = at;
    while (to < end && text.charAt(to) == ' ') {
      to++;
    }
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char behind = to < end ? text.charAt(to) : ' ';
    boolean begins = Character.isIdeographic(behind) || fixed.beginsPeriod(to);
    boolean ends = to - at > 1 || ((Character.isIdeographic(before) || before == '%') && begins);
    Span blanks = new Span(at, to);
    return ends ? clauseEnd(blanks) : standIn(blanks, " ");
  }

  /** What ends a clause without being one of the marks that do. */
  Word clauseEnd(Span span) {
    return standIn(span, "\n");
  }

  private static Word standIn(Span span, String mark) {
    return new Word(span, mark, Sort.MARK, Lexeme.MARK, Optional.empty(), -1);
  }
}
