package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.number.Numeral.Worth;
import duoshao.text.Span;
import duoshao.text.TextFolding;
import duoshao.text.WordTrie.Match;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads one number with everything that is written around it: first what stands before the numeral,
 * then the parts behind it from left to right.
 *
 * <pre>
 * phrase = [ sign ] [ currency ] [ 数 | 几 ] numeral [ scale letter ] [ mark ] [ unit [ remainder ] ] [ per ] [ 多 ]
 *        | 米 digit                                            米六, which is 一米六
 * per    = '/' [ numeral ] unit | 每 unit                       元/股, 美元/百万英热
 * </pre>
 */
final class NumberPhraseReader {
  private static final Unit METRE = new Unit("米", Category.MEASURE, BigDecimal.ONE);
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final Unit YUAN = new Unit("CNY", Category.MONEY, BigDecimal.ONE);

  private final Site site;
  private final Optional<Unit> currency;
  private final int start;
  private final boolean negative;
  private int end;
  private Worth worth;
  private Optional<Bound> mark;
  private Optional<Unit> unit = Optional.empty();
  private String unitText = "";
  private Optional<String> per = Optional.empty();
  private Site last;
  private int taken = 1;

  private NumberPhraseReader(Site site, Worth numeral) {
    this.site = site;
    this.last = site;
    this.end = site.end();
    Optional<Integer> some = BareScale.some(site);
    int number = some.orElse(site.start());
    this.worth =
        some.isPresent()
            ? new Worth(numeral.min(), numeral.max().multiply(BigDecimal.TEN))
            : numeral;
    this.mark = mark(some.isPresent());
    Optional<Match<Unit>> money = UnitPhrase.currencyBefore(site, number);
    int signed = money.map(match -> match.span().start()).orElse(number);
    Sign outer = Sign.before(site, signed);
    Sign inner = money.isPresent() ? Sign.before(site, site.start()) : outer;
    this.currency = money.map(Match::meaning);
    this.negative = outer.isNegative() || inner.isNegative();
    this.start =
        money.isPresent() && !inner.isNegative() ? Math.min(signed, outer.start()) : outer.start();
  }

  /** The phrase around the site's numeral; empty if the numeral has no worth. */
  static Optional<NumberPhrase> read(Site site) {
    Optional<Worth> worth = site.numeral().worth();
    return worth.isEmpty()
        ? Optional.empty()
        : Optional.of(new NumberPhraseReader(site, worth.get()).phrase());
  }

  private NumberPhrase phrase() {
    if (isTenthOfMetre()) {
      Worth metres = worth.times(TENTH);
      return new NumberPhrase(
          site.start() - 1,
          end,
          new Worth(BigDecimal.ONE.add(metres.min()), BigDecimal.ONE.add(metres.max())),
          false,
          Optional.of(METRE),
          METRE.symbol(),
          mark,
          per,
          last,
          taken);
    }
    Optional<UnitPhrase> behind = scaleLetter() ? unitBehindLetter() : site.unit();
    if (behind.isPresent()) {
      unit(behind.get());
      remainder();
      per();
      fusedTail();
    } else {
      fusedMark();
      unit = currency;
      unitText = currency.map(Unit::symbol).orElse("");
    }
    return new NumberPhrase(start, end, worth, negative, unit, unitText, mark, per, last, taken);
  }

  /** 米六到米九: as heights are told, the 一 before 米 left out. */
  private boolean isTenthOfMetre() {
    return site.before(1) == '米'
        && (!Character.isLetterOrDigit(site.before(2)) || "到至".indexOf(site.before(2)) >= 0)
        && site.numeral().form() == Form.CHINESE
        && site.end() == site.start() + 1
        && Remainder.endsAt(site.behind(0));
  }

  private Optional<Bound> mark(boolean some) {
    boolean several =
        site.numeral().worth().filter(Worth::isRange).isPresent() && site.indexOf('几') >= 0;
    if (some || several) {
      return Optional.of(Bound.ABOUT);
    }
    return site.numeral().more() ? Optional.of(Bound.MORE_THAN) : Optional.empty();
  }

