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
              Site::isYear,
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
              "label",
              Rejection.ORDINAL,
              Unread::isLabelled,
              List.of("与病例⟨29⟩密接", "标段⟨二⟩的候选人", "主线⟨二⟩：成长", "被告⟨一⟩、被告二"),
              List.of("病例⟨29⟩例", "代表⟨29⟩密接", "特大案件⟨1⟩、某某金融")),
          NumeralRule.rejecting(
              "bare_item",
              Rejection.LIST_NUMBER,
              Unread::isItem,
              List.of("风险提示⟨1⟩、截至目前", "亏损⟨四⟩、其他事项", "步骤⟨5️⟩、提交"),
              List.of("频道⟨3⟩、5、6", "获利⟨1⟩。")),
          NumeralRule.rejecting(
                  "around_the_clock",
                  Rejection.DURATION,
                  Unread::isAroundTheClock,
                  List.of("⟨7⟩*24小时客服", "⟨7⟩×24小时"),
                  List.of("⟨7⟩*24米"))
              .before("*×"),
          NumeralRule.rejecting(
              "bare_code",
              Rejection.CODE,
              Unread::isCode,
              List.of("示例股份(⟨6005⟩\n", "原油期货⟨2202⟩合约", "示例科技⟨300688⟩示例股份", "用户⟨6124006035⟩发帖"),
              List.of("回购⟨6005⟩\n", "报⟨24.800⟩")));

  private static final int LONGEST_ISSUER = 4;

  private static final int LABEL_REACH = 8;

  /**
   * The 18th of June, on which shops sell cheap, and the 15th of March, on which buyers complain.
   */
  private static final Set<String> NAMED_DAYS = Set.of("618", "315");

  private static final int CODE_LENGTH = 6;

  private Unread() {}

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
    return opens && !site.unit().isPresent();
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
    boolean item =
        site.behind(0) == '、'
            && Character.isLetter(site.behind(1))
            && !(site.hasNext() && site.next().start() == site.end() + 1);
    return !isOne(site, "零")
        && (!item || isLabelledAgain(site))
        && site.behind(0) != '\uFE0F'
        && Cues.LABEL.endsAt(first, first.start());
  }

  /** {@code 包10、包77}: the label comes again with another number. */
  private static boolean isLabelledAgain(Site site) {
    return (site.hasNext() && isPairOfLabels(site, site.next()))
        || (site.hasPrevious() && isPairOfLabels(site.previous(), site));
  }

  private static boolean isPairOfLabels(Site first, Site second) {
    return second.start() - first.end() < LABEL_REACH && first.before(1) == second.before(1);
  }

  private static boolean isAroundTheClock(Site site) {
    return site.hasNext()
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

  static boolean isPlain(Site site) {
    for (int i = site.start(); i < site.end(); i++) {
      if (!Site.isArabic(site.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean isOne(Site site, String numeral) {
    return site.end() - site.start() == 1 && site.startsWith(numeral, site.start());
  }

  private static boolean isArabic(Site site, int length) {
    return site.numeral().form() == Form.ARABIC && site.end() - site.start() == length;
  }
}
