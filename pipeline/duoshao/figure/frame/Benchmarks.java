package duoshao.figure.frame;

import duoshao.figure.Direction;
import duoshao.figure.Role;
import duoshao.figure.site.Frame;
import duoshao.figure.site.Frame.Source;
import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Site;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;

/**
 * Rules for what a figure is compared with, and for how far from that it lies.
 *
 * <pre>
 * base   = comparative period "的" figure | "与" period "的" figure noun "相比"
 * excess = metric comparative benchmark [ adjective ] figure
 * </pre>
 *
 * <p>Against another time it is a change (产量比2019年低34%), against anything else the level of an
 * excess (毛利率比行业平均高5个百分点).
 */
final class Benchmarks {
  private static final int LONGEST_BASE = 8;

  private static final WordSet MORE =
      WordSet.of("高", "多", "贵", "快", "大", "高出", "多出", "超出", "高了", "多了", "大了", "好");
  private static final WordSet LESS = WordSet.of("低", "少", "便宜", "慢", "小", "少了", "低了", "差");

  private static final WordSet BEYOND =
      WordSet.of("高于", "低于", "多于", "少于", "大于", "小于", "优于", "好于", "快于", "超过", "超出", "远超", "不及");

  private static final WordSet EARLIER = WordSet.of("之前", "此前", "先前", "以前", "前", "早前");

  static final FigureRule BASE =
      new FigureRule(
          "base",
          Benchmarks::base,
          List.of(
              "贷款利率为5.8%，较上月的⟦5.6%⟧升高0.2个百分点",
              "贷款利率为5.8%，高于上月的⟦5.6%⟧", "贷款利率为5.8%，高于五年前的⟦5.6%⟧", "门店达90家，与2018年底的⟦55家⟧相比多出35家"),
          List.of("贷款利率为5.8%，较上月⟦升高0.2个百分点⟧", "较发行价的⟦10元⟧上涨2%", "贷款利率高于全国的⟦5.6%⟧"));

  static final FigureRule EXCESS =
      new FigureRule(
          "excess",
          Benchmarks::excess,
          List.of("公司毛利率比行业平均水平高⟦5个百分点⟧", "产量比2019年低⟦34%⟧", "公司毛利率高于行业平均水平⟦5个百分点⟧"),
          List.of("公司毛利率高，为⟦35%⟧", "公司毛利率高于⟦35%⟧", "公司减持不超过总股本的⟦2%⟧"));

  private Benchmarks() {}

  /** 是去年同期的4倍, 为去年同期的85%: a ratio to what was then, not what was then. */
  static boolean isRatio(Site site, int period) {
    boolean linked =
        period > site.start()
            && (site.word(period - 1).isLink() || site.word(period - 1).isOneOf("相当于"));
    return site.isKind(Kind.MULTIPLE)
        || (site.isKind(Kind.PERCENT)
            && linked
            && site.word(site.figure() - 1).isDe()
            && period == site.figure() - 2);
  }

  /** 较上月(3月2日)的5.6%: what a clause begins to compare with. */
  private static Optional<Frame> base(Site site) {
    Words words = site.words();
    int at = site.beforeBounds();
    if (at < site.start() || site.isKind(Kind.MULTIPLE)) {
      return Optional.empty();
    }
    if (!words.get(at).isDe()) {
      return basedOnNoun(site, at);
    }
    at--;
    while (at > site.start() && words.plainBracket(at) > site.start()) {
      at = words.plainBracket(at) - 1;
    }
    at = behindNoun(site, at);
    if (at < site.start() || !compares(site, at)) {
      return Optional.empty();
    }
    MetricPhrase own = ChangedMeasure.before(site, at - (isSplit(site, at) ? 2 : 1));
    Frame frame = Frame.level(own.isMeasure() ? own : MetricPhrase.none(site.start()));
    Frame prior = frame.as(Role.PRIOR);
    return Optional.of(own.isMeasure() ? prior : prior.from(Source.LEVEL));
  }

  /** 较2020年|占比|13.2%|下降, 与10月高点|5.8元|相比: a noun stands between the time and the figure. */
  private static Optional<Frame> basedOnNoun(Site site, int last) {
    int from = site.phraseStart(last);
    int period = from - 1;
    if (period < site.start() || !site.word(period).isPeriod()) {
      return Optional.empty();
    }
    int next = site.figure() + 1;
    boolean moves =
        from <= last
            && site.word(period).isPeriodFrom("较", "比")
            && next < site.end()
            && site.word(next).isChange();
    boolean against =
        site.word(period).isPeriodFrom("与", "和", "同", "跟") && site.hasBehind("相比", "相较");
    if (!moves && !against) {
      return Optional.empty();
    }
    return Optional.of(
        Frame.level(MetricPhrase.none(site.start())).as(Role.PRIOR).from(Source.LEVEL));
  }

