package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.math.BigDecimal;
import java.util.List;

/** Dates of which a part is left out: 7,8月份, 18年公司, 每月4号, 2019 7 23, “12.18”案. */
final class ShortDates {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
              "month_pair",
              Rejection.DATE,
              ShortDates::isMonthOfPair,
              List.of("⟨7⟩,8月份回升"),
              List.of("⟨7⟩,9月份", "⟨8⟩,7月份", "⟨12⟩,13月份")),
          NumeralRule.rejecting(
              "day_of_month",
              Rejection.DATE,
              ShortDates::isDayOfMonth,
              List.of("每月⟨4⟩号还款", "本月⟨17⟩号"),
              List.of("每月⟨4⟩号线", "每月⟨40⟩号", "产品⟨4⟩号")),
          NumeralRule.rejecting(
              "year_of_two",
              Rejection.DATE,
              ShortDates::isYearOfTwo,
              List.of(
                  "受限产影响，⟨18⟩年公司销量下降",
                  "从⟨12⟩年6.2%提高",
                  "回购注销⟨18⟩年及19年的股份",
                  "自⟨10⟩年以来",
                  "重复⟨07⟩、08年的波动",
                  "预计2023-⟨24⟩年通胀",
                  "⟨2117⟩年购买"),
              List.of("历时⟨18⟩年公司", "，⟨18⟩年来", "从业⟨20⟩年私募", "近⟨10⟩年公司", "，⟨40⟩年公司")),
          NumeralRule.rejecting(
              "cohort",
              Rejection.DATE,
              site ->
                  site.behind(0) == '后'
                      && isDigits(site, 2)
                      && "056789".indexOf(site.charAt(site.start())) >= 0
                      && "05".indexOf(site.charAt(site.end() - 1)) >= 0
                      && site.before(1) != '前',
              List.of("首位⟨00⟩后冠军", "一批⟨95⟩后创业者"),
              List.of("第⟨12⟩后卫", "⟨42⟩后")),
          NumeralRule.rejecting(
              "cut_day",
              Rejection.DATE,
              ShortDates::isCutDay,
              List.of("时间：2018-07-⟨3015⟩\n", "时间：⟨10⟩-18 点击", "已于2019 ⟨7⟩ 23 到期", "公司于2019年⟨11⟩\n"),
              List.of("共⟨10⟩-18 家", "2019 ⟨45⟩ 23", "2019年⟨110⟩\n")));

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

  private static final List<String> TERMS = List.of("经验", "从业", "年限", "历史", "经历", "时光");
  private static final String LEADS_OF_YEARS = ",。;、(（:\n从自较比于在至到及和与对以而致";
  private static final String FOLLOWS_TERMS = "期来内后前的间时限多半经之未级中余约起以利老一";

  private ShortDates() {}

  /** {@code 7,8月份}: two months in succession. */
  private static boolean isMonthOfPair(Site site) {
    return site.behind(0) == ','
        && site.hasNext()
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
    return site.behind(0) == '号'
        && "线楼文令院机地车站公馆".indexOf(site.behind(1)) < 0
        && "每本当次上下该".indexOf(site.before(2)) >= 0
        && site.before(1) == '月'
        && isBelow(site, 32);
  }

  /** {@code 18年公司}: a year in two digits, where no word says how long. */
  private static boolean isYearOfTwo(Site site) {
    if (isInFull(site) || isBehindFullYear(site) || isInListOfYears(site)) {
      return true;
    }
    if (site.behind(0) != '年'
        || !isDigits(site, 2)
        || "012".indexOf(site.charAt(site.start())) < 0) {
      return false;
    }
    char next = site.behind(1);
    boolean since = site.startsWith("以来", site.end() + 1);
    boolean goesOn =
        since
            || (Character.isIdeographic(next) && FOLLOWS_TERMS.indexOf(next) < 0)
            || Site.isArabic(next);
    boolean led = LEADS_OF_YEARS.indexOf(site.before(1)) >= 0 || isBehindYear(site);
    return goesOn && ((led && !saysHowLong(site)) || isBeforeYear(site));
  }

  /** {@code 15年证券从业经验}, {@code 10年至少10次}. */
  private static boolean saysHowLong(Site site) {
    String behind = site.slice(site.end(), Math.min(site.length(), site.end() + 14));
    return behind.startsWith("年至少") || TERMS.stream().anyMatch(behind::contains);
  }

  /** {@code 2117年}: no term is that long. */
  private static boolean isInFull(Site site) {
    return site.behind(0) == '年'
        && isDigits(site, 4)
        && (site.startsWith("19", site.start()) || site.startsWith("2", site.start()));
  }

  /** 24 of 2023-24年. */
  private static boolean isBehindFullYear(Site site) {
    return site.behind(0) == '年'
        && isDigits(site, 2)
        && isBehindDash(site)
        && isDigits(site.previous(), 4)
        && site.startsWith("20", site.previous().start());
  }

  /** 07 of 07、08年. */
  private static boolean isInListOfYears(Site site) {
    return site.behind(0) == '、'
        && isDigits(site, 2)
        && site.charAt(site.start()) == '0'
        && site.hasNext()
        && site.next().start() == site.end() + 1
        && isDigits(site.next(), 2)
        && site.next().behind(0) == '年';
  }

  /** 19 of 18年及19年. */
  private static boolean isBehindYear(Site site) {
    return site.hasPrevious()
        && isDigits(site.previous(), 2)
        && site.previous().behind(0) == '年'
        && site.start() - site.previous().end() == 2;
  }

  private static boolean isBeforeYear(Site site) {
    return "及和、与至".indexOf(site.behind(1)) >= 0
        && site.hasNext()
        && isDigits(site.next(), 2)
        && site.next().behind(0) == '年'
        && site.next().start() - site.end() == 2;
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

  private static boolean isBehindDash(Site site) {
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

  private static boolean isMonthAndDay(Site site) {
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

  private static boolean isDigits(Site site, int length) {
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
