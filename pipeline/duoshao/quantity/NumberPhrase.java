package duoshao.quantity;

import duoshao.number.Numeral.Form;
import duoshao.number.Numeral.Worth;
import duoshao.text.WordTrie;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number with everything that is written around it.
 *
 * <pre>
 * phrase = [ sign ] [ currency ] [ 数 | 几 ] numeral [ scale letter ] [ mark ] [ unit [ remainder ] ] [ per ]
 * remainder = numeral 角 [ numeral 分 ] | 半 | digit            123元1角1分, 三斤半, 一块二
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
            && site.text().substring(site.start(), site.end()).indexOf('几') >= 0)) {
      return Optional.of(Bound.ABOUT);
    }
    return site.numeral().more() ? Optional.of(Bound.MORE_THAN) : Optional.empty();
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
      boolean asWritten =
          found.category() == Category.CLASSIFIER || found.category() == Category.MEASURE;
      unitText =
          asWritten && found.symbol().equals(site.text().substring(phrase.get().start(), end))
              ? found.symbol()
              : unit.get().symbol();
      worth = worth.times(unit.get().factor());
      remainder();
      per();
    }

    /** 角 and 分 behind 元, 半 behind a measure, a last digit behind 块. */
    private void remainder() {
      Category category = unit.get().category();
      char smaller = 0;
      while (last.hasNext()
          && last.next().start() == end
          && category == Category.MONEY
          && !last.next().numeral().isScaled()) {
        Site next = last.next();
        char word = next.behind(0);
        boolean jiao = (word == '角' || word == '毛') && smaller == 0;
        boolean fen = word == '分' && smaller != '分';
        boolean bare =
            smaller == 0
                && site.charAt(end - 1) == '块'
                && next.end() - next.start() == 1
                && !Character.isLetter(word);
        if ((!jiao && !fen && !bare) || next.numeral().worth().isEmpty()) {
          return;
        }
        worth = plus(next.numeral().worth().get().times(new BigDecimal(fen ? "0.01" : "0.1")));
        smaller = fen ? '分' : '角';
        take(next, next.end() + (bare ? 0 : 1));
      }
      boolean half =
          category != Category.PERCENT
              && last.hasNext()
              && last.next().start() == end
              && last.next().numeral().form() == Form.HALF;
      boolean measured =
          category == Category.MEASURE
              || category == Category.MULTIPLE
              || category == Category.MONEY;
      if (half && measured && "年天月日价数径".indexOf(site.charAt(end + 1)) < 0) {
        worth = plus(Worth.of(new BigDecimal("0.5")));
        take(last.next(), last.next().end());
      }
    }

    private Worth plus(Worth more) {
      return new Worth(worth.min().add(more.min()), worth.max().add(more.max()));
    }

    private void take(Site numeral, int to) {
      last = numeral;
      taken++;
      end = to;
    }

    private void per() {
      Optional<Per> behind = Per.behind(last, end);
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
