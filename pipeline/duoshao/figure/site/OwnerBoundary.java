package duoshao.figure.site;

import duoshao.lexicon.Organisations;
import duoshao.lexicon.Places;
import duoshao.lexicon.PriceWords;
import duoshao.lexicon.WordLists;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds where the name of an owner ends and the measure that it has begins: 机械行业|增加值, 海岬型船|日均获利.
 */
final class OwnerBoundary {
  private static final int LONG_NAME = 5;
  private static final int LONGEST_STOCK = 6;
  private static final WordSet SECTORS = WordSet.of("行业", "产业", "板块", "市场");

  private final Words words;
  private final int start;
  private final Predicate<String> parties;

  OwnerBoundary(Words words, int start, Predicate<String> parties) {
    this.words = words;
    this.start = start;
    this.parties = parties;
  }

  /** Where the metric begins behind its owner; {@code from} if it has none in the phrase. */
  int end(int from, int end) {
    int measure = measureStart(from, end);
    int cut = from;
    for (int i = from; i < Math.min(end, measure); i++) {
      if (i > from && words.get(i).is("新增")) {
        return addedStart(from, i);
      }
      if (endsOwner(from, i, cut) || (words.get(i).is("累计") && i < end)) {
        cut = i + 1;
      } else if (words.get(i).isDe() && cut > from && words.get(cut - 1).isRole()) {
        cut = i + 1;
      }
    }
    if (cut == from) {
      cut = unmarkedOwnerEnd(from, measure, end);
    } else if (words.get(cut - 1).isRole() && measure > cut && looksLikeName(cut, measure)) {
      cut = measure;
    }
    while (cut < end && words.get(cut).isDe()) {
      cut++;
    }
    return cut;
  }

  /** 广东省|全年新增企业: what is added begins with the words that say when; 峰值时的 owns nothing. */
  private int addedStart(int from, int added) {
    int at = added;
    while (at > from + 1 && WordLists.isMeasureModifier(words.get(at - 1).text())) {
      at--;
    }
    boolean when = words.get(at - 1).isDe() && at - 1 > from && words.get(at - 2).is("时");
    return when ? from : at;
  }

  private boolean endsOwner(int from, int i, int cut) {
    Word word = words.get(i);
    return (word.isStandIn() && i == cut)
        || (i == from && WordLists.isActor(word.text()))
        || word.isRole()
        || (word.isAmong(SECTORS) && isSector(word, words.text(from, i)))
        || (word.is("企业") && !followsName(from) && words.text(from, i).length() > LONG_NAME)
        || isOrganisation(word, words.text(cut, i));
  }

  private boolean followsName(int from) {
    return from > start && words.get(from - 1).isName();
  }

  private int unmarkedOwnerEnd(int from, int measure, int end) {
    boolean split = measure <= end && measure > from;
    int instrument = split ? instrumentEnd(from, end) : from;
    if (instrument > from) {
      return instrument;
    }
    int places = placesEnd(from, end);
    if (places > from) {
      return places;
    }
    for (int i = from + 1; i < end; i++) {
      if (words.get(i).is("累计")) {
        return i + 1;
      }
    }
    if (split && words.text(measure, end).equals("股价") && isStock(from, measure)) {
      return measure;
    }
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

  /** 江国10年期国债|收益率, 1年期MLF|操作利率: where the name of an instrument ends; {@code from} if none does. */
  private int instrumentEnd(int from, int end) {
    int at = end;
    while (at > from) {
      Word before = words.get(at - 1);
      if (PriceWords.mayEndInstrument(before.text())
          && PriceWords.isOfInstrument(words.text(at, end), words.text(from, at - 1))) {
        return words.get(at).is("累计") ? at + 1 : at;
      }
      boolean inside = belongsToMeasure(before, true) || before.tag().startsWith("v");
      at = inside ? at - 1 : from;
    }
    return from;
  }

  /** 鸿海|股价: what stands before it is a company, known or not. */
  private boolean isStock(int from, int measure) {
    String text = words.text(from, measure - 1);
    boolean nominal = true;
    boolean named = false;
    for (int i = from; i < measure; i++) {
      Word word = words.get(i);
      named |= word.isFragment() || word.tag().startsWith("nz") || word.tag().startsWith("nr");
      nominal &= (word.isNominal() || word.isFragment()) && !word.isDe() && !word.isStandIn();
    }
    return nominal
        && named
        && text.length() >= 2
        && text.length() <= LONGEST_STOCK
        && !WordLists.isCommonNoun(text)
        && !Organisations.isGeneric(text);
  }

  /** 人民币|汇率, 原油|价格: the measure is what the price of the thing is called. */
  private boolean isPriced(int from, int measure, int end) {
    String price = words.text(measure, end);
    Optional<String> own = PriceWords.metricOf(words.text(from, measure - 1));
    return own.isPresent() && own.get().equals(price);
  }

  /** 深港国际中心|报价: it ends as an organisation or a building does and is too long for a common noun. */
  private static boolean endsAsPlace(String text) {
    Optional<String> ending =
        text.length() >= LONG_NAME ? Organisations.ending(text) : Optional.empty();
    return ending.isPresent()
        && ending.get().equals("organisation")
        && !Organisations.isGeneric(text);
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

  /** Where the measure at the end of a phrase begins, with the words that belong to it: 平均出厂价格. */
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
        && !words.get(from).isVerb()
        && !words.get(to - 1).tag().startsWith("f")
        && !words.get(to - 1).is("时")
        && "未不无已可".indexOf(text.charAt(0)) < 0
        && !Organisations.isGeneric(text)
        && !WordLists.isCommonNoun(text);
  }

  private static boolean isSector(Word word, String prefix) {
    return prefix.length() > 2 || (word.is("市场") && prefix.equals("市场"));
  }

  private static boolean isOrganisation(Word word, String prefix) {
    return prefix.length() > 3
        && !word.isMeasure()
        && Organisations.isStrongOrganisation(prefix)
        && Organisations.isOrganisation("某" + word.text())
        && !Organisations.isGeneric(prefix);
  }
}
