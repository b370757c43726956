package duoshao.figure;

import duoshao.lexicon.Places;
import duoshao.lexicon.PriceWords;
import duoshao.lexicon.Term.Verb;
import duoshao.lexicon.WordLists;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The noun phrase that names what is measured, split from the name of what has it: 机械行业|增加值,
 * 海岬型船|日均获利. What only says which measure is meant stays with it: 绿色信贷余额.
 *
 * @param metric the measure with its modifiers; empty if there is no noun phrase
 * @param owner whose it is, where it stands in the same phrase
 * @param start the first word of the phrase: what stands before it may be its subject
 */
record MetricPhrase(String metric, Optional<String> owner, int start) {
  private static final int LONG_NAME = 5;
  private static final int LONGEST_MODIFIER = 8;

  /** Measures that say nothing without what modifies them. */
  private static final Set<String> BARE =
      Set.of("资金", "金额", "数额", "总额", "数量", "比例", "人数", "规模", "客户数", "个人客户数", "用户数", "占比");

  private static final Set<String> DEICTIC =
      Set.of("该", "本次", "此次", "上述", "前述", "这", "此", "部分", "其中");

  /** No noun phrase; the subject may stand before {@code start}. */
  static MetricPhrase none(int start) {
    return new MetricPhrase("", Optional.empty(), start);
  }

  /**
   * The phrase that ends with the word at {@code last} and begins with {@code start} or a later
   * one.
   *
   * @param parties whether a phrase names a party that the article knows
   */
  static MetricPhrase endingAt(Words words, int start, int last, Predicate<String> parties) {
    return new Reader(words, start, parties).read(last);
  }

  /** 该部分, 本次, 上述: they point at what was said and name nobody. */
  static boolean isDeictic(String text) {
    return DEICTIC.stream().anyMatch(text::startsWith);
  }

  boolean isMeasure() {
    return Site.endsInMeasure(metric);
  }

  private static final class Reader {
    private final Words words;
    private final int start;
    private final Predicate<String> parties;

    Reader(Words words, int start, Predicate<String> parties) {
      this.words = words;
      this.start = start;
      this.parties = parties;
    }

    MetricPhrase read(int last) {
      int end = last;
      while (end >= start && isTail(words.get(end))) {
        end--;
      }
      int from = words.nounPhraseStart(end, start);
      if (from > end) {
        return none(Math.max(last + 1, start));
      }
      Optional<MetricPhrase> share = share(from, end);
      if (share.isPresent()) {
        return share.get();
      }
      int cut = isGoverned(from) ? from : ownerEnd(from, end);
      String metric = words.text(cut, end);
      if (metric.endsWith("指数")
          && metric.length() > 2
          && !WordLists.isCommonNoun(words.text(from, end))) {
        boolean more =
            from > start
                && (words.get(from - 1).isName()
                    || (from - 1 == start && words.get(from - 1).isFragment()));
        int name = more ? from - 1 : from;
        return new MetricPhrase("指数", Optional.of(words.text(name, end)), name);
      }
      int modifier = cut == from && BARE.contains(metric) ? modifier(from) : -1;
      if (modifier >= 0) {
        return new MetricPhrase(words.text(modifier, end), target(modifier), modifier);
      }
      int holder = holderStart(from, cut);
      boolean owned = cut > from && (!words.get(from).isStandIn() || holder > from);
      String text = owned ? owner(holder, cut) : "";
      Optional<String> owner =
          text.isEmpty() || isDeictic(text)
              ? Optional.empty()
              : Optional.of((holder > from ? "" : house(from, cut)) + text);
      return new MetricPhrase(metric, owner, owner.isPresent() ? from : cut);
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
      boolean flows =
          words.get(verb).text().contains("流入") || words.get(verb).text().contains("流出");
      return flows ? words.get(verb + 1).name().map(Name::canonical) : Optional.empty();
    }

    /** 煤炭消费量|占|能源消费比重: the part, 占 and the whole. */
    private Optional<MetricPhrase> share(int from, int end) {
      int verb = from - 1;
      while (verb > start && words.get(verb).isName()) {
        verb--;
      }
      boolean share = verb > start && words.get(verb).isVerb(Verb.SHARE);
      String whole = share ? words.text(verb, end) : "";
      if (!whole.endsWith("比重") && !whole.endsWith("比例") && !whole.endsWith("份额")) {
        return Optional.empty();
      }
      MetricPhrase part = read(words.skipSmall(verb - 1, start));
      return part.isMeasure()
          ? Optional.of(new MetricPhrase(part.metric() + whole, part.owner(), part.start()))
          : Optional.of(new MetricPhrase(whole, Optional.empty(), verb));
    }

    /** What stands between a measure and its number without naming it: 最高, 平均, 之间. */
    private static boolean isTail(Word word) {
      boolean place = word.tag().equals("f") && !word.isMeasure();
      return word.isMark("”\"“ ") || word.isAdverb() || word.isOneOf("最高", "最低", "合计") || place;
    }

