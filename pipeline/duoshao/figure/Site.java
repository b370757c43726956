package duoshao.figure;

import duoshao.lexicon.Term.Verb;
import duoshao.lexicon.Vocabulary;
import duoshao.lexicon.WordLists;
import duoshao.quantity.Kind;
import duoshao.quantity.Quantity;
import duoshao.sentence.Series;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.function.Predicate;

/**
 * Where one figure stands: the words of its sentence, its clause, and the head that governs it,
 * which is the last word before it that is not small. In 总资产首次突破10万亿 the head is 总资产 or the verb
 * that governs it.
 */
final class Site {
  private static final int LONGEST_PREDICATE = 16;
  private static final int LONGEST_PER = 3;

  private final Words words;
  private final int figure;
  private final Quantity quantity;
  private final Predicate<String> parties;
  private final int start;
  private final int head;
  private final Series series;

  /**
   * @param figure the index of the figure's word
   * @param parties whether a phrase names a party that the article knows
   */
  Site(Words words, int figure, Quantity quantity, Predicate<String> parties) {
    this.words = words;
    this.figure = figure;
    this.quantity = quantity;
    this.parties = parties;
    this.start = words.clauseStart(figure);
    this.head = headOf(figure);
    this.series = Series.of(words, figure);
  }

  private int headOf(int at) {
    int last = words.skipSmall(at - 1, start);
    last = isKind(Kind.RATE) ? beforePer(last) : last;
    boolean de = last > start && words.get(last).isDe();
    return de ? words.skipSmall(last - 1, start) : last;
  }

  /** Before 每股, 每股股份, 每|平方米: what a number is counted per belongs to it. */
  private int beforePer(int last) {
    for (int i = last; i >= start && last - i < LONGEST_PER; i--) {
      Word word = words.get(i);
      if (word.text().startsWith("每") && !word.isMeasure()) {
        return words.skipSmall(i - 1, start);
      }
      if (word.isVerb() || (word.isMeasure() && !isHeld(word.text()))) {
        return last;
      }
    }
    return last;
  }

  /** 股份, 股票: counted, though they are measures too. */
  private static boolean isHeld(String noun) {
    return noun.endsWith("股份") || noun.endsWith("股票") || noun.endsWith("股");
  }

  Words words() {
    return words;
  }

  int figure() {
    return figure;
  }

  Quantity quantity() {
    return quantity;
  }

  Series series() {
    return series;
  }

  /** The first word of the clause. */
  int start() {
    return start;
  }

  /** The index behind the last word of the clause. */
  int end() {
    return words.clauseEnd(figure);
  }

  /** The index of the head; before {@link #start()} if the clause begins with the figure. */
  int head() {
    return head;
  }

  boolean hasHead() {
    return head >= start;
  }

  Word headWord() {
    return words.get(head);
  }

  Word word(int index) {
    return words.get(index);
  }

  boolean isParty(String phrase) {
    return parties.test(phrase);
  }

  boolean isKind(Kind kind) {
    return quantity.kind() == kind;
  }

  /** Whether the figure says how a thing compares, not how much of it there is: 12%, 3个百分点, 2倍. */
  boolean isRelative() {
    return isKind(Kind.PERCENT) || isKind(Kind.PERCENTAGE_POINT) || isKind(Kind.MULTIPLE);
  }

  boolean countsShares() {
    return quantity.unit().equals("股");
  }

  static boolean endsInMeasure(String phrase) {
    return Vocabulary.shipped().measureAtEndOf(phrase).isPresent();
  }

  /** The metric that ends with the word at {@code last}. */
  MetricPhrase metricEndingAt(int last) {
    return MetricPhrase.endingAt(words, start, last, parties);
  }