  /** 低于1月中旬|峰值时期|的80万例: the time before the noun that stands there. */
  private static int behindNoun(Site site, int last) {
    if (last < site.start() || site.word(last).isPeriod() || site.word(last).isBase()) {
      return last;
    }
    int from = site.phraseStart(last);
    return from > site.start() && site.word(from - 1).isPeriod() ? from - 1 : last;
  }

  private static boolean compares(Site site, int at) {
    Word base = site.word(at);
    if (base.isBase() || base.isPeriodFrom("较", "比", "相比", "相较", "同比", "环比")) {
      return true;
    }
    if (base.isPeriodFrom("与", "和", "同", "跟")) {
      return site.hasBehind("相比", "相较", "比较", "比");
    }
    if (base.isAmong(EARLIER)) {
      int time = at > site.start() && site.word(at - 1).isDuration() ? at - 1 : at;
      return time > site.start() && site.word(time - 1).isAmong(BEYOND);
    }
    boolean beyond = at > site.start() && site.word(at - 1).isAmong(BEYOND);
    return base.isPeriod() && (beyond || isSplit(site, at));
  }

  /** 高|于上月: the preposition belongs to the period. */
  private static boolean isSplit(Site site, int at) {
    return at > site.start()
        && site.word(at).isPeriodFrom("于")
        && "高低多少".contains(lastOf(site.word(at - 1)));
  }

  private static String lastOf(Word word) {
    return word.text().substring(word.text().length() - 1);
  }

  private static Optional<Frame> excess(Site site) {
    boolean adjective =
        site.hasHead() && (site.headWord().isAmong(MORE) || site.headWord().isAmong(LESS));
    int base = adjective ? base(site, site.head() - 1) : beyond(site);
    if (base < 0) {
      return Optional.empty();
    }
    MetricPhrase metric = ChangedMeasure.before(site, base - 1);
    boolean past = isPast(site.word(base)) || isPast(site.word(base + 1));
    if (past) {
      boolean less = adjective ? site.headWord().isAmong(LESS) : isLess(site.word(base));
      return Optional.of(Frame.change(less ? Direction.DOWN : Direction.UP, metric));
    }
    Frame frame = Frame.level(metric);
    return Optional.of(metric.metric().isEmpty() ? frame.from(Source.LEVEL) : frame);
  }

  /** Where 比 or 较 stands before an adjective, alone or at the head of a period; -1 if nowhere. */
  private static int base(Site site, int last) {
    for (int i = last; i >= site.start() && last - i < LONGEST_BASE; i--) {
      Word word = site.word(i);
      if (word.isOneOf("较", "比", "相比", "相较") || word.isPeriodFrom("较", "比", "相比", "相较")) {
        return i;
      }
      if (word.isFigure() || word.isMark("、()（）")) {
        return -1;
      }
    }
    return -1;
  }

  /** 高于行业平均水平5个百分点: where the comparative stands, the benchmark behind it; -1 if nowhere. */
  private static int beyond(Site site) {
    if (!site.hasHead() || !site.isRelative() || site.word(site.figure() - 1).isDe()) {
      return -1;
    }
    for (int i = site.head(); i >= site.start() && site.head() - i < LONGEST_BASE; i--) {
      Word word = site.word(i);
      if (word.isAmong(BEYOND) && i < site.head()) {
        return i;
      }
      if (isSplit(site, i)) {
        return i - 1;
      }
      boolean rate = word.isChange() && !word.isChangeVerb();
      if (!word.isNominal() && !word.isDe() && !word.isPeriod() && !word.isAdverb() && !rate) {
        return -1;
      }
    }
    return -1;
  }

  /** 去年, 2019年, 上年同期; but 同期 alone is the same time. */
  private static boolean isPast(Word word) {
    return word.isPeriod() && (!word.text().endsWith("同期") || word.text().contains("年"));
  }

  private static boolean isLess(Word word) {
    return "低少小慢差".indexOf(word.text().charAt(0)) >= 0 || word.is("不及");
  }
}
