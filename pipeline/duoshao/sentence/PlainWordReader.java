package duoshao.sentence;

import duoshao.lexicon.Places;
import duoshao.lexicon.Term;
import duoshao.naming.ArticleNames;
import duoshao.naming.NameShape;
import duoshao.naming.TokenJoiner;
import duoshao.naming.TokenJoiner.JoinedTokens;
import duoshao.nlp.Segmenter;
import duoshao.nlp.Token;
import duoshao.quantity.BoundWords;
import duoshao.text.Span;
import duoshao.text.WordTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the plain words between two other units: the segmenter's, joined again where the vocabulary
 * knows a longer one (净 + 利润) or where they make a name.
 */
final class PlainWordReader {
  /** Single characters that are words of their own right before a figure. */
  private static final String SHORT_TAILS = "达为是涨跌增升降减至到报共计占获了由从以有仅";

  private static final String HOLDER = "股东";

  private final LexicalText text;
  private final ArticleNames names;
  private final Segmenter segmenter;
  private final TokenJoiner joiner;

  PlainWordReader(LexicalText text, ArticleNames names, Segmenter segmenter) {
    this.text = text;
    this.names = names;
    this.segmenter = segmenter;
    this.joiner = new TokenJoiner(new NameShape(segmenter, text.vocabulary()), text.vocabulary());
  }

  /** Adds the words of a stretch to {@code words}, which end where it begins. */
  void read(int from, int to, List<Word> words) {
    if (to > from) {
      segment(from, to, words, List.of());
    }
  }

  /** The same right before a figure: the small words of the end are cut off first. */
  void readBeforeFigure(int from, int to, List<Word> words) {
    List<Word> tail = new ArrayList<>();
    int end = to;
    boolean bounds = true;
    Optional<Word> cut = tailWord(from, end, bounds);
    while (cut.isPresent()) {
      tail.add(0, cut.get());
      end = cut.get().span().start();
      bounds &= !cut.get().isMeasure();
      cut = tailWord(from, end, bounds);
    }
    if (end > from) {
      segment(from, end, words, tail);
    }
    words.addAll(tail);
  }

  /**
   * The bound or the word of the vocabulary that ends at {@code end}, whichever is longer; no bound
   * stands before a measure: 签约金额.
   */
  private Optional<Word> tailWord(int from, int end, boolean bounds) {
    if (end <= from) {
      return Optional.empty();
    }
    Optional<Span> bound =
        bounds ? BoundWords.endingAt(text.folded(), end, from) : Optional.empty();
    Optional<Span> word = listedTail(from, end);
    if (bound.isPresent() && (word.isEmpty() || word.get().length() <= bound.get().length())) {
      return Optional.of(text.bound(bound.get()));
    }
    return word.isPresent() ? Optional.of(text.word(word.get(), "")) : Optional.empty();
  }

  private Optional<Span> listedTail(int from, int end) {
    Optional<WordTrie.Match<Term>> match =
        text.vocabulary().longestBefore(text.folded(), end, from);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Span span = match.get().span();
    Term term = match.get().meaning();
    boolean cut =
        (span.length() > 1 && !term.isEmpty() && term.standIn().isEmpty())
            || SHORT_TAILS.indexOf(text.charAt(end - 1)) >= 0;
    return cut ? Optional.of(span) : Optional.empty();
  }

  private void segment(int from, int to, List<Word> words, List<Word> tail) {
    List<Token> tokens =
        vocabularyWords(segmenter.segment(text.folded().substring(from, to)), from);
    int index = 0;
    for (JoinedTokens name : joiner.join(tokens, followsName(from, words), texts(tail))) {
      addPlain(tokens, index, name.first(), from, words);
      Span span = tokens.get(name.first()).span().join(tokens.get(name.last()).span());
      addName(span.plus(from), name.isPerson(), words);
      index = name.last() + 1;
    }
    addPlain(tokens, index, tokens.size(), from, words);
  }

  private static boolean followsName(int from, List<Word> words) {
    if (words.isEmpty()) {
      return false;
    }
    Word last = words.get(words.size() - 1);
    return last.isName() && last.span().end() == from;
  }

  private static List<String> texts(List<Word> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(words.size());
    for (Word word : words) {
      texts.add(word.text());
    }
    return texts;
  }

  /** The tokens, joined where the vocabulary knows a longer word: 净 + 利润. */
  private List<Token> vocabularyWords(List<Token> tokens, int from) {
    List<Token> joined = new ArrayList<>(tokens.size());
    int index = 0;
    while (index < tokens.size()) {
      Token token = tokens.get(index);
      if (isHolder(token, tokens, index + 1)) {
        Span next = tokens.get(index + 1).span();
        Span role = new Span(token.span().start(), next.start() + 1);
        Span rest = new Span(next.start() + 1, next.end());
        joined.add(new Token(role, HOLDER, "n"));
        joined.add(new Token(rest, rest.plus(from).of(text.folded()), "nr"));
        index += 2;
        continue;
      }
      if (isPlan(token)) {
        index = addPlan(tokens, index, joined);
        continue;
      }
      int last = lastJoined(tokens, index, from);
      if (last == index && last + 1 < tokens.size() && isStem(token, tokens.get(last + 1))) {
        last++;
      }
      if (last == index) {
        joined.add(token);
      } else {
        Span span = token.span().join(tokens.get(last).span());
        joined.add(new Token(span, span.plus(from).of(text.folded()), "n"));
      }
      index = last + 1;
    }
    return joined;
  }

