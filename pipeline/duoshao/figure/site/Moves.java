package duoshao.figure.site;

import duoshao.figure.Subject;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.PriceWords;
import duoshao.naming.Name;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import java.util.Optional;
import java.util.Set;

/** Moves of prices: 涨, 跌 and their kin say that a price moved without naming it. */
public final class Moves {
  private static final String INTEREST = "利率";

  /** Verbs of amounts: what grows so is no price. */
  private static final Set<String> OF_AMOUNTS =
      Set.of(
          "增长", "增加", "增", "减少", "减", "提高", "提升", "降低", "扩大", "扩增", "激增", "猛增", "剧增", "大增", "暴增",
          "陡增", "骤增", "递增", "净增", "净增长", "净增加", "净减少", "锐减", "骤减", "剧减", "大减", "大幅减少", "缩减", "削减",
          "萎缩", "缩小", "收窄", "预增", "预减", "多增", "少增", "增速", "增长率", "增长幅度", "降幅", "增幅", "减幅", "同增",
          "同降", "少了", "多了", "改善", "压缩");

  /** Verbs that say of a company that its stock moved. */
  private static final Set<String> OF_STOCKS =
      Set.of(
          "升", "回落", "反弹", "回升", "走高", "走低", "走强", "走弱", "急升", "大升", "劲升", "微升", "拉升", "飙升", "攀升",
          "滑落", "跳水", "回调", "回撤", "下探");

  private Moves() {}

  /** Whether the verb moves prices; what stands before it is what has the price. */
  public static boolean isMove(Word verb) {
    String word = verb.text();
    boolean kin = word.indexOf('涨') >= 0 || word.indexOf('跌') >= 0;
    return verb.isChangeVerb()
        && (kin
            || word.endsWith("挫")
            || word.endsWith("开")
            || verb.isOneOf("升值", "贬值", "收高", "收低"));
  }

  /** 加息, 降准: the verb names the rate that it moves. */
  public static boolean isOfRate(Word verb) {
    return verb.isOneOf("加息", "升息", "降息", "降准");
  }

  /**
   * What a move without a named measure is about: the 股价 of a stock, the 指数 of an index, the 价格 of
   * a good; empty if it is no price that moved.
   */
  public static String metricOf(Draft draft) {
    Site site = draft.site;
    Optional<Word> verb = site.hasHead() ? Optional.of(site.headWord()) : Optional.empty();
    if (verb.filter(Moves::isOfRate).isPresent()) {
      return verb.get().is("降准") ? "存款准备金率" : INTEREST;
    }
    boolean rate = site.hasBefore(site.start(), "涨幅", "跌幅"); // 跌幅扩大至5%: the rate grew
    if (!rate && verb.filter(word -> OF_AMOUNTS.contains(word.text())).isPresent()) {
      return "";
    }
    String unit = draft.stated.unit();
    if (verb.filter(word -> word.isOneOf("提价", "涨价", "降价")).isPresent()) {
      return "价格";
    }
    if (unit.indexOf('/') > 0 && !unit.endsWith("股")) {
      return "价格";
    }
    boolean points = unit.equals("点");
    Optional<String> own = ofSubject(draft.subject);
    boolean loose = !rate && verb.filter(Moves::isOfAnything).isPresent();
    boolean stock = isOrganisation(draft.subject) && verb.filter(Moves::isOfStocks).isPresent();
    if (own.isEmpty() && !points && loose && !stock) {
      return "";
    }
    boolean bare = unit.isEmpty() && draft.stated.kind() == Kind.MEASURE;
    String guess = draft.subject.isPresent() && !bare ? "股价" : ""; // no share is named
    String metric = own.orElse(points ? "指数" : guess);
    boolean inPoints = draft.stated.kind() == Kind.PERCENTAGE_POINT;
    return inPoints && metric.equals("股价") ? ofDebt(draft.subjectText()) : metric;
  }

  private static boolean isOrganisation(Optional<Subject> subject) {
    return subject
        .filter(found -> found.names().get(0).sort() == Name.Sort.ORGANISATION)
        .isPresent();
  }

  private static boolean isOfStocks(Word verb) {
    return OF_STOCKS.contains(verb.text());
  }

  /** 下降, 回落, 走强: prices move so, but so does much else. */
  private static boolean isOfAnything(Word verb) {
    return verb.isChangeVerb() && !isMove(verb);
  }

  /** 英债: what moves by percentage points is a yield. */
  private static String ofDebt(String subject) {
    return subject.endsWith("债") ? "收益率" : "";
  }

  private static Optional<String> ofSubject(Optional<Subject> subject) {
    Optional<Name.Sort> sort = subject.map(found -> found.names().get(0).sort());
    if (sort.filter(Name.Sort.INDEX::equals).isPresent()) {
      return Optional.of("指数");
    }
    String text = subject.map(Subject::text).orElse("");
    boolean company = sort.filter(Name.Sort.ORGANISATION::equals).isPresent();
    Optional<String> price = company ? PriceWords.metricOfCompany(text) : PriceWords.metricOf(text);
    boolean moves = subject.filter(found -> found.rule().equals("mover")).isPresent();
    boolean market =
        sort.filter(Name.Sort.MARKET::equals).isPresent()
            || Organisations.ending(text).filter("sector"::equals).isPresent();
    return moves && market ? price.or(() -> Optional.of("指数")) : price;
  }
}
