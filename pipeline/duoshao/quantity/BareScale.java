package duoshao.quantity;

import java.util.Optional;

/** Scale words without a numeral of their own: 破|万亿, 数|十亿, 上|百家, 几个|亿. */
final class BareScale {
  private BareScale() {}

  /** Whether a scale word without a numeral counts: 破万亿, 近百亿元, 数十亿, 上百家, 达千亿元. */
  static boolean counts(Site site) {
    int end =
        UnitPhrase.currencyBefore(site, site.start())
            .map(match -> match.span().start())
            .orElse(site.start());
    if (BoundWords.before(site, end).isPresent() || some(site).isPresent() || isVague(site)) {
      return true;
    }
    char before = site.charAt(site.skipBlanksBack(end) - 1);
    String tail = site.slice(Math.max(0, end - 2), end);
    return (before == '达' && !tail.equals("万达"))
        || tail.equals("高达")
        || tail.equals("多达")
        || tail.equals("迈入")
        || tail.equals("迈过")
        || (tail.equals("达到") && !isClass(site))
        || before == '越'
        || BoundWords.after(site, site.unit().map(UnitPhrase::end).orElse(site.end())).isPresent();
  }

  /** {@code 达到千亿元级别}, {@code 达到百亿级}: of which class something is. */
  private static boolean isClass(Site site) {
    int end = site.unit().map(UnitPhrase::end).orElse(site.end());
    return site.charAt(end) == '级' || site.startsWith("量级", end) || site.startsWith("体量", end);
  }

  /** {@code 千余家}, {@code 百多万}. */
  private static boolean isVague(Site site) {
    return site.numeral().more() || site.unit().flatMap(UnitPhrase::mark).isPresent();
  }

  /** Where 数 or 几 begins before the numeral, if it stands there: 数十亿, 好几百, 几个亿. */
  static Optional<Integer> some(Site site) {
    char before = site.before(1);
    if (before == '个' && "数几".indexOf(site.before(2)) >= 0 && site.charAt(site.start()) == '亿') {
      return Optional.of(site.start() - 2);
    }
    boolean scaled = "十百千万亿".indexOf(site.charAt(site.start())) >= 0;
    if (!scaled || (before != '数' && before != '几')) {
      return Optional.empty();
    }
    return before == '数' && isEndOfWord(site) ? Optional.empty() : Optional.of(site.start() - 1);
  }

  /** Whether 数 ends a word as in 人数 or 少数; it begins the number of 共计数千万 and of 减少数亿. */
  private static boolean isEndOfWord(Site site) {
    char before = site.before(2);
    boolean sum = before == '计' && "共合累总".indexOf(site.before(3)) >= 0;
    boolean fall = before == '少' && "减缺".indexOf(site.before(3)) >= 0;
    return !sum && !fall && "总人指函倍次参基户笔份股套台系级件位代复少多半分岁计".indexOf(before) >= 0;
  }
}