  /** 复工|率, 销售金|额: the last syllable makes one noun of the word before it. */
  private boolean isStem(Token stem, Token next) {
    char suffix = next.word().length() == 1 ? next.word().charAt(0) : ' ';
    boolean share = suffix == '率';
    if (!(share || suffix == '额') || stem.word().length() < 2) {
      return false;
    }
    char tag = stem.tag().isEmpty() ? ' ' : stem.tag().charAt(0);
    return (tag == 'v' || tag == 'n') && (share || text.vocabulary().get(stem.word()).isEmpty());
  }

  /** 股|东吴 in 股东吴某: the word for a holder is cut in two by a name that begins with its end. */
  private static boolean isHolder(Token token, List<Token> tokens, int next) {
    return token.word().charAt(0) == '股'
        && token.word().length() == 1
        && next < tokens.size()
        && tokens.get(next).word().length() > 1
        && tokens.get(next).word().charAt(0) == '东';
  }

  /** 拟提|升, 拟自: what is planned is cut wrongly. */
  private boolean isPlan(Token token) {
    return token.word().length() == 2
        && token.word().charAt(0) == '拟'
        && "定议合人订建".indexOf(token.word().charAt(1)) < 0
        && text.vocabulary().get(token.word()).isEmpty();
  }

  /** Adds 拟 and the word behind it, and gives the index of the next token. */
  private int addPlan(List<Token> tokens, int index, List<Token> joined) {
    Span span = tokens.get(index).span();
    Span rest = new Span(span.start() + 1, span.end());
    String word = tokens.get(index).word().substring(1);
    joined.add(new Token(new Span(span.start(), rest.start()), "拟", "v"));
    if (index + 1 < tokens.size()) {
      Token next = tokens.get(index + 1);
      if (text.vocabulary().get(word + next.word()).isPresent()) {
        joined.add(new Token(rest.join(next.span()), word + next.word(), "v"));
        return index + 2;
      }
    }
    joined.add(new Token(rest, word, "v"));
    return index + 1;
  }

  /** The last of the tokens that make one word of the vocabulary with the first. */
  private int lastJoined(List<Token> tokens, int first, int from) {
    String folded = text.folded();
    int start = from + tokens.get(first).span().start();
    Optional<WordTrie.Match<Term>> match = text.vocabulary().longestAt(folded, start);
    int longest = match.isPresent() ? match.get().span().end() : start;
    int last = first;
    for (int i = first + 1;
        i < tokens.size() && from + tokens.get(i).span().end() <= longest;
        i++) {
      Span joined = new Span(start, from + tokens.get(i).span().end());
      if (text.vocabulary().get(joined.of(folded)).isPresent()) {
        last = i;
      }
    }
    return last;
  }

  private void addPlain(List<Token> tokens, int index, int to, int from, List<Word> words) {
    for (int i = index; i < to; i++) {
      Token token = tokens.get(i);
      Span span = token.span().plus(from);
      if (isArrival(span)) {
        int last = span.end() - 1;
        words.add(text.word(new Span(span.start(), last), "v"));
        words.add(text.word(new Span(last, span.end()), "v"));
      } else {
        words.add(text.word(span, token.word(), token.tag()));
      }
    }
  }

  /** 降至, 扩大到: the segmenter's dictionary has some as one word. */
  private boolean isArrival(Span span) {
    char last = text.charAt(span.end() - 1);
    if ((last != '至' && last != '到') || span.length() == 1) {
      return false;
    }
    String verb = text.folded().substring(span.start(), span.end() - 1);
    Optional<Term> term = text.vocabulary().get(verb);
    return term.isPresent() && term.get().change().isPresent();
  }

  /** 绍兴|海蓝科技|投资有限公司: the place right before the whole name of a firm belongs to it. */
  private boolean isPlaceOfFirm(Span firm, List<Word> words) {
    if (words.isEmpty() || text.charAt(firm.end() - 1) != '司') {
      return false;
    }
    Word before = words.get(words.size() - 1);
    return before.span().end() == firm.start() && before.tag().startsWith("ns");
  }

  /** A name right behind another one makes one name with it: 光大证券|佛山绿景路营业部. */
  private void addName(Span span, boolean isPerson, List<Word> words) {
    if (isPerson && Places.isDistrict(span.of(text.written()))) {
      words.add(text.word(span, "ns"));
      return;
    }
    if (isPerson) {
      words.add(text.name(span, "nr", names.person(span.of(text.written()))));
      return;
    }
    boolean joins = followsName(span.start(), words);
    Span whole = joins ? words.remove(words.size() - 1).span().join(span) : span;
    while (joins && isPlaceOfFirm(whole, words)) {
      whole = words.remove(words.size() - 1).span().join(whole);
    }
    words.add(text.name(whole, "nt", names.organisation(whole.of(text.written()))));
  }
}
