package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.List;
import java.util.Set;

/** Numerals that no other rule reads and whose look or neighbour says what they are. */
final class Unread {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
              "bare_year",
              Rejection.DATE,
              Unread::isYear,
              List.of("⟨2020⟩金麒麟评选", "《〔⟨2016⟩〕川字》"),
              List.of("⟨1234⟩金麒麟评选", "⟨2020⟩家")),
          NumeralRule.rejecting(
              "bare_day",
              Rejection.DATE,
              Unread::isDay,
              List.of("下周⟨四⟩的会议", "大年初⟨五⟩开市", "正月⟨十五⟩之后", "京东⟨618⟩开幕"),
              List.of("一周⟨四⟩次", "当初⟨五⟩家")),
          NumeralRule.rejecting(
              "bond_name",
              Rejection.NAME,
              Unread::isBond,
              List.of("“⟨16⟩蓝运01”违约"),
              List.of("⟨16⟩蓝运", "“⟨16⟩家01”")),
          NumeralRule.rejecting(
              "bare_item",
              Rejection.LIST_NUMBER,
              Unread::isItem,
              List.of("风险提示⟨1⟩、截至目前", "亏损⟨四⟩、其他事项", "步骤⟨5️⟩、提交"),
              List.of("频道⟨3⟩、5、6", "获利⟨1⟩。")),
          NumeralRule.rejecting(
              "label",
              Rejection.ORDINAL,
              Unread::isLabelled,
              List.of("与病例⟨29⟩密接", "标段⟨二⟩的候选人", "主线⟨二⟩：成长"),
              List.of("病例⟨29⟩例", "代表⟨29⟩密接")),
          NumeralRule.rejecting(
              "around_the_clock",
              Rejection.DURATION,
              Unread::isAroundTheClock,
              List.of("⟨7⟩*24小时客服", "⟨7⟩×24小时"),
              List.of("⟨7⟩*24米")),
          NumeralRule.rejecting(
              "bare_code",
              Rejection.CODE,
              Unread::isCode,
              List.of("示例股份(⟨6005⟩\n", "原油期货⟨2202⟩合约", "示例科技⟨300688⟩示例股份", "用户⟨6124006035⟩发帖"),
              List.of("回购⟨6005⟩\n", "报⟨24.800⟩")),
          NumeralRule.rejecting(
              "bare_name",
              Rejection.NAME,
              Unread::isName,
              List.of(
                  "毒株BA.⟨2⟩的",
                  "欧洲⟨600⟩指数",
                  "@清风⟨2947⟩：",
                  "举行“⟨2⟩+2”会谈",
                  "“⟨4⟩+N”标准",
                  "某某钱包⟨1⟩[超话]",
                  "⟨92⟩#汽油"),
              List.of("报⟨600⟩附近", "下跌⟨2⟩。")),
          NumeralRule.rejecting(
              "zero_word",
              Rejection.IDIOM,
              site ->
                  (isOne(site, "零")
                          || (isOne(site, "0") && Character.isIdeographic(site.before(1))))
                      && Character.isIdeographic(site.behind(0)),
              List.of("“⟨零⟩容忍”", "⟨零⟩碳工厂", "昨日⟨零⟩新增", "享受⟨0⟩关税"),
              List.of("降至⟨零⟩。", "⟨零⟩家", "⟨0⟩家")),
          NumeralRule.rejecting(
              "two_word",
              Rejection.IDIOM,
              site -> isOne(site, "两") && Character.isLetter(site.behind(0)),
              List.of("产销⟨两⟩旺", "一年⟨两⟩上黑榜"),
              List.of("⟨两⟩家", "⟨两⟩、三")),
          NumeralRule.rejecting(
              "digit_in_name",
              Rejection.NAME,
              Unread::isDigitInName,
              List.of("子公司⟨三⟩禾科技", "己⟨二⟩酸", "市⟨二⟩院", "⟨壹⟩禾课程", "中交⟨二十二⟩局"),
              List.of("⟨三⟩家", "下跌⟨三⟩。", "⟨三千⟩百姓")),
          NumeralRule.rejecting(
              "number_in_name",
              Rejection.NAME,
              Unread::isNumberInName,
              List.of("禾米⟨8⟩青春版", "“⟨1040⟩云屿工程”", "云融⟨36⟩被罚", "⟨58⟩车贷涉嫌违规"),
              List.of("售价⟨1299⟩？", "押金⟨300⟩不退", "站稳⟨95⟩上方", "升至⟨96⟩一线", "⟨5⟩上海某某公司")),
          NumeralRule.rejecting(
              "cut_off",
              Rejection.TRUNCATED,
              Unread::isCutOff,
              List.of("某某股份(600321)股东减持套现⟨4791⟩.\n", "某某集团前三季度净利润同比下降⟨28⟩\n"),
              List.of("\n⟨28⟩\n", "净利润同比下降⟨28⟩")));

  private static final int SHORTEST_CUT = 8;

  /** Before a number, these say that it is how much; behind one, that it is a level. */
  private static final String BEFORE_LEVELS = "现至到报为在于达破了有约近超稳价金款守升跌涨低高";

  private static final String BEHIND_LEVELS = "附上下关水左右以不元一美分";
  private static final int LONGEST_NUMBER = 5;

  private static final int LONGEST_ISSUER = 4;

  /**
   * The 18th of June, on which shops sell cheap, and the 15th of March, on which buyers complain.
   */
  private static final Set<String> NAMED_DAYS = Set.of("618", "315");

  private static final int CODE_LENGTH = 6;
  private static final int HANDLE_REACH = 16;

  private Unread() {}

  private static boolean isYear(Site site) {
    return isArabic(site, 4)
        && (site.startsWith("19", site.start()) || site.startsWith("20", site.start()));
  }

  static boolean isNamedDay(Site site) {
    return NAMED_DAYS.contains(site.slice(site.start(), site.end()));
  }

  /** 下周四, 星期三, 初五, 正月十五, 618. */
  private static boolean isDay(Site site) {
    if (isNamedDay(site)) {
      return true;
    }
    if (site.numeral().form() != Form.CHINESE) {
      return false;
    }
    boolean first = site.before(1) == '初' && site.end() == site.start() + 1 && isHoliday(site);
    boolean week =
        (site.precededByAny("周") || site.precededBy("星期") || site.precededBy("礼拜"))
            && site.end() - site.start() == 1;
    return week
        || first
        || site.precededBy("月初")
        || site.precededBy("年初")
        || site.precededBy("正月")
        || site.precededBy("腊月");
  }

  /** {@code 初五凌晨}: the days of the new year. */
  private static boolean isHoliday(Site site) {
    boolean opens = !Character.isIdeographic(site.before(2)) || "年月".indexOf(site.before(2)) >= 0;
    return opens && !UnitPhrase.behind(site).isPresent();
  }

  /** The year of a bond, with its issuer and its number behind: 16蓝运01. */
  private static boolean isBond(Site site) {
    if (!isArabic(site, 2) || !site.hasNext() || !isArabic(site.next(), 2)) {
      return false;
    }
    Site number = site.next();
    int length = number.start() - site.end();
    boolean issuer = length >= 2 && length <= LONGEST_ISSUER;
    for (int i = site.end(); issuer && i < number.start(); i++) {
      issuer = Character.isIdeographic(site.charAt(i));
    }
    return issuer
        && site.charAt(number.start()) == '0'
        && !Character.isLetterOrDigit(number.behind(0));
  }

  /** {@code 提示1、截至}: an item's number that nothing sets apart from the text before it. */
  private static boolean isItem(Site site) {
    int mark = site.charAt(site.end()) == '\uFE0F' ? site.end() + 1 : site.end();
    int next = site.skipBlanks(mark + 1);
    boolean small = site.end() - site.start() <= 2 && !site.numeral().isScaled();
    return small
        && site.before(1) != '='
        && "、).".indexOf(site.charAt(mark)) >= 0
        && (Character.isLetter(site.charAt(next))
            || site.charAt(next) == '《'
            || (site.charAt(mark) == '、' && "*\n".indexOf(site.charAt(next)) >= 0))
        && !(site.hasNext() && site.next().start() == next);
  }

  private static boolean isLabelled(Site site) {
    Site first = site;
    for (int i = 0; i < Orders.MAX_MEMBERS && Orders.joinsPrevious(first); i++) {
      first = first.previous();
    }
    return !isOne(site, "零") && Cues.LABEL.endsAt(first, first.start());
  }

  private static boolean isAroundTheClock(Site site) {
    return "*×".indexOf(site.behind(0)) >= 0
        && site.hasNext()
        && site.next().start() == site.end() + 1
        && UnitPhrase.rejectionAt(site.next(), site.next().end())
            .filter(match -> match.meaning() == Rejection.DURATION)
            .isPresent();
  }

  /** A code that is cut off, the month of a contract, or more digits than one counts with. */
  private static boolean isCode(Site site) {
    if (site.numeral().form() != Form.ARABIC || !isPlain(site)) {
      return false;
    }
    boolean cut =
        site.before(1) == '(' && Character.isLetter(site.before(2)) && site.behind(0) == '\n';
    return cut
        || site.end() - site.start() >= CODE_LENGTH
        || (isArabic(site, 4) && site.followedBy("合约"));
  }

  private static boolean isPlain(Site site) {
    for (int i = site.start(); i < site.end(); i++) {
      if (!Site.isArabic(site.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(Site site) {
    boolean grade = site.behind(0) == '#' && site.before(1) != '#' && isPlain(site);
    boolean variant = site.before(1) == '.' && Site.isLatin(site.before(2));
    boolean index = site.followedBy("指数") && isPlain(site);
    boolean topic = site.followedBy("[超话");
    return grade || variant || index || topic || isSum(site) || isHandle(site);
  }

  /** {@code 17+1合作}, {@code 2+2会谈}. */
  private static boolean isSum(Site site) {
    boolean first =
        site.behind(0) == '+' && (Site.isArabic(site.behind(1)) || site.behind(1) == 'N');
    boolean second = site.before(1) == '+' && Site.isArabic(site.before(2));
    return (first || second) && isPlain(site);
  }

  /** {@code @清风2947}: the name of a user. */
  private static boolean isHandle(Site site) {
    int at = site.start();
    while (at > 0
        && site.start() - at < HANDLE_REACH
        && Character.isLetterOrDigit(site.charAt(at - 1))) {
      at--;
    }
    return site.charAt(at - 1) == '@';
  }

  private static boolean isOne(Site site, String numeral) {
    return site.end() - site.start() == 1 && site.startsWith(numeral, site.start());
  }

  /** Few digits and no scale, glued to a word: 三禾科技, 二十二局; in formal digits too: 壹佰. */
  private static boolean isDigitInName(Site site) {
    Form form = site.numeral().form();
    boolean chinese = form == Form.CHINESE || form == Form.POSITIONAL;
    return chinese
        && (Character.isIdeographic(site.behind(0)) || isFormalName(site))
        && (site.end() - site.start() <= 3 || isFormalName(site))
        && !isRound(site);
  }

  /** {@code 禾米8青春版}, {@code “1040云屿工程”}: a whole number without a unit, glued to words. */
  private static boolean isNumberInName(Site site) {
    char next = site.behind(0);
    boolean model = next == ' ' && Site.isLatin(site.behind(1)) && Site.isLatin(site.behind(2));
    boolean word = Character.isIdeographic(next) && BEHIND_LEVELS.indexOf(next) < 0;
    boolean plain =
        site.numeral().form() == Form.ARABIC
            && site.end() - site.start() <= LONGEST_NUMBER
            && isPlain(site)
            && (word || model || "”\"".indexOf(next) >= 0);
    return plain && (isGlued(site) || (word && opensName(site)));
  }

  private static boolean isGlued(Site site) {
    char before = site.before(1);
    boolean hyphenated =
        before == '-' && Character.isIdeographic(site.before(2)) && site.end() - site.start() <= 3;
    boolean latin = Site.isLatin(before) && !Site.isLatin(site.before(3));
    boolean word = Character.isIdeographic(before) && BEFORE_LEVELS.indexOf(before) < 0;
    return hyphenated || ((word || latin) && "”\"".indexOf(site.behind(0)) < 0);
  }

  private static boolean opensName(Site site) {
    return "“\"《( ,。;:\n/、!".indexOf(site.before(1)) >= 0 && site.end() - site.start() > 1;
  }

  /** 壹玖壹玖(830993): formal digits by position, with a code behind. */
  private static boolean isFormalName(Site site) {
    return site.numeral().form() == Form.POSITIONAL
        && site.behind(0) == '('
        && "壹贰叁肆伍陆柒捌玖".indexOf(site.charAt(site.start())) >= 0;
  }

  /** Whether it ends in 百, 千 or more, as a number of things does. */
  private static boolean isRound(Site site) {
    return "百千万亿".indexOf(site.charAt(site.end() - 1)) >= 0;
  }

  /** A number at which a line of prose breaks off: 股东减持套现4791. */
  private static boolean isCutOff(Site site) {
    int end = site.end();
    if (site.charAt(end) == '.' || site.charAt(end) == ',') {
      end++;
    }
    boolean ends = end < site.length() && site.charAt(end) == '\n';
    int at = site.start();
    while (ends && at > 0 && site.start() - at < SHORTEST_CUT && site.charAt(at - 1) != '\n') {
      at--;
    }
    return ends && site.start() - at == SHORTEST_CUT;
  }

  private static boolean isArabic(Site site, int length) {
    return site.numeral().form() == Form.ARABIC && site.end() - site.start() == length;
  }
}
