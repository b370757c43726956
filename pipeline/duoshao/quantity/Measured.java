package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.text.Span;
import duoshao.text.WordTrie.Match;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One number that counts or measures something, because a unit, a currency, a scale or a bound
 * shows it: {@code 12.3亿元}, {@code 超2亿}金融客户.
 */
final class Measured {
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
                  "cents",
                  Measured::cents,
                  List.of("每度电补贴⟨4⟩分", "股息港币⟨30⟩分"),
                  List.of("得⟨4⟩分", "每度电补贴⟨4⟩分钟"))
              .before("分仙"),
          new NumeralRule(
              "with_unit",
              Measured::withUnit,
              List.of("营收⟨12.3⟩亿元", "RMB ⟨5⟩亿", "约⟨4.3⟩万家", "每股⟨0.05⟩元", "⟨120⟩倍", "⟨25⟩个基点"),
              List.of("⟨2021⟩", "⟨三⟩者")),
          new NumeralRule(
              "bare_count",
              Measured::bare,
              List.of("服务超⟨2亿⟩金融客户", "⟨1800⟩+健康机构", "约⟨1700⟩体检机构", "总资产⟨10万亿⟩"),
              List.of("代表⟨1700⟩", "报⟨6.45⟩", "拥有⟨2021⟩版系统")));

  /** The numbers of tables, which their lines alone make figures. */
  static final List<NumeralRule> IN_TABLES =
      List.of(
          new NumeralRule(
                  "table_unit",
                  Measured::tableUnit,
                  List.of(
                      "单位:万元\n营收 ⟨312.6⟩ 288", "项目 金额(万元)\n土建 ⟨2300⟩", "营业收入（百万元）：⟨731,208.64⟩ "),
                  List.of(
                      "单位:万元\n营收⟨312.6⟩为主",
                      "单位:万元\n项目 ⟨2021⟩ 2020",
                      "营收 ⟨312.6⟩",
                      "营收（万元）：⟨3⟩亿元",
                      "营收（合并）：⟨312.6⟩"))
              .behind(" \n-:"));

  /** What a rank would be without its decimals. */
  static final List<NumeralRule> MAGNITUDES =
      List.of(
          new NumeralRule(
                  "magnitude",
                  Measured::magnitude,
                  List.of("发生⟨6.4⟩级地震"),
                  List.of("晋升⟨6⟩级", "评为⟨3⟩级医院"))
              .before("级"));

  private static final Unit MAGNITUDE = new Unit("级", Category.MEASURE, BigDecimal.ONE);

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

  private static final int LONGEST_LABEL = 10;

  private Measured() {}

  /** How strong an earthquake is: with decimals, 级 is no rank. */
  private static Optional<Reading> magnitude(Site site) {
    boolean decimal = site.indexOf('.') > 0;
    if (!decimal) {
      return Optional.empty();
    }
    return site.phrase()
        .filter(phrase -> !phrase.hasUnit())
        .map(phrase -> phrase.in(MAGNITUDE, site.end() + 1))
        .map(phrase -> reading(site, phrase, Set.of(), "magnitude"));
  }

  static Optional<Reading> withUnit(Site site) {
    Optional<NumberPhrase> phrase = site.phrase();
    return phrase.isEmpty() || !phrase.get().hasUnit()
        ? Optional.empty()
        : Optional.of(reading(site, phrase.get(), Set.of(), "with_unit"));
  }

  /** The quantity that a phrase with a unit states. */
  static Reading reading(Site site, NumberPhrase phrase, Set<Flag> flags, String rule) {
    Category category = phrase.unit().orElseThrow().category();
    Optional<String> per =
        phrase.per().isPresent() ? phrase.per() : Per.before(site, phrase.start(), category);
    Amount amount = phrase.amount();
    return Reading.of(
        new Quantity(
            new Span(phrase.start(), phrase.end()),
            per.isPresent() ? Kind.RATE : kind(category),
            phrase.isNegative() ? amount.negate() : amount,
            per.isPresent() ? phrase.unitText() + "/" + per.get() : phrase.unitText(),
            bound(site, phrase),
            flags,
            rule),
        phrase.taken());
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

  private static Bound bound(Site site, NumberPhrase phrase) {
    Optional<Bound> before = BoundWords.governing(site, phrase.start());
    if (before.isPresent()) {
      return before.get();
    }
    return phrase.mark().isPresent()
        ? phrase.mark().get()
        : BoundWords.after(site, phrase.end()).map(Match::meaning).orElse(Bound.EXACT);
  }

  /** A number without a unit that counts all the same: by its scale, its marks or its bound. */
  private static Optional<Reading> bare(Site site) {
    Optional<NumberPhrase> read = site.phrase();
    if (read.isEmpty()
        || read.get().hasUnit()
        || (Site.isLatin(site.behind(0)) && !site.numeral().isScaled())) {
      return Optional.empty();
    }
    NumberPhrase phrase = read.get();
    Form form = site.numeral().form();
    boolean big = form != Form.SCALE && isBig(site.slice(site.start(), site.end()));
    boolean grouped = site.indexOf(',') > 0;
    boolean scaleOnly = form == Form.SCALE && BareScale.counts(site);
    boolean counts =
        big || grouped || scaleOnly || phrase.mark().isPresent() || isCounted(site, phrase);
    return counts ? Optional.of(unmeasured(site, phrase, "bare_count")) : Optional.empty();
  }

  /** Whether a 万 or a 亿 belongs to the numeral. */
  private static boolean isBig(String numeral) {
    return numeral.indexOf('万') >= 0 || numeral.indexOf('亿') >= 0 || numeral.indexOf('兆') >= 0;
  }

  /** {@code 约1700体检机构}, {@code 机构近1700}, {@code 拥有15000员工}: a whole number that counts a noun. */
  private static boolean isCounted(Site site, NumberPhrase phrase) {
    boolean whole = site.numeral().worth().get().min().scale() <= 0;
    boolean bounded = BoundWords.before(site, phrase.start()).isPresent();
    char next = site.charAt(site.skipBlanks(phrase.end()));
    boolean named = Character.isLetter(next) && next != '分';
    boolean ends = ",。;!?)\n".indexOf(next) >= 0;
    boolean owned = named && LeadWords.isHolding(site) && !site.isYear();
    return (bounded && ends) || (whole && ((bounded && named) || owned));
  }

  /**
   * What a number counts of which the text names no unit; a price by the piece: {@code 每平米8-9万}.
   */
  static Reading unmeasured(Site site, NumberPhrase phrase, String rule) {
    Amount amount = phrase.amount();
    Optional<String> per =
        isPrice(site, phrase) ? Per.before(site, phrase.start(), Category.MONEY) : Optional.empty();
    if (per.isPresent()) {
      return Reading.of(
          new Quantity(
              new Span(phrase.start(), phrase.end()),
              Kind.RATE,
              amount,
              "CNY/" + per.get(),
              bound(site, phrase),
              EnumSet.of(Flag.UNIT_INFERRED),
              rule),
          phrase.taken());
    }
    return Reading.of(
        new Quantity(
            new Span(phrase.start(), phrase.end()),
            Kind.COUNT,
            phrase.isNegative() ? amount.negate() : amount,
            "",
            bound(site, phrase),
            Set.of(),
            rule),
        phrase.taken());
  }

  /** Thousands without a noun behind them. */
  private static boolean isPrice(Site site, NumberPhrase phrase) {
    char next = site.charAt(phrase.end());
    return phrase.isScaled()
        && !phrase.isNegative()
        && (!Character.isLetter(next) || "之左上起以至".indexOf(next) >= 0);
  }

  /** 分 behind a price by the piece, or behind a number with its currency before it: 港币30分. */
  private static Optional<Reading> cents(Site site) {
    char next = site.behind(1);
    if (next == '之' || next == '钟') {
      return Optional.empty();
    }
    Optional<NumberPhrase> read = site.phrase().filter(p -> p.end() == site.end());
    Optional<String> currency =
        read.flatMap(NumberPhrase::unit)
            .filter(unit -> unit.category() == Category.MONEY)
            .map(Unit::symbol);
    boolean priced =
        read.filter(phrase -> !phrase.hasUnit())
            .filter(phrase -> !Character.isLetter(next))
            .filter(phrase -> Per.before(site, phrase.start(), Category.MONEY).isPresent())
            .isPresent();
    if (currency.isEmpty() && !priced) {
      return Optional.empty();
    }
    Unit cent = new Unit(currency.orElse("CNY"), Category.MONEY, HUNDREDTH);
    NumberPhrase phrase = read.get().in(cent, site.end() + 1);
    return Optional.of(reading(site, phrase, Set.of(), "cents"));
  }

  /** A cell of a table: its unit stands above it. */
  private static Optional<Reading> tableUnit(Site site) {
    Optional<TableUnit> column = site.page().tables().unitOf(site);
    Optional<TableUnit> unit = column.isPresent() ? column : labelUnit(site);
    if (unit.isEmpty() || site.phrase().isEmpty()) {
      return Optional.empty();
    }
    NumberPhrase phrase = site.phrase().get().in(unit.get());
    return Optional.of(reading(site, phrase, EnumSet.of(Flag.TABLE_UNIT), "table_unit"));
  }

  /** {@code 营业收入(百万元):731,208.64}: the label right before a number gives its unit. */
  private static Optional<TableUnit> labelUnit(Site site) {
    int colon = site.start() - (site.before(1) == '-' ? 2 : 1);
    if (site.charAt(colon) != ':'
        || site.charAt(colon - 1) != ')'
        || site.numeral().form() != Form.ARABIC
        || Character.isLetter(site.behind(0))
        || site.phrase().filter(NumberPhrase::hasUnit).isPresent()) {
      return Optional.empty();
    }
    int open = colon - 2;
    while (colon - open <= LONGEST_LABEL && site.charAt(open) != '(') {
      open--;
    }
    return site.charAt(open) == '('
        ? TableUnit.at(site.slice(open + 1, colon), 0)
        : Optional.empty();
  }
}
