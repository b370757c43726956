package duoshao.figure.frame;

import duoshao.figure.site.Frame;
import duoshao.figure.site.Site;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How many there are of which something is said, where nothing names them: 收益率超过10%的有5只. What is
 * said of them is what is counted.
 *
 * <pre>
 * those = predicate "的" { "仅" | "共" } ( "有" | "达" | "多达" ) figure
 * </pre>
 */
final class Those {
  private static final int LONGEST = 20;

  private static final WordSet COUNTS = WordSet.of("有", "共有", "仅有", "只有", "达", "多达", "还有");

  static final FigureRule RULE =
      new FigureRule(
          "those",
          Set.of(Kind.COUNT),
          Those::read,
          List.of("其中，年内收益率超过15%的仅有⟦6只⟧", "获得正收益的有⟦2只⟧", "本周上涨的有⟦15只⟧"),
          List.of("获得正收益的有⟦2只⟧基金", "上涨的个股有⟦15只⟧"));

  private Those() {}

  private static Optional<Frame> read(Site site) {
    int de = deBefore(site);
    if (de < 0 || site.quantity().isBare() || !site.ownNounBehind().isEmpty()) {
      return Optional.empty();
    }
    int from = site.words().clauseStart(de);
    while (from < de && (site.word(from).isSmall() || site.word(from).isName())) {
      from++;
    }
    String what = from < de ? site.words().text(from, de - 1) : "";
    return what.length() < 2 || what.length() > LONGEST
        ? Optional.empty()
        : Optional.of(Frame.level(what, from));
  }

  /** The 的 right before the word that says how many there are; -1 if there is none. */
  private static int deBefore(Site site) {
    int i = site.figure() - 1;
    boolean counts = false;
    while (i > site.start() && site.word(i).isSmall()) {
      Word word = site.word(i);
      counts |= word.isAmong(COUNTS);
      i--;
    }
    return counts && i > site.start() && site.word(i).isDe() ? i : -1;
  }
}
