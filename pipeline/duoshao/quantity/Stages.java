package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.text.WordTrie;
import java.util.List;

/**
 * How many rounds, terms, storeys, sorts and steps there are, and not which: 分3期建设, 楼高12层, 等三类产品,
 * 下调2级; not 二期项目, 位于地下3层, 三类医疗器械.
 */
final class Stages {
  private static final List<String> STEPS =
      List.of("下调", "上调", "调低", "调高", "调降", "调升", "下降", "多达", "竟达", "连升", "连降", "跳升");

  private static final String ROUNDS_BEFORE = "了述过行展成这共近经历续扣连达有为在和及-至到前";
  private static final List<String> STOREYS = List.of("楼高", "局部", "高达", "共");

  private Stages() {}

  /** 分3期建设, 举办19期, 楼高12层: how many, and not which. */
  static boolean isStages(Site site, WordTrie.Match<Rejection> suffix) {
    boolean alone = suffix.span().length() == 1;
    return (alone && site.startsWith("期", suffix.span().start()) && site.precededByAny("分办"))
        || (alone && site.startsWith("代", suffix.span().start()) && site.precededByAny("了少"))
        || (alone
            && site.startsWith("层", suffix.span().start())
            && (isStoreys(site) || STOREYS.stream().anyMatch(site::precededBy)));
  }

  /** 地下3层、地上79层: how many storeys; 位于地下3层 tells which. */
  static boolean isStoreys(Site site) {
    return isBelowOrAbove(site)
        && ((site.hasNext() && isStoreyPair(site, site.next()))
            || (site.hasPrevious() && isStoreyPair(site.previous(), site)));
  }

  private static boolean isStoreyPair(Site first, Site second) {
    return second.start() - first.end() <= 4 && isBelowOrAbove(first) && isBelowOrAbove(second);
  }

  private static boolean isBelowOrAbove(Site site) {
    return site.behind(0) == '层' && (site.precededBy("地上") || site.precededBy("地下"));
  }

  /** {@code 等三类产品}, {@code 160多类}: how many sorts; 三类医疗器械 are those of the third. */
  static boolean isSorted(Site site) {
    return "等共对这述该有为及分以下涉的".indexOf(site.before(1)) >= 0 || "多余".indexOf(site.behind(0)) >= 0;
  }

  /** {@code 下调2级}, {@code 多达40级}: how many steps. */
  static boolean isSteps(Site site) {
    return site.behind(0) == '级'
        && site.end() - site.start() <= 2
        && STEPS.stream().anyMatch(site::precededBy);
  }

  /** 开展了四轮检测 counts; 无锡三轮土拍 is the third. */
  private static boolean isCountOfRounds(Site site) {
    boolean one = site.end() - site.start() == 1;
    boolean plain = !one || site.numeral().form() != Form.CHINESE || site.precededByAny("一");
    char first = site.charAt(site.start());
    return plain || "一两".indexOf(first) >= 0 || (first != '二' && site.precededByAny(ROUNDS_BEFORE));
  }

  /** 一方 is a party; 一轮 is a round, 三轮 are three, 两类 two: the second is 二轮, 二类. */
  static boolean isRound(Site site, int at) {
    if (site.charAt(at) == '轮' && "车电摩定驱".indexOf(site.charAt(at + 1)) < 0) {
      return isCountOfRounds(site);
    }
    if (site.end() - site.start() != 1 || site.end() != at) {
      return false;
    }
    char numeral = site.charAt(site.start());
    return (site.charAt(at) == '方' && numeral == '一')
        || (site.startsWith("股东", at) && numeral == '一')
        || (numeral == '两' && "类期届".indexOf(site.charAt(at)) >= 0);
  }
}
