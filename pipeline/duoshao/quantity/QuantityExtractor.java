package duoshao.quantity;

import duoshao.number.Numeral;
import duoshao.number.Numeral.Worth;
import duoshao.number.NumeralReader;
import duoshao.text.Span;
import duoshao.text.TextFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads every numeral of a text: each becomes a quantity, alone or with its neighbours, or is
 * rejected with a reason. The rules are tried in the order of {@link #RULES}; the first that
 * applies decides.
 */
public final class QuantityExtractor {
  /** What makes a numeral no figure by its place alone. */
  static final List<NumeralRule> UNCOUNTED =
      Stream.of(
              ListNumbers.ALL,
              Ratios.ALL,
              Orders.ALL,
              Suffixes.ALL,
              ClockTimes.ALL,
              Indefinites.ALL)
          .flatMap(List::stream)
          .toList();

  static final List<NumeralRule> RULES =
      Stream.of(
              Boilerplate.ALL,
              Contacts.ALL,
              Dates.ALL,
              ShortDates.ALL,
              ShortYears.ALL,
              Codes.ALL,
              Sayings.ALL,
              CountedNouns.ALL,
              Names.ALL,
              Measured.IN_TABLES,
              Measured.MAGNITUDES,
              UNCOUNTED,
              Truncations.IN_TITLES,
              Percentages.ALL,
              Dividends.ALL,
              Intervals.ALL,
              Ranges.ALL,
              SharedUnits.ALL,
              PlacedLevels.HELD,
              Measured.ALL,
              Levels.ALL,
              PlacedLevels.ALL,
              BareNumbers.ALL,
              ScaleLetter.ALL,
              Contacts.UNREAD,
              ShortDates.UNREAD,
              Ratios.UNREAD,
              NumberedNames.ALL,
              Unread.ALL,
              UnreadNames.ALL,
              Truncations.ALL)
          .flatMap(List::stream)
          .toList();

  private static final NumeralRules IN_ORDER = new NumeralRules(RULES);
  private static final NumeralRules UNCOUNTED_IN_ORDER = new NumeralRules(UNCOUNTED);

  private static final Reading UNCLEAR = Reading.rejected(Rejection.UNCLEAR, 1, "unclear");

  private QuantityExtractor() {}

  /**
   * One numeral and what became of it.
   *
   * @param span the numeral's
   * @param amount what it says by itself, with its sign; empty where it has no worth
   * @param quantity the quantity that it belongs to
   * @param rejection why it belongs to none
   * @param rule the name of the rule that decided
   */
  public record Verdict(
      Span span,
      Optional<Amount> amount,
      Optional<Quantity> quantity,
      Optional<Rejection> rejection,
      String rule) {}

  /**
   * The verdicts on all numerals of {@code text}, in text order.
   *
   * @param guards stretches in which no numeral is a figure, in text order and without overlaps
   */
  public static List<Verdict> extract(String text, List<Guard> guards) {
    return extract(TextFolding.fold(text), text, guards);
  }

  /** As {@link #extract(String, List)}, of a text that is folded already. */
  static List<Verdict> extract(CharSequence folded, CharSequence written, List<Guard> guards) {
    return extract(folded, written, NumeralReader.read(folded), guards);
  }

  /**
   * As {@link #extract(String, List)}, of a text whose numerals have been read already.
   *
   * @param folded the folded text
   * @param written the text as it is written, of the same length
   * @param numerals all numerals of {@code folded}, in text order
   */
  public static List<Verdict> extract(
      CharSequence folded, CharSequence written, List<Numeral> numerals, List<Guard> guards) {
    Site.Page page = new Site.Page(folded, written, numerals);
    List<Verdict> verdicts = new ArrayList<>(numerals.size());
    int guard = 0;
    int index = 0;
    int free = 0;
    Optional<Reading> last = Optional.empty();
    while (index < numerals.size()) {
      Site site = page.site(index);
      if (last.isPresent() && site.start() < free) {
        // the 百 of 4.2个百分点
        verdicts.add(verdict(site, last.get()));
        index++;
        continue;
      }
      while (guard < guards.size() && guards.get(guard).span().end() <= site.start()) {
        guard++;
      }
      boolean guarded =
          guard < guards.size() && guards.get(guard).span().overlaps(site.numeral().span());
      Reading reading =
          guarded ? Reading.rejected(guards.get(guard).reason(), 1, "guard") : read(site, free);
      if (reading.quantity().isPresent()) {
        free = reading.quantity().get().span().end();
        last = Optional.of(reading);
      }
      for (int i = 0; i < reading.taken(); i++) {
        verdicts.add(verdict(page.site(index + i), reading));
      }
      index += reading.taken();
    }
    return WordQuantities.merge(page.text(), verdicts);
  }

  /**
   * What the first rule that applies makes of the site. A currency between two numerals belongs to
   * the first: the second of {@code 3人民币5} is none of it.
   *
   * @param free where the last quantity ends
   */
  private static Reading read(Site site, int free) {
    Optional<Reading> reading = IN_ORDER.first(site);
    if (reading.isEmpty()) {
      return UNCLEAR;
    }
    Optional<Quantity> quantity = reading.get().quantity();
    return quantity.isPresent() && quantity.get().span().start() < free ? UNCLEAR : reading.get();
  }

  /** What the rules make of the site by which a numeral is no figure by its place alone. */
  static Optional<Reading> uncounted(Site site) {
    return UNCOUNTED_IN_ORDER.first(site);
  }

  private static Verdict verdict(Site site, Reading reading) {
    return new Verdict(
        site.numeral().span(),
        amount(site),
        reading.quantity(),
        reading.rejection(),
        reading.rule());
  }

  private static Optional<Amount> amount(Site site) {
    Optional<Worth> worth = site.numeral().worth();
    if (worth.isEmpty()) {
      return Optional.empty();
    }
    Amount amount = new Amount(worth.get().min(), worth.get().max());
    return Optional.of(Sign.of(site).isNegative() ? amount.negate() : amount);
  }
}
