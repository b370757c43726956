package duoshao.figure.frame;

import duoshao.figure.Direction;
import duoshao.figure.Role;
import duoshao.figure.site.Frame;
import duoshao.figure.site.Frame.Source;
import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Site;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules for where a measure came to (增至190万辆, 重回3000点), and where from if a noun says more of it
 * (从之前的3万元).
 *
 * <pre>
 * arrival  = metric { base | adverb | "从" figure } verb ( "至" | "到" | "为" | "成" ) figure
 * reached  = metric ( "重回" | "跌回" | "创下" … ) figure
 * replaced = metric "由" figure ( "变更" | "调整" | "修订" | "更改" ) ( "为" | "至" | "到" ) figure
 * recovered = metric verb "至" period [ noun ] "的" figure
 * origin   = metric "从" { noun | "的" } figure … verb ( "至" | "到" | "为" | "成" ) figure
 *          | metric "从" { noun | "的" } figure [ place ] verb
 * </pre>
 */
final class Arrivals {
  private static final int REACH = 8;

  private static final WordSet REACHES =
      WordSet.of(
          "重回", "重返", "回到", "跌回", "涨回", "升回", "站回", "险守", "守住", "升穿", "跌向", "升向", "创下", "创出");

  /** What may stand between a number and the verb by which it moves off. */
  private static final WordSet PLACES =
      WordSet.of(
          "的", "附近", "左右", "上方", "下方", "一线", "高点", "低点", "高位", "低位", "关口", "水平", "一路", "大幅", "小幅");

  private static final WordSet REPLACES = WordSet.of("变更", "调整", "修订", "更改");

  static final FigureRule ARRIVAL =
      new FigureRule(
          "arrival",
          Arrivals::arrival,
          List.of("优质煤比重提高到⟦91%⟧", "预计销量增至⟦88万辆⟧", "总市值从90亿元滑落至今的⟦18亿元⟧"),
          List.of("销量同比增⟦31%⟧至88万辆"));

  static final FigureRule REACHED =
      new FigureRule(
          "reached",
          Arrivals::reached,
          List.of("从业人数重回⟦34万人⟧", "商铺库存创下了⟦3.2万套⟧的历史新高", "电解铝价格跌回⟦2万元/吨⟧"),
          List.of("该剧回到⟦3个⟧城市演出", "从业人数为⟦34万人⟧"));

  static final FigureRule REPLACED =
      new FigureRule(
          "replaced",
          Arrivals::replaced,
          List.of("公司总股本由2.3亿股变更为⟦2.2亿股⟧", "公司股份总额由3亿股更改为⟦2亿股⟧"),
          List.of("公司名称变更为⟦3个⟧字", "公司总股本为⟦2.2亿股⟧"));

  static final FigureRule LEFT =
      new FigureRule(
          "origin",
          Arrivals::left,
          List.of("吨价从之前的⟦5万元⟧降至4.4万元", "棉纱价格从最低⟦90元⟧一路走高到130元", "国债收益率从前期高点⟦3.1%⟧回落"),
          List.of("公司从之前的⟦3家⟧供应商采购", "从去年的销量看，今年⟦3万辆⟧的目标将升至4万辆"));

  static final FigureRule RECOVERED =
      new FigureRule(
          "recovered",
          Set.of(Kind.PERCENT, Kind.MULTIPLE),
          Arrivals::recovered,
          List.of("出游人数2亿人次，恢复至2019年的⟦75%⟧", "票房收入恢复至2019年国庆假日同期的⟦56.3%⟧"),
          List.of("票房收入恢复至⟦56.3%⟧", "票房收入增至2019年的⟦60亿元⟧"));

  private Arrivals() {}

  /** 恢复至2019年同期的75%: a ratio to what the measure was then. */
  private static Optional<Frame> recovered(Site site) {
    int at = site.figure() - 1;
    if (at <= site.start() || !site.word(at).isDe()) {
      return Optional.empty();
    }
    int period = site.phraseStart(at - 1) - 1;
    boolean arrives =
        period > site.start()
            && site.word(period).isPeriodFrom("至", "到")
            && site.word(period - 1).isChangeVerb();
    if (!arrives) {
      return Optional.empty();
    }
    MetricPhrase metric = ChangedMeasure.before(site, period - 2);
    return Optional.of(
        metric.isMeasure()
            ? Frame.level(metric)
            : Frame.level(MetricPhrase.none(site.start())).from(Source.LEVEL));
  }

