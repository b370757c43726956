package duoshao.quantity;

import java.util.List;

/** Years in two digits, told from as many years by the words around them: 18年公司销量; not 18年来. */
final class ShortYears {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "term_pair",
                  Rejection.DURATION,
                  site ->
                      site.behind(0) == '/'
                          && site.hasNext()
                          && site.next().start() == site.end() + 1
                          && site.next().followedBy("年期"),
                  List.of("报1.71%。⟨02⟩/10年期美债利差"),
                  List.of("⟨02⟩/10年", "⟨02⟩号10年期"))
              .before("/"),
          NumeralRule.rejecting(
                  "year_of_two",
                  Rejection.DATE,
                  ShortYears::isYearOfTwo,
                  List.of(
                      "受限产影响，⟨18⟩年公司销量下降",
                      "从⟨12⟩年6.2%提高",
                      "回购注销⟨18⟩年及19年的股份",
                      "自⟨10⟩年以来",
                      "重复⟨07⟩、08年的波动",
                      "预计2023-⟨24⟩年通胀",
                      "预计⟨17⟩年行业利润见底",
                      "，⟨18⟩年PB为0.92",
                      "没能复刻16/⟨17⟩年的行情",
                      "⟨2117⟩年购买"),
                  List.of("历时⟨18⟩年公司", "，⟨18⟩年来", "从业⟨20⟩年私募", "近⟨10⟩年公司", "，⟨40⟩年公司", "02/⟨10⟩年期"))
              .before("年、"));

  private static final List<String> TERMS = List.of("经验", "从业", "年限", "历史", "经历", "时光");

  private static final String LEADS_OF_YEARS = ",。;、(（:\n从自较比于在至到及和与对以而致";

  private static final List<String> FORECASTS = List.of("预计", "预期", "料", "因为");

  private static final String FOLLOWS_TERMS = "期来内后前的间时限多半经之未级中余约起以利老一";

  private ShortYears() {}

  /** {@code 18年公司}: a year in two digits, where no word says how long. */
  private static boolean isYearOfTwo(Site site) {
    if (isInFull(site) || isBehindFullYear(site) || isInListOfYears(site)) {
      return true;
    }
    if (site.behind(0) != '年'
        || !ShortDates.isDigits(site, 2)
        || "012".indexOf(site.charAt(site.start())) < 0) {
      return false;
    }
    char next = site.behind(1);
    boolean since = site.startsWith("以来", site.end() + 1);
    boolean goesOn =
        since
            || (Character.isIdeographic(next) && FOLLOWS_TERMS.indexOf(next) < 0)
            || Site.isArabic(next)
            || (Site.isLatin(next) && Character.isUpperCase(next));
    boolean led =
        LEADS_OF_YEARS.indexOf(site.before(1)) >= 0
            || isBehindYear(site)
            || FORECASTS.stream().anyMatch(site::precededBy);
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
        && ShortDates.isDigits(site, 4)
        && (site.startsWith("19", site.start()) || site.startsWith("2", site.start()));
  }

  /** 24 of 2023-24年, 17 of 16/17年. */
  private static boolean isBehindFullYear(Site site) {
    if (site.behind(0) != '年' || !ShortDates.isDigits(site, 2) || !ShortDates.isBehindDash(site)) {
      return false;
    }
    Site first = site.previous();
    return (ShortDates.isDigits(first, 4) && site.startsWith("20", first.start()))
        || (ShortDates.isDigits(first, 2) && site.before(1) == '/' && site.behind(1) != '期');
  }

  /** 07 of 07、08年. */
  private static boolean isInListOfYears(Site site) {
    return site.behind(0) == '、'
        && ShortDates.isDigits(site, 2)
        && site.charAt(site.start()) == '0'
        && site.hasNext()
        && site.next().start() == site.end() + 1
        && ShortDates.isDigits(site.next(), 2)
        && site.next().behind(0) == '年';
  }

  /** 19 of 18年及19年. */
  private static boolean isBehindYear(Site site) {
    return site.hasPrevious()
        && ShortDates.isDigits(site.previous(), 2)
        && site.previous().behind(0) == '年'
        && site.start() - site.previous().end() == 2;
  }

  private static boolean isBeforeYear(Site site) {
    return "及和、与至".indexOf(site.behind(1)) >= 0
        && site.hasNext()
        && ShortDates.isDigits(site.next(), 2)
        && site.next().behind(0) == '年'
        && site.next().start() - site.end() == 2;
  }
}
