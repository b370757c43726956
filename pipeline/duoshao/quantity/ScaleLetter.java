package duoshao.quantity;

import duoshao.text.WordTrie;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * English scales behind a number, where a currency shows that it is money: US$3.5 million, RMB
 * 5.2bn, 100M美元.
 */
final class ScaleLetter {
  private static final WordTrie<Integer> POWERS =
      new WordTrie<>(
          Map.ofEntries(
              Map.entry("k", 3),
              Map.entry("K", 3),
              Map.entry("thousand", 3),
              Map.entry("m", 6),
              Map.entry("M", 6),
              Map.entry("mn", 6),
              Map.entry("mln", 6),
              Map.entry("million", 6),
              Map.entry("Million", 6),
              Map.entry("b", 9),
              Map.entry("B", 9),
              Map.entry("bn", 9),
              Map.entry("bln", 9),
              Map.entry("billion", 9),
              Map.entry("Billion", 9),
              Map.entry("trillion", 12),
              Map.entry("tn", 12)));

  private ScaleLetter() {}

  /** A scale and where it ends. */
  record Scale(BigDecimal factor, int end) {}

  static boolean isScale(Site site) {
    return behind(site).isPresent();
  }

  static Optional<Scale> behind(Site site) {
    int at = site.skipBlanks(site.end());
    Optional<WordTrie.Match<Integer>> match = POWERS.longestAt(site.text(), at);
    if (match.isEmpty()
        || (Character.isLetterOrDigit(site.charAt(match.get().span().end()))
            && Site.isLatin(site.charAt(match.get().span().end())))) {
      return Optional.empty();
    }
    int end = match.get().span().end();
    boolean word = match.get().span().length() > 2;
    boolean money =
        UnitPhrase.currencyBefore(site, site.start()).isPresent()
            || UnitPhrase.unitAt(site, site.skipBlanks(end))
                .filter(unit -> unit.meaning().category() == duoshao.unit.Unit.Category.MONEY)
                .isPresent();
    boolean spaced = at > site.end() && !word;
    return money && !spaced
        ? Optional.of(new Scale(BigDecimal.TEN.pow(match.get().meaning()), end))
        : Optional.empty();
  }
}
