package duoshao.figure.frame;

import duoshao.figure.site.Frame;
import duoshao.figure.site.Site;
import duoshao.lexicon.Term.Verb;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import java.util.Optional;

/**
 * What is done with so much where no noun says what is measured: the verb before a name, else the
 * one behind the sum.
 *
 * <pre>
 * 继续|持有|“麓科转债”|25万张      持有
 * 以|800万欧元(约0.6亿元)|收购      收购
 * 以|700万元|对某某|进行|增资     增资
 * </pre>
 */
final class DoneTo {
  private static final int LONGEST_NAME = 8;
  private static final int LONGEST_ASIDE = 6;

  /** Verbs that do nothing with a sum. */
  private static final String[] ASIDES = {
    "折合", "折算", "换算", "合计", "共计", "判决", "继续", "要求", "执行", "涉及", "强制", "假冒", "北上"
  };

  private DoneTo() {}

  static Optional<Frame> frame(Site site) {
    int before = verbBefore(site);
    if (before >= 0) {
      return Optional.of(Frame.level(site.word(before).text() + site.nounBehind(), before));
    }
    int behind = site.isKind(Kind.MONEY) ? verbBehind(site) : -1;
    return behind < 0
        ? Optional.empty()
        : Optional.of(Frame.level(site.word(behind).text(), site.figure()));
  }

  /** 增持|公司|1000万元|股份, 某某基金|8000万元|自购|旗下基金: what is bought for so much. */
  static Optional<Frame> bought(Site site) {
    if (!site.isKind(Kind.MONEY)) {
      return Optional.empty();
    }
    Word head = site.headWord();
    int next = site.figure() + 1;
    boolean shares = next < site.end() && site.word(next).isOneOf("股份", "股票", "A股", "H股");
    boolean of = (head.isStandIn() || head.isName()) && site.head() > site.start();
    if (shares && of && site.word(site.head() - 1).isVerb(Verb.ACT)) {
      int verb = site.head() - 1;
      return Optional.of(Frame.level(site.word(verb).text() + site.word(next).text(), verb));
    }
    boolean acts =
        next + 1 < site.end()
            && site.word(next).isVerb(Verb.ACT)
            && (site.word(next + 1).isNominal() || site.word(next + 1).isName());
    return acts && head.isName()
        ? Optional.of(Frame.level(site.word(next).text(), site.head() + 1))
        : Optional.empty();
  }

  /** The verb whose object is the name right before the figure; -1 if there is none. */
  private static int verbBefore(Site site) {
    boolean named = false;
    for (int i = site.head(); i >= site.start() && site.head() - i < LONGEST_NAME; i--) {
      Word word = site.word(i);
      if (isDeed(word)) {
        return named ? i : -1;
      }
      boolean name = word.isName() || word.isTaggedName() || word.isMark("“”\"《》");
      if (!name && !word.isNominal() && !word.isFragment() && !Words.isCodeBracket(word)) {
        return -1;
      }
      named |= name;
    }
    return -1;
  }

  /** The verb that a sum with 以 or 拟 before it leads up to; -1 if there is none. */
  private static int verbBehind(Site site) {
    if (!site.hasHead() || !site.headWord().isOneOf("以", "拟以", "拟", "将以", "拟用", "用")) {
      return -1;
    }
    int at = site.figure() + 1;
    if (at < site.words().size() && site.word(at).opensBracket() && site.words().partner(at) > at) {
      at = site.words().partner(at) + 1;
    }
    if (at < site.words().size() && site.word(at).isMark("，,")) {
      at++;
    }
    for (int i = at; i < site.words().size() && i - at <= LONGEST_ASIDE; i++) {
      Word word = site.word(i);
      if (word.endsClause() || word.isFigure()) {
        return -1;
      }
      boolean light = word.isVerb(Verb.LIGHT) || word.is("进行");
      if (!light && (isDeed(word) || word.tag().equals("vn"))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDeed(Word word) {
    return (word.isVerb(Verb.ACT) || word.tag().startsWith("v"))
        && !word.isOneOf(ASIDES)
        && word.text().length() > 1
        && !word.isVerb(Verb.LIGHT)
        && !word.isVerb(Verb.SHARE)
        && !word.isChange()
        && !word.isMood()
        && !word.says()
        && !word.isMeasure();
  }
}
