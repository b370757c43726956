package duoshao.quantity;

import duoshao.number.Numeral.Worth;
import duoshao.text.Span;
import duoshao.text.TextFolding;
import duoshao.text.WordTrie;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number with everything that is written around it.
 *
 * <pre>
 * phrase = [ sign ] [ currency ] [ 数 | 几 ] numeral [ scale letter ] [ mark ] [ unit [ remainder ] ] [ per ] [ 多 ]
 * per    = '/' [ numeral ] unit | 每 unit                       元/股, 美元/百万英热
 * </pre>
 *
 * @param start where its text begins
 * @param end where its text ends
 * @param worth what it is worth, in the written unit's base; never signed
 * @param isNegative whether a sign makes it negative
 * @param unit its own unit, if one is written
 * @param unitText the unit as the dataset writes it
 * @param mark the bound that marks inside it give: 多, 余, +, 数, 几
 * @param per what the number is counted per: {@code 股}, {@code 10股}
 * @param last the site of its last numeral
 * @param taken how many numerals it has
 */
record NumberPhrase(
    int start,
    int end,
    Worth worth,
    boolean isNegative,
    Optional<Unit> unit,
    String unitText,
    Optional<Bound> mark,
    Optional<String> per,
    Site last,
    int taken) {

  /** The phrase around the site's numeral; empty if the numeral has no worth. */
  static Optional<NumberPhrase> read(Site site) {
    if (site.numeral().worth().isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> some = BoundWords.some(site);
    int start = some.orElse(site.start());
    Optional<WordTrie.Match<Unit>> currency = UnitPhrase.currencyBefore(site, start);
    int signed = currency.map(match -> match.span().start()).orElse(start);
    Sign sign = Sign.before(site, signed);
    Sign inner = currency.isPresent() ? Sign.before(site, site.start()) : sign;
    Worth worth = worth(site, some.isPresent());
    Optional<ScaleLetter.Scale> letter = ScaleLetter.behind(site);
    if (letter.isPresent()) {
      worth = worth.times(letter.get().factor());
    }
    Builder builder = new Builder(site, currency.map(WordTrie.Match::meaning), worth);
    builder.start =
        currency.isPresent() && !inner.isNegative() ? Math.min(signed, sign.start()) : sign.start();
    builder.negative = sign.isNegative() || inner.isNegative();
    builder.mark = mark(site, some.isPresent());
    builder.end = letter.map(ScaleLetter.Scale::end).orElse(site.end());
    builder.unit(
        letter.isPresent()
            ? UnitPhrase.unitAt(site, site.skipBlanks(builder.end))
                .map(
                    m ->
                        new UnitPhrase(
                            m.meaning(), Optional.empty(), m.span().start(), m.span().end()))
            : UnitPhrase.behind(site));
    return Optional.of(builder.build());
  }

  private static Worth worth(Site site, boolean some) {
    Worth worth = site.numeral().worth().get();
    return some ? new Worth(worth.min(), worth.max().multiply(BigDecimal.TEN)) : worth;
  }

  private static Optional<Bound> mark(Site site, boolean some) {
    if (some
        || (site.numeral().worth().get().isRange()
            && site.slice(site.start(), site.end()).indexOf('几') >= 0)) {
      return Optional.of(Bound.ABOUT);
    }
    return site.numeral().more() ? Optional.of(Bound.MORE_THAN) : Optional.empty();
  }

  /** The phrase in a unit that is not written at it. */
  NumberPhrase in(TableUnits.TableUnit table) {
    NumberPhrase phrase = in(table.unit(), end);
    return new NumberPhrase(
        start,
        end,
        phrase.worth.times(table.scale()),
        isNegative,
        phrase.unit,
        phrase.unitText,
        mark,
        table.per(),
        last,
        taken);
  }

  /** The phrase up to {@code newEnd}, in a unit that it has not read itself. */
  NumberPhrase in(Unit other, int newEnd) {
    return new NumberPhrase(
        start,
        newEnd,
        worth.times(other.factor()),
        isNegative,
        Optional.of(other),
        other.symbol(),
        mark,
        per,
        last,
        taken);
  }

  /** The phrase with an English scale behind it. */
  NumberPhrase scaled(ScaleLetter.Scale scale) {
    return new NumberPhrase(
        start,
        scale.end(),
        worth.times(scale.factor()),
        isNegative,
        unit,
        unitText,
        mark,
        per,
        last,
        taken);
  }

  Amount amount() {
    return new Amount(worth.min(), worth.max());
  }

  boolean isMoney() {
    return unit.filter(u -> u.category() == Category.MONEY).isPresent();
  }

  boolean hasUnit() {
    return unit.isPresent();
  }

  boolean isScaled() {
    return last.numeral().isScaled();
  }

  /** Collects the parts behind the numeral from left to right. */
  private static final class Builder {
    private final Site site;
    private final Optional<Unit> currency;
    private Worth worth;
    private int start;
    private int end;
    private boolean negative;
    private Optional<Bound> mark = Optional.empty();
    private Optional<Unit> unit = Optional.empty();
    private String unitText = "";
    private Optional<String> per = Optional.empty();
    private Site last;
    private int taken = 1;

    Builder(Site site, Optional<Unit> currency, Worth worth) {
      this.site = site;
      this.last = site;
      this.currency = currency;
      this.worth = worth;
    }

    void unit(Optional<UnitPhrase> phrase) {
      if (phrase.isEmpty()) {
        Optional<Bound> fused = UnitPhrase.markBehind(site).filter(bound -> !site.numeral().more());
        boolean open =
            fused.isPresent() && site.end() == end && Character.isLetter(site.charAt(end + 1));
        boolean plus = fused.isPresent() && site.behind(0) == '+' && site.end() == end;
        if (open || plus) {
          mark = mark.or(() -> fused);
          end++;
        }
        unit = currency;
        unitText = currency.map(Unit::symbol).orElse("");
        return;
      }
      Unit found = phrase.get().unit();
      boolean generic = found.category() == Category.MONEY && found.symbol().equals("CNY");
      unit =
          Optional.of(
              generic && currency.isPresent()
                  ? new Unit(currency.get().symbol(), Category.MONEY, found.factor())
                  : found);
      mark = mark.or(() -> phrase.get().mark());
      end = phrase.get().end();
      unitText = isWritten(found, phrase.get()) ? written(phrase.get()) : unit.get().symbol();
      worth = worth.times(unit.get().factor());
      remainder();
      per();
      fusedTail();
    }

    /** Whether the dataset has the unit as it is written: 點 and 間 too, not 吨 for 公吨. */
    private boolean isWritten(Unit found, UnitPhrase phrase) {
      boolean asWritten =
          found.category() == Category.CLASSIFIER
              || found.category() == Category.MEASURE
              || found.category() == Category.INDEX;
      return asWritten
          && TextFolding.fold(found.symbol()).equals(site.slice(phrase.start(), phrase.end()));
    }

    private String written(UnitPhrase phrase) {
      return site.written(new Span(phrase.start(), phrase.end()));
    }

    private void remainder() {
      Remainder remainder = Remainder.behind(last, end, unit.get());
      worth =
          new Worth(
              worth.min().add(remainder.worth().min()), worth.max().add(remainder.worth().max()));
      last = remainder.last();
      taken += remainder.taken();
      end = remainder.end();
    }

    /** 多 behind the unit: 一倍多, 20%多. */
    private void fusedTail() {
      if (mark.isEmpty() && BoundWords.isFusedAt(site, end)) {
        mark = Optional.of(Bound.MORE_THAN);
        end++;
      }
    }

    private void per() {
      Optional<Per> behind = Per.behind(last, end, unit.get());
      if (behind.isPresent()) {
        per = Optional.of(behind.get().thing());
        while (last.hasNext() && last.next().start() < behind.get().end()) {
          last = last.next();
          taken++;
        }
        end = behind.get().end();
      }
    }

    NumberPhrase build() {
      return new NumberPhrase(start, end, worth, negative, unit, unitText, mark, per, last, taken);
    }
  }
}
