package duoshao.figure.statement;

import duoshao.figure.site.Draft;
import duoshao.figure.site.Site;
import duoshao.lexicon.SumWords;
import duoshao.lexicon.Term.Measure;
import duoshao.lexicon.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Whether a number without a unit is a sum of money: 总资产突破10万亿, 6.54亿抢筹, 被骗12亿, 35亿出售子公司,
 * 管理规模超500亿.
 *
 * <p>Weakness: 减持3000万 may be shares or money, and is neither here.
 */
final class UnitlessSum {
  /** Shares that are counted where the 股 behind the number is left out: 4000万限售股. */
  private static final List<String> SHARES = List.of("限售股", "流通股", "原始股", "老股");

  /** Whose size is counted in heads or things: 用户规模, 产能规模. */
  private static final List<String> COUNTED =
      List.of("用户", "客户", "网民", "人口", "会员", "粉丝", "人群", "人员", "队伍", "产能", "装机", "出行", "学生", "员工");

  /** Who are counted, whatever of theirs is told of behind them: 三万多家庭的血汗钱. */
  private static final List<String> HOLDERS = List.of("家庭", "百姓", "出借人", "受害人", "投资人", "投资者");

  /** What is worth so much, where the sum is huge: 2万亿市场. */
  private static final List<String> WORTH = List.of("市场", "赛道", "蓝海", "大市场");

  private static final BigDecimal LARGE = BigDecimal.TEN.pow(4);
  private static final BigDecimal OF_SIZE = BigDecimal.TEN.pow(8);

  /** Nothing but money is told in so large numbers without a unit. */
  private static final BigDecimal HUGE = BigDecimal.TEN.pow(11);

  private UnitlessSum() {}

  /** Whether what is measured is money: by the noun at its end, by its first word, or behind. */
  static boolean isMoney(Draft draft) {
    Site site = draft.site;
    String behind = site.nounBehind();
    if (isSpokenSum(site) || (isAtLeast(draft, LARGE) && isInYuan(site))) {
      return true;
    }
    if (SHARES.stream().anyMatch(behind::startsWith)) {
      return false;
    }
    String text = textBehind(site);
    if (HOLDERS.stream().anyMatch(text::startsWith)) {
      return false;
    }
    if (isAtLeast(draft, LARGE)
        && (SumWords.beginsOfSum(text) || SumWords.beginsWithPayment(text))) {
      return true;
    }
    Vocabulary vocabulary = Vocabulary.shipped();
    Optional<Measure> last = vocabulary.measureAtEndOf(draft.metric);
    if (last.isPresent() && last.get() != Measure.ANY) {
      return last.get() == Measure.MONEY;
    }
    return measure(vocabulary, draft.metric).filter(Measure.MONEY::equals).isPresent()
        || isOfSize(draft)
        || (isAtLeast(draft, HUGE) && endsPhrase(site))
        || (isAtLeast(draft, LARGE) && isSum(draft, vocabulary));
  }

  /** Whether nothing says that a large number counts something: no noun stands behind it. */
  static boolean mayBe(Draft draft) {
    return isAtLeast(draft, LARGE)
        && draft.site.nounBehind().isEmpty()
        && Vocabulary.shipped()
            .measureAtEndOf(draft.metric)
            .filter(measure -> measure == Measure.COUNT)
            .isEmpty()
        && COUNTED.stream().noneMatch(draft.metric::contains)
        && draft.metric.indexOf('数') < 0;
  }

  /** 管理规模超500亿, but not 用户规模超9亿. */
  private static boolean isOfSize(Draft draft) {
    return draft.metric.endsWith("规模")
        && isAtLeast(draft, OF_SIZE)
        && COUNTED.stream().noneMatch(draft.metric::contains)
        && COUNTED.stream().noneMatch(draft.site.nounBehind()::contains);
  }

  /** 6.54亿抢筹, 1.87亿应收款; 被骗12亿, 35亿出售子公司, but not 减持3000万 or 被骗的3万用户. */
  private static boolean isSum(Draft draft, Vocabulary vocabulary) {
    Site site = draft.site;
    int next = behindMarks(site);
    if (next < site.end() && SumWords.isPaidFor(site.word(next).text())) {
      return true;
    }
    if (next < site.end() && site.word(next).isDe() && isTaken(site)) {
      return true;
    }
    if (site.hasHead() && isBeforeFigure(site) && SumWords.takesOnlySum(site.headWord().text())) {
      return true;
    }
    String behind = site.nounBehind();
    if (!behind.isEmpty()) {
      return SumWords.isOfSum(behind)
          || measure(vocabulary, behind)
              .or(() -> vocabulary.measureAtEndOf(behind))
              .filter(Measure.MONEY::equals)
              .isPresent();
    }
    return isTaken(site) || SumWords.isOfSum(draft.metric);
  }

  /**
   * What stands behind the figure, quotation marks passed over; words may be cut otherwise there.
   */
  private static String textBehind(Site site) {
    int from = behindMarks(site);
    int to = Math.min(from + 3, site.end() - 1);
    return from <= to ? site.words().text(from, to) : "";
  }

  /** Whether no noun may stand behind the figure: 突破2万亿大关, 超10000亿！ */
  private static boolean endsPhrase(Site site) {
    String behind = textBehind(site);
    return behind.isEmpty()
        || WORTH.stream().anyMatch(behind::startsWith)
        || !Character.isLetter(behind.charAt(0))
        || "大级出以左关跌降升增涨".indexOf(behind.charAt(0)) >= 0;
  }

  /** The first word behind the figure that is no quotation mark: 20万“甩卖”. */
  private static int behindMarks(Site site) {
    int next = site.figure() + 1;
    return next < site.end() && site.word(next).isMark("“\"") ? next + 1 : next;
  }

  /** Whether the head stands right before the figure, a bound word passed over: 非吸超千亿. */
  private static boolean isBeforeFigure(Site site) {
    int before = site.figure() - 1;
    return site.head() == before || (site.head() == before - 1 && site.word(before).isBound());
  }

  private static boolean isTaken(Site site) {
    return site.hasHead() && SumWords.takesSum(site.headWord().text());
  }

  /** 4.4个亿: only money is told so. */
  private static boolean isSpokenSum(Site site) {
    return site.words().text(site.figure(), site.figure()).endsWith("个亿");
  }

  /** 人民币|不到|10亿: a bound word stands between a sum and its currency. */
  static boolean isInYuan(Site site) {
    int before = site.figure() - 1;
    return before > 0 && site.word(before).isBound() && site.word(before - 1).is("人民币");
  }

  private static boolean isAtLeast(Draft draft, BigDecimal limit) {
    return draft.stated.amount().max().compareTo(limit) >= 0;
  }

  private static Optional<Measure> measure(Vocabulary vocabulary, String phrase) {
    return vocabulary.longestAt(phrase, 0).flatMap(match -> match.meaning().measure());
  }
}
