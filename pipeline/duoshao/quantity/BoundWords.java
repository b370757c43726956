package duoshao.quantity;

import duoshao.text.Span;
import duoshao.text.TextFolding;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of {@code bounds.tsv} around a number: 约, 超, 不低于 before it, 以上, 左右, 有余 behind it.
 *
 * <p>A bound word also reaches over a verb of change (至少涨3%), over what a price is for (逼近每桶90美元)
 * and over the whole that a share is of (不超过公司总股本的3%).
 */
public final class BoundWords {
  private static final WordTrie<Bound> BEFORE = WordTrie.reversed(words("before"));
  private static final WordTrie<Bound> AFTER = new WordTrie<>(words("after"));
  private static final int REACH = 10;

  /** 每, and a thing of two characters. */
  private static final int LONGEST_EACH = 3;

  /** Verbs that may stand between a bound word and its number. */
  private static final WordTrie<Boolean> CHANGES = WordTrie.reversed(verbs());

  /** Words after which 过, 上, 近 are part of another word: 通过, 以上, 最近. */
  private static final Map<String, String> NOT_BEHIND =
      Map.ofEntries(
          Map.entry("过", "通超经不对越度渡透路"),
          Map.entry("上", "以之"),
          Map.entry("近", "最新附临靠将接逼已"),
          Map.entry("破", "打"),
          Map.entry("超", "高赶买卖"),
          Map.entry("约", "合签契条公节大预违爽履"));

  private BoundWords() {}

  /** The characters with which a bound word before a number begins. */
  static String firstCharacters() {
    return new WordTrie<>(words("before")).openers().characters();
  }

  /** The characters with which one ends. */
  static String lastCharacters() {
    return BEFORE.openers().characters();
  }

  /**
   * The bound word of {@code folded} that ends exactly at {@code end} and begins at {@code from} or
   * later.
   */
  public static Optional<Span> endingAt(CharSequence folded, int end, int from) {
    Optional<WordTrie.Match<Bound>> match =
        BEFORE.longestBefore(folded, end, Math.max(from, end - REACH));
    return match.isEmpty() || isContract(folded, match.get().span(), from)
        ? Optional.empty()
        : Optional.of(match.get().span());
  }

  /** 主力合|约, 签|约: a contract is no bound. */
  private static boolean isContract(CharSequence folded, Span span, int from) {
    int before = span.start() - 1;
    return span.length() == 1
        && folded.charAt(span.start()) == '约'
        && before >= from
        && "合签违契履条公解续".indexOf(folded.charAt(before)) >= 0
        && !(before > from && "约折".indexOf(folded.charAt(before - 1)) >= 0);
  }

  /** The bound word that ends at {@code end}, blanks passed over. */
  static Optional<WordTrie.Match<Bound>> before(Site site, int end) {
    int at = site.skipBlanksBack(end);
    boolean done = site.charAt(at - 1) == '了';
    int word = done ? at - 1 : at;
    Optional<WordTrie.Match<Bound>> match =
        BEFORE.longestBefore(site.text(), word, Math.max(0, word - REACH));
    return match.isEmpty() || !isWord(site, match.get()) || (done && !isVerb(match.get()))
        ? Optional.empty()
        : match;
  }

  /** 突破了, 超过了: the bound words that may be past. */
  private static boolean isVerb(WordTrie.Match<Bound> match) {
    return match.span().length() == 2
        && (match.meaning() == Bound.MORE_THAN || match.meaning() == Bound.LESS_THAN);
  }

  /** The bound that the words around {@code span} give it: 近乎翻倍, 翻倍以上. */
  static Bound around(CharSequence folded, Span span) {
    Optional<WordTrie.Match<Bound>> before =
        BEFORE.longestBefore(folded, span.start(), Math.max(0, span.start() - REACH));
    return before
        .or(() -> AFTER.longestAt(folded, span.end()))
        .filter(match -> match.span().length() > 1 || isAlone(folded, match))
        .map(WordTrie.Match::meaning)
        .orElse(Bound.EXACT);
  }

  /** 逾|翻倍, 近|翻倍, but not 最近|翻倍. */
  private static boolean isAlone(CharSequence folded, WordTrie.Match<Bound> match) {
    int start = match.span().start();
    String word = match.span().of(folded);
    String excluded = NOT_BEHIND.getOrDefault(word, "");
    return "逾近约超".contains(word) && (start == 0 || excluded.indexOf(folded.charAt(start - 1)) < 0);
  }

  /**
   * The bound that the words before {@code end} give a number, over a verb or a whole if need be.
   */
  static Optional<Bound> governing(Site site, int end) {
    Optional<WordTrie.Match<Bound>> direct = before(site, end);
    if (direct.isPresent()) {
      return direct.map(WordTrie.Match::meaning);
    }
    int at = site.skipBlanksBack(end);
    if (site.charAt(at - 1) == '了') {
      at--;
    }
    Optional<WordTrie.Match<Boolean>> verb =
        CHANGES.longestBefore(site.text(), at, Math.max(0, at - 4));
    if (verb.isPresent()) {
      return BEFORE
          .longestBefore(
              site.text(),
              verb.get().span().start(),
              Math.max(0, verb.get().span().start() - REACH))
          .filter(match -> isAdverb(match.meaning(), match.span().of(site.text())))
          .filter(match -> isWord(site, match))
          .map(WordTrie.Match::meaning);
    }
    int each = eachBefore(site, at);
    return each < at ? before(site, each).map(WordTrie.Match::meaning) : overWhole(site, at);
  }

