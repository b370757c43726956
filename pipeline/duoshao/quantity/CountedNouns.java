package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.text.Span;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A number right before a noun, as headlines count without a classifier: {@code 两股东}, {@code
 * 抛售4项目}, {@code 50城房价}.
 */
final class CountedNouns {
  static final String RULE = "counted_noun";

  private static final WordTrie<String> NOUNS = nouns();

  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
                  RULE,
                  CountedNouns::read,
                  List.of(
                      "⟨两⟩股东拟减持",
                      "⟨六⟩高管增持",
                      "控股股东⟨三⟩自然人减持",
                      "海禾系⟨3⟩公司停牌",
                      "⟨两⟩公司合并",
                      "本月⟨5⟩高管辞职",
                      "抛售⟨4⟩项目",
                      "工信部等⟨十⟩部门",
                      "全国⟨50⟩城房价",
                      "拖欠⟨4000⟩员工",
                      "原告与⟨二⟩被告签约",
                      "⟨两⟩“掌舵人”辞职",
                      "标价⟨835⟩狗狗币",
                      "日本⟨1⟩都12县",
                      "境内⟨三⟩地调整为中风险",
                      "走出三天⟨两⟩板",
                      "股价4天⟨3⟩板",
                      "新增⟨1⟩地升为高风险"),
                  List.of(
                      "中铁⟨三⟩公司中标",
                      "⟨两⟩股东大会",
                      "⟨2⟩股东",
                      "第⟨三⟩股东",
                      "⟨十⟩股东",
                      "云禾⟨2⟩项目",
                      "G⟨20⟩国家",
                      "D3C⟨2⟩地块",
                      "⟨2020⟩员工持股",
                      "证据：⟨1⟩平台",
                      "Model ⟨3⟩车型",
                      "三天⟨两⟩板块",
                      "⟨618⟩电商"))
              .before("“都道府地板" + NOUNS.openers().characters()));

  private static final String SMALL = "两三四五六七八九23456789";

  /** Behind these a number counts what follows it, and is no part of a name. */
  private static final String LEADS = "等遭获被抛售购卖致及与和共含有判决涉对由在向达余仅约近超逾下述该这弃骗施死月日系";

  private static final List<String> BEFALLS =
      List.of("调整为", "升为", "升级为", "降为", "划为", "划定为", "被划", "上调为", "下调为", "列为", "被列");

  private static final int LONGEST = 5;

  /** A longer one at a break may be a name: 1688平台. */
  private static final int LONGEST_LED = 3;

  private CountedNouns() {}

  private static Optional<Reading> read(Site site) {
    char before = site.before(1);
    if ("第前.-".indexOf(before) >= 0 || Site.isLatin(before)) {
      return Optional.empty();
    }
    if (isBeforeQuote(site)) {
      return Optional.of(count(site, site.end()));
    }
    if (isBeforeCounties(site) || isOfPlaces(site) || isOfDays(site)) {
      return Optional.of(count(site, site.end() + 1));
    }
    Optional<WordTrie.Match<String>> behind = NOUNS.longestAt(site.text(), site.end());
    if (behind.isEmpty()) {
      return Optional.empty(); // as behind most numerals
    }
    String sort = behind.get().meaning();
    int end = sort.equals("place") ? behind.get().span().end() : site.end();
    return isCounted(site, sort) ? Optional.of(count(site, end)) : Optional.empty();
  }

  /** {@code 两“掌舵人”}: 两 and a noun in quotation marks. */
  private static boolean isBeforeQuote(Site site) {
    return site.behind(0) == '“'
        && site.end() - site.start() == 1
        && site.charAt(site.start()) == '两'
        && Character.isIdeographic(site.behind(1));
  }

  /** How many places something befalls: {@code 三地调整为}, {@code 1地升为}. */
  private static boolean isOfPlaces(Site site) {
    return site.behind(0) == '地'
        && site.end() - site.start() <= 2
        && site.numeral().bigScale().signum() > 0
        && !site.numeral().isScaled()
        && BEFALLS.stream().anyMatch(word -> site.startsWith(word, site.end() + 1));
  }

  /** {@code 三天两板}: on how many of so many days a stock rose to its limit. */
  private static boolean isOfDays(Site site) {
    return site.behind(0) == '板'
        && site.before(1) == '天'
        && site.hasPrevious()
        && site.previous().end() == site.start() - 1
        && "块材卡面".indexOf(site.behind(1)) < 0
        && !site.numeral().isScaled();
  }

  /** The prefectures of {@code 1都12县}. */
  private static boolean isBeforeCounties(Site site) {
    return "都道府".indexOf(site.behind(0)) >= 0
        && site.hasNext()
        && site.next().start() == site.end() + 1
        && "县府道".indexOf(site.next().behind(0)) >= 0;
  }

  private static boolean isCounted(Site site, String sort) {
    char first = site.charAt(site.start());
    boolean small = site.end() - site.start() == 1 && SMALL.indexOf(first) >= 0;
    boolean digits = Site.isArabic(first);
    return switch (sort) {
      case "digits" -> small;
      case "any" -> small && !digits;
      case "any_led" -> (small && !digits) || (digits && isWhole(site) && isLed(site));
      case "party" -> (small && !digits) || isTwo(site) || (isWhole(site) && isLed(site));
      case "two" -> small && first == '两';
      case "two_led" -> (small && (first == '两' || isLed(site))) || (isWhole(site) && isLed(site));
      case "all" -> isWhole(site);
      case "place" -> digits && isWhole(site);
      default -> false;
    };
  }

  /** 二被告 are two; the second is 被告二. */
  private static boolean isTwo(Site site) {
    return site.end() - site.start() == 1 && site.charAt(site.start()) == '二';
  }

  private static boolean isLed(Site site) {
    char before = site.before(1);
    boolean latin = Site.isLatin(site.charAt(site.skipBlanksBack(site.start()) - 1));
    return !latin
        && site.end() - site.start() <= LONGEST_LED
        && (!Character.isLetterOrDigit(before) || LEADS.indexOf(before) >= 0)
        && !Orders.joinsPrevious(site)
        && !Unread.isNamedDay(site);
  }

  /** A whole number that is no year, and not 一 or 二, which are the first and the second. */
  private static boolean isWhole(Site site) {
    int length = site.end() - site.start();
    char first = site.charAt(site.start());
    boolean plain =
        length <= LONGEST
            && site.numeral().bigScale().compareTo(BigDecimal.ONE) == 0
            && site.numeral().worth().filter(worth -> !worth.isRange()).isPresent()
            && BareScale.some(site).isEmpty();
    if (!plain) {
      return false;
    }
    if (!Site.isArabic(first)) {
      return site.numeral().form() == Form.CHINESE && (length > 1 || "一二零".indexOf(first) < 0);
    }
    for (int i = site.start(); i < site.end(); i++) {
      if (!Site.isArabic(site.charAt(i))) {
        return false;
      }
    }
    return first != '0' && !site.isYear() && !(length == 1 && first == '1');
  }

  private static Reading count(Site site, int end) {
    Amount amount = Amount.of(site.numeral().worth().orElseThrow().min());
    Span span = new Span(site.start(), end);
    String unit = site.slice(site.end(), end);
    Bound bound =
        BoundWords.before(site, site.start()).map(match -> match.meaning()).orElse(Bound.EXACT);
    return Reading.of(new Quantity(span, Kind.COUNT, amount, unit, bound, Set.of(), RULE), 1);
  }

  private static WordTrie<String> nouns() {
    Map<String, String> nouns = new HashMap<>();
    for (List<String> row : WordTable.rows(CountedNouns.class, "counted-nouns.tsv", 2)) {
      nouns.put(row.get(0), row.get(1));
    }
    return new WordTrie<>(nouns);
  }
}
