package duoshao.quantity;

import duoshao.text.WordTrie;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Times of day: 15:30, 下午3点, 9点30分. */
final class ClockTimes {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "clock_time",
                  Rejection.CLOCK_TIME,
                  ClockTimes::isClockTime,
                  List.of(
                      "下午⟨3⟩点",
                      "⟨15⟩:30收盘",
                      "截至15:⟨30⟩",
                      "凌晨⟨两⟩点",
                      "深夜⟨23⟩点时分",
                      "⟨9⟩点30分",
                      "发布时间18:02:⟨46⟩",
                      "3月5日⟨9⟩\n3月5日9:30",
                      "定于上午⟨9⟩\n",
                      "1月4日0:⟨00⟩至22日23:59"),
                  List.of("报⟨3600⟩点", "升至⟨16⟩点人民币", "上涨⟨15⟩点", "用时3小时⟨20⟩分"))
              .beside(":分点\n"));

  private static final Pattern DAY_PART =
      Pattern.compile(
          "(上午|下午|早上|早晨|清早|午后|晚上|晚间|深夜|午夜|半夜|凌晨|中午|清晨|傍晚|今晚|当晚|昨晚|早|晚|日|日\\)|时间|截至|午)$");

  /** One more than the last hour of a day, 24点. */
  private static final BigDecimal HOURS = BigDecimal.valueOf(25);

  private ClockTimes() {}

  /** {@code 15:30}: two digits behind the colon and an hour before it. */
  static boolean isClockPair(Site one, Site other) {
    boolean minutes =
        other.end() - other.start() == 2 && Site.isArabic(other.charAt(other.start()));
    return minutes
        && Orders.isBelow(one.numeral(), HOURS)
        && Orders.isBelow(other.numeral(), BigDecimal.valueOf(61));
  }

  private static boolean isClockTime(Site site) {
    return isPaired(site) || isMinute(site) || isHour(site) || isCut(site);
  }

  /** The hour of {@code 3月5日9} or {@code 上午9}, a title that was cut at the colon behind it. */
  private static boolean isCut(Site site) {
    boolean dated = site.before(1) == '日' && Site.isArabic(site.before(2));
    return site.charAt(site.end()) == '\n'
        && (dated || site.precededBy("上午") || site.precededBy("下午"))
        && Site.isArabic(site.charAt(site.start()))
        && site.end() - site.start() <= 2
        && Orders.isBelow(site.numeral(), BigDecimal.valueOf(25));
  }

  /** The parts of {@code 15:30} and {@code 18:02:46}. */
  static boolean isPaired(Site site) {
    Site first = site;
    for (int i = 0; i < 2 && isBehindColon(first); i++) {
      first = first.previous();
    }
    return (first.hasNext() && isBehindColon(first.next()) && isClockPair(first, first.next()))
        || isGlued(site);
  }

  /** The minutes and seconds of {@code 2018-07-3015:27:05}, whose hour runs into the day. */
  private static boolean isGlued(Site site) {
    Site last = site.hasNext() && isBehindColon(site.next()) ? site.next() : site;
    return isBehindColon(last)
        && isBehindColon(last.previous())
        && last.previous().end() - last.previous().start() == 2
        && last.end() - last.start() == 2
        && Site.isArabic(last.charAt(last.start()));
  }

  private static boolean isBehindColon(Site site) {
    return site.hasPrevious() && site.before(1) == ':' && site.previous().end() == site.start() - 1;
  }

  /** The minutes of {@code 9点04分}. */
  static boolean isMinute(Site site) {
    return site.behind(0) == '分'
        && site.hasPrevious()
        && "点时".indexOf(site.before(1)) >= 0
        && !site.precededBy("小时");
  }

  private static boolean isHour(Site site) {
    boolean hour =
        site.behind(0) == '点'
            && Orders.isBelow(site.numeral(), BigDecimal.valueOf(25))
            && site.numeral().worth().get().min().scale() <= 0;
    if (!hour) {
      return false;
    }
    boolean minutes =
        "半整钟许一二三四五".indexOf(site.behind(1)) >= 0
            || (Site.isArabic(site.behind(1)) && site.hasNext() && site.next().behind(0) == '分');
    return minutes
        || isPublication(site)
        || isInDay(site)
        || (endsRange(site) && isInDay(site.previous()));
  }

  /** 2500点左右, 3100点整: whether what reads as an hour comes too late for one. */
  static boolean isNoHour(Site site, WordTrie.Match<Rejection> time) {
    return time.meaning() == Rejection.CLOCK_TIME && !Orders.isBelow(site.numeral(), HOURS);
  }

  /** Whether a day or a part of one stands before it. */
  static boolean isInDay(Site site) {
    return DAY_PART.matcher(site.clauseBefore(8)).find();
  }

  /** 更新的16点汇率, 发布的9点数据: the hour of what is published by the hour. */
  private static boolean isPublication(Site site) {
    return site.precededBy("更新的") || site.precededBy("公布的") || site.precededBy("发布的");
  }

  private static boolean endsRange(Site site) {
    return site.hasPrevious()
        && "至到-~—".indexOf(site.before(1)) >= 0
        && site.previous().end() >= site.start() - 3;
  }
}