  private boolean scaleLetter() {
    Optional<ScaleLetter.Scale> letter = ScaleLetter.behind(site);
    if (letter.isEmpty()) {
      return false;
    }
    worth = worth.times(letter.get().factor());
    end = letter.get().end();
    return true;
  }

  private Optional<UnitPhrase> unitBehindLetter() {
    return UnitPhrase.unitAt(site, site.skipBlanks(end))
        .map(
            match ->
                new UnitPhrase(
                    match.meaning(), Optional.empty(), match.span().start(), match.span().end()));
  }

  /** The unit; 元 behind a currency only repeats it. */
  private void unit(UnitPhrase phrase) {
    boolean spoken = isSpokenUnit(phrase);
    Unit found = spoken ? YUAN : phrase.unit();
    boolean generic = found.category() == Category.MONEY && found.symbol().equals("CNY");
    Unit meant =
        generic && currency.isPresent()
            ? new Unit(currency.get().symbol(), Category.MONEY, found.factor())
            : found;
    unit = Optional.of(meant);
    mark = mark.isPresent() ? mark : phrase.mark();
    end = phrase.end();
    unitText =
        !spoken && isWritten(phrase)
            ? site.written(new Span(phrase.start(), phrase.end()))
            : meant.symbol();
    worth = worth.times(meant.factor());
  }

  /** 港币三个一毫四: 个 for the currency before, where its coins follow. */
  private boolean isSpokenUnit(UnitPhrase phrase) {
    return currency.isPresent()
        && phrase.unit().symbol().equals("个")
        && last.hasNext()
        && last.next().start() == phrase.end()
        && last.next().behind(0) == '毫';
  }

  /** Whether the dataset has the unit as it is written: 點 and 間 too, not 吨 for 公吨. */
  private boolean isWritten(UnitPhrase phrase) {
    Unit found = phrase.unit();
    boolean asWritten =
        found.category() == Category.CLASSIFIER
            || found.category() == Category.MEASURE
            || found.category() == Category.INDEX;
    return asWritten
        && TextFolding.fold(found.symbol()).equals(site.slice(phrase.start(), phrase.end()));
  }

  private void remainder() {
    if (!last.hasNext() || last.next().start() != end) {
      return;
    }
    Remainder remainder = Remainder.behind(last, end, unit.orElseThrow());
    worth =
        new Worth(
            worth.min().add(remainder.worth().min()), worth.max().add(remainder.worth().max()));
    last = remainder.last();
    taken += remainder.taken();
    end = remainder.end();
  }

  private void per() {
    Optional<Per> behind = Per.behind(last, end, unit.orElseThrow());
    if (behind.isPresent()) {
      per = Optional.of(behind.get().thing());
      while (last.hasNext() && last.next().start() < behind.get().end()) {
        last = last.next();
        taken++;
      }
      end = behind.get().end();
    }
  }

  /** 多 behind the unit: 一倍多, 20%多. */
  private void fusedTail() {
    if (mark.isEmpty() && BoundWords.isFusedAt(site, end)) {
      mark = Optional.of(Bound.MORE_THAN);
      end++;
    }
  }

  private boolean isBig() {
    return site.numeral().bigScale().compareTo(BigDecimal.ONE) > 0;
  }

  /** 多, 余 or + right behind a number without a unit: 1800+健康机构, 应付22亿多. */
  private void fusedMark() {
    Optional<Bound> fused = UnitPhrase.markBehind(site);
    if (fused.isEmpty() || site.numeral().more()) {
      return;
    }
    char next = site.charAt(end + 1);
    boolean open = Character.isLetter(next) || (isBig() && !Site.isArabic(next));
    if (site.end() == end && (open || site.behind(0) == '+')) {
      mark = mark.isPresent() ? mark : fused;
      end++;
    }
  }
}
