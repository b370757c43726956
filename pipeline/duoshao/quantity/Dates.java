package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.math.BigDecimal;
import java.util.List;

/** Dates in digits that the calendar does not read: 2018.6.23, 2007/08榨季, “3·15”晚会. */
final class Dates {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "dotted_date",
                  Rejection.DATE,
                  Dates::isDotted,
                  List.of("自⟨2018.6.23⟩起"),
                  List.of("自⟨2018⟩年起", "升级到⟨1.0.2⟩版", "第⟨13.3.1⟩条"))
              .of(Form.DOTTED),
          NumeralRule.rejecting(
                  "point_date",
                  Rejection.DATE,
                  Dates::isPointed,
                  List.of("⟨4.17⟩日立案", "于⟨3.8⟩号到期"),
                  List.of("历时⟨4.5⟩日", "⟨13.8⟩日", "⟨2.5⟩日均"))
              .of(Form.ARABIC)
              .before("日号"),
          NumeralRule.rejecting(
                  "season",
                  Rejection.DATE,
                  Dates::isSeason,
                  List.of("⟨2007⟩/08榨季", "2021-⟨22⟩财年"),
                  List.of("⟨2007⟩/08号", "⟨12⟩/13元"))
              .beside("/-"),
          NumeralRule.rejecting(
                  "day_alone",
                  Rejection.DATE,
                  Dates::isDayAlone,
                  List.of("截至10月⟨23⟩...", "7月⟨24⟩消息，"),
                  List.of("10月⟨23⟩家", "每月⟨5⟩%", "10月⟨35⟩，", "10月⟨5亿⟩"))
              .behind("月"),
          NumeralRule.rejecting(
                  "model_year",
                  Rejection.DATE,
                  site ->
                      site.end() == site.start() + 4
                          && site.startsWith("20", site.start())
                          && Site.isArabic(site.charAt(site.start())),
                  List.of("⟨2018⟩款轿车"),
                  List.of("⟨3018⟩款轿车", "⟨201⟩款轿车"))
              .opening("2")
              .before("款"),
          NumeralRule.rejecting(
                  "short_year",
                  Rejection.DATE,
                  site -> site.end() == site.start() + 2 && site.charAt(site.start()) == '0',
                  List.of("对于⟨05⟩年业绩"),
                  List.of("历时⟨10⟩年", "编号⟨05⟩"))
              .opening("0")
              .before("年"),
          NumeralRule.rejecting(
                  "quarter_code",
                  Rejection.DATE,
                  Dates::isQuarterCode,
                  List.of("⟨3⟩Q18生猪涨价", "1H⟨19⟩", "⟨20⟩Q2煤价下行", "环比去年⟨4⟩Q减少"),
                  List.of("AI⟨3⟩Q", "⟨5⟩Q", "⟨3⟩HP产品", "共⟨20⟩Q值"))
              .beside("QH")
              .of(Form.ARABIC),
          NumeralRule.rejecting(
                  "glued_date",
                  Rejection.DATE,
                  Dates::isGlued,
                  List.of("编辑2018-05-⟨2514⟩:52", "⟨2018⟩-05-2514:52", "2018/⟨5⟩/1311:49"),
                  List.of("5-⟨25⟩:14", "2018-05-⟨25⟩:30"))
              .beside("/-"),
          NumeralRule.rejecting(
                  "glued_time",
                  Rejection.CLOCK_TIME,
                  site -> site.hasPrevious() && isGluedDay(site.previous()),
                  List.of("编辑2018-05-2514:⟨52⟩"),
                  List.of("14:⟨52⟩"))
              .behind(":"),
          NumeralRule.rejecting(
                  "named_day",
                  Rejection.DATE,
                  site -> isNamedDay(site, true) || isNamedDay(site, false),
                  List.of("“⟨3⟩·15”晚会", "“6·⟨18⟩”大促"),
                  List.of("⟨3⟩、15日", "⟨30⟩·15"))
              .beside("·•・&;"));

  private static final List<String> SEASONS =
      List.of("榨季", "财年", "年度", "赛季", "学年", "季度", "作物年度", "产季", "市场年度");

  private Dates() {}

  private static boolean isDotted(Site site) {
    if (site.before(1) == '第') {
      return false;
    }
    String[] parts = site.slice(site.start(), site.end()).split("\\.", -1);
    return parts.length == 3
        && (parts[0].length() == 4 || parts[0].length() == 2)
        && parts[1].length() <= 2
        && parts[2].length() <= 2;
  }

  /** {@code 10月23}: a day whose 日 is left out. */
  private static boolean isDayAlone(Site site) {
    int length = site.end() - site.start();
    boolean day =
        site.hasPrevious()
            && site.previous().end() == site.start() - 1
            && length <= 2
            && Site.isArabic(site.charAt(site.start()))
            && Site.isArabic(site.charAt(site.end() - 1))
            && Orders.isBelow(site.previous().numeral(), BigDecimal.valueOf(13))
            && Orders.isBelow(site.numeral(), BigDecimal.valueOf(32));
    return day
        && "%‰~+".indexOf(site.behind(0)) < 0
        && site.unit().isEmpty()
        && UnitPhrase.rejectionAt(site, site.end()).isEmpty();
  }

  /** {@code 4.17日}: the month and the day, and no days and a half. */
  private static boolean isPointed(Site site) {
    String text = site.slice(site.start(), site.end());
    int point = text.indexOf('.');
    if (site.behind(1) == '均' || point < 1 || point > 2) {
      return false;
    }
    int days = text.length() - point - 1;
    boolean half = text.endsWith(".5") || site.clauseBefore(3).endsWith("历时");
    return days <= 2 && !half && Orders.isBelow(site.numeral(), BigDecimal.valueOf(13));
  }

  /** A part of {@code 2018-05-2514:52}, in which the day and the hour run together. */
  private static boolean isGlued(Site site) {
    return isGluedDay(site)
        || (site.hasNext()
            && (isGluedDay(site.next())
                || (site.next().hasNext() && isGluedDay(site.next().next()))));
  }

  /**
   * {@code 3Q18}, {@code 1H19}, {@code 20Q2}, {@code 4Q}: a part of a year in an analyst's hand.
   */
  private static boolean isQuarterCode(Site site) {
    boolean front = "QH".indexOf(site.behind(0)) >= 0;
    int letter = front ? site.end() : site.start() - 1;
    if (!front && "QH".indexOf(site.charAt(letter)) < 0) {
      return false;
    }
    int from = letter;
    while (Site.isArabic(site.charAt(from - 1)) && letter - from < 5) {
      from--;
    }
    int to = letter + 1;
    while (Site.isArabic(site.charAt(to)) && to - letter < 6) {
      to++;
    }
    boolean apart = !Site.isLatin(site.charAt(from - 1)) && !Site.isLatin(site.charAt(to));
    boolean quarter = site.charAt(letter) == 'Q';
    int before = letter - from;
    int behind = to - letter - 1;
    boolean partFirst =
        before == 1
            && (behind == 2 || (behind == 0 && quarter && Character.isIdeographic(site.charAt(to))))
            && isPart(site.charAt(from), quarter);
    boolean yearFirst = before == 2 && behind == 1 && isPart(site.charAt(letter + 1), quarter);
    return apart && (partFirst || yearFirst);
  }

  private static boolean isPart(char digit, boolean quarter) {
    return digit >= '1' && digit <= (quarter ? '4' : '2');
  }

  private static boolean isGluedDay(Site site) {
    int length = site.end() - site.start();
    return (length == 3 || length == 4)
        && site.behind(0) == ':'
        && isBehindDash(site)
        && isBehindDash(site.previous())
        && site.previous().previous().end() - site.previous().previous().start() == 4;
  }

  private static boolean isBehindDash(Site site) {
    return "-/".indexOf(site.before(1)) >= 0
        && site.hasPrevious()
        && site.previous().end() == site.start() - 1;
  }

  private static boolean isSeason(Site site) {
    boolean first = site.end() - site.start() == 4 && joins(site);
    boolean last = !first && site.hasPrevious() && joins(site.previous());
    Site end = first ? site.next() : site;
    Site start = last ? site.previous() : site;
    return (first || last)
        && start.end() - start.start() == 4
        && SEASONS.stream().anyMatch(end::followedBy);
  }

  private static boolean joins(Site site) {
    return site.hasNext()
        && site.next().start() == site.end() + 1
        && "/-".indexOf(site.behind(0)) >= 0
        && site.next().end() - site.next().start() <= 4;
  }

  private static boolean isNamedDay(Site site, boolean isMonth) {
    if (isMonth ? !site.hasNext() : !site.hasPrevious()) {
      return false;
    }
    Site month = isMonth ? site : site.previous();
    Site day = isMonth ? site.next() : site;
    boolean dot = day.start() == month.end() + 1 && "·•・".indexOf(month.behind(0)) >= 0;
    boolean entity = month.followedBy("&middot;") && day.start() == month.end() + 8;
    return (dot || entity)
        && Orders.isBelow(month.numeral(), BigDecimal.valueOf(13))
        && Orders.isBelow(day.numeral(), BigDecimal.valueOf(32));
  }
}
