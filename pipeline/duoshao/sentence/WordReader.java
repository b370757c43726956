package duoshao.sentence;

import duoshao.lexicon.Vocabulary;
import duoshao.lexicon.WordLists;
import duoshao.naming.ArticleNames;
import duoshao.naming.Byline;
import duoshao.naming.NameShape;
import duoshao.nlp.Segmenter;
import duoshao.period.PeriodResolver.Resolved;
import duoshao.quantity.Quantity;
import duoshao.text.CharacterSet;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a sentence into {@link Word}s. Figures, period phrases, names, quotations, Latin words and
 * marks are taken out first, each by the reader of its sort; the segmenter sees only what is left
 * between them ({@link PlainWordReader}).
 *
 * <p>Sentences are read in text order.
 */
public final class WordReader {
  private static final int SHORTEST_QUOTED = 2;
  private static final int LONGEST_QUOTED = 14;

  private static final CharacterSet OPENING_QUOTES = CharacterSet.of("“\"「『");
  private static final CharacterSet CLOSING_QUOTES = CharacterSet.of("”\"」』");

  /** What no quoted name reaches over. */
  private static final CharacterSet STOPS =
      OPENING_QUOTES.and(CLOSING_QUOTES).and(CharacterSet.of("，。、；：！？,;:!?\n"));

  private final LexicalText text;
  private final FixedSpans fixed;
  private final NameReader names;
  private final LatinReader latin;
  private final DurationReader durations;
  private final MarkReader marks;
  private final PlainWordReader plain;
  private final NameShape shape;

  public WordReader(
      String text,
      String folded,
      ArticleNames names,
      List<Quantity> quantities,
      List<Resolved> periods,
      Vocabulary vocabulary,
      Segmenter segmenter) {
    this.text = new LexicalText(text, folded, vocabulary);
    this.fixed = new FixedSpans(quantities, periods);
    this.names = new NameReader(this.text, names, fixed);
    this.latin = new LatinReader(this.text, names, this.names, fixed);
    this.durations = new DurationReader(this.text, fixed);
    this.marks = new MarkReader(this.text, names, fixed);
    this.plain = new PlainWordReader(this.text, names, segmenter);
    this.shape = new NameShape(segmenter, vocabulary);
  }

  /** The words of a sentence; no sentence is read that begins before the last one. */
  public Words read(Span sentence) {
    List<Word> words = new ArrayList<>();
    List<Span> quoted = quoted(text.folded(), sentence);
    List<Span> byline = Byline.in(text.folded(), sentence);
    int quote = 0;
    int at = sentence.start();
    int plainStart = at;
    while (at < sentence.end()) {
      fixed.advance(at);
      while (quote < quoted.size() && quoted.get(quote).start() < at) {
        quote++;
      }
      boolean atQuote =
          quote < quoted.size()
              && quoted.get(quote).start() == at
              && fixed.leaveFree(quoted.get(quote))
              && !isNoName(quoted.get(quote));
      Optional<Word> unit =
          atQuote ? Optional.of(names.quoted(quoted.get(quote))) : byline(byline, at);
      if (unit.isEmpty()) {
        unit = unit(at, sentence.end());
      }
      if (unit.isEmpty()) {
        at++;
        continue;
      }
      if (unit.get().isFigure()) {
        plain.readBeforeFigure(plainStart, at, words);
      } else {
        plain.read(plainStart, at, words);
      }
      words.add(unit.get());
      at = unit.get().span().end();
      plainStart = at;
    }
    plain.read(plainStart, at, words);
    ContextSenses.apply(words);
    return new Words(words);
  }

  /** “十四五”, “触电”: what is quoted and no name. */
  private boolean isNoName(Span quotation) {
    String inner = text.folded().substring(quotation.start() + 1, quotation.end() - 1);
    return WordLists.isCommonNoun(inner) || (!names.knows(quotation) && shape.isDeed(inner));
  }

  /** The quoted names of a stretch, with their marks. */
  public static List<Span> quoted(String folded, Span stretch) {
    List<Span> quoted = new ArrayList<>();
    int at = stretch.start();
    while (at < stretch.end()) {
      int open = at++;
      if (OPENING_QUOTES.contains(folded.charAt(open))) {
        while (at < stretch.end() && !STOPS.contains(folded.charAt(at))) {
          at++;
        }
        int length = at - open - 1;
        if (at < stretch.end()
            && CLOSING_QUOTES.contains(folded.charAt(at))
            && length >= SHORTEST_QUOTED
            && length <= LONGEST_QUOTED) {
          quoted.add(new Span(open, ++at));
        }
      }
    }
    return quoted;
  }

  /** A word of the byline: it ends a clause. */
  private Optional<Word> byline(List<Span> byline, int at) {
    for (int i = 0; i < byline.size(); i++) {
      if (byline.get(i).start() == at) {
        return Optional.of(marks.clauseEnd(byline.get(i)));
      }
    }
    return Optional.empty();
  }

  /** The unit that is no plain word and begins at {@code at}; none reaches into a figure. */
  private Optional<Word> unit(int at, int end) {
    Optional<Word> unit = fixed.at(at, text);
    if (unit.isEmpty()) {
      unit = freeUnit(at, end);
    }
    boolean reachesIntoFigure =
        unit.isPresent() && !unit.get().isFigure() && !fixed.leaveFree(unit.get().span());
    return reachesIntoFigure ? Optional.empty() : unit;
  }

  private Optional<Word> freeUnit(int at, int end) {
    if (text.isLatin(at)) {
      return Optional.of(latin.at(at, end));
    }
    if (text.isDigit(at)) {
      Optional<Word> duration = durations.at(at, end);
      return duration.isPresent() ? duration : Optional.of(digits(at, end));
    }
    if (text.charAt(at) == ' ') {
      return Optional.of(marks.blanks(at, end));
    }
    Optional<Word> unit = durations.at(at, end);
    if (unit.isEmpty()) {
      unit = names.at(at, end);
    }
    if (unit.isEmpty() && text.charAt(at) == '*') {
      unit = latin.treated(at, end);
    }
    return unit.isEmpty() ? marks.at(at, end) : unit;
  }

  /** Digits that are no figure; 0x begins a Latin word. */
  private Word digits(int at, int end) {
    int to = at;
    while (to < end && text.isDigit(to)) {
      to++;
    }
    boolean hexadecimal =
        to < end && text.charAt(to) == 'x' && text.charAt(at) == '0' && to == at + 1;
    return hexadecimal ? latin.at(at, end) : text.word(new Span(at, to), "m");
  }
}
