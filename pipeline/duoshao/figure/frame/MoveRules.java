package duoshao.figure.frame;

import duoshao.figure.Direction;
import duoshao.figure.site.Frame;
import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Site;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.PriceWords;
import duoshao.lexicon.Term.Way;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Rules for changes that are said in other ways than by a verb before the figure. */
final class MoveRules {
  static final List<FigureRule> ALL =
      List.of(
          new FigureRule(
              "change_behind",
              MoveRules::behind,
              List.of("该股以⟦918%⟧的涨幅收盘", "净利润实现⟦20%⟧的增长", "销量取得⟦5%⟧左右的小幅增长"),
              List.of("目前⟦11.5%⟧的存款准备金率仍然较高")),
          new FigureRule(
              "doubling",
              Set.of(Kind.MULTIPLE),
              MoveRules::doubling,
              List.of("该公司净利润⟦翻倍⟧", "江城的客流量将⟦翻倍⟧"),
              List.of("该公司净利润增长⟦2倍⟧")));

  /** What may stand between a number and the noun of change behind it. */
  private static final WordSet TAILS = WordSet.of("左右", "以上", "以内", "上下");

  private static final WordSet SIZES = WordSet.of("微幅", "小幅", "大幅", "正");

  private MoveRules() {}

  /** 以918%的涨幅: the noun of change behind the figure. */
  private static Optional<Frame> behind(Site site) {
    int i = site.figure() + 1;
    if (i < site.words().size() && site.word(i).isAmong(TAILS)) {
      i++;
    }
    int de = i;
    if (i < site.words().size() && site.word(i).isDe()) {
      i++;
    }
    while (i < site.words().size() && qualifies(site.word(i))) {
      i++;
    }
    if (i >= site.words().size() || i == de || !isNoun(site.word(i))) {
      return Optional.empty();
    }
    Way way = site.word(i).term().change().orElseThrow().way();
    Direction direction = ChangeRules.direction(way, site.quantity());
    boolean has = site.hasHead() && site.headWord().isVerb();
    MetricPhrase before =
        site.hasHead()
            ? ChangedMeasure.before(site, site.head() - (has ? 1 : 0))
            : MetricPhrase.none(site.start());
    boolean price = site.word(i).text().indexOf('涨') >= 0 || site.word(i).text().indexOf('跌') >= 0;
    return Optional.of(
        before.isMeasure() || !price
            ? Frame.change(
                direction, before.isMeasure() ? before : MetricPhrase.none(before.start()))
            : Frame.move(direction, Math.max(site.start(), site.head() + 1)));
  }

  /** 5%的|微幅|增长. */
  private static boolean qualifies(Word word) {
    boolean adjective = word.tag().startsWith("a") && word.text().length() <= 2;
    return adjective || word.isAmong(SIZES);
  }

  private static boolean isNoun(Word word) {
    return word.isChange() && (!word.isChangeVerb() || word.isOneOf("增长", "下降", "下跌", "上涨", "降低"));
  }

  /** 股价翻倍, 305只股票翻倍, 涨幅翻倍: a change of what stands before it. */
  private static Optional<Frame> doubling(Site site) {
    if (!site.word(site.figure()).text().startsWith("翻")) {
      return Optional.empty();
    }
    if (!site.hasHead()) {
      return Optional.of(Frame.move(Direction.UP, site.start()));
    }
    int last = site.headWord().isChange() ? site.head() - 1 : site.head();
    while (last > site.start() && isMood(site.word(last))) {
      last = site.words().skipSmall(last - 1, site.start());
    }
    MetricPhrase before =
        last < site.start() ? MetricPhrase.none(site.start()) : site.metricEndingAt(last);
    boolean named = before.isMeasure() || isThing(site, last, before.metric());
    return Optional.of(
        named && !before.metric().endsWith("股票")
            ? Frame.change(Direction.UP, before)
            : Frame.move(Direction.UP, last + 1));
  }

  /** 交易量|将|翻番: when it doubles is said between. */
  private static boolean isMood(Word word) {
    return !word.isMeasure() && (word.isMood() || word.isAuxiliary());
  }

  /** 收单业务, 传染性: a common noun, no company, sector or good that has a price. */
  private static boolean isThing(Site site, int last, String phrase) {
    Word word = site.word(last);
    return !phrase.isEmpty()
        && word.tag().equals("n")
        && word.text().length() > 1
        && !word.isName()
        && Organisations.ending(phrase).isEmpty()
        && PriceWords.metricOf(phrase).isEmpty();
  }
}
