package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.text.TextFolding;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import duoshao.unit.Units;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a number: {@code [ mark ] unit}, as in {@code 100}<i>多名</i>, {@code
 * 6.7万}<i>余元</i>.
 *
 * @param unit the unit
 * @param mark the bound of the fused mark 多, 余, +, if there is one
 * @param start where the unit's word begins
 * @param end where it ends
 */
record UnitPhrase(Unit unit, Optional<Bound> mark, int start, int end) {
  private static final Unit PIECE = new Unit("块", Category.CLASSIFIER, BigDecimal.ONE);
  private static final Unit POINT_OF_TALK = new Unit("点", Category.CLASSIFIER, BigDecimal.ONE);
  private static final Unit KNOT = new Unit("节", Category.MEASURE, BigDecimal.ONE);
  private static final Unit PERCENT = new Unit("%", Category.PERCENT, BigDecimal.ONE);
  private static final List<String> YIELDS = List.of("收益", "利息", "年化", "手续费", "佣金", "返点", "费率");
  private static final Unit OCCASION = new Unit("度", Category.CLASSIFIER, BigDecimal.ONE);
  private static final String BEFORE_OCCASION = "内已曾先";
  private static final Set<String> SAID =
      Set.of("建议", "意见", "要求", "原因", "理由", "启示", "思考", "看法", "说明", "提示", "变化", "希望");
  private static final int LONGEST_CURRENCY = 8;
  private static final String PRICE_GOES_ON = "钱零一多左以起到至的买就了可能每人不二三四五六七八九毛角半出";
  private static final String PRICE_WORDS = "价费卖花付赚钱买售贵";
  private static final Units UNITS = Units.shipped();
  private static final WordTrie<Rejection> NOT_UNITS = notUnits();
  private static final WordTrie<Boolean> WORDS = words();

  /** What stands behind the numeral, blanks between them passed over; see {@link Site#unit}. */
  static Optional<UnitPhrase> read(Site site) {
    int from = site.skipBlanks(site.end());
    Optional<Bound> mark = markAt(site, from);
    int behindMark = mark.isPresent() ? site.skipBlanks(from + 1) : from;
    int at = isGreat(site, behindMark) ? behindMark + 1 : behindMark;
    Optional<WordTrie.Match<Unit>> match = unitAt(site, at);
    return match.isEmpty() || isNextWord(site, match.get())
        ? Optional.empty()
        : Optional.of(new UnitPhrase(meant(site, match.get()), mark, at, match.get().span().end()));
  }

  /** {@code 亏损近两千万 双禾药业}: nobody sets a blank between Chinese digits and a classifier. */
  private static boolean isNextWord(Site site, WordTrie.Match<Unit> match) {
    return site.behind(0) == ' '
        && site.numeral().form() == Form.CHINESE
        && match.meaning().category() == Category.CLASSIFIER
        && !match.meaning().symbol().equals("股");
  }

  /** {@code 两大块}, {@code 三大类}: 大 before a classifier. */
  private static boolean isGreat(Site site, int at) {
    return site.charAt(at) == '大' && "块类项".indexOf(site.charAt(at + 1)) >= 0;
  }

  /** 块 counts pieces, unless it is a price: 3块2, 卖10块. */
  private static Unit meant(Site site, WordTrie.Match<Unit> match) {
    if (isPointOfTalk(site, match)) {
      return POINT_OF_TALK;
    }
    if (site.charAt(match.span().start()) == '节' && site.clauseBefore(8).indexOf('速') >= 0) {
      return KNOT;
    }
    if (isOccasion(site, match)) {
      return OCCASION;
    }
    if (match.span().length() == 2
        && site.startsWith("个点", match.span().start())
        && isOfYield(site)) {
      return PERCENT;
    }
    boolean piece = match.span().length() == 1 && site.charAt(match.span().start()) == '块';
    return piece && !isPrice(site, match.span().end()) ? PIECE : match.meaning();
  }

  /** 收益4、5个点: points of a yield or a fee are percents. */
  private static boolean isOfYield(Site site) {
    String clause = site.clauseBefore(10);
    return YIELDS.stream().anyMatch(clause::contains);
  }

  /** 两点建议, 三点意见: points of a talk, and not of an index. */
  private static boolean isPointOfTalk(Site site, WordTrie.Match<Unit> match) {
    return match.span().length() == 1
        && site.charAt(match.span().start()) == '点'
        && site.numeral().form() == Form.CHINESE
        && (SAID.stream().anyMatch(word -> site.startsWith(word, match.span().end()))
            || site.precededBy("以下")
            || site.precededBy("如下")
            || site.precededBy("取决于")
            || site.precededBy("这"));
  }

  /** 三度减持, 4天内3度道歉: how often, and no degrees. */
  private static boolean isOccasion(Site site, WordTrie.Match<Unit> match) {
    return match.span().length() == 1
        && site.charAt(match.span().start()) == '度'
        && (site.numeral().form() == Form.CHINESE || BEFORE_OCCASION.indexOf(site.before(1)) >= 0)
        && site.end() == site.start() + 1
        && Character.isIdeographic(site.charAt(match.span().end()));
  }

  private static boolean isPrice(Site site, int end) {
    if (Character.isIdeographic(site.charAt(end)) && PRICE_GOES_ON.indexOf(site.charAt(end)) < 0) {
      return false;
    }
    boolean goesOn = site.hasNext() && site.next().start() == end;
    String clause = site.clauseBefore(10);
    return goesOn
        || site.charAt(end) == '/'
        || clause.chars().anyMatch(c -> PRICE_WORDS.indexOf(c) >= 0);
  }

