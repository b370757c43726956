package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.number.Numeral.Worth;
import duoshao.text.Span;
import duoshao.text.WordTrie;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * English scales behind a number, where a currency shows that it is money: US$3.5 million, RMB
 * 5.2bn, 100M美元.
 */
final class ScaleLetter {
  /** Numbers with such a letter that no currency shows to be money. */
  static final List<NumeralRule> ALL =
      List.of(
          new NumeralRule(
              "letter_range",
              ScaleLetter::letterRange,
              List.of("月薪⟨10⟩k~15k。", "月薪⟨10⟩-15k左右", "月薪⟨100⟩K-150K。"),
              List.of("支持⟨4⟩K-8K电视", "月薪⟨15⟩k-10k。")),
          new NumeralRule(
                  "scale_letter",
                  ScaleLetter::scaleLetter,
                  List.of("月薪⟨15⟩k左右", "点击⟨1.2⟩M"),
                  List.of("支持⟨4⟩K电视", "⟨3⟩M公司", "⟨5⟩K、8K"))
              .before("kKM"));

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

  /** The scale behind a number that a currency shows to be money. */
  static Optional<Scale> behind(Site site) {
    Optional<WordTrie.Match<Integer>> match = wordBehind(site);
    if (match.isEmpty()) {
      return Optional.empty();
    }
    int end = match.get().span().end();
    boolean word = match.get().span().length() > 2;
    boolean money =
        UnitPhrase.currencyBefore(site, site.start()).isPresent()
            || UnitPhrase.unitAt(site, site.skipBlanks(end))
                .filter(unit -> unit.meaning().category() == Category.MONEY)
                .isPresent();
    boolean spaced = match.get().span().start() > site.end() && !word;
    return money && !spaced
        ? Optional.of(new Scale(BigDecimal.TEN.pow(match.get().meaning()), end))
        : Optional.empty();
  }

  /**
   * A k or M behind a number that is no name: with two digits or a point, and no noun behind it.
   * {@code 15k左右}, {@code 1.2M}; not {@code 4K电视}, {@code 3M公司}, {@code 5K、8K}.
   */
  static Optional<Scale> free(Site site) {
    char letter = site.behind(0);
    boolean number =
        site.numeral().form() == Form.ARABIC
            && (site.end() - site.start() > 2 || letter == 'k')
            && (letter == 'k' || letter == 'K' || letter == 'M');
    int end = site.end() + 1;
    char next = site.charAt(site.skipBlanks(end));
    boolean closed =
        (!Character.isLetterOrDigit(next) && "、/-(+".indexOf(next) < 0)
            || BoundWords.after(site, end).isPresent();
    return number && closed
        ? Optional.of(new Scale(BigDecimal.TEN.pow(letter == 'M' ? 6 : 3), end))
        : Optional.empty();
  }

  /** {@code 15k左右}, {@code 1.2M}: an English scale, and nothing that makes a name of it. */
  private static Optional<Reading> scaleLetter(Site site) {
    return free(site)
        .flatMap(scale -> site.phrase().map(phrase -> phrase.scaled(scale)))
        .filter(phrase -> !phrase.hasUnit())
        .map(phrase -> Measured.unmeasured(site, phrase, "scale_letter"));
  }

  /** {@code 10k~15k}: the scale of the second serves both. */
  static Optional<Reading> letterRange(Site site) {
    Optional<Scale> scale = site.hasNext() ? free(site.next()) : Optional.empty();
    if (scale.isEmpty() || site.numeral().worth().isEmpty()) {
      return Optional.empty();
    }
    Site second = site.next();
    int gap = site.behind(0) == second.behind(0) ? site.end() + 1 : site.end();
    Amount low = amount(site, scale.get());
    Amount high = amount(second, scale.get());
    if (second.start() != gap + 1
        || !Tenths.isDash(site.slice(gap, gap + 1))
        || low.max().compareTo(high.max()) >= 0) {
      return Optional.empty();
    }
    Span span = new Span(site.start(), scale.get().end());
    Amount amount = Amount.between(low.min(), high.max());
    Bound bound =
        BoundWords.governing(site, span.start())
            .or(() -> BoundWords.after(site, span.end()).map(match -> match.meaning()))
            .orElse(Bound.EXACT);
    return Optional.of(
        Reading.of(new Quantity(span, Kind.COUNT, amount, "", bound, Set.of(), "letter_range"), 2));
  }

  private static Amount amount(Site site, Scale scale) {
    Worth worth = site.numeral().worth().orElseThrow().times(scale.factor());
    return new Amount(worth.min(), worth.max());
  }

  private static Optional<WordTrie.Match<Integer>> wordBehind(Site site) {
    int at = site.skipBlanks(site.end());
    Optional<WordTrie.Match<Integer>> match = POWERS.longestAt(site.text(), at);
    return match.isEmpty() || Site.isLatin(site.charAt(match.get().span().end()))
        ? Optional.empty()
        : match;
  }
}