  /**
   * The last word before the figure, in its clause, that is one of {@code texts}; -1 if none is.
   */
  int lastBefore(String... texts) {
    for (int i = figure - 1; i >= start; i--) {
      if (words.get(i).isOneOf(texts)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a word from {@code from} to the figure is one of {@code texts}. */
  boolean hasBefore(int from, String... texts) {
    for (int i = Math.max(from, start); i < figure; i++) {
      if (words.get(i).isOneOf(texts)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The noun that the figure counts or qualifies: 医生 in 100多万名医生; a series shares the one behind
   * its last.
   */
  String nounBehind() {
    String own = ownNounBehind();
    return own.isEmpty() ? counted(nounAt(series.last() + 1)) : own;
  }

  /** The noun right behind the figure itself. */
  String ownNounBehind() {
    return counted(nounAt(figure + 1));
  }

  /** What a figure counts: 500万股|限售股, not 500万股|北京某某. */
  private String counted(String noun) {
    boolean shares = noun.indexOf('股') >= 0 && !noun.endsWith("股东");
    return countsShares() && !shares ? "" : noun;
  }

  private String nounAt(int from) {
    int i = behindTail(from);
    int first = i;
    while (i < words.size() && isCounted(i, first) && !(i > first && isHeadline(i))) {
      i++;
    }
    while (i > first
        && (words.get(i - 1).isDe()
            || words.get(i - 1).isJoint()
            || words.get(i - 1).isMark("“”\"《》·-+ "))) {
      i--;
    }
    return i > first ? words.text(first, i - 1) : "";
  }

  /** 中标3亿元项目|某某集团(600001)公告: a name with its code begins what is said next. */
  private boolean isHeadline(int i) {
    return words.get(i).isName() && i + 1 < words.size() && Words.isCodeBracket(words.get(i + 1));
  }

  /** Over 的, 以上 and what else belongs to the number. */
  private int behindTail(int from) {
    int i = from;
    while (i < words.size()
        && (words.get(i).isDe()
            || words.get(i).isMark(" ")
            || words.get(i).isOneOf("以上", "左右", "有余", "之多", "作为"))) {
      i++;
    }
    return i;
  }

  private boolean isCounted(int i, int first) {
    Word word = words.get(i);
    boolean more =
        i + 1 < words.size()
            && (words.get(i + 1).isNominal()
                || words.get(i + 1).isName()
                || words.get(i + 1).tag().equals("vn"));
    if (word.isMark("“”\"《》·-+ ")) {
      return i + 1 < words.size();
    }
    boolean place = word.tag().equals("f") && !word.isMeasure();
    boolean attributive = i > 0 && words.get(i - 1).isDe();
    boolean plain =
        word.isVerb()
            && !word.isChange()
            && i == first
            && (word.term().verb().isEmpty() || attributive);
    boolean inner = word.isDe() && i > first;
    boolean last =
        word.tag().equals("vn")
            && i > first
            && (i + 1 == words.size() || words.get(i + 1).endsClause());
    boolean noun =
        word.isVerb()
            && !word.isChange()
            && i > first
            && first > 0
            && words.get(first - 1).isDe()
            && (i + 1 == words.size() || words.get(i + 1).endsClause());
    boolean syllable = word.isFragment() && i > first && more;
    if (i == first && WordLists.isLevelNoun(word.text())) {
      return false;
    }
    boolean behindShares = i > first && words.get(i - 1).isOneOf("股份", "股权", "股票");
    boolean goesOn = word.isMeasure() || word.tag().startsWith("n");
    if (behindShares && (!goesOn || word.isName() || word.isTaggedName())) {
      return word.isDe() && more;
    }
    return (word.isNominal() && !place)
        || word.isName()
        || syllable
        || last
        || noun
        || ((inner || plain) && more);
  }

  /** The measure that the figure qualifies: 存款准备金率 in 11.5%的存款准备金率; empty if there is none. */
  String measureBehind() {
    int de = figure + 1;
    boolean rate =
        de + 2 < words.size()
            && words.get(de).isMark("/")
            && words.get(de + 1).isOneOf("年", "月", "日", "天");
    de = rate ? de + 2 : de;
    boolean qualifies = de < words.size() && words.get(de).isDe();
    String noun = qualifies ? nounAt(de) : "";
    return endsInMeasure(noun) ? noun : "";
  }

  /** What is said of a share or a group: 流向小微企业 in 超80%流向小微企业; empty if nothing is. */
  String predicateBehind() {
    int i = behindTail(figure + 1);
    while (i < end() && (words.get(i).isDe() || words.get(i).isNominal())) {
      i++;
    }
    boolean verb =
        i < end() && (words.get(i).isVerb() || words.get(i).isAdverb() || words.get(i).is("被"));
    if (!verb) {
      return "";
    }
    if (words.hasFigure(i, end())) {
      return objectOf(i);
    }
    int last = end() - 1;
    while (last > i && words.text(i, last).length() > LONGEST_PREDICATE) {
      last--;
    }
    return words.text(i, last);
  }

  /** 接种了至少一剂疫苗: the verb and what its own number counts, 接种疫苗; else the verb of a deal. */
  private String objectOf(int verb) {
    int next = verb + 1;
    while (next < end() && words.get(next).isSmall()) {
      next++;
    }
    String counted = next < end() && words.get(next).isFigure() ? nounAt(next + 1) : "";
    if (words.get(verb).isVerb() && !counted.isEmpty()) {
      return words.get(verb).text() + counted;
    }
    return words.get(verb).isVerb(Verb.ACT) ? words.get(verb).text() : "";
  }

  /** The last verb of a sort before the figure, in its clause; -1 if there is none. */
  int verbBefore(Verb sort) {
    for (int i = figure - 1; i >= start; i--) {
      if (words.get(i).isVerb(sort)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * The first verb of a sort from {@code from} up to {@code to}, the last excluded; -1 if there is
   * none.
   */
  int verb(Verb sort, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isVerb(sort)) {
        return i;
      }
    }
    return -1;
  }
}
