package duoshao.figure.site;

import duoshao.lexicon.BareMeasures;
import duoshao.lexicon.Term.Verb;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads the noun phrase that names what is measured: its words, and whose it is. */
final class MetricPhraseReader {
  private static final int LONGEST_MODIFIER = 8;

  private final Words words;
  private final int start;
  private final OwnerBoundary owners;

  /**
   * @param start the first word that the phrase may begin with
   * @param parties whether a phrase names a party that the article knows
   */
  MetricPhraseReader(Words words, int start, Predicate<String> parties) {
    this.words = words;
    this.start = start;
    this.owners = new OwnerBoundary(words, start, parties);
  }

  /** The phrase that ends with the word at {@code last}. */
  MetricPhrase read(int last) {
    int end = last;
    while (end >= start && isTail(words.get(end))) {
      end--;
    }
    int from = words.nounPhraseStart(end, start);
    if (from < end && words.get(from + 1).isMeasure() && words.get(from).isOneOf("该", "此", "上述")) {
      from++;
    }
    if (from > end) {
      return MetricPhrase.none(Math.max(last + 1, start));
    }
    Optional<MetricPhrase> share = share(from, end);
    if (share.isPresent()) {
      return share.get();
    }
    if (from < end && isDeed(end) && (isSuffered(from) || isGovernedApart(from, end))) {
      return new MetricPhrase(words.text(end, end), Optional.empty(), from);
    }
    int whose = attribution(from, end);
    if (whose >= 0) {
      return new MetricPhrase(words.text(whose, end), Optional.empty(), whose);
    }
    int cut = isGoverned(from) || isListOfIndexes(from, end) ? from : owners.end(from, end);
    String metric = words.text(cut, end);
    Optional<MetricPhrase> index = index(metric, from, end);
    if (index.isPresent()) {
      return index.get();
    }
    int modifier = cut == from && BareMeasures.contains(metric) ? modifier(from) : -1;
    if (modifier >= 0) {
      return new MetricPhrase(words.text(modifier, end), target(modifier), modifier);
    }
    int holder = holderStart(from, cut);
    boolean standIn =
        words.get(from).isStandIn()
            || (cut > from + 1
                && words.get(cut - 1).isStandIn()
                && words.get(cut - 2).tag().equals("v"));
    boolean owned = cut > from && (!standIn || holder > from);
    String text = owned ? owner(holder, cut) : "";
    Optional<String> owner =
        text.isEmpty() || MetricPhrase.isDeictic(text)
            ? Optional.empty()
            : Optional.of((holder > from ? "" : house(from, cut)) + text);
    boolean qualified =
        owned && text.isEmpty() && WordLists.isMeasureModifier(words.text(from, from));
    return qualified
        ? new MetricPhrase(words.text(from, end), owner, from)
        : new MetricPhrase(withoutTotal(cut, end), owner, owner.isPresent() ? from : cut);
  }

  /** 三大指数, 沪深300指数: the index itself is what has the level. */
  private Optional<MetricPhrase> index(String metric, int from, int end) {
    if (metric.endsWith("大指数") || metric.endsWith("大股指")) {
      return Optional.of(new MetricPhrase("指数", Optional.empty(), from));
    }
    if (!metric.endsWith("指数")
        || metric.indexOf("指数") < metric.length() - 2
        || metric.length() == 2
        || WordLists.isCommonNoun(words.text(from, end))) {
      return Optional.empty();
    }
    boolean more =
        from > start
            && (words.get(from - 1).isName()
                || (from - 1 == start && words.get(from - 1).isFragment()));
    int name = more ? from - 1 : from;
    return Optional.of(new MetricPhrase("指数", Optional.of(words.text(name, end)), name));
  }

  /** 累计|成交量: that it is a total is no part of what is measured. */
  private String withoutTotal(int from, int end) {
    return words.text(from < end && words.get(from).is("累计") ? from + 1 : from, end);
  }

  /** 归属于|挂牌公司股东的净利润: whose part of a sum is measured belongs to the measure; -1 if not said. */
  private int attribution(int from, int end) {
    for (int i = end - 1; i >= start && end - i <= LONGEST_MODIFIER; i--) {
      if (words.get(i).text().startsWith("归属")) {
        return i;
      }
      boolean inside = i >= from || words.get(i).isVerb() || words.get(i).isNominal();
      if (!inside && !words.get(i).isPreposition() && !words.get(i).is("于")) {
        return -1;
      }
    }
    return -1;
  }

  /** 被某某局|罚款, 获某某基金|净买入: what is done is measured, not who does it. */
  private boolean isDeed(int last) {
    Word deed = words.get(last);
    return deed.isMeasure()
        && (deed.isVerb() || deed.tag().startsWith("v"))
        && !words.get(last - 1).isVerb(Verb.ACT);
  }