  /**
   * The fused mark behind the numeral where no unit follows it: {@code 1800+健康机构}, {@code 100多银行}.
   */
  static Optional<Bound> markBehind(Site site) {
    return markAt(site, site.end());
  }

  /** The unit that begins at an offset, unless a longer word says that it is none. */
  static Optional<WordTrie.Match<Unit>> unitAt(Site site, int at) {
    Optional<WordTrie.Match<Unit>> match = UNITS.behind(site.text(), at);
    if (match.isEmpty()) {
      return match;
    }
    int end = match.get().span().end();
    Optional<WordTrie.Match<Boolean>> word = WORDS.longestAt(site.text(), at);
    boolean otherWord = reachesBehind(word, end) && word.get().meaning() && !isFewPersons(site, at);
    Optional<WordTrie.Match<Rejection>> other = NOT_UNITS.longestAt(site.text(), at);
    boolean rejected = reachesBehind(other, end) && !ClockTimes.isNoHour(site, other.get());
    return otherWord || rejected ? Optional.empty() : match;
  }

  private static <V> boolean reachesBehind(Optional<WordTrie.Match<V>> match, int end) {
    return match.isPresent() && match.get().span().end() > end;
  }

  /** 5个人信用评级 are the ratings of five persons, 5000万个人信用卡 are cards of individuals. */
  private static boolean isFewPersons(Site site, int at) {
    return site.startsWith("个人", at)
        && at == site.skipBlanks(site.end())
        && Orders.isBelow(site.numeral(), BigDecimal.valueOf(100));
  }

  /** The characters with which the words begin that make a numeral no figure. */
  static String notUnitOpeners() {
    return NOT_UNITS.openers().characters();
  }

  /** Why the word behind the numeral makes it no figure: 届, 年, 号楼. */
  static Optional<WordTrie.Match<Rejection>> rejectionAt(Site site, int at) {
    Optional<WordTrie.Match<Rejection>> match = NOT_UNITS.longestAt(site.text(), at);
    if (match.isEmpty()) {
      return match;
    }
    boolean unit = reachesBehind(UNITS.behind(site.text(), at), match.get().span().end());
    return unit ? Optional.empty() : match;
  }

  /** The currency that ends before {@code end}, blanks passed over: {@code 人民币}, {@code US$}. */
  static Optional<WordTrie.Match<Unit>> currencyBefore(Site site, int end) {
    int at = site.skipBlanksBack(end);
    Optional<WordTrie.Match<Unit>> match =
        UNITS.before(site.text(), at, Math.max(0, at - LONGEST_CURRENCY));
    if (match.isEmpty()) {
      return match;
    }
    int start = match.get().span().start();
    char first = site.charAt(start);
    char before = site.charAt(start - 1);
    boolean partOfWord =
        (Site.isLatin(first) && Site.isLatin(before))
            || (Character.isLetter(first) && Site.isArabic(before));
    boolean exchanged = "兑对/".indexOf(before) >= 0;
    return partOfWord || exchanged || isUnitOfNumeralBefore(site, start) ? Optional.empty() : match;
  }

  /** 2亿|美元|5.95%优先票据: the currency is the unit of the number before it. */
  private static boolean isUnitOfNumeralBefore(Site site, int currency) {
    return site.hasPrevious() && site.previous().end() == site.skipBlanksBack(currency);
  }

  boolean isMoney() {
    return unit.category() == Category.MONEY;
  }

  private static Optional<Bound> markAt(Site site, int at) {
    char mark = site.charAt(at);
    char next = site.charAt(at + 1);
    return switch (mark) {
      case '多' ->
          (next == '元' && site.charAt(at + 2) == '化')
                  || ("数样于少年次".indexOf(next) >= 0 && next != '次')
              ? Optional.empty()
              : Optional.of(Bound.MORE_THAN);
      case '余' -> "额下热震生".indexOf(next) >= 0 ? Optional.empty() : Optional.of(Bound.MORE_THAN);
      case '+' ->
          Site.isArabic(next) || next == 'N' || site.startsWith("”N", at + 1)
              ? Optional.empty()
              : Optional.of(Bound.MORE_THAN);
      case '来' ->
          endsInRoundScale(site) && unitAt(site, at + 1).isPresent()
              ? Optional.of(Bound.ABOUT)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean endsInRoundScale(Site site) {
    return "十百千万亿".indexOf(site.charAt(site.end() - 1)) >= 0;
  }

  private static WordTrie<Rejection> notUnits() {
    Map<String, Rejection> words = new HashMap<>();
    for (List<String> row : WordTable.rows(UnitPhrase.class, "not-units.tsv", 2)) {
      if (!row.get(1).equals("count")) {
        words.put(
            TextFolding.fold(row.get(0)), Rejection.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
      }
    }
    return new WordTrie<>(words);
  }

  private static WordTrie<Boolean> words() {
    Map<String, Boolean> words = new HashMap<>();
    for (List<String> row : WordTable.rows(UnitPhrase.class, "classifier-words.tsv", 2)) {
      words.put(TextFolding.fold(row.get(0)), !row.get(1).equals("unit"));
    }
    return new WordTrie<>(words);
  }
}
