package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.List;

/** Numerals of turns of speech that have a form and no list: 一拖三, 假一赔十, “两个确保”. */
final class Sayings {
  private static final String EXCHANGES = "拖赔罚送选抵换付";

  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "bargain",
                  Rejection.IDIOM,
                  site -> isBargain(site, true) || isBargain(site, false),
                  List.of("⟨一⟩拖三基金经理", "假一赔⟨十⟩", "押⟨一⟩付三", "⟨五⟩选一举措", "买一送⟨一⟩"),
                  List.of("买⟨一⟩送三瓶", "每十股送⟨三⟩股", "每月付⟨三⟩元"))
              .of(Form.CHINESE)
              .beside(EXCHANGES),
          NumeralRule.rejecting(
                  "not_a_cent",
                  Rejection.IDIOM,
                  Sayings::isNotACent,
                  List.of("至今没有拿回⟨一⟩分钱", "不花⟨一⟩分钱", "一年⟨一⟩毛没挣", "⟨一⟩分都不少"),
                  List.of("省下⟨一⟩分钱", "没有⟨两⟩分钱"))
              .opening("一")
              .before("分毛"),
          NumeralRule.rejecting(
                  "days_and_nights",
                  Rejection.DURATION,
                  Sayings::isOfDaysAndNights,
                  List.of("度过⟨300⟩多个难眠的日夜", "⟨两百⟩个漫长的夜晚，"),
                  List.of("⟨300⟩多个项目", "⟨3⟩个喧闹的夜晚集市"))
              .before("个多余"),
          NumeralRule.rejecting(
                  "pair_of_ones",
                  Rejection.IDIOM,
                  site -> isPair(site, true) || isPair(site, false),
                  List.of("按照“⟨一⟩城一策”的要求", "完善“一老⟨一⟩小”服务", "“⟨一⟩赛道一方案”"),
                  List.of("⟨一⟩城一策", "“⟨一⟩家公司一年亏损”", "“⟨二⟩老一小”"))
              .opening("一"),
          NumeralRule.rejecting(
                  "slogan",
                  Rejection.IDIOM,
                  Sayings::isSlogan,
                  List.of("坚持“⟨两⟩个确保”", "落实“⟨四⟩个意识”，", "应对“⟨四⟩升”", "“杭⟨三⟩条”出台", "落实《国⟨十⟩条》"),
                  List.of("坚持⟨两⟩个确保", "“⟨四⟩个意识，", "“⟨12⟩个意识”", "“⟨四⟩家公司”", "“⟨三⟩成”", "“⟨八⟩折”"))
              .of(Form.CHINESE));

  private static final String NOT = "没不未无";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int LONGEST_SLOGAN = 6;

  private static final List<String> NIGHTS = List.of("的日夜", "的日日夜夜", "的夜晚", "的白天");
  private static final int LONGEST_MODIFIER = 8;

  private Sayings() {}

  /** Two small numbers and a verb of give and take between them. */
  private static boolean isBargain(Site site, boolean isFirst) {
    if (isFirst ? !site.hasNext() : !site.hasPrevious()) {
      return false;
    }
    Site first = isFirst ? site : site.previous();
    Site second = isFirst ? site.next() : site;
    return second.start() == first.end() + 1
        && EXCHANGES.indexOf(first.behind(0)) >= 0
        && first.numeral().form() == Form.CHINESE
        && second.numeral().form() == Form.CHINESE
        && Orders.isBelow(first.numeral(), HUNDRED)
        && Orders.isBelow(second.numeral(), HUNDRED)
        && second.unit().isEmpty();
  }

  /** {@code 没有拿回一分钱}, {@code 一毛没挣}: nothing at all. */
  private static boolean isNotACent(Site site) {
    boolean one = site.charAt(site.start()) == '一' && site.end() == site.start() + 1;
    if (!one) {
      return false;
    }
    boolean money = site.behind(1) == '钱';
    int behind = site.end() + (money ? 2 : 1);
    int at = "都也".indexOf(site.charAt(behind)) >= 0 ? behind + 1 : behind;
    if (NOT.indexOf(site.charAt(at)) >= 0) {
      return true;
    }
    return money && site.clauseBefore(8).chars().anyMatch(c -> NOT.indexOf(c) >= 0);
  }

  /** {@code 300多个难眠的日夜}: how long something took. */
  private static boolean isOfDaysAndNights(Site site) {
    int at = "多余".indexOf(site.behind(0)) >= 0 ? site.end() + 1 : site.end();
    int from = at;
    while (at - from <= LONGEST_MODIFIER && Character.isIdeographic(site.charAt(at))) {
      for (String night : site.charAt(at) == '的' ? NIGHTS : List.<String>of()) {
        int end = at + night.length();
        if (site.startsWith(night, at) && !Character.isIdeographic(site.charAt(end))) {
          return true;
        }
      }
      at++;
    }
    return false;
  }

  /**
   * {@code “两个确保”}, {@code “四升”}, {@code 《国十条》}: all between quotation marks, and no amount of
   * money or share.
   */
  private static boolean isSlogan(Site site) {
    boolean one =
        site.end() == site.start() + 1 && site.charAt(site.start()) != '一' && site.behind(0) != '家';
    int from = site.start();
    while (one
        && site.behind(0) == '条'
        && from == site.start()
        && Character.isIdeographic(site.charAt(from - 1))) {
      from--;
    }
    int at = site.end();
    while (one && at < site.end() + LONGEST_SLOGAN && Character.isIdeographic(site.charAt(at))) {
      at++;
    }
    return one
        && "“‘《".indexOf(site.charAt(from - 1)) >= 0
        && "”’》".indexOf(site.charAt(at)) >= 0
        && isCounted(site);
  }

  /** {@code “一城一策”}: one of these for each of those. */
  private static boolean isPair(Site site, boolean isFirst) {
    if (isFirst ? !site.hasNext() : !site.hasPrevious()) {
      return false;
    }
    Site first = isFirst ? site : site.previous();
    Site second = isFirst ? site.next() : site;
    int length = second.start() - first.end();
    int end = second.end() + length;
    return Unread.isOne(first, "一")
        && Unread.isOne(second, "一")
        && length >= 1
        && length <= 2
        && "“‘\"".indexOf(first.before(1)) >= 0
        && "”’\"".indexOf(second.charAt(end)) >= 0;
  }

  private static boolean isCounted(Site site) {
    return UnitPhrase.rejectionAt(site, site.end()).isEmpty()
        && !Percentages.applies(site)
        && site.unit()
            .filter(
                phrase ->
                    phrase.unit().category() == Category.CLASSIFIER
                        || phrase.unit().category() == Category.MEASURE)
            .isPresent();
  }
}