  private static Optional<Frame> arrival(Site site) {
    boolean verb = site.hasHead() && site.headWord().isChangeVerb();
    if (!verb || !arrives(site)) {
      return Optional.empty();
    }
    Optional<Frame> rate = arrivingRate(site);
    if (rate.isPresent()) {
      return rate;
    }
    Frame change = ChangeRules.before(site, Direction.UP).as(Role.LEVEL);
    boolean moved = change.metric().isEmpty() && site.words().hasFigure(site.start(), site.head());
    return Optional.of(moved ? change.from(Source.QUOTE) : change);
  }

  /** 跌幅扩大至50%: what arrives is a change by itself. */
  private static Optional<Frame> arrivingRate(Site site) {
    int noun = site.words().skipSmall(site.head() - 1, site.start());
    while (noun > site.start()
        && site.word(noun).tag().startsWith("a")
        && !site.word(noun).isChange()) {
      noun--;
    }
    boolean rate =
        noun >= site.start() && site.word(noun).isChange() && !site.word(noun).isChangeVerb();
    if (!rate) {
      return Optional.empty();
    }
    Direction direction = ChangeRules.direction(ChangeRules.way(site.word(noun)), site.quantity());
    MetricPhrase metric = ChangedMeasure.before(site, noun - 1);
    boolean price = site.word(noun).isOneOf("跌幅", "涨幅") && !metric.isMeasure();
    return Optional.of(price ? Frame.move(direction, noun) : Frame.change(direction, metric));
  }

  /** Whether 至, 到, 为 or 成 stands between the verb and the figure. */
  private static boolean arrives(Site site) {
    for (int i = site.head() + 1; i < site.figure(); i++) {
      boolean untilNow = site.word(i).is("至今") && site.word(i + 1).isDe();
      if (untilNow
          || site.word(i).isOneOf("至", "到", "为", "成")
          || site.word(i).isPeriodFrom("至", "到")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Frame> reached(Site site) {
    if (!site.hasHead() || !site.headWord().isAmong(REACHES)) {
      return Optional.empty();
    }
    MetricPhrase metric = ChangedMeasure.before(site, site.head() - 1);
    if (metric.isMeasure()) {
      return Optional.of(Frame.level(metric));
    }
    boolean quoted =
        site.isKind(Kind.RATE)
            || (site.isKind(Kind.MEASURE)
                && (site.quantity().unit().isEmpty() || site.quantity().unit().equals("点")));
    return quoted
        ? Optional.of(Frame.level(MetricPhrase.none(site.head())).from(Source.PRICE))
        : Optional.empty();
  }

  private static Optional<Frame> replaced(Site site) {
    boolean replaces =
        site.hasHead()
            && site.headWord().isAmong(REPLACES)
            && site.hasBefore(site.head() + 1, "为", "至", "到");
    if (!replaces || !site.words().hasFigure(site.start(), site.head())) {
      return Optional.empty();
    }
    MetricPhrase metric = ChangedMeasure.before(site, site.head() - 1);
    return metric.metric().isEmpty() ? Optional.empty() : Optional.of(Frame.level(metric));
  }

  /** What the measure was is named before the figure: 从之前的3万元, 从2008年的峰值87%. */
  private static Optional<Frame> left(Site site) {
    int from = originBefore(site);
    if (from <= site.start() || !(arrivesBehind(site) || movesOff(site))) {
      return Optional.empty();
    }
    MetricPhrase metric = ChangedMeasure.before(site, from - 1);
    return metric.metric().isEmpty()
        ? Optional.empty()
        : Optional.of(Frame.level(metric).as(Role.PRIOR));
  }

  private static int originBefore(Site site) {
    for (int i = site.figure() - 1; i >= site.start() && site.figure() - i <= REACH; i--) {
      Word word = site.word(i);
      if (ChangeRules.isOrigin(word) || word.isPeriodFrom("从", "由", "自")) {
        return i;
      }
      boolean inside =
          word.isNominal() || word.isDe() || word.isSmall() || word.isDuration() || word.isBound();
      if (!inside || word.isName()) {
        return -1;
      }
    }
    return -1;
  }

  /** 从3600点上方|回落, 从高点96.9%|反弹: the number moves off from there, wherever to. */
  static boolean movesOff(Site site) {
    int i = site.figure() + 1;
    while (i < site.end() && site.word(i).isAmong(PLACES)) {
      i++;
    }
    return i < site.end() && site.word(i).isChangeVerb();
  }

  /** Whether a verb of change with 至, 到 or 为 follows before the next figure. */
  private static boolean arrivesBehind(Site site) {
    boolean moves = false;
    for (int i = site.figure() + 1; i < site.words().size(); i++) {
      Word word = site.word(i);
      if (word.isFigure()) {
        return false;
      }
      moves |= word.isChangeVerb() || word.isAmong(REPLACES);
      if (moves && (word.isOneOf("至", "到", "为", "成") || word.isPeriodFrom("至", "到"))) {
        return true;
      }
    }
    return false;
  }
}