  private boolean isSuffered(int from) {
    int mark = from - 1;
    while (mark > start && words.get(mark).isName()) {
      mark--;
    }
    return mark >= start && words.get(mark).isOneOf("被", "获", "遭", "遭到");
  }

  /** 以|自有资金|出资, 向|甲公司|投资: what it is done with, or to whom, does not name what is done. */
  private boolean isGovernedApart(int from, int end) {
    int mark = from - 1;
    while (mark > start && words.get(mark).isName()) {
      mark--;
    }
    boolean within =
        mark >= start && words.get(mark).is("在") && words.get(end - 1).tag().equals("f");
    return within || (mark >= start && words.get(mark).isOneOf("以", "用", "向", "对", "为", "给"));
  }

  /** 新订单指数和从业人员指数: measures that are called so, not one index by its name. */
  private boolean isListOfIndexes(int from, int end) {
    if (!words.get(end).text().endsWith("指数")) {
      return false;
    }
    for (int i = from + 1; i < end; i++) {
      if (words.get(i).isJoint() && words.get(i - 1).text().endsWith("指数")) {
        return true;
      }
    }
    return false;
  }

  /** 出售的|BTC数量: the verb of the clause that says which measure is meant; -1 if there is none. */
  private int modifier(int from) {
    int de = from - 1;
    while (de > start && words.get(de).isName()) {
      de--;
    }
    if (de <= start || !words.get(de).isDe()) {
      return -1;
    }
    int verb = -1;
    for (int i = de - 1; i >= start && de - i <= LONGEST_MODIFIER; i--) {
      Word word = words.get(i);
      boolean acts = word.isVerb() || word.isVerb(Verb.ACT);
      boolean inside = acts || word.isNominal() || word.isName();
      if (word.says() || word.isStandIn() || (!inside && verb >= 0)) {
        return verb;
      }
      if (word.isFigure() || word.endsClause()) {
        return -1;
      }
      verb = acts ? i : verb;
    }
    return verb;
  }

  /** 净流入|A股|的资金: where money flows to is what has the flow. */
  private Optional<String> target(int verb) {
    boolean flows = words.get(verb).text().contains("流入") || words.get(verb).text().contains("流出");
    return flows ? words.get(verb + 1).name().map(Name::canonical) : Optional.empty();
  }

  /** 煤炭消费量|占|能源消费比重: the part, 占 and the whole. */
  private Optional<MetricPhrase> share(int from, int end) {
    int verb = from - 1;
    while (verb > start && words.get(verb).isName()) {
      verb--;
    }
    if (verb <= start || !words.get(verb).isVerb(Verb.SHARE)) {
      return Optional.empty();
    }
    String whole = words.text(verb, end);
    if (!whole.endsWith("比重") && !whole.endsWith("比例") && !whole.endsWith("份额")) {
      return Optional.empty();
    }
    MetricPhrase part = read(words.skipSmall(verb - 1, start));
    return part.isMeasure()
        ? Optional.of(new MetricPhrase(part.metric() + whole, part.owner(), part.start()))
        : Optional.of(new MetricPhrase(whole, Optional.empty(), verb));
  }

  private static final WordSet ASIDES = WordSet.of("最高", "最低", "合计", "基本", "一般", "普遍");

  /** What stands between a measure and its number without naming it: 最高, 平均, 之间. */
  private static boolean isTail(Word word) {
    boolean place = word.tag().equals("f") && !word.isMeasure();
    return word.isMark("”\"“ ") || word.isAdverb() || word.isAmong(ASIDES) || place;
  }

  private boolean isGoverned(int from) {
    int governor = from - 1;
    while (governor > start && words.get(governor).isName()) {
      governor--;
    }
    return governor >= start
        && !words.get(governor).isPassive()
        && ((words.get(governor).isVerb() && !words.get(governor).says())
            || words.get(governor).isPreposition());
  }

  /** The name that stands before the phrase and belongs to its owner: 平安|医疗板块. */
  private String house(int from, int cut) {
    boolean named = cut > from && from > start && words.get(from - 1).isName();
    return named ? words.text(from - 1, from - 1) : "";
  }

  /** Behind the last role of the owner: 控股股东|三明电子. */
  private int holderStart(int from, int cut) {
    int begin = from;
    for (int i = from; i < cut - 1; i++) {
      begin = words.get(i).isRole() ? i + 1 : begin;
    }
    return begin;
  }

  /** The owner without what only qualifies the measure: 新增|江城市|病例. */
  private String owner(int holder, int cut) {
    int from = holder;
    while (from < cut && isWayOfMeasuring(words.get(from))) {
      from++;
    }
    int to = cut - 1;
    while (to > from && (words.get(to).isDe() || words.get(to).is("累计"))) {
      to--;
    }
    return to < from || words.get(to).isRole() ? "" : words.text(from, to);
  }

  private static boolean isWayOfMeasuring(Word word) {
    return WordLists.isWayOfMeasuring(word.text()) || word.tag().startsWith("t");
  }
}
