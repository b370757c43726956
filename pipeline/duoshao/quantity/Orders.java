package duoshao.quantity;

import duoshao.number.Numeral;
import duoshao.number.Numeral.Form;
import duoshao.text.WordTrie;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numerals that order, rank, tell the time or count time, and numerals of ordinary words:
 * everything that the words right beside a numeral reject.
 */
final class Orders {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  /** Before 前, these make words of time or place: 目前3家 counts, 前3家 ranks. */
  private static final String NO_RANK_BEFORE_FRONT = "目此日之当年月提以午税盘天周史会节事生先空跟眼年向往战停";

  /** Units that keep a number a figure behind 前: 前5%的客户. */
  private static final List<Category> NOT_RANKED =
      List.of(Category.MONEY, Category.PERCENT, Category.POINT, Category.MULTIPLE);

  /** What 一 with a classifier must follow to be a count and not an article. */
  private static final List<String> COUNTING =
      List.of(
          "仅", "只有", "仅有", "只", "唯一", "共", "共有", "共计", "合计", "另有", "各", "仅剩", "仅存", "至少", "不足",
          "仅仅", "就有", "多出", "少了", "增加了", "减少", "仅上线了", "仅上线", "唯有", "有且仅有");

  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
              "list_number",
              Rejection.LIST_NUMBER,
              Orders::isListNumber,
              List.of(
                  "⟨1⟩、营业收入5亿元", "（⟨2⟩）关于募集资金", "⟨一⟩、公司概况", "⟨二⟩是利润下降", "如下：⟨1⟩.公司概况", "(⟨三⟩)其他"),
              List.of("⟨1⟩.5亿元", "⟨5⟩、6亿元", "（⟨2⟩家）")),
          NumeralRule.rejecting(
              "ordinal",
              Rejection.ORDINAL,
              Orders::isOrdinal,
              List.of("第⟨三⟩次", "位居前⟨十⟩", "前⟨3⟩位股东", "TOP⟨10⟩", "第⟨12⟩大股东", "No.⟨1⟩"),
              List.of("目前⟨3⟩家", "前⟨5⟩%的客户", "提前⟨3⟩亿元")),
          NumeralRule.rejecting(
              "ratio",
              Rejection.RATIO,
              Orders::isRatio,
              List.of("以⟨2⟩比1取胜", "按⟨1⟩:1.78折算", "1：⟨5⟩的比例"),
              List.of("占比⟨5⟩%", "收入：⟨5⟩亿元")),
          NumeralRule.rejecting(
              "clock_time",
              Rejection.CLOCK_TIME,
              Orders::isClockTime,
              List.of("下午⟨3⟩点", "⟨15⟩:30收盘", "截至15:⟨30⟩", "凌晨⟨两⟩点", "⟨9⟩点30分"),
              List.of("报⟨3600⟩点", "上涨⟨15⟩点")),
          new NumeralRule(
              "suffix",
              Orders::bySuffix,
              List.of("历时⟨3⟩年", "⟨6⟩个月内", "财富世界⟨500⟩强", "⟨二⟩期项目", "年仅⟨36⟩岁", "⟨三⟩大股指", "⟨一⟩线城市"),
              List.of("⟨3⟩个项目", "⟨500⟩亿元", "⟨300⟩万千瓦时")),
          NumeralRule.rejecting(
              "half",
              Rejection.INDEFINITE,
              site -> site.numeral().form() == Form.HALF && !Fractions.isHalf(site),
              List.of("上⟨半⟩年", "⟨半⟩导体", "三年⟨半⟩"),
              List.of("过⟨半⟩企业", "⟨半⟩数企业")),
          NumeralRule.rejecting(
              "indefinite_one",
              Rejection.INDEFINITE,
              Orders::isIndefinite,
              List.of("⟨一⟩家公司表示", "⟨一⟩名负责人称", "有⟨一⟩种观点", "⟨一⟩定"),
              List.of("仅⟨一⟩家", "⟨两⟩家公司", "⟨一⟩亿美元", "⟨一⟩成")),
          NumeralRule.rejecting(
              "class_scale",
              Rejection.CLASS,
              Orders::namesClass,
              List.of("⟨千亿⟩体量", "⟨百亿⟩基金", "拿⟨万⟩元奖金", "⟨百亿⟩资金抢筹"),
              List.of("突破⟨万亿⟩", "近⟨千万⟩吨", "数⟨十亿⟩元", "超⟨百亿⟩元")));

  /** What leads to an hour. */
  private static final Pattern DAY_PART = Pattern.compile("(?:早上|晚上|时间|截至|凌晨|清晨|傍晚|[早晚日午])$");

  private Orders() {}

  private static boolean isListNumber(Site site) {
    Numeral numeral = site.numeral();
    boolean small =
        (numeral.worth().isPresent()
                && numeral.worth().get().max().compareTo(HUNDRED) < 0
                && !numeral.isScaled())
            || (numeral.form() == Form.CHINESE
                && numeral.end() - numeral.start() <= 3
                && isBelow(numeral, HUNDRED));
    if (!small) {
      return false;
    }
    char before = site.before(1);
    char behind = site.behind(0);
    if (before == '(' && behind == ')' && !isFormulaBracket(site)) {
      return true;
    }
    boolean opens = opensItem(site);
    if (numeral.form() == Form.CHINESE && opens && behind == '是' && site.behind(1) != '否') {
      return true;
    }
    if (!opens || (numeral.form() == Form.CHINESE && behind == '.')) {
      return opens
          && behind == '.'
          && numeral.form() == Form.CHINESE
          && !Site.isArabic(site.behind(1));
    }
    boolean mark =
        behind == '、'
            || behind == '.'
            || behind == ')'
            || (behind == ',' && numeral.form() == Form.CHINESE);
    char next = site.charAt(site.skipBlanks(site.end() + 1));
    boolean listGoesOn =
        behind == '、'
            && site.hasNext()
            && site.next().start() == site.skipBlanks(site.end() + 1)
            && !Site.isLatin(next)
            && !isYearOrName(site.next());
    return mark && !Site.isArabic(site.behind(1)) && !listGoesOn;
  }

  /** {@code 1、2021年…} is item one, although a numeral follows. */
  private static boolean isYearOrName(Site site) {
    return site.behind(0) == '年' || site.behind(0) == '月';
  }

  private static boolean isFormulaBracket(Site site) {
    return Site.isArabic(site.before(2));
  }

  private static boolean opensItem(Site site) {
    int at = site.skipBlanksBack(site.start());
    char before = site.charAt(at - 1);
    return at == 0
        || "。;;:!?\n】)＞>●■◆?".indexOf(before) >= 0
        || (at < site.start() && !Character.isLetterOrDigit(before));
  }

  private static boolean isOrdinal(Site site) {
    int at = site.skipBlanksBack(site.start());
    char before = site.charAt(at - 1);
    if (before == '第') {
      return true;
    }
    if (site.endsBefore(at, "TOP")
        || site.endsBefore(at, "Top")
        || site.endsBefore(at, "top")
        || site.endsBefore(at, "No.")
        || site.endsBefore(at, "NO.")
        || site.endsBefore(at, "NO")) {
      return !site.followedByAny("%");
    }
    if (before == '前'
        && NO_RANK_BEFORE_FRONT.indexOf(site.charAt(at - 2)) < 0
        && !site.numeral().isScaled()) {
      return UnitPhrase.behind(site)
          .filter(phrase -> NOT_RANKED.contains(phrase.unit().category()))
          .isEmpty();
    }
    return continuesOrdinal(site);
  }

  /** The 四 of 第三、四季度: a list behind an ordinal. */
  private static boolean continuesOrdinal(Site site) {
    if (!site.hasPrevious() || site.numeral().isScaled()) {
      return false;
    }
    Site previous = site.previous();
    boolean joined = previous.end() == site.start() - 1 && "、和及至到-/".indexOf(site.before(1)) >= 0;
    return joined
        && previous.numeral().form() == site.numeral().form()
        && (previous.before(1) == '第' || continuesOrdinal(previous));
  }

  private static boolean isRatio(Site site) {
    return isRatioAt(site, true) || isRatioAt(site, false);
  }

  private static boolean isRatioAt(Site site, boolean left) {
    if (left ? !site.hasNext() : !site.hasPrevious()) {
      return false;
    }
    Site one = left ? site : site.previous();
    Site other = left ? site.next() : site;
    String between = site.text().substring(one.end(), other.start());
    boolean colon = between.equals(":") && !isClockPair(one, other);
    boolean than = between.equals("比") && UnitPhrase.behind(other).isEmpty();
    return (colon || than) && one.numeral().bigScale().compareTo(BigDecimal.ONE) == 0;
  }

  /** {@code 15:30}: two digits behind the colon and an hour before it. */
  private static boolean isClockPair(Site one, Site other) {
    boolean minutes =
        other.end() - other.start() == 2 && Site.isArabic(other.charAt(other.start()));
    return minutes
        && isBelow(one.numeral(), BigDecimal.valueOf(25))
        && isBelow(other.numeral(), BigDecimal.valueOf(61));
  }

  private static boolean isClockTime(Site site) {
    if (site.hasNext()
        && site.behind(0) == ':'
        && site.next().start() == site.end() + 1
        && isClockPair(site, site.next())) {
      return true;
    }
    if (site.before(1) == ':'
        && site.hasPrevious()
        && site.previous().end() == site.start() - 1
        && (isClockPair(site.previous(), site) || isClockTime(site.previous()))) {
      return true;
    }
    boolean hour =
        site.behind(0) == '点'
            && isBelow(site.numeral(), BigDecimal.valueOf(25))
            && site.numeral().worth().get().min().scale() <= 0;
    if (hour) {
      String clause = site.clauseBefore(8);
      boolean minutes =
          "半整钟许一二三四五".indexOf(site.behind(1)) >= 0
              || (Site.isArabic(site.behind(1)) && site.hasNext() && site.next().behind(0) == '分');
      return minutes || DAY_PART.matcher(clause).find() || isClockRange(site);
    }
    boolean minute =
        site.behind(0) == '分' && site.hasPrevious() && "点时".indexOf(site.before(1)) >= 0;
    return minute;
  }

  private static boolean isClockRange(Site site) {
    return site.hasPrevious()
        && "至到-~—".indexOf(site.before(1)) >= 0
        && isClockTime(site.previous());
  }

  private static Optional<Reading> bySuffix(Site site) {
    int at = site.skipBlanks(site.end());
    if (site.behind(0) == '多' || site.behind(0) == '余') {
      at = site.skipBlanks(site.end() + 1);
    }
    Optional<WordTrie.Match<Rejection>> match = UnitPhrase.rejectionAt(site, at);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    Rejection reason = match.get().meaning();
    boolean time =
        reason == Rejection.DURATION
            || reason == Rejection.DATE
            || reason == Rejection.AGE
            || reason == Rejection.CLOCK_TIME;
    BigDecimal limit =
        match.get().span().length() > 1
            ? BigDecimal.TEN.pow(5)
            : reason == Rejection.ORDINAL ? BigDecimal.TEN.pow(4) : THOUSAND;
    if (!time
        && (!isBelow(site.numeral(), limit)
            || site.numeral().bigScale().compareTo(BigDecimal.ONE) > 0)) {
      return Optional.empty();
    }
    return Optional.of(
        Reading.rejected(reason, numeralsBefore(site, match.get().span().end()), "suffix"));
  }

  /** How many numerals, this one first, begin before {@code end}: 个半月 holds one of its own. */
  private static int numeralsBefore(Site site, int end) {
    int taken = 1;
    Site next = site;
    while (next.hasNext() && next.next().start() < end) {
      next = next.next();
      taken++;
    }
    return taken;
  }

  private static boolean isIndefinite(Site site) {
    if (site.end() - site.start() != 1 || site.charAt(site.start()) != '一') {
      return false;
    }
    if (Fractions.applies(site)) {
      return false;
    }
    Optional<UnitPhrase> unit = UnitPhrase.behind(site);
    if (unit.isEmpty() || unit.get().unit().category() == Category.CLASSIFIER) {
      String clause = site.clauseBefore(6);
      boolean counted = unit.isPresent() && COUNTING.stream().anyMatch(clause::endsWith);
      return !counted;
    }
    return unit.get().unit().category() == Category.INDEX || unit.get().start() > site.end();
  }

  private static boolean namesClass(Site site) {
    if (site.numeral().form() != Form.SCALE) {
      return false;
    }
    return !BoundWords.governsScale(site);
  }

  static boolean isBelow(Numeral numeral, BigDecimal limit) {
    return numeral.worth().isPresent() && numeral.worth().get().max().compareTo(limit) < 0;
  }
}
