package duoshao.figure.frame;

import duoshao.figure.Direction;
import duoshao.figure.Role;
import duoshao.figure.site.Frame;
import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Moves;
import duoshao.figure.site.Site;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.Term.Way;
import duoshao.quantity.Kind;
import duoshao.quantity.Quantity;
import duoshao.sentence.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules for what moved: by how much (增长11.7%), from what (从80亿元); to what is read by {@link
 * Arrivals}.
 *
 * <pre>
 * change  = metric { base | adverb | "从" figure } ( verb | noun ) figure
 * origin  = metric ( "从" | "由" | "自" ) figure … figure
 * </pre>
 */
final class ChangeRules {
  static final List<FigureRule> ALL =
      List.of(
          Revisions.RULE,
          Arrivals.RECOVERED,
          Arrivals.ARRIVAL,
          Arrivals.REACHED,
          Arrivals.REPLACED,
          Benchmarks.EXCESS,
          new FigureRule(
              "change_addition",
              ChangeRules::addition,
              List.of("住院患者较前一日新增⟦61例⟧"),
              List.of("住院患者新增⟦61例⟧")),
          new FigureRule(
              "change_verb",
              ChangeRules::verb,
              List.of("营业收入同比增长⟦14%⟧", "个股涨超⟦5%⟧"),
              List.of("营业收入增至⟦14亿元⟧", "该机构下调⟦四家⟧银行评级", "该行将缩减约⟦6万亿元⟧的资产负债表")),
          new FigureRule(
              "change_noun",
              ChangeRules::noun,
              List.of("新能源汽车保有量达12万辆，增速达⟦91%⟧"),
              List.of("新能源汽车保有量达⟦12万辆⟧")),
          new FigureRule(
              "compared",
              ChangeRules::compared,
              List.of("净利润3000万元，同比⟦-12.5%⟧"),
              List.of("净利润同比增长⟦12.5%⟧")),
          new FigureRule(
              "signed",
              Set.of(Kind.PERCENT),
              ChangeRules::signed,
              List.of("交付新车75.8万辆（⟦-2%⟧）", "实现收入3亿元（⟦+12.5%⟧）"),
              List.of("交付新车75.8万辆（⟦2%⟧）", "交付新车（⟦-2%⟧）")),
          new FigureRule(
              "origin",
              ChangeRules::origin,
              List.of("出口量从⟦30020辆⟧下降至11567辆"),
              List.of("出口量从30020辆下降至⟦11567辆⟧")),
          Arrivals.LEFT,
          Extent.RULE,
          ChangedObject.RULE);

  /** What has a size before it shrinks: 缩减9万亿美元的资产负债表. */
  private static final String BALANCE_SHEET = "资产负债表";

  private static final Set<String> ADJUSTED = Set.of("家", "只", "支", "位", "名", "国", "种", "款");

  private ChangeRules() {}

  private static Optional<Frame> verb(Site site) {
    if (!site.hasHead() || !site.headWord().isChangeVerb() || countsThose(site)) {
      return Optional.empty();
    }
    if (Moves.isOfRate(site.headWord()) && site.isKind(Kind.COUNT)) {
      return Optional.of(Frame.level(site.headWord().text(), site.head()));
    }
    Frame frame = before(site, directionOfHead(site));
    String object = site.headWord().isTransitiveChange() ? site.ownNounBehind() : "";
    boolean measured = Site.endsInMeasure(frame.metric());
    boolean ofObject = site.isRelative() || !site.measureBehind().isEmpty();
    return Optional.of(
        measured || object.isEmpty() || !ofObject
            ? frame
            : Frame.change(
                directionOfHead(site), new MetricPhrase(object, Optional.empty(), site.head())));
  }

  /** Whether the figure tells of no extent of a change, but of how many or how large it befalls. */
  private static boolean countsThose(Site site) {
    return site.nounBehind().equals(BALANCE_SHEET)
        || (site.isKind(Kind.MEASURE) && site.quantity().unit().isEmpty()) // 下探90
        || (site.isKind(Kind.COUNT)
            && (countsMoved(site) || countsAdjusted(site) || countsLimited(site)));
  }

  /** 上涨的有15只: how many they are that moved. */
  private static boolean countsMoved(Site site) {
    int de = site.head() + 1;
    return de + 1 < site.figure()
        && site.word(de).isDe()
        && site.word(de + 1).isOneOf("有", "共有", "共");
  }

  /** 普跌|超百股跌停: how many stocks are at their limits. */
  private static boolean countsLimited(Site site) {
    int behind = site.figure() + 1;
    return behind < site.end() && site.word(behind).isOneOf("跌停", "涨停");
  }

  /** 下调四家银行的评级: of how many something is adjusted. */
  private static boolean countsAdjusted(Site site) {
    return site.headWord().isOneOf("下调", "上调", "调高", "调低", "调降")
        && ADJUSTED.contains(site.quantity().unit())
        && !site.ownNounBehind().isEmpty();
  }

