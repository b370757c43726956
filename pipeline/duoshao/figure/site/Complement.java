package duoshao.figure.site;

import duoshao.lexicon.Term.Verb;
import duoshao.lexicon.WordLists;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;

/**
 * The noun that stands behind a figure and goes with it: what it counts (100多万名|医生) or the measure
 * that it qualifies (11.5%的|存款准备金率).
 */
final class Complement {
  /** Classifiers of those who do something themselves. */
  private static final String AGENTS = "人名位家户个股只支";

  /** Verbs that say what the counted is for, or what is done with it next. */
  private static final WordSet NEXT_ACTS =
      WordSet.of("用于", "用作", "用以", "提供", "成为", "作为", "参与", "濒临", "涉及");

  private static final WordSet SHARES = WordSet.of("股份", "股权", "股票");

  private static final WordSet TAILS = WordSet.of("以上", "左右", "有余", "之多", "作为");

  private final Site site;
  private final Words words;
  private final int figure;

  Complement(Site site) {
    this.site = site;
    this.words = site.words();
    this.figure = site.figure();
  }

  /** The noun that the figure counts or qualifies; a series shares the one behind its last. */
  String noun() {
    String own = ownNoun();
    boolean alone = site.series().last() == figure;
    return own.isEmpty() && !alone ? counted(nounAt(site.series().last() + 1)) : own;
  }

  /** The noun right behind the figure itself. */
  String ownNoun() {
    return counted(nounAt(figure + 1));
  }

  /** What a figure counts: 500万股|限售股, not 500万股|北京某某. */
  private String counted(String noun) {
    boolean shares = noun.indexOf('股') >= 0 && !noun.endsWith("股东");
    return site.countsShares() && !shares ? "" : noun;
  }

  String nounAt(int from) {
    int i = behindTail(from);
    int first = i;
    while (i < words.size() && isCounted(i, first) && !(i > first && isHeadline(i))) {
      i++;
    }
    i = behindCompound(i, first);
    while (i > first
        && (words.get(i - 1).isDe()
            || words.get(i - 1).isJoint()
            || words.get(i - 1).isMark("“”\"《》·-+ "))) {
      i--;
    }
    return i > first ? words.text(first, i - 1) : "";
  }

  /**
   * 铺设10万台|自助|支付|终端: behind what a verb has done to so many things, a verb with a noun behind it
   * that ends the clause is part of what they are called. Persons and firms act themselves:
   * 邀请100名记者|参加|活动.
   */
  private int behindCompound(int at, int first) {
    boolean inside =
        at > first
            && at + 1 < words.size()
            && words.get(at).isVerb()
            && words.get(at).text().length() == 2
            && !words.get(at).isChange()
            && !words.get(at).says()
            && !words.get(at).isVerb(Verb.LIGHT)
            && !words.get(at).isAmong(NEXT_ACTS)
            && !words.get(at - 1).isDe();
    if (!inside || !isObject()) {
      return at;
    }
    int end = at + 1;
    while (end < words.size() && words.get(end).isNominal() && !words.get(end).isName()) {
      end++;
    }
    boolean ends = end == words.size() || words.get(end).endsClause();
    return ends && end > at + 1 ? end : at;
  }

  private boolean isObject() {
    boolean acts = AGENTS.indexOf(site.quantity().unit()) >= 0 && !site.quantity().unit().isEmpty();
    Word head = site.hasHead() ? site.headWord() : words.get(figure);
    return !acts && head.isVerb() && !head.says();
  }

  /** 中标3亿元项目|某某集团(600001)公告: a name with its code begins what is said next. */
  private boolean isHeadline(int i) {
    return words.get(i).isName() && i + 1 < words.size() && Words.isCodeBracket(words.get(i + 1));
  }

  /** Over 的, 以上 and what else belongs to the number. */
  int behindTail(int from) {
    int i = isPerTime(from) ? from + 2 : from;
    while (i < words.size()
        && (words.get(i).isDe() || words.get(i).isMark(" ") || words.get(i).isAmong(TAILS))) {
      i++;
    }
    return i;
  }

  /** 5万吨|/|年|PTA装置. */
  private boolean isPerTime(int at) {
    return at + 1 < words.size()
        && words.get(at).isMark("/")
        && words.get(at + 1).isOneOf("年", "月", "日", "天");
  }

  private boolean isCounted(int i, int first) {
    Word word = words.get(i);
    if (word.isMark("“”\"《》·-+ ")) {
      return i + 1 < words.size();
    }
    if (i == first && WordLists.isLevelNoun(word.text())) {
      return false;
    }
    if (i > first && words.get(i - 1).isAmong(SHARES)) {
      if (word.isDe()) {
        return !site.isKind(Kind.PERCENT) && goesOn(i + 1); // 51%股权|的转让价格: not its price
      }
      boolean plain = word.isMeasure() || word.tag().startsWith("n");
      if (!plain || word.isName() || word.isTaggedName()) {
        return false;
      }
    }
    boolean place = word.tag().equals("f") && !word.isMeasure();
    return (word.isNominal() && !place) || word.isName() || isPart(i, first);
  }

  /** Whether a noun stands at {@code at}. */
  private boolean goesOn(int at) {
    return at < words.size()
        && (NounGroup.isNoun(words.get(at)) || words.get(at).tag().equals("vn"));
  }

  /** Whether a word that is no noun belongs to one all the same, or leads up to it. */
  private boolean isPart(int i, int first) {
    Word word = words.get(i);
    boolean more = goesOn(i + 1);
    boolean attributive = i > 0 && words.get(i - 1).isDe();
    boolean plain =
        word.isVerb()
            && !word.isChange()
            && i == first
            && (word.term().verb().isEmpty() || attributive);
    boolean added = word.is("新增") && i == first;
    boolean inner = word.isDe() && i > first;
    boolean clause =
        word.isVerb()
            && i > first
            && i + 2 < words.size()
            && words.get(i - 1).tag().startsWith("a")
            && words.get(i + 1).isDe()
            && words.get(i + 2).isNominal();
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
    boolean causes = word.isOneOf("让", "使", "令");
    boolean syllable = word.isFragment() && !causes && i > first && more;
    return syllable || last || noun || clause || ((inner || plain || added) && more);
  }

  /** The measure that the figure qualifies: 存款准备金率 in 11.5%的存款准备金率; empty if there is none. */
  String measure() {
    int de = figure + 1;
    de = isPerTime(de) ? de + 2 : de;
    boolean qualifies = de < words.size() && words.get(de).isDe();
    String noun = qualifies ? nounAt(de) : "";
    return Site.endsInMeasure(noun) ? noun : "";
  }
}
