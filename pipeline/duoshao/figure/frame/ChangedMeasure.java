package duoshao.figure.frame;

import duoshao.figure.site.MetricPhrase;
import duoshao.figure.site.Site;
import duoshao.sentence.Word;
import duoshao.sentence.Words;

/**
 * The measure that a change is about: it stands before the verb, beyond adverbs, comparisons and
 * the figure that the change comes from.
 */
final class ChangedMeasure {
  private static final int LONGEST_BASE = 5;

  private ChangedMeasure() {}

  static MetricPhrase before(Site site, int last) {
    int at = skipToMeasure(site, last);
    boolean former = at >= site.start() && site.word(at).isOneOf("前值", "预期值", "预估值");
    return at < site.start() || former ? MetricPhrase.none(site.start()) : site.metricEndingAt(at);
  }

  static int afterPhrase(Site site, MetricPhrase metric) {
    int last = skipToMeasure(site, site.head() - 1);
    return Math.max(Math.max(last + 1, site.start()), metric.start());
  }

  /**
   * Over adverbs, comparisons, prepositional phrases and the figure that a change comes from, to
   * the measure.
   */
  private static int skipToMeasure(Site site, int last) {
    Words words = site.words();
    int i = last;
    while (i >= site.start()) {
      Word word = words.get(i);
      int skipped = words.skipSmall(i, site.start());
      if (skipped < i) {
        i = skipped;
      } else if (isPassedOver(word)) {
        i--;
      } else if (word.isFigure()) {
        i = beforeOrigin(site, i);
      } else if (word.isMeasure()) {
        int compared = comparative(site, i);
        if (compared < 0) {
          return i;
        }
        i = compared - 1;
      } else {
        int governor = governor(site, i);
        if (governor < 0) {
          return i;
        }
        i = governor - 1;
      }
    }
    return i;
  }

  private static boolean isPassedOver(Word word) {
    boolean mood = word.isMood() && !word.isMeasure();
    return word.isBase()
        || word.isChangeVerb()
        || word.isDe()
        || word.tag().equals("ad")
        || isManner(word)
        || word.isJoint()
        || word.isMark("、\"”")
        || mood
        || word.is("计");
  }

  /** 轻松|攀升, 强劲|增长, 暗|降: how it moved. */
  private static boolean isManner(Word word) {
    return word.tag().equals("a")
        && !word.isMeasure()
        && (word.text().length() > 1 || word.isOneOf("大", "暗", "净"));
  }

  /**
   * The preposition that governs the noun phrase ending at {@code last}; -1 if none does. 将 and 把
   * govern the metric.
   */
  private static int governor(Site site, int last) {
    int governor = site.phraseStart(last) - 1;
    boolean governed =
        governor < last && governor >= site.start() && site.word(governor).isPreposition();
    int base = governed ? -1 : base(site, last);
    if (base >= 0) {
      return base;
    }
    return governed && !site.word(governor).isOneOf("将", "把") ? governor : -1;
  }

  /** 较|前一收盘价|上涨: the measure that the change is compared with; -1 if it is none. */
  private static int comparative(Site site, int measure) {
    int before = site.phraseStart(measure) - 1;
    boolean compares =
        before >= site.start() && before < measure && site.word(before).isOneOf("较", "比");
    return compares ? before : -1;
  }

  /** 较|上一披露周期|上升: the base may have a verb in it; -1 if there is none. */
  static int base(Site site, int last) {
    for (int i = last - 1; i >= site.start() && last - i <= LONGEST_BASE; i--) {
      Word word = site.word(i);
      if (word.isOneOf("较", "比", "与")) {
        return i;
      }
      if (word.isFigure() || word.isMark("、()（）") || word.isDe()) {
        return -1;
      }
    }
    return -1;
  }

  /** What stands before a figure that a change comes from: 从6106辆, 较去年同期的36126辆. */
  private static int beforeOrigin(Site site, int figure) {
    int before = site.words().skipSmall(figure - 1, site.start());
    return before >= site.start() && ChangeRules.isOrigin(site.word(before)) ? before - 1 : before;
  }
}