  /** Where 每桶, 每股 before a number begins: 逼近|每桶|90美元; {@code end} if it is not there. */
  private static int eachBefore(Site site, int end) {
    for (int at = end - 1; at > 0 && end - at <= LONGEST_EACH; at--) {
      if (site.charAt(at) == '每') {
        return at;
      }
      if (!Character.isIdeographic(site.charAt(at))) {
        return end;
      }
    }
    return end;
  }

  private static boolean isAdverb(Bound bound, String word) {
    return (bound == Bound.AT_LEAST && !word.equals("上"))
        || bound == Bound.AT_MOST
        || word.equals("约")
        || word.equals("大概")
        || word.equals("大约");
  }

  /** {@code 不超过公司总股本的3%}, {@code 约占全国的三分之一}. */
  private static Optional<Bound> overWhole(Site site, int end) {
    boolean whole = site.startsWith("股本", end - 2) || site.startsWith("股份总数", end - 4);
    if (site.charAt(end - 1) != '的' && !whole) {
      return Optional.empty();
    }
    int at = end - 1;
    while (at > 0
        && end - at < 20
        && !Site.isClauseEnd(site.charAt(at - 1))
        && !Site.isArabic(site.charAt(at - 1))) {
      at--;
      Optional<WordTrie.Match<Bound>> match =
          BEFORE.longestBefore(site.text(), at, Math.max(0, at - REACH));
      if (match.isPresent()
          && match.get().span().length() > 1
          && !isSuperlative(site, match.get().span())
          && (isLimit(match.get().meaning()) || site.startsWith("约占", at - 2))) {
        return match.map(WordTrie.Match::meaning);
      }
    }
    return Optional.empty();
  }

  /** 雨水|最多|地区的…: not 最多|占总股本的2%. */
  private static boolean isSuperlative(Site site, Span word) {
    return site.charAt(word.start()) == '最' && site.charAt(word.end()) != '占';
  }

  private static boolean isLimit(Bound bound) {
    return bound == Bound.AT_MOST || bound == Bound.AT_LEAST;
  }

  /** The bound word that begins at {@code start}, blanks passed over. */
  static Optional<WordTrie.Match<Bound>> after(Site site, int start) {
    int at = site.skipBlanks(start);
    Optional<WordTrie.Match<Bound>> match = AFTER.longestAt(site.text(), at);
    if (match.isEmpty()) {
      return match;
    }
    int end = match.get().span().end();
    boolean other =
        (match.get().span().length() == 1 && !isTail(site, end))
            || Site.isArabic(site.charAt(end))
            || (site.startsWith("上下", at) && "游文滑浮行".indexOf(site.charAt(end)) >= 0);
    return other ? Optional.empty() : match;
  }

  /** 多 and 余 behind the unit count only at the end of a phrase: 3万元多, not 3万元余额. */
  private static boolean isTail(Site site, int end) {
    char next = site.charAt(end);
    return !Character.isLetter(next) || "的,。、是为在被".indexOf(next) >= 0;
  }

  /** Whether 多 or 余 stands at {@code at}, behind a unit, and closes the phrase: 一倍多. */
  static boolean isFusedAt(Site site, int at) {
    char mark = site.charAt(at);
    return (mark == '多' || mark == '余') && isTail(site, at + 1);
  }

  private static boolean isWord(Site site, WordTrie.Match<Bound> match) {
    String word = match.span().of(site.text());
    char before = site.charAt(match.span().start() - 1);
    String excluded = NOT_BEHIND.get(word);
    char second = site.charAt(match.span().start() - 2);
    boolean already =
        (before == '经' && second == '已') || (before == '合' && "折约".indexOf(second) >= 0);
    if (excluded != null && excluded.indexOf(before) >= 0 && !already) {
      return false;
    }
    return switch (word) {
      case "过", "上" -> beginsWithScale(site);
      case "上限", "上限为" -> site.clauseBefore(12).indexOf('超') < 0;
      default -> true;
    };
  }

  private static boolean beginsWithScale(Site site) {
    return "百千万亿半".indexOf(site.charAt(site.start())) >= 0;
  }

  private static Map<String, Boolean> verbs() {
    Map<String, Boolean> verbs = new HashMap<>();
    WordTable.rows(BoundWords.class, "bound-verbs.tsv", 1)
        .forEach(row -> verbs.put(row.get(0), true));
    return verbs;
  }

  private static Map<String, Bound> words(String where) {
    Map<String, Bound> words = new HashMap<>();
    for (List<String> row : WordTable.rows(BoundWords.class, "bounds.tsv", 3)) {
      if (row.get(2).equals(where)) {
        words.put(TextFolding.fold(row.get(0)), Bound.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      }
    }
    return words;
  }
}
