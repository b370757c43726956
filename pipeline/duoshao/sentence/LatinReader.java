package duoshao.sentence;

import duoshao.lexicon.WordLists;
import duoshao.naming.ArticleNames;
import duoshao.naming.Name;
import duoshao.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads runs of Latin words: {@code Tether Treasury}, {@code iPhone}, {@code HFO-1234yf}. Words of
 * a run after the first begin with a capital.
 */
final class LatinReader {
  private static final int LONGEST_CAPITALS = 5;
  private static final String TREATED = "ST";

  /** How many digits a code has at least, and an account that begins with a small letter. */
  private static final int LEAST_OF_CODE = 6;

  private static final int LEAST_OF_ACCOUNT = 4;

  private final LexicalText text;
  private final ArticleNames names;
  private final NameReader nameReader;
  private final FixedSpans fixed;

  LatinReader(LexicalText text, ArticleNames names, NameReader nameReader, FixedSpans fixed) {
    this.text = text;
    this.names = names;
    this.nameReader = nameReader;
    this.fixed = fixed;
  }

  /** The run that begins at {@code at}: a name, unless its word is short, common or a term. */
  Word at(int at, int end) {
    Span span = new Span(at, runEnd(at, end));
    Optional<ArticleNames.Found> known =
        names.at(text.folded(), at).filter(found -> found.span().end() >= span.end());
    if (known.isPresent()) {
      return text.name(known.get().span(), "nx", known.get().name());
    }
    return joinedName(span, end).or(() -> treated(at, end)).orElseGet(() -> unknown(span));
  }

  /**
   * *ST某某, ST某某: a stock under special treatment, which the exchange calls by two characters that
   * no list knows.
   */
  Optional<Word> treated(int at, int end) {
    int mark = text.charAt(at) == '*' ? at + 1 : at;
    int behind = mark + TREATED.length();
    int name = behind < end && text.charAt(behind) == ' ' ? behind + 1 : behind;
    boolean treated =
        text.folded().startsWith(TREATED, mark)
            && name + 1 < end
            && Character.isIdeographic(text.charAt(name))
            && Character.isIdeographic(text.charAt(name + 1));
    Span span = new Span(at, Math.min(end, name + 2));
    return treated && fixed.leaveFree(span)
        ? Optional.of(
            text.name(span, "nt", Name.of(span.of(text.written()), Name.Sort.ORGANISATION)))
        : Optional.empty();
  }

  /** ASM太平洋, TCL科技: capitals right before the name of an organisation belong to it. */
  private Optional<Word> joinedName(Span latin, int end) {
    String run = latin.of(text.folded());
    boolean capitals =
        run.length() >= 2
            && run.length() <= LONGEST_CAPITALS
            && run.chars().allMatch(c -> c >= 'A' && c <= 'Z')
            && !WordLists.isCommonLatin(run);
    return (capitals ? nameReader.at(latin.end(), end) : Optional.<Word>empty())
        .filter(word -> word.name().filter(n -> n.sort() == Name.Sort.ORGANISATION).isPresent())
        .map(
            word -> {
              Span whole = latin.join(word.span());
              return text.name(whole, "nt", names.organisation(whole.of(text.written())));
            });
  }

  private Word unknown(Span span) {
    String run = span.of(text.folded());
    boolean lower = run.equals(run.toLowerCase(Locale.ROOT));
    boolean isName =
        run.length() > (lower ? 4 : 1)
            && !WordLists.isCommonLatin(run)
            && !isCode(run)
            && text.vocabulary().get(run).isEmpty();
    return isName
        ? text.name(span, "nx", Name.of(span.of(text.written()), Name.Sort.OTHER))
        : text.word(span, "nx");
  }

  /** ZB8812209900000017, abcd8686: letters and many digits are a code or an account. */
  private static boolean isCode(String run) {
    int digits = 0;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        return false;
      }
      digits = Character.isDigit(c) ? digits + 1 : digits;
    }
    boolean account = digits >= LEAST_OF_ACCOUNT && Character.isLowerCase(run.charAt(0));
    return account || digits >= LEAST_OF_CODE;
  }

  private int runEnd(int at, int end) {
    int to = at + 1;
    while (to < end && continues(to, end) && !fixed.beginsFigure(to)) {
      to++;
    }
    while (to > at + 1 && "-.' _".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private boolean continues(int at, int end) {
    char c = text.charAt(at);
    boolean nextWord =
        c == ' '
            && at + 1 < end
            && Character.isUpperCase(text.charAt(at + 1))
            && text.isLatin(at + 1)
            && text.isLatin(at - 1);
    return text.isLatin(at) || text.isDigit(at) || "-&.'_".indexOf(c) >= 0 || nextWord;
  }
}
