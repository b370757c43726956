package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.number.Numeral.Worth;
import duoshao.text.Span;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Numbers that count or measure something, because a unit, a currency, a scale or a bound shows it.
 *
 * <pre>
 * quantity = range | shared | phrase
 * range    = phrase dash phrase                          1.7亿元-2.3亿元, 3-5%, 5至8亿元, 5.30港元至5.83港元
 * shared   = numeral { 、 | 及 | 和 | / numeral } unit     2.1、2.3及2.5港元; each numeral is a quantity of its own
 * </pre>
 */
final class Measured {
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
              "short_dividend",
              Measured::shortDividend,
              List.of("公司拟⟨10⟩派0.4元", "推⟨10⟩转12"),
              List.of("⟨10⟩家派出所", "⟨10⟩亿元")),
          new NumeralRule(
              "per_lot",
              Measured::perLot,
              List.of("每⟨10⟩股派5元", "每⟨十⟩股转增3股"),
              List.of("每⟨10⟩家企业中", "⟨10⟩股东")),
          new NumeralRule(
              "range",
              Measured::range,
              List.of("预计⟨1.7⟩亿元-2.3亿元", "增长⟨3⟩-5%", "约⟨5⟩至8亿元", "⟨5.30⟩港元至5.83港元"),
              List.of("净利⟨1.7⟩亿元，-2.3%", "⟨6⟩点至1771点")),
          new NumeralRule(
              "shared_unit",
              Measured::shared,
              List.of("⟨5⟩、6、7亿元", "⟨2.1⟩、2.3及2.5港元", "EPS为⟨1.00⟩/1.17/1.37元"),
              List.of("⟨5⟩亿元、6亿元", "⟨5⟩，6亿元")),
          new NumeralRule(
              "with_unit",
              Measured::withUnit,
              List.of("营收⟨12.3⟩亿元", "RMB ⟨5⟩亿", "约⟨4.3⟩万家", "每股⟨0.05⟩元", "⟨120⟩倍", "⟨25⟩个基点"),
              List.of("⟨2021⟩", "⟨三⟩者")),
          new NumeralRule(
              "bare_count",
              Measured::bare,
              List.of("服务超⟨2亿⟩金融客户", "⟨1800⟩+健康机构", "约⟨1700⟩体检机构", "总资产⟨10万亿⟩"),
              List.of("代表⟨1700⟩", "报⟨6.45⟩")));

  private static final List<String> DASHES =
      List.of("-", "–", "—", "~", "至", "到", "--", "——", "~~", "-至", "与", "和");

  /** What stands between the ten shares of a dividend and what is paid on them. */
  private static final Pattern PAYS = Pattern.compile("股?(派|转|送|转增|派发|派现|送红股|派息|派现金)(约|现金)?");

  private static final Pattern MOVED =
      Pattern.compile("(?s).*[涨跌升降增减](了|[长加少幅高低]了?)?$|(?s).*(提高|提升|回落|下滑|下调|上调|下降|上升)了?$");

  private static final Pattern CLAUSE_END = Pattern.compile("[,。;]");

  private Measured() {}

  private static Optional<Reading> withUnit(Site site) {
    return NumberPhrase.read(site)
        .filter(NumberPhrase::hasUnit)
        .flatMap(
            phrase ->
                reading(
                    site,
                    phrase,
                    phrase.worth(),
                    phrase.end(),
                    Set.of(),
                    "with_unit",
                    phrase.taken()));
  }

  private static Optional<Reading> reading(
      Site site,
      NumberPhrase phrase,
      Worth worth,
      int end,
      Set<Flag> flags,
      String rule,
      int taken) {
    Unit unit = phrase.unit().orElseThrow();
    Category category = unit.category();
    Optional<String> per = phrase.per().or(() -> Per.before(site, phrase.start(), category));
    Amount amount = new Amount(worth.min(), worth.max());
    Kind kind = per.isPresent() ? Kind.RATE : kind(category);
    String symbol = phrase.unitText() + per.map(thing -> "/" + thing).orElse("");
    return Optional.of(
        Reading.of(
            new Quantity(
                new Span(phrase.start(), end),
                kind,
                phrase.isNegative() ? amount.negate() : amount,
                symbol,
                bound(site, phrase, end),
                flags,
                rule),
            taken));
  }

  private static Kind kind(Category category) {
    return switch (category) {
      case MONEY -> Kind.MONEY;
      case PERCENT -> Kind.PERCENT;
      case POINT -> Kind.PERCENTAGE_POINT;
      case MULTIPLE -> Kind.MULTIPLE;
      case CLASSIFIER -> Kind.COUNT;
      case MEASURE, INDEX -> Kind.MEASURE;
    };
  }

  private static Bound bound(Site site, NumberPhrase phrase, int end) {
    Optional<Bound> before = BoundWords.governing(site, phrase.start());
    if (before.isPresent()) {
      return before.get();
    }
    return phrase
        .mark()
        .or(() -> BoundWords.after(site, end).map(match -> match.meaning()))
        .orElse(Bound.EXACT);
  }

  private static Optional<Reading> range(Site site) {
    Optional<NumberPhrase> low = NumberPhrase.read(site);
    if (low.isEmpty() || !low.get().last().hasNext()) {
      return Optional.empty();
    }
    Site second = low.get().last().next();
    Optional<NumberPhrase> high = NumberPhrase.read(second);
    if (high.isEmpty() || !isRange(site, low.get(), high.get())) {
      return Optional.empty();
    }
    NumberPhrase from = low.get();
    NumberPhrase to = high.get();
    boolean negativeEnds = from.isNegative() && to.isNegative() && to.start() > from.end() + 1;
    Worth first = aligned(site, from, to, second);
    Worth last = to.worth();
    BigDecimal one = from.isNegative() ? first.min().negate() : first.min();
    BigDecimal other =
        negativeEnds || (to.isNegative() && from.isNegative())
            ? last.max().negate()
            : isSignOf(to, from) ? last.max().negate() : last.max();
    Amount amount = Amount.between(one, other);
    boolean sharedUnit =
        !from.hasUnit() || (from.unit().isPresent() && from.end() == site.end() && !to.hasUnit());
    Unit unit = to.unit().or(from::unit).orElseThrow();
    String symbol = to.hasUnit() ? to.unitText() : from.unitText();
    NumberPhrase whole =
        new NumberPhrase(
            from.start(),
            to.end(),
            new Worth(amount.min(), amount.max()),
            false,
            Optional.of(unit),
            symbol,
            Optional.empty(),
            to.per().or(from::per),
            to.last(),
            from.taken() + to.taken());
    Set<Flag> flags = sharedUnit ? EnumSet.of(Flag.SHARED_UNIT) : Set.of();
    return reading(site, whole, whole.worth(), to.end(), flags, "range", whole.taken());
  }

  /**
   * A minus that stands behind the dash of a range: {@code -0.1%至-0.07%}; the dash itself is none.
   */
  private static boolean isSignOf(NumberPhrase to, NumberPhrase from) {
    return to.isNegative() && to.start() > from.end();
  }

  private static boolean isRange(Site site, NumberPhrase from, NumberPhrase to) {
    int gapEnd = to.start();
    int gapStart = from.end();
    String text = site.text();
    boolean dashTaken = gapEnd >= gapStart && to.isNegative() && gapEnd == gapStart;
    String gap =
        dashTaken ? "-" : gapEnd >= gapStart ? text.substring(gapStart, gapEnd).strip() : "";
    if (!DASHES.contains(gap) && !isBoundedDash(site, gap, gapEnd)) {
      return false;
    }
    if (!from.hasUnit() && !to.hasUnit()) {
      return false;
    }
    if (from.hasUnit() && to.hasUnit() && !sameUnit(from, to)) {
      return false;
    }
    boolean words = gap.equals("与") || gap.equals("和");
    if (words && !isBetween(site, to.end())) {
      return false;
    }
    if (gap.equals("至") && isMove(site, from)) {
      return false;
    }
    boolean moved = from.last().numeral().worth().isEmpty();
    return !moved
        && !(from.hasUnit()
            && !to.hasUnit()
            && !to.isScaled()
            && from.unit().get().category() != Category.MONEY);
  }

  private static boolean isBoundedDash(Site site, String gap, int gapEnd) {
    for (String dash : List.of("至", "到", "-", "~", "—")) {
      if (gap.startsWith(dash) && gap.length() <= dash.length() + 2) {
        return BoundWords.before(site, gapEnd)
            .filter(match -> match.span().start() >= gapEnd - 2)
            .isPresent();
      }
    }
    return false;
  }

  private static boolean sameUnit(NumberPhrase from, NumberPhrase to) {
    return from.unit().get().category() == to.unit().get().category()
        && (from.unitText().equals(to.unitText())
            || (from.unit().get().category() == Category.MONEY && from.unitText().equals("CNY"))
            || from.unit().get().category() == Category.POINT);
  }

  private static boolean isBetween(Site site, int end) {
    int at = site.skipBlanks(end);
    return site.text().startsWith("之间", at) || site.text().startsWith("间", at);
  }

  /** {@code 上涨6点至1771点}: by how much, and to what. */
  private static boolean isMove(Site site, NumberPhrase from) {
    if (!from.hasUnit()) {
      return false;
    }
    int end =
        BoundWords.before(site, from.start())
            .map(match -> match.span().start())
            .orElse(from.start());
    String before = site.text().substring(Math.max(0, end - 3), end);
    boolean verb = MOVED.matcher(before).matches();
    String clause = site.clauseBefore(40);
    return verb && !clause.contains("预") && !clause.contains("料") && !clause.contains("拟");
  }

  /**
   * The first number of a range in the scale of the second, where it has none of its own: 5至8亿,
   * 3-5万.
   */
  private static Worth aligned(Site site, NumberPhrase from, NumberPhrase to, Site second) {
    if (site.numeral().isScaled() || (from.hasUnit() && to.hasUnit())) {
      return raised(site, from, to, second);
    }
    return inScaleOf(site, from.worth(), to.worth(), second);
  }

  /** 八百到九百亿: the first has a scale, but not the big one. */
  private static Worth raised(Site site, NumberPhrase from, NumberPhrase to, Site second) {
    boolean bare = !from.hasUnit() && site.numeral().bigScale().compareTo(BigDecimal.ONE) == 0;
    return bare ? inScaleOf(site, from.worth(), to.worth(), second) : from.worth();
  }

  private static Worth inScaleOf(Site site, Worth from, Worth to, Site second) {
    Worth full = from.times(second.numeral().scale());
    if (full.max().compareTo(to.max()) <= 0 && !site.numeral().isScaled()) {
      return full;
    }
    Worth big = from.times(second.numeral().bigScale());
    return big.max().compareTo(to.max()) <= 0 ? big : from;
  }

  private static Optional<Reading> shared(Site site) {
    if (site.numeral().worth().isEmpty() || UnitPhrase.behind(site).isPresent()) {
      return Optional.empty();
    }
    Site last = site;
    int members = 1;
    while (last.hasNext()
        && isListGap(site.text(), last.end(), last.next().start())
        && last.next().numeral().worth().isPresent()) {
      last = last.next();
      members++;
      if (UnitPhrase.behind(last).isPresent()
          || UnitPhrase.rejectionAt(last, last.skipBlanks(last.end())).isPresent()) {
        break;
      }
    }
    if (members == 1) {
      return Optional.empty();
    }
    Optional<Reading> rejected =
        Reading.first(Orders.ALL, last).filter(reading -> reading.rejection().isPresent());
    if (rejected.isPresent()) {
      return Optional.of(Reading.rejected(rejected.get().rejection().get(), 1, "shared_unit"));
    }
    Optional<NumberPhrase> unitOwner = NumberPhrase.read(last).filter(NumberPhrase::hasUnit);
    Optional<NumberPhrase> own = NumberPhrase.read(site);
    if (unitOwner.isEmpty() || own.isEmpty()) {
      return Optional.empty();
    }
    NumberPhrase owner = unitOwner.get();
    BigDecimal factor = owner.unit().get().factor();
    Worth worth =
        own.get()
            .worth()
            .times(site.numeral().isScaled() ? factor : factor.multiply(last.numeral().bigScale()));
    NumberPhrase phrase =
        new NumberPhrase(
            own.get().start(),
            own.get().end(),
            worth,
            own.get().isNegative(),
            owner.unit(),
            owner.unitText(),
            own.get().mark(),
            owner.per(),
            site,
            1);
    return reading(
        site, phrase, worth, phrase.end(), EnumSet.of(Flag.SHARED_UNIT), "shared_unit", 1);
  }

  private static boolean isListGap(String text, int from, int to) {
    String gap = text.substring(from, Math.min(to, from + 6)).strip();
    return to - from <= 5
        && (gap.equals("、")
            || gap.equals("/")
            || gap.equals("和")
            || gap.equals("及")
            || gap.equals("与")
            || gap.equals("或")
            || gap.equals("以及")
            || gap.equals("、约")
            || gap.equals("及约")
            || gap.equals("和约"));
  }

  private static Optional<Reading> bare(Site site) {
    Optional<NumberPhrase> read = NumberPhrase.read(site);
    if (read.isEmpty()
        || read.get().hasUnit()
        || (Site.isLatin(site.behind(0)) && !site.numeral().isScaled())) {
      return Optional.empty();
    }
    NumberPhrase phrase = read.get();
    boolean bounded = BoundWords.before(site, phrase.start()).isPresent();
    boolean big =
        site.numeral().bigScale().compareTo(BigDecimal.ONE) > 0
            && site.numeral().form() != Form.SCALE;
    boolean named =
        Character.isLetter(site.charAt(site.skipBlanks(phrase.end())))
            && site.numeral().worth().get().min().scale() <= 0;
    boolean grouped = site.text().substring(site.start(), site.end()).indexOf(',') > 0;
    boolean scaleOnly = site.numeral().form() == Form.SCALE && BoundWords.governsScale(site);
    boolean counts = big || grouped || scaleOnly || phrase.mark().isPresent() || (bounded && named);
    if (!counts) {
      return Optional.empty();
    }
    Amount amount = new Amount(phrase.worth().min(), phrase.worth().max());
    Quantity quantity =
        new Quantity(
            new Span(phrase.start(), phrase.end()),
            Kind.COUNT,
            phrase.isNegative() ? amount.negate() : amount,
            "",
            bound(site, phrase, phrase.end()),
            Set.of(),
            "bare_count");
    return Optional.of(Reading.of(quantity, phrase.taken()));
  }

  /** {@code 每10股派5元}: the ten belongs to the unit of what follows. */
  private static Optional<Reading> perLot(Site site) {
    boolean lot =
        site.precededBy("每")
            && site.followedBy("股")
            && Character.isLetter(site.behind(1))
            && site.hasNext();
    if (!lot
        || site.next().start() - site.end() > 14
        || CLAUSE_END.matcher(site.text().substring(site.end(), site.next().start())).find()) {
      return Optional.empty();
    }
    return withUnit(site.next())
        .map(reading -> Reading.of(reading.quantity().get(), reading.taken() + 1));
  }

  /** {@code 10派0.4元}, {@code 10转12}. */
  private static Optional<Reading> shortDividend(Site site) {
    boolean lot =
        site.followedByAny("股派转送")
            && site.hasNext()
            && !Site.isArabic(site.before(1))
            && Orders.isBelow(site.numeral(), BigDecimal.valueOf(101));
    if (!lot) {
      return Optional.empty();
    }
    String gap = site.text().substring(site.end(), Math.min(site.next().start(), site.end() + 6));
    if (!PAYS.matcher(gap).matches()) {
      return Optional.empty();
    }
    Site paid = site.next();
    Optional<NumberPhrase> phrase = NumberPhrase.read(paid);
    boolean cash = gap.contains("派");
    if (phrase.isEmpty()
        || (cash
            && !phrase.get().unit().map(unit -> unit.category() == Category.MONEY).orElse(false))) {
      return Optional.empty();
    }
    String thing = site.text().substring(site.start(), site.end()) + "股";
    String symbol = (cash ? phrase.get().unitText() : "股") + "/" + thing;
    Worth worth = phrase.get().worth();
    Quantity quantity =
        new Quantity(
            new Span(site.start(), phrase.get().end()),
            Kind.RATE,
            new Amount(worth.min(), worth.max()),
            symbol,
            Bound.EXACT,
            Set.of(),
            "short_dividend");
    return Optional.of(Reading.of(quantity, 1 + phrase.get().taken()));
  }
}
