package duoshao.figure.frame;

import duoshao.figure.Direction;
import duoshao.figure.Role;
import duoshao.figure.site.Frame;
import duoshao.figure.site.Frame.Source;
import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Site;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import java.util.List;
import java.util.Optional;

/**
 * Rules for where a measure came to (增至190万辆, 重回3000点), and where from if a noun says more of it
 * (从之前的3万元).
 *
 * <pre>
 * arrival  = metric { base | adverb | "从" figure } verb ( "至" | "到" | "为" | "成" ) figure
 * reached  = metric ( "重回" | "跌回" | "创下" … ) figure
 * replaced = metric "由" figure ( "变更" | "调整" | "修订" | "更改" ) ( "为" | "至" | "到" ) figure
 * origin   = metric "从" { noun | "的" } figure … verb ( "至" | "到" | "为" | "成" ) figure
 * </pre>
 */
final class Arrivals {
  private static final int REACH = 8;

  private static final String[] REACHES = {
    "重回", "重返", "回到", "跌回", "涨回", "升回", "站回", "险守", "守住", "升穿", "跌向", "升向", "创下", "创出"
  };
  private static final String[] REPLACES = {"变更", "调整", "修订", "更改"};

  static final FigureRule ARRIVAL =
      new FigureRule(
          "arrival",
          Arrivals::arrival,
          List.of("优质煤比重提高到⟦91%⟧", "预计销量增至⟦88万辆⟧"),
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
          List.of("吨价从之前的⟦5万元⟧降至4.4万元", "棉纱价格从最低⟦90元⟧一路走高到130元"),
          List.of("公司从之前的⟦3家⟧供应商采购", "从去年的销量看，今年⟦3万辆⟧的目标将升至4万辆"));

  private Arrivals() {}

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
      if (site.word(i).isOneOf("至", "到", "为", "成") || site.word(i).isPeriodFrom("至", "到")) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Frame> reached(Site site) {
    if (!site.hasHead() || !site.headWord().isOneOf(REACHES)) {
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
            && site.headWord().isOneOf(REPLACES)
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
    if (from <= site.start() || !arrivesBehind(site)) {
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

  /** Whether a verb of change with 至, 到 or 为 follows before the next figure. */
  private static boolean arrivesBehind(Site site) {
    boolean moves = false;
    for (int i = site.figure() + 1; i < site.words().size(); i++) {
      Word word = site.word(i);
      if (word.isFigure()) {
        return false;
      }
      moves |= word.isChangeVerb() || word.isOneOf(REPLACES);
      if (moves && (word.isOneOf("至", "到", "为", "成") || word.isPeriodFrom("至", "到"))) {
        return true;
      }
    }
    return false;
  }
}
