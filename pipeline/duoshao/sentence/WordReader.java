package duoshao.sentence;

import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.lexicon.WordLists;
import duoshao.naming.ArticleNames;
import duoshao.naming.Name;
import duoshao.naming.NameShape;
import duoshao.naming.TokenJoiner;
import duoshao.naming.TokenJoiner.JoinedTokens;
import duoshao.nlp.Segmenter;
import duoshao.nlp.Token;
import duoshao.period.PeriodResolver.Resolved;
import duoshao.quantity.BoundWords;
import duoshao.quantity.Quantity;
import duoshao.sentence.Word.Sort;
import duoshao.text.Span;
import duoshao.text.WordTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a sentence into {@link Word}s. Figures, period phrases, names, quotations, Latin words and
 * marks are taken out first; the segmenter sees only what is left between them, and its words are
 * joined again where the vocabulary knows a longer one (净 + 利润).
 *
 * <p>Sentences are read in text order.
 */
public final class WordReader {
  /** Single characters that are words of their own right before a figure. */
  private static final String SHORT_TAILS = "达为是涨跌增升降减至到报共计占获了由从以有仅";

  private static final int LONGEST_CAPITALS = 5;

  private static final Term COLON = Term.link(Term.Link.LINK);

  /** A length of time or a run of times: 连续第34个交易日, 三日, 2个月内, 24小时. */
  private static final Pattern RUN =
      Pattern.compile(
          "(?:连续第?[0-9一二三四五六七八九十百两]{1,4}个?(?:交易日|工作日|季度|年度|财年|年|月|周|天|日|次)"
              + "|[0-9一二三四五六七八九十百两半]{1,4}(?:个(?:交易日|工作日|月|季度|小时|星期)|季度|年|周|天|日|小时|分钟|秒)(?:内|来|间)?)");

  private static final String RUN_OPENINGS = "连0123456789一二三四五六七八九十百两半";

  private static final Pattern QUOTED =
      Pattern.compile("[“\"「『]([^“”\"「」『』，。、；：！？,;:!?\\n]{2,14})[”\"」』]");

  private final String text;
  private final String folded;
  private final ArticleNames names;
  private final List<Quantity> quantities;
  private final List<Resolved> periods;
  private final Vocabulary vocabulary;
  private final Segmenter segmenter;
  private final TokenJoiner joiner;
  private int quantity;
  private int period;

  public WordReader(
      String text,
      String folded,
      ArticleNames names,
      List<Quantity> quantities,
      List<Resolved> periods,
      Vocabulary vocabulary,
      Segmenter segmenter) {
    this.text = text;
    this.folded = folded;
    this.names = names;
    this.quantities = quantities;
    this.periods = periods;
    this.vocabulary = vocabulary;
    this.segmenter = segmenter;
    this.joiner = new TokenJoiner(new NameShape(segmenter, vocabulary), vocabulary);
  }

  /** The words of a sentence; no sentence is read that begins before the last one. */
  public Words read(Span sentence) {
    List<Word> words = new ArrayList<>();
    List<Span> quoted = quoted(folded, sentence);
    int quote = 0;
    int at = sentence.start();
    int plain = at;
    while (at < sentence.end()) {
      advance(at);
      while (quote < quoted.size() && quoted.get(quote).start() < at) {
        quote++;
      }
      boolean atQuote =
          quote < quoted.size()
              && quoted.get(quote).start() == at
              && holdsNoFigure(quoted.get(quote));
      Optional<Word> unit =
          atQuote ? Optional.of(quotation(quoted.get(quote))) : unit(at, sentence.end());
      if (unit.isEmpty()) {
        at++;
        continue;
      }
      plainWords(plain, at, unit.get().isFigure(), words);
      words.add(unit.get());
      at = unit.get().span().end();
      plain = at;
    }
    plainWords(plain, at, false, words);
    linkColons(words);
    namePersons(words);
    return new Words(words);
  }

  /** The quoted names of a stretch, with their marks. */
  public static List<Span> quoted(String folded, Span stretch) {
    List<Span> quoted = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(folded).region(stretch.start(), stretch.end());
    while (matcher.find()) {
      quoted.add(new Span(matcher.start(), matcher.end()));
    }
    return quoted;
  }

  private void advance(int at) {
    while (quantity < quantities.size() && quantities.get(quantity).span().start() < at) {
      quantity++;
    }
    while (period < periods.size() && periods.get(period).span().start() < at) {
      period++;
    }
  }

