package duoshao.quantity;

import java.math.BigDecimal;
import java.util.List;

/** Scores, votes, exchange ratios and odds: 2比1, 1:1.78, 312票赞成. */
final class Ratios {
  static final List<NumeralRule> ALL =
      List.of(
          NumeralRule.rejecting(
                  "vote", Rejection.RATIO, Ratios::isVote, List.of("⟨312⟩票赞成"), List.of("投出⟨312⟩票"))
              .before("票"),
          NumeralRule.rejecting(
                  "denominator",
                  Rejection.RATIO,
                  Ratios::isDenominator,
                  List.of("每⟨10万⟩人发病率为3"),
                  List.of("每⟨10万⟩人次", "每⟨3⟩人一组"))
              .behind("每"),
          NumeralRule.rejecting(
              "conversion",
              Rejection.RATIO,
              Ratios::isConversion,
              List.of("（⟨1⟩TB=1024GB）"),
              List.of("占比⟨5⟩%")),
          NumeralRule.rejecting(
                  "split",
                  Rejection.RATIO,
                  site -> isSplit(site, true) || isSplit(site, false),
                  List.of("以⟨1⟩股拆20股的比例", "以1股拆⟨20⟩股的比例"),
                  List.of("⟨1⟩股拆出", "共⟨20⟩股"))
              .before("股"),
          NumeralRule.rejecting(
                  "ratio",
                  Rejection.RATIO,
                  site -> isRatioAt(site, true) || isRatioAt(site, false),
                  List.of(
                      "以⟨2⟩比1取胜",
                      "按⟨1⟩:1.78折算",
                      "1：⟨5⟩的比例",
                      "⟨3⟩-0大胜",
                      "⟨1⟩拆10",
                      "客服⟨1⟩对1服务",
                      "出现⟨1⟩传43"),
                  List.of("占比⟨5⟩%", "收入：⟨5⟩亿元", "节点⟨一⟩：2016年"))
              .beside(":比对传拆-"));

  private static final List<String> VOTES = List.of("同意", "赞成", "反对", "弃权", "支持", "赞同");
  private static final List<String> SCORES =
      List.of("大胜", "战胜", "击败", "取胜", "获胜", "战平", "不敌", "完胜", "险胜", "领先", "落败", "负于");

  private Ratios() {}

  /** What no rule of {@link #ALL} reads and a word beside it calls a score. */
  static final List<NumeralRule> UNREAD =
      List.of(
          NumeralRule.rejecting(
              "score",
              Rejection.RATIO,
              Ratios::isScore,
              List.of("综合得分⟨61.27⟩分位列前茅", "芝麻信用：⟨747⟩分。", "小白信用分：⟨88.3⟩（"),
              List.of("每度电补贴⟨4⟩分", "得分率⟨58.9⟩%", "派息⟨30⟩分")));

  private static final List<String> SCORED =
      List.of("得分", "评分", "信用", "打分", "分数", "满分", "分值", "积分");

  /** {@code 综合得分61.27分}, {@code 信用分：88.3}. */
  private static boolean isScore(Site site) {
    int end = site.start();
    while (":为达到约超高 ".indexOf(site.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean points = site.behind(0) == '分' && "之钟".indexOf(site.behind(1)) < 0;
    boolean scored = false;
    for (String word : SCORED) {
      scored |= site.endsBefore(end, word);
    }
    return (points && scored) || site.endsBefore(end, "信用分");
  }

  /** {@code 每10万人}: of how many the figure behind it is a share. */
  private static boolean isDenominator(Site site) {
    return site.before(1) == '每'
        && site.numeral().bigScale().compareTo(BigDecimal.ONE) > 0
        && (site.followedBy("人") || site.followedBy("居民") || site.followedBy("人口"))
        && !site.followedBy("人次");
  }

  /** {@code 1TB=1024GB}: what a unit is in another. */
  private static boolean isConversion(Site site) {
    if (site.before(1) == '=' && site.hasPrevious()) {
      return site.start() - site.previous().end() <= 5
          && site.previous().unit().isPresent()
          && site.unit().isPresent();
    }
    return site.hasNext()
        && site.next().before(1) == '='
        && site.next().start() - site.end() <= 5
        && site.unit().isPresent()
        && site.next().unit().isPresent();
  }

  /** {@code 312票赞成}. */
  private static boolean isVote(Site site) {
    return site.behind(0) == '票'
        && VOTES.stream().anyMatch(vote -> site.startsWith(vote, site.end() + 1));
  }

  /** {@code 1股拆20股}. */
  private static boolean isSplit(Site site, boolean left) {
    if (left ? !site.hasNext() : !site.hasPrevious()) {
      return false;
    }
    Site one = left ? site : site.previous();
    Site other = left ? site.next() : site;
    return one.followedBy("股拆") && other.start() - one.end() <= 3 && other.followedBy("股");
  }

  private static boolean isRatioAt(Site site, boolean left) {
    if (left ? !site.hasNext() : !site.hasPrevious()) {
      return false;
    }
    Site one = left ? site : site.previous();
    Site other = left ? site.next() : site;
    if (other.start() - one.end() != 1) {
      return false;
    }
    String between = site.slice(one.end(), other.start());
    boolean colon =
        between.equals(":")
            && isUnscaled(one)
            && isUnscaled(other)
            && "年月".indexOf(other.behind(0)) < 0
            && !(other.behind(0) == '、' && Character.isIdeographic(other.behind(1)))
            && !ClockTimes.isClockPair(one, other)
            && !ClockTimes.isPaired(site);
    boolean than =
        (between.equals("比") || between.equals("对") || between.equals("传"))
            && other.unit().isEmpty();
    boolean split = between.equals("拆") && one.unit().isEmpty();
    boolean score =
        between.equals("-")
            && SCORES.stream().anyMatch(word -> other.startsWith(word, other.end()));
    return (colon || than || split || score)
        && one.numeral().bigScale().compareTo(BigDecimal.ONE) == 0;
  }

  /** Digits without a scale: 时间节点一：2016年 and 668:100万 are no ratios. */
  private static boolean isUnscaled(Site site) {
    return Site.isArabic(site.charAt(site.start()))
        && site.numeral().bigScale().compareTo(BigDecimal.ONE) == 0;
  }
}
