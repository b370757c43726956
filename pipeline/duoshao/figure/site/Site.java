package duoshao.figure.site;

import duoshao.lexicon.Term.Verb;
import duoshao.lexicon.Vocabulary;
import duoshao.quantity.Kind;
import duoshao.quantity.Quantity;
import duoshao.sentence.Series;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where one figure stands: the words of its sentence, its clause, and the head that governs it,
 * which is the last word before it that is not small. In 总资产首次突破10万亿 the head is 总资产 or the verb
 * that governs it.
 */
public final class Site {
  private static final int LONGEST_PER = 3;
  private static final WordSet UNDONE = WordSet.of("未", "待", "尚未", "未能");

  private final Words words;
  private final int figure;
  private final Quantity quantity;
  private final Predicate<String> parties;
  private final int start;
  private final int head;
  private final Series series;
  private final Complement complement;

  /** Read when first asked for: many rules look at them. */
  private Optional<MetricPhrase> metricAtHead = Optional.empty();

  private int headPhraseStart = -1;

  /**
   * @param figure the index of the figure's word
   * @param parties whether a phrase names a party that the article knows
   */
  public Site(Words words, int figure, Quantity quantity, Predicate<String> parties) {
    this.words = words;
    this.figure = figure;
    this.quantity = quantity;
    this.parties = parties;
    this.start = words.clauseStart(figure);
    this.head = headOf(figure);
    this.series = Series.of(words, figure);
    this.complement = new Complement(this);
  }

  private int headOf(int at) {
    int last = words.skipSmall(at - 1, start);
    while (last > start && last < at - 1 && words.get(last).isAuxiliary()) {
      last = words.skipSmall(last - 1, start);
    }
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
      boolean behindPer = i > start && words.get(i - 1).is("每");
      if ((word.isVerb() && !behindPer) || (word.isMeasure() && !isHeld(word.text()))) {
        return last;
      }
    }
    return last;
  }

  /** 股份, 股票: counted, though they are measures too. */
  private static boolean isHeld(String noun) {
    return noun.endsWith("股份") || noun.endsWith("股票") || noun.endsWith("股");
  }

  public Words words() {
    return words;
  }

  public int figure() {
    return figure;
  }

  public Quantity quantity() {
    return quantity;
  }

  public Series series() {
    return series;
  }

  /** The first word of the clause. */
  public int start() {
    return start;
  }

  /** The index behind the last word of the clause. */
  public int end() {
    return words.clauseEnd(figure);
  }

  /** The index of the head; before {@link #start()} if the clause begins with the figure. */
  public int head() {
    return head;
  }

  public boolean hasHead() {
    return head >= start;
  }

  public Word headWord() {
    return words.get(head);
  }

  public Word word(int index) {
    return words.get(index);
  }

  /** The word before the figure and its bounds; before the clause if there is none. */
  public int beforeBounds() {
    int at = figure - 1;
    while (at > start && words.get(at).isBound()) {
      at--;
    }
    return at;
  }

  boolean isParty(String phrase) {
    return parties.test(phrase);
  }

  public boolean isKind(Kind kind) {
    return quantity.kind() == kind;
  }

  /** Whether the figure says how a thing compares, not how much of it there is: 12%, 3个百分点, 2倍. */
  public boolean isRelative() {
    return isKind(Kind.PERCENT) || isKind(Kind.PERCENTAGE_POINT) || isKind(Kind.MULTIPLE);
  }

  public boolean countsShares() {
    return quantity.unit().equals("股");
  }

  public static boolean endsInMeasure(String phrase) {
    return Vocabulary.shipped().measureAtEndOf(phrase).isPresent();
  }

  /** The metric that ends with the head. */
  public MetricPhrase metricAtHead() {
    if (metricAtHead.isEmpty()) {
      metricAtHead = Optional.of(metricEndingAt(head));
    }
    return metricAtHead.get();
  }

  /**
   * Where the noun phrase begins that ends with the word at {@code last}; behind it if none does.
   */
  public int phraseStart(int last) {
    return last == head ? headPhraseStart() : words.nounPhraseStart(last, start);
  }

  /** The same for the head. */
  public int headPhraseStart() {
    if (headPhraseStart < 0) {
      headPhraseStart = words.nounPhraseStart(head, start);
    }
    return headPhraseStart;
  }

  /** The metric that ends with the word at {@code last}. */
  public MetricPhrase metricEndingAt(int last) {
    return MetricPhrase.endingAt(words, start, last, parties);
  }

  /**
   * The last word before the figure, in its clause, that is one of {@code texts}; -1 if none is.
   */
  public int lastBefore(WordSet texts) {
    for (int i = figure - 1; i >= start; i--) {
      if (words.get(i).isAmong(texts)) {
        return i;
      }
    }
    return -1;
  }

  /** 未|兑付本金, 待|偿还本金: a measure with the word before it that says it is still to be done. */
  public String negated(String metric) {
    for (int i = figure - 1; i > start && !metric.isEmpty(); i--) {
      if (words.get(i - 1).isAmong(UNDONE) && metric.startsWith(word(i).text())) {
        return (words.get(i - 1).is("待") ? "待" : "未") + metric;
      }
    }
    return metric;
  }

  /** Whether a word from {@code from} to the figure is one of {@code texts}. */
  public boolean hasBefore(int from, String... texts) {
    for (int i = Math.max(from, start); i < figure; i++) {
      if (words.get(i).isOneOf(texts)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word from the figure to the end of the clause is one of {@code texts}. */
  public boolean hasBehind(String... texts) {
    for (int i = figure + 1; i < end(); i++) {
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
  public String nounBehind() {
    return complement.noun();
  }

  /** The noun right behind the figure itself. */
  public String ownNounBehind() {
    return complement.ownNoun();
  }

  /** The measure that the figure qualifies: 存款准备金率 in 11.5%的存款准备金率; empty if there is none. */
  public String measureBehind() {
    return complement.measure();
  }

  /** What is said of a share or a group: 流向小微企业 in 超80%流向小微企业; empty if nothing is. */
  public String predicateBehind() {
    return new SaidBehind(this, complement).text();
  }

  /** The last verb of a sort before the figure, in its clause; -1 if there is none. */
  public int verbBefore(Verb sort) {
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
  public int verb(Verb sort, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.get(i).isVerb(sort)) {
        return i;
      }
    }
    return -1;
  }
}