    private boolean isGoverned(int from) {
      int governor = from - 1;
      while (governor > start && words.get(governor).isName()) {
        governor--;
      }
      return governor >= start
          && (words.get(governor).isVerb() || words.get(governor).isPreposition());
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

    private String owner(int from, int cut) {
      int to = cut - 1;
      while (to > from && (words.get(to).isDe() || words.get(to).is("累计"))) {
        to--;
      }
      return to < from || words.get(to).isRole() ? "" : words.text(from, to);
    }

    /** Where the metric begins behind its owner; {@code from} if it has none in the phrase. */
    private int ownerEnd(int from, int end) {
      int measure = measureStart(from, end);
      int cut = from;
      for (int i = from; i < Math.min(end, measure); i++) {
        if (endsOwner(from, i, cut) || (i > from && words.get(i).is("累计"))) {
          cut = i + 1;
        } else if (words.get(i).isDe() && cut > from && words.get(cut - 1).isRole()) {
          cut = i + 1;
        }
      }
      if (cut == from) {
        cut = unmarkedOwnerEnd(from, measure, end);
      }
      while (cut < end && words.get(cut).isDe()) {
        cut++;
      }
      return cut;
    }

    private boolean endsOwner(int from, int i, int cut) {
      Word word = words.get(i);
      String prefix = words.text(from, i);
      return (word.isStandIn() && i == cut)
          || (i == from && WordLists.isActor(word.text()))
          || word.isRole()
          || isSector(word, prefix)
          || (word.is("企业") && prefix.length() > LONG_NAME && !followsName(from))
          || isOrganisation(word, words.text(cut, i));
    }

    private boolean followsName(int from) {
      return from > start && words.get(from - 1).isName();
    }

    private int unmarkedOwnerEnd(int from, int measure, int end) {
      int places = placesEnd(from, end);
      if (places > from) {
        return places;
      }
      for (int i = from + 1; i < end; i++) {
        if (words.get(i).is("累计")) {
          return i + 1;
        }
      }
      boolean split = measure <= end && measure > from;
      if (split && endsAsPlace(words.text(from, measure - 1))) {
        return measure;
      }
      boolean named = followsName(from);
      if (split
          && (isPriced(from, measure, end)
              || parties.test(words.text(from, measure - 1))
              || (!named && looksLikeName(from, measure)))) {
        return measure;
      }
      return words.get(from).isTaggedName() && from < end ? from + 1 : from;
    }

    /** 人民币|汇率, 原油|价格: the measure is what the price of the thing is called. */
    private boolean isPriced(int from, int measure, int end) {
      String price = words.text(measure, end);
      return PriceWords.metricOf(words.text(from, measure - 1)).filter(price::equals).isPresent();
    }

    /**
     * 深港国际中心|报价: it ends as an organisation or a building does and is too long for a common noun.
     */
    private static boolean endsAsPlace(String text) {
      return text.length() >= LONG_NAME
          && WordLists.ending(text).filter("organisation"::equals).isPresent()
          && !WordLists.isGeneric(text);
    }

    /** Where the places at the head of a phrase end: 海南全省|新能源汽车保有量. */
    private int placesEnd(int from, int end) {
      int at = from;
      while (at < end
          && (isPlace(words.get(at))
              || (at > from && words.get(at).isOneOf("全省", "全市", "全国", "全境")))) {
        at++;
      }
      return at;
    }

    private static boolean isPlace(Word word) {
      return word.tag().startsWith("ns") || Places.isPlace(word.text());
    }

    /**
     * Where the measure at the end of a phrase begins, with the words that belong to it: 平均出厂价格.
     */
    private int measureStart(int from, int end) {
      int at = end + 1;
      while (at > from && belongsToMeasure(words.get(at - 1), at <= end)) {
        at--;
      }
      return at;
    }

    private static boolean belongsToMeasure(Word word, boolean inside) {
      boolean each = word.tag().equals("r") && word.text().startsWith("每");
      return word.isMeasure()
          || WordLists.isMeasureModifier(word.text())
          || (inside && word.isVerb())
          || each;
    }

    /** Whether a stretch is a name that the segmenter has cut to pieces, or has one in it. */
    private boolean looksLikeName(int from, int to) {
      boolean fragment = false;
      for (int i = from; i < to; i++) {
        Word word = words.get(i);
        boolean syllable =
            word.text().length() == 1
                && !word.isDe()
                && !word.isJoint()
                && word.sort() == Word.Sort.WORD;
        fragment |= syllable || word.isTaggedName();
      }
      String text = words.text(from, to - 1);
      boolean sized = text.length() >= 2 && text.length() <= 14;
      return fragment
          && sized
          && "未不无已可".indexOf(text.charAt(0)) < 0
          && !WordLists.isGeneric(text)
          && !WordLists.isCommonNoun(text);
    }

    private static boolean isSector(Word word, String prefix) {
      boolean sector = prefix.length() > 2 && word.isOneOf("行业", "产业", "板块", "市场");
      return sector || (word.is("市场") && prefix.equals("市场"));
    }

    private static boolean isOrganisation(Word word, String prefix) {
      boolean ends =
          WordLists.isStrongOrganisation(prefix) && WordLists.isOrganisation("某" + word.text());
      return prefix.length() > 3 && ends && !WordLists.isGeneric(prefix) && !word.isMeasure();
    }
  }
}
