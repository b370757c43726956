package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.number.Numeral.Worth;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bare numbers that a noun before them makes figures: the level of an index or a rate of exchange
 * ({@code 景气指数升至53.1}), a total ({@code 检测总次数62928}) and an exchange's quote ({@code 5.42-3/4美元}).
 *
 * <p>Weakness: a level is read with decimals only; {@code 指数跌破96} may be a date or a name.
 */
final class Levels {
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
              "quote",
              Levels::quote,
              List.of("美元指数报⟨97.48⟩", "沪指收于⟨3480.6⟩"),
              List.of("该股报⟨6.45⟩", "沪指收于⟨3480⟩附近的")),
          new NumeralRule(
              "level",
              Levels::level,
              List.of("景气指数由⟨62.3⟩降至59.9", "PMI升至⟨53.1⟩ 通胀趋缓", "英镑兑美元跌至⟨1.3081⟩低位"),
              List.of("系统升级到⟨2.0⟩的", "指数基金费率降至⟨0.5⟩%", "见第⟨3.1⟩条", "指数涨⟨1.2⟩倍")),
          new NumeralRule(
                  "steps",
                  Levels::steps,
                  List.of("评级下调⟨2⟩级", "层级多达⟨40⟩级"),
                  List.of("晋升⟨6⟩级", "达到⟨三⟩级"))
              .before("级"),
          new NumeralRule(
                  "eighths",
                  Levels::eighths,
                  List.of("玉米期货报⟨5.42⟩-3/4美元/蒲式耳", "小麦报⟨7.46⟩-1/2美元"),
                  List.of("报⟨5.42⟩-3美元", "增长⟨5.4⟩-3/4美元", "⟨5.42⟩-3/7美元"))
              .before("-"),
          new NumeralRule(
                  "total",
                  Levels::total,
                  List.of("检测总次数⟨62928⟩，", "在册人数为⟨358⟩。", "感染人数达⟨24000⟩时"),
                  List.of("指数⟨3580⟩，", "总人数⟨2021⟩年", "人数⟨3⟩家", "到件数为⟨12⟩时"))
              .of(Form.ARABIC));

  /** The unit of an index whose 点 is left out. */
  private static final Unit POINT = new Unit("", Category.INDEX, BigDecimal.ONE);

  private static final Unit STEP = new Unit("级", Category.CLASSIFIER, BigDecimal.ONE);

  private static final List<String> MEASURES =
      List.of(
          "指数", "汇率", "汇价", "兑", "元/日元", "元/美元", "镑/美元", "美元/", "PMI", "CT值", "系数", "相关性", "景气度",
          "发病率", "销售比");

  private static final List<String> TOTALS =
      List.of("总数", "次数", "人数", "户数", "家数", "例数", "件数", "票数", "台数", "笔数", "单数", "辆数", "数量");

  private static final String REACHED = "为至到在于达破报守试从由自的点约:";
  private static final String BEFORE_WORDS = "附上下关水左右低高升降增减回跌涨一提的后";
  private static final int REACH = 40;
  private static final int MAX_MEMBERS = 8;

  private Levels() {}

  /** {@code 沪指收于3480.6}: the level of an index without its 点. */
  private static Optional<Reading> quote(Site site) {
    boolean quoted =
        LeadWords.isQuoting(site)
            && !Character.isLetterOrDigit(site.behind(0))
            && (site.clauseBefore(16).indexOf('指') >= 0 || isQuotedIndex(site));
    return quoted ? reading(site, "quote") : Optional.empty();
  }

  /** {@code 美元指数小幅回落,现报96.04}: the clause names no other thing, the one before it an index. */
  private static boolean isQuotedIndex(Site site) {
    String clause = site.clauseBefore(5);
    int before = site.start() - clause.length() - 1;
    return site.charAt(before) == ','
        && LeadWords.isQuotingClause(clause)
        && isDecimal(site)
        && site.slice(Math.max(0, before - 12), before).indexOf('指') >= 0;
  }

  /** {@code 指数由102.5增长到113.7}, {@code 指数分别为94.3和22.4}. */
  static Optional<Reading> level(Site site) {
    Site first = site;
    for (int i = 0; i < MAX_MEMBERS && isMember(first); i++) {
      first = first.previous();
    }
    return isDecimal(site) && isReached(first) && endsWord(site) && namesMeasure(first)
        ? reading(site, "level")
        : Optional.empty();
  }

  private static boolean isMember(Site site) {
    return site.hasPrevious()
        && site.previous().end() == site.start() - 1
        && "和、与及".indexOf(site.before(1)) >= 0
        && isDecimal(site.previous());
  }

  static boolean isDecimal(Site site) {
    return site.numeral().form() == Form.ARABIC && site.indexOf('.') > 0;
  }

  private static boolean isReached(Site site) {
    int end = site.skipBlanksBack(site.start());
    int bound = BoundWords.before(site, end).map(match -> match.span().start()).orElse(end);
    return REACHED.indexOf(site.charAt(end - 1)) >= 0
        || (bound < end && REACHED.indexOf(site.charAt(bound - 1)) >= 0);
  }

  static boolean endsWord(Site site) {
    char next = site.behind(0);
    boolean joins = "和、与及".indexOf(next) >= 0;
    return joins
        || BEFORE_WORDS.indexOf(next) >= 0
        || !(Character.isLetterOrDigit(next) || "-/%~‰".indexOf(next) >= 0);
  }

  /** Whether the sentence before the number names an index, a rate of exchange or the like. */
  private static boolean namesMeasure(Site site) {
    int from = site.start();
    while (from > 0 && site.start() - from < REACH && "。;!?\n".indexOf(site.charAt(from - 1)) < 0) {
      from--;
    }
    String before = site.slice(from, site.start());
    return MEASURES.stream().anyMatch(before::contains);
  }

  static Optional<Reading> reading(Site site, String rule) {
    return site.phrase()
        .filter(phrase -> !phrase.hasUnit())
        .map(phrase -> phrase.in(POINT, phrase.end()))
        .map(phrase -> Measured.reading(site, phrase, Set.of(), rule));
  }

  /** {@code 下调2级}. */
  private static Optional<Reading> steps(Site site) {
    return Stages.isSteps(site)
        ? site.phrase()
            .filter(phrase -> !phrase.hasUnit())
            .map(phrase -> phrase.in(STEP, site.end() + 1))
            .map(phrase -> Measured.reading(site, phrase, Set.of(), "steps"))
        : Optional.empty();
  }

  /** {@code 5.42-3/4美元}: the parts of a cent of an exchange's quote, 5.4275. */
  private static Optional<Reading> eighths(Site site) {
    boolean cents = isDecimal(site) && site.charAt(site.end() - 3) == '.';
    if (!cents || !site.hasNext() || !site.next().hasNext()) {
      return Optional.empty();
    }
    Site part = site.next();
    Site whole = part.next();
    boolean fraction =
        part.start() == site.end() + 1
            && part.end() == part.start() + 1
            && part.behind(0) == '/'
            && whole.start() == part.end() + 1
            && whole.end() == whole.start() + 1
            && "248".indexOf(whole.charAt(whole.start())) >= 0
            && part.charAt(part.start()) < whole.charAt(whole.start());
    return fraction
        ? whole.phrase().filter(NumberPhrase::isMoney).map(price -> eighths(site, part, price))
        : Optional.empty();
  }

  private static Reading eighths(Site site, Site part, NumberPhrase price) {
    BigDecimal cents =
        part.numeral()
            .worth()
            .orElseThrow()
            .min()
            .divide(price.last().numeral().worth().orElseThrow().min())
            .movePointLeft(2);
    BigDecimal value = site.numeral().worth().orElseThrow().min().add(cents);
    NumberPhrase whole =
        new NumberPhrase(
            site.start(),
            price.end(),
            Worth.of(value),
            false,
            price.unit(),
            price.unitText(),
            Optional.empty(),
            price.per(),
            price.last(),
            2 + price.taken());
    return Measured.reading(site, whole, Set.of(), "eighths");
  }

  /** {@code 人数达24000时}: more than there are hours. */
  private static boolean isWhenReached(Site site) {
    return site.behind(0) == '时' && site.end() - site.start() > 2 && site.before(1) != ':';
  }

  /** {@code 检测总次数62928}: a whole number right behind what it counts, and nothing behind it. */
  private static Optional<Reading> total(Site site) {
    int at = "为达至约仅:".indexOf(site.before(1)) >= 0 ? site.start() - 1 : site.start();
    boolean counted =
        !isDecimal(site)
            && (!Character.isLetterOrDigit(site.behind(0)) || isWhenReached(site))
            && "-/.~".indexOf(site.behind(0)) < 0
            && TOTALS.stream().anyMatch(word -> site.endsBefore(at, word));
    return counted
        ? site.phrase()
            .filter(phrase -> !phrase.hasUnit())
            .map(phrase -> Measured.unmeasured(site, phrase, "total"))
        : Optional.empty();
  }
}
