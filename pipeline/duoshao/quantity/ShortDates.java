package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.math.BigDecimal;
import java.util.List;

/** Dates of which a part is left out: 7,8月份, 每月4号, 2019 7 23, “12.18”案. */
final class ShortDates {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "month_pair",
                  Rejection.DATE,
                  ShortDates::isMonthOfPair,
                  List.of("⟨7⟩,8月份回升"),
                  List.of("⟨7⟩,9月份", "⟨8⟩,7月份", "⟨12⟩,13月份"))
              .before(","),
          NumeralRule.rejecting(
                  "dated_paper",
                  Rejection.DATE,
                  ShortDates::isDayOfPaper,
                  List.of("某某早报(⟨3.6⟩)"),
                  List.of("报价(⟨3.6⟩)", "早报(⟨13.6⟩)"))
              .behind("(")
              .before(")"),
          NumeralRule.rejecting(
                  "bracketed_day",
                  Rejection.DATE,
                  site ->
                      site.before(1) == '('
                          && "昨今明".indexOf(site.before(2)) >= 0
                          && site.followedBy(")日")
                          && isBelow(site, 32),
                  List.of("昨（⟨3⟩）日，两家公司"),
                  List.of("昨（⟨3⟩）家", "见附件（⟨3⟩）日"))
              .behind("(")
              .before(")"),
          NumeralRule.rejecting(
                  "day_of_month",
                  Rejection.DATE,
                  ShortDates::isDayOfMonth,
                  List.of("每月⟨4⟩号还款", "本月⟨17⟩号"),
                  List.of("每月⟨4⟩号线", "每月⟨40⟩号", "产品⟨4⟩号"))
              .behind("月")
              .before("号"),
          NumeralRule.rejecting(
                  "cohort",
                  Rejection.DATE,
                  site ->
                      isDigits(site, 2)
                          && "056789".indexOf(site.charAt(site.start())) >= 0
                          && "05".indexOf(site.charAt(site.end() - 1)) >= 0
                          && site.before(1) != '前',
                  List.of("首位⟨00⟩后冠军", "一批⟨95⟩后创业者"),
                  List.of("第⟨12⟩后卫", "⟨42⟩后"))
              .opening("056789")
              .before("后"),
          NumeralRule.rejecting(
                  "cut_day",
                  Rejection.DATE,
                  ShortDates::isCutDay,
                  List.of(
                      "时间：2018-07-⟨3015⟩\n", "时间：⟨10⟩-18 点击", "已于2019 ⟨7⟩ 23 到期", "公司于2019年⟨11⟩\n"),
                  List.of("共⟨10⟩-18 家", "2019 ⟨45⟩ 23", "2019年⟨110⟩\n"))
              .beside("-/ 年"));

  /** Points between a month and a day, which nothing but their neighbours give away. */
  static final List<NumeralRule> UNREAD =
      List.of(
          NumeralRule.rejecting(
              "pointed_day",
              Rejection.DATE,
              ShortDates::isPointedDay,
              List.of(
                  "代号为“⟨12.18⟩”",
                  "迎接⟨7.8⟩全国宣传日",
                  "2019年⟨3.8⟩才受案",
                  "#⟨3.15⟩#",
                  "⟨11.12⟩，12.24，1.30三次"),
              List.of("报⟨12.18⟩，", "“⟨13.8⟩”", "共⟨7.8⟩全国")));

  private static final List<String> DAY_NAMES =
      List.of("晚会", "宣传日", "活动", "大促", "购物节", "案", "事故", "黄金档", "事件", "全国", "专案");

  private ShortDates() {}

  /** {@code 7,8月份}: two months in succession. */
  private static boolean isMonthOfPair(Site site) {
    return site.hasNext()
        && site.next().start() == site.end() + 1
        && site.next().behind(0) == '月'
        && isBelow(site.next(), 13)
        && site.numeral().worth().isPresent()
        && site.numeral()
                .worth()
                .get()
                .max()
                .add(BigDecimal.ONE)
                .compareTo(site.next().numeral().worth().get().max())
            == 0;
  }

  private static boolean isDayOfMonth(Site site) {
    return "线楼文令院机地车站公馆".indexOf(site.behind(1)) < 0
        && "每本当次上下该".indexOf(site.before(2)) >= 0
        && isBelow(site, 32);
  }

  private static boolean isCutDay(Site site) {
    return isGluedAtEnd(site) || isTold(site) || isSpaced(site) || isMonthAtEnd(site);
  }

  /** The parts of {@code 2018-07-3015} at the end of a line: the hour runs into the day. */
  private static boolean isGluedAtEnd(Site site) {
    Site last = site;
    for (int i = 0; i < 2 && isBeforeDash(last); i++) {
      last = last.next();
    }
    return last.charAt(last.end()) == '\n'
        && last.end() - last.start() >= 3
        && last.end() - last.start() <= 4
        && isBehindDash(last)
        && isBehindDash(last.previous())
        && isDigits(last.previous().previous(), 4);
  }

  private static boolean isBeforeDash(Site site) {
    return site.hasNext() && isBehindDash(site.next());
  }

  static boolean isBehindDash(Site site) {
    return "-/".indexOf(site.before(1)) >= 0
        && site.hasPrevious()
        && site.previous().end() == site.start() - 1;
  }

  /** {@code 时间：10-18}. */
  private static boolean isTold(Site site) {
    Site first = isBehindDash(site) ? site.previous() : site;
    return isBeforeDash(first)
        && isBelow(first, 13)
        && isBelow(first.next(), 32)
        && isDigits(first.next(), 2)
        && (first.precededBy("时间:") || first.precededBy("日期:"));
  }

  /** {@code 2019 7 23}. */
  private static boolean isSpaced(Site site) {
    Site first = site;
    for (int i = 0; i < 2 && isBehindBlank(first); i++) {
      first = first.previous();
    }
    return isDigits(first, 4)
        && first.startsWith("20", first.start())
        && first.hasNext()
        && isBehindBlank(first.next())
        && isBelow(first.next(), 13)
        && first.next().hasNext()
        && isBehindBlank(first.next().next())
        && isBelow(first.next().next(), 32)
        && !Character.isLetter(first.next().behind(0))
        && first.next().next().behind(0) == ' ';
  }

  private static boolean isBehindBlank(Site site) {
    return site.before(1) == ' '
        && site.hasPrevious()
        && site.previous().end() == site.start() - 1
        && site.numeral().form() == Form.ARABIC;
  }

  /** {@code 2019年11} at the end of a line. */
  private static boolean isMonthAtEnd(Site site) {
    return site.charAt(site.end()) == '\n'
        && site.before(1) == '年'
        && Site.isArabic(site.before(2))
        && isBelow(site, 13);
  }

  private static boolean isPointedDay(Site site) {
    if (!isMonthAndDay(site)) {
      return false;
    }
    char before = site.before(1);
    boolean quoted = "“\"‘#".indexOf(before) >= 0 && "”\"’#".indexOf(site.behind(0)) >= 0;
    boolean dated = before == '年' && Site.isArabic(site.before(2));
    boolean named =
        (Character.isIdeographic(site.behind(0)) || site.behind(0) == '”')
            && DAY_NAMES.stream()
                .anyMatch(
                    name ->
                        site.slice(site.end(), Math.min(site.length(), site.end() + 6))
                            .contains(name));
    return quoted || dated || (named && !isCounting(before)) || isInList(site);
  }

  private static boolean isCounting(char before) {
    return "共有约近超达为至到涨跌升降增减报".indexOf(before) >= 0;
  }

  private static boolean isInList(Site site) {
    boolean behind =
        site.before(1) == ','
            && site.hasPrevious()
            && site.previous().end() == site.start() - 1
            && isMonthAndDay(site.previous());
    boolean ahead =
        site.behind(0) == ','
            && site.hasNext()
            && site.next().start() == site.end() + 1
            && isMonthAndDay(site.next());
    return behind || ahead;
  }

  /** {@code 早报(3.6)}: the day of a paper, behind its name. */
  static boolean isDayOfPaper(Site site) {
    return site.before(1) == '(' && "报讯刊评".indexOf(site.before(2)) >= 0 && isMonthAndDay(site);
  }

  static boolean isMonthAndDay(Site site) {
    String text = site.slice(site.start(), site.end());
    int point = text.indexOf('.');
    if (site.numeral().form() != Form.ARABIC
        || point < 1
        || point > 2
        || text.length() - point > 3) {
      return false;
    }
    int day = Integer.parseInt(text.substring(point + 1));
    return isBelow(site, 13) && text.charAt(0) != '0' && day > 0 && day < 32;
  }

  private static boolean isBelow(Site site, int limit) {
    return site.numeral().form() == Form.ARABIC
        && Orders.isBelow(site.numeral(), BigDecimal.valueOf(limit));
  }

  static boolean isDigits(Site site, int length) {
    if (site.end() - site.start() != length) {
      return false;
    }
    for (int i = site.start(); i < site.end(); i++) {
      if (!Site.isArabic(site.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