  /** 收盘价：2.55元: a colon right before a figure ends no clause. */
  private static void linkColons(List<Word> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      Word next = words.get(i + 1);
      boolean figure =
          next.isFigure()
              || (next.isBound() && i + 2 < words.size() && words.get(i + 2).isFigure());
      if (word.isMark(":：") && figure) {
        words.set(
            i, new Word(word.span(), word.text(), Sort.WORD, "", COLON, Optional.empty(), -1));
      }
    }
  }

  /** 陶冶先生: what stands before a title is a person, whatever else the word may mean. */
  private static void namePersons(List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i - 1);
      boolean plain =
          word.sort() == Sort.WORD
              && !word.isRole()
              && !word.isStandIn()
              && word.text().length() > 1;
      if (words.get(i).isTitle() && plain) {
        Optional<Name> person = Optional.of(Name.of(word.text(), Name.Sort.PERSON));
        words.set(
            i - 1, new Word(word.span(), word.text(), Sort.NAME, "nr", Term.EMPTY, person, -1));
      }
    }
  }

  private Word quotation(Span quoted) {
    Span inner = new Span(quoted.start() + 1, quoted.end() - 1);
    Name name =
        names
            .at(folded, inner.start())
            .filter(found -> found.span().equals(inner))
            .map(ArticleNames.Found::name)
            .orElse(Name.of(inner.of(text), Name.Sort.OTHER));
    return word(quoted, Sort.NAME, "", Optional.of(name), -1);
  }

  private boolean holdsNoFigure(Span span) {
    return quantity >= quantities.size() || quantities.get(quantity).span().start() >= span.end();
  }

  /** The unit that is no plain word and begins at {@code at}; none reaches into a figure. */
  private Optional<Word> unit(int at, int end) {
    return anyUnit(at, end).filter(word -> word.isFigure() || holdsNoFigure(word.span()));
  }

  private Optional<Word> anyUnit(int at, int end) {
    if (quantity < quantities.size() && quantities.get(quantity).span().start() == at) {
      return Optional.of(
          word(quantities.get(quantity).span(), Sort.FIGURE, "", Optional.empty(), quantity));
    }
    if (period < periods.size() && periods.get(period).span().start() == at) {
      return Optional.of(
          word(periods.get(period).span(), Sort.PERIOD, "", Optional.empty(), period));
    }
    char c = folded.charAt(at);
    if (isLatin(c)) {
      return Optional.of(latin(at, end));
    }
    if (c >= '0' && c <= '9') {
      return run(at, end).or(() -> Optional.of(digits(at, end)));
    }
    if (c == ' ') {
      return Optional.of(blank(at, end));
    }
    return run(at, end).or(() -> named(at, end)).or(() -> mark(at, end));
  }

  private Optional<Word> run(int at, int end) {
    if (RUN_OPENINGS.indexOf(folded.charAt(at)) < 0
        || vocabulary
            .longestAt(folded, at)
            .filter(match -> match.span().length() > 1)
            .isPresent()) {
      return Optional.empty();
    }
    Matcher run = RUN.matcher(folded).region(at, end);
    return run.lookingAt() && holdsNoFigure(new Span(at, run.end()))
        ? Optional.of(word(new Span(at, run.end()), Sort.WORD, "d", Optional.empty(), -1))
        : Optional.empty();
  }

  private Word digits(int at, int end) {
    int to = at;
    while (to < end && folded.charAt(to) >= '0' && folded.charAt(to) <= '9') {
      to++;
    }
    boolean hexadecimal =
        to < end && folded.charAt(to) == 'x' && folded.charAt(at) == '0' && to == at + 1;
    return hexadecimal
        ? latin(at, end)
        : word(new Span(at, to), Sort.WORD, "m", Optional.empty(), -1);
  }

  private Optional<Word> named(int at, int end) {
    return names
        .at(folded, at)
        .filter(found -> found.span().end() <= end && holdsNoFigure(found.span()))
        .map(found -> extended(found, end));
  }

  private Optional<Word> mark(int at, int end) {
    char c = folded.charAt(at);
    Optional<Span> code = c == '(' ? names.codeBracketAt(at) : Optional.empty();
    if (code.isPresent() && code.get().end() <= end && holdsNoFigure(code.get())) {
      return Optional.of(word(code.get(), Sort.MARK, "w", Optional.empty(), -1));
    }
    boolean clock =
        c == ':'
            && at > 0
            && isDigit(folded.charAt(at - 1))
            && at + 1 < end
            && isDigit(folded.charAt(at + 1));
    if (clock) {
      return Optional.of(word(new Span(at, at + 1), Sort.WORD, "m", Optional.empty(), -1));
    }
    boolean isMark = c == '丨' || (!Character.isLetterOrDigit(c) && !Character.isSurrogate(c));
    return isMark
        ? Optional.of(word(new Span(at, at + 1), Sort.MARK, "w", Optional.empty(), -1))
        : Optional.empty();
  }

  /** Blanks; between Chinese words they end a clause, as in headlines. */
  private Word blank(int at, int end) {
    int to = at;
    while (to < end && folded.charAt(to) == ' ') {
      to++;
    }
    char before = at > 0 ? folded.charAt(at - 1) : ' ';
    char behind = to < end ? folded.charAt(to) : ' ';
    boolean begins =
        isChinese(behind) || (period < periods.size() && periods.get(period).span().start() == to);
    boolean ends = to - at > 1 || ((isChinese(before) || before == '%') && begins);
    return new Word(
        new Span(at, to), ends ? "\n" : " ", Sort.MARK, "w", Term.EMPTY, Optional.empty(), -1);
  }

  /** A name with what makes it longer: 腾讯控股有限公司 stays 腾讯控股, 滴滴金融 is another party than 滴滴. */
  private Word extended(ArticleNames.Found found, int end) {
    int to = found.span().end();
    boolean legal = true;
    boolean more = found.name().sort() == Name.Sort.ORGANISATION;
    while (more) {
      Optional<WordTrie.Match<String>> extension =
          WordLists.extensionAt(folded, to).filter(match -> match.span().end() <= end);
      more = extension.isPresent();
      if (more) {
        to = extension.get().span().end();
        legal &= extension.get().meaning().equals("legal");
      }
    }
    Span span = new Span(found.span().start(), to);
    Name name = legal ? found.name() : names.organisation(span.of(text));
    return word(span, Sort.NAME, "", Optional.of(name), -1);
  }

  /** A run of Latin words: {@code Tether Treasury}, {@code iPhone}, {@code HFO-1234yf}. */
  private Word latin(int at, int end) {
    Span span = new Span(at, latinEnd(at, end));
    Optional<ArticleNames.Found> known =
        names.at(folded, at).filter(found -> found.span().end() >= span.end());
    if (known.isPresent()) {
      return word(known.get().span(), Sort.NAME, "nx", Optional.of(known.get().name()), -1);
    }
    String latin = span.of(folded);
    Optional<Word> joined = joinedName(span, end);
    if (joined.isPresent()) {
      return joined.get();
    }
    boolean lower = latin.equals(latin.toLowerCase(Locale.ROOT));
    boolean isName =
        latin.length() > (lower ? 4 : 1)
            && !WordLists.isCommonLatin(latin)
            && vocabulary.get(latin).isEmpty();
    Optional<Name> name =
        isName ? Optional.of(Name.of(span.of(text), Name.Sort.OTHER)) : Optional.empty();
    return word(span, isName ? Sort.NAME : Sort.WORD, "nx", name, -1);
  }

  /** ASM太平洋, TCL科技: capitals right before the name of an organisation belong to it. */
  private Optional<Word> joinedName(Span latin, int end) {
    String text = latin.of(folded);
    boolean capitals =
        text.length() >= 2
            && text.length() <= LONGEST_CAPITALS
            && text.chars().allMatch(c -> c >= 'A' && c <= 'Z')
            && !WordLists.isCommonLatin(text);
    return (capitals ? named(latin.end(), end) : Optional.<Word>empty())
        .filter(word -> word.name().filter(n -> n.sort() == Name.Sort.ORGANISATION).isPresent())
        .map(
            word -> {
              Span whole = latin.join(word.span());
              Name name = names.organisation(whole.of(this.text));
              return word(whole, Sort.NAME, "nt", Optional.of(name), -1);
            });
  }

  private int latinEnd(int at, int end) {
    int to = at + 1;
    while (to < end && continuesLatin(to, end) && !startsFigure(to)) {
      to++;
    }
    while (to > at + 1 && "-.' _".indexOf(folded.charAt(to - 1)) >= 0) {
      to--;
    }
    return to;
  }

  private boolean continuesLatin(int at, int end) {
    char c = folded.charAt(at);
    boolean nextWord =
        c == ' '
            && at + 1 < end
            && Character.isUpperCase(folded.charAt(at + 1))
            && isLatin(folded.charAt(at + 1))
            && isLatin(folded.charAt(at - 1));
    return isLatin(c) || (c >= '0' && c <= '9') || "-&.'_".indexOf(c) >= 0 || nextWord;
  }

  private boolean startsFigure(int at) {
    for (int i = quantity; i < quantities.size() && quantities.get(i).span().start() <= at; i++) {
      if (quantities.get(i).span().start() == at) {
        return true;
      }
    }
    return false;
  }

  /** The words between two units; right before a figure the small words are cut off first. */
  private void plainWords(int from, int to, boolean beforeFigure, List<Word> words) {
    List<Word> tail = new ArrayList<>();
    int end = to;
    while (beforeFigure && end > from) {
      Optional<Span> cut = tailWord(from, end);
      if (cut.isEmpty()) {
        break;
      }
      boolean bound = BoundWords.endingAt(folded, end, from).filter(cut.get()::equals).isPresent();
      tail.add(0, word(cut.get(), bound ? Sort.BOUND : Sort.WORD, "", Optional.empty(), -1));
      end = cut.get().start();
    }
    if (end > from) {
      segmented(from, end, words);
    }
    words.addAll(tail);
  }

  private Optional<Span> tailWord(int from, int end) {
    Optional<Span> bound = BoundWords.endingAt(folded, end, from);
    Optional<Span> word =
        vocabulary
            .longestBefore(folded, end, from)
            .filter(
                match ->
                    (match.span().length() > 1 && match.meaning().standIn().isEmpty())
                        || SHORT_TAILS.indexOf(folded.charAt(end - 1)) >= 0)
            .map(WordTrie.Match::span);
    boolean bounds =
        bound.isPresent() && (word.isEmpty() || word.get().length() <= bound.get().length());
    return bounds ? bound : word;
  }

  private void segmented(int from, int to, List<Word> words) {
    List<Token> tokens = vocabularyWords(segmenter.segment(folded.substring(from, to)), from);
    int index = 0;
    for (JoinedTokens name : joiner.join(tokens)) {
      plain(tokens.subList(index, name.first()), from, words);
      Span span = tokens.get(name.first()).span().join(tokens.get(name.last()).span());
      addName(span.plus(from), name.isPerson(), words);
      index = name.last() + 1;
    }
    plain(tokens.subList(index, tokens.size()), from, words);
  }

  private void plain(List<Token> tokens, int from, List<Word> words) {
    for (Token token : tokens) {
      Span span = token.span().plus(from);
      if (isArrival(span)) {
        Span to = new Span(span.end() - 1, span.end());
        words.add(word(new Span(span.start(), to.start()), Sort.WORD, "v", Optional.empty(), -1));
        words.add(word(to, Sort.WORD, "v", Optional.empty(), -1));
      } else {
        words.add(word(span, Sort.WORD, token.tag(), Optional.empty(), -1));
      }
    }
  }

  /** 降至, 扩大到: the segmenter's dictionary has some as one word. */
  private boolean isArrival(Span span) {
    char last = folded.charAt(span.end() - 1);
    return span.length() > 1
        && (last == '至' || last == '到')
        && vocabulary
            .get(folded.substring(span.start(), span.end() - 1))
            .filter(term -> term.change().isPresent())
            .isPresent();
  }

  /** The tokens, joined where the vocabulary knows a longer word: 净 + 利润. */
  private List<Token> vocabularyWords(List<Token> tokens, int from) {
    List<Token> joined = new ArrayList<>(tokens.size());
    int index = 0;
    while (index < tokens.size()) {
      int last = lastJoined(tokens, index, from);
      Span span = tokens.get(index).span().join(tokens.get(last).span());
      Token token = tokens.get(index);
      joined.add(last == index ? token : new Token(span, span.plus(from).of(folded), "n"));
      index = last + 1;
    }
    return joined;
  }

  /** A name right behind another one makes one name with it: 光大证券|佛山绿景路营业部. */
  private void addName(Span span, boolean isPerson, List<Word> words) {
    if (isPerson) {
      words.add(word(span, Sort.NAME, "nr", Optional.of(names.person(span.of(text))), -1));
      return;
    }
    Optional<Word> before =
        words.isEmpty() ? Optional.empty() : Optional.of(words.get(words.size() - 1));
    boolean joins =
        before.filter(word -> word.isName() && word.span().end() == span.start()).isPresent();
    Span whole = joins ? words.remove(words.size() - 1).span().join(span) : span;
    words.add(word(whole, Sort.NAME, "nt", Optional.of(names.organisation(whole.of(text))), -1));
  }

  /** The last of the tokens that make one word of the vocabulary with the first. */
  private int lastJoined(List<Token> tokens, int first, int from) {
    int start = from + tokens.get(first).span().start();
    int longest =
        vocabulary.longestAt(folded, start).map(match -> match.span().end()).orElse(start);
    int last = first;
    for (int i = first; i < tokens.size() && from + tokens.get(i).span().end() <= longest; i++) {
      if (vocabulary.get(folded.substring(start, from + tokens.get(i).span().end())).isPresent()) {
        last = i;
      }
    }
    return last;
  }

  private Word word(Span span, Sort sort, String tag, Optional<Name> name, int index) {
    Term term = sort == Sort.WORD ? vocabulary.get(span.of(folded)).orElse(Term.EMPTY) : Term.EMPTY;
    return new Word(span, span.of(text), sort, tag, term, name, index);
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isChinese(char c) {
    return Character.isIdeographic(c);
  }
}