  /** 较前一日|新增61例: what is new in comparison is a change. */
  private static Optional<Frame> addition(Site site) {
    int before = site.head() - 1;
    boolean compares =
        site.hasHead()
            && site.headWord().is("新增")
            && before >= site.start()
            && (site.word(before).isBase() || ChangedMeasure.base(site, site.head()) >= 0);
    return compares
        ? Optional.of(Frame.change(Direction.UP, ChangedMeasure.before(site, before)))
        : Optional.empty();
  }

  private static Optional<Frame> noun(Site site) {
    if (site.hasHead()
        && site.headWord().is("在")
        && site.head() > site.start()
        && site.word(site.head() - 1).isChange()) {
      Direction direction = direction(way(site.word(site.head() - 1)), site.quantity());
      return Optional.of(Frame.change(direction, ChangedMeasure.before(site, site.head() - 2)));
    }
    return site.hasHead() && site.headWord().isChange() && !countsThose(site)
        ? Optional.of(before(site, directionOfHead(site)))
        : Optional.empty();
  }

  private static Optional<Frame> compared(Site site) {
    boolean plus = site.hasHead() && site.headWord().isMark("+＋");
    int base = plus ? site.head() - 1 : site.head();
    boolean owns = site.figure() > 0 && site.word(site.figure() - 1).isDe();
    if (base < site.start() || !site.word(base).isBase() || owns) {
      return Optional.empty();
    }
    Direction direction = direction(Way.SIGN, site.quantity());
    return Optional.of(Frame.change(direction, ChangedMeasure.before(site, base - 1)));
  }

  /** 75.8万辆（-2%）: a share with a sign, alone in the bracket behind a level, is its change. */
  private static Optional<Frame> signed(Site site) {
    int before = site.figure() - 1;
    boolean plus = before > 0 && site.word(before).isMark("+＋");
    int open = plus ? before - 1 : before;
    boolean alone =
        open > 0
            && site.word(open).opensBracket()
            && site.words().partner(open) == site.figure() + 1;
    boolean sign = plus || "+-＋－−".indexOf(site.word(site.figure()).text().charAt(0)) >= 0;
    boolean behindLevel = alone && site.words().hasFigure(site.words().clauseStart(open), open);
    return sign && behindLevel
        ? Optional.of(
            Frame.change(direction(Way.SIGN, site.quantity()), MetricPhrase.none(site.start())))
        : Optional.empty();
  }

  /** 从30020辆|下降, but not 由五百多人|组成. */
  private static Optional<Frame> origin(Site site) {
    int from = originAt(site);
    if (from < site.start() || site.hasBehind("组成", "构成")) {
      return Optional.empty();
    }
    Frame frame = Frame.level(ChangedMeasure.before(site, from - 1));
    boolean leadsOn =
        site.words().hasFigure(site.figure() + 1, site.end()) || Arrivals.movesOff(site);
    return Optional.of(leadsOn ? frame.as(Role.PRIOR) : frame);
  }

  /** The frame of a change whose verb or noun is the head. */
  static Frame before(Site site, Direction direction) {
    MetricPhrase metric = ChangedMeasure.before(site, site.head() - 1);
    boolean named = Organisations.isStrongOrganisation(metric.metric());
    boolean stock = metric.metric().endsWith("股票") || metric.metric().endsWith("个股");
    boolean move = Moves.isMove(site.headWord()) && (named || stock || !metric.isMeasure());
    return move
        ? Frame.move(direction, ChangedMeasure.afterPhrase(site, metric))
        : Frame.change(direction, metric);
  }

  /** Where 从, 由 or 自 stands between the head and the figure; before the clause if nowhere. */
  private static int originAt(Site site) {
    for (int i = site.figure() - 1; i > site.head() && i >= site.start(); i--) {
      if (site.word(i).isPeriodFrom("从", "由", "自")) {
        return i;
      }
    }
    return site.hasHead() && isOrigin(site.headWord()) ? site.head() : site.start() - 1;
  }

  static boolean isOrigin(Word word) {
    return word.is("从") || word.is("由") || word.is("自");
  }

  private static Direction directionOfHead(Site site) {
    return direction(way(site.headWord()), site.quantity());
  }

  static Way way(Word change) {
    return change.term().change().orElseThrow().way();
  }

  /** Which way a change points: by its word, turned round by a minus (增长-39.93%). */
  static Direction direction(Way way, Quantity quantity) {
    int sign = quantity.amount().max().signum();
    return switch (way) {
      case DOWN -> Direction.DOWN;
      case FLAT -> Direction.FLAT;
      case UP, SIGN -> sign < 0 ? Direction.DOWN : Direction.UP;
    };
  }
}
