package duoshao.quantity;

import duoshao.number.Numeral.Worth;
import duoshao.unit.Unit;
import duoshao.unit.Unit.Category;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One number with everything that is written around it: {@code RMB -3.5亿元}, {@code 1800多家}, {@code
 * 3美元/股}.
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

  /** The phrase in a unit that is not written at it. */
  NumberPhrase in(TableUnit table) {
    BigDecimal factor = table.unit().factor().multiply(table.scale());
    return with(
        end, worth.times(factor), Optional.of(table.unit()), table.unit().symbol(), table.per());
  }

  /** The phrase up to {@code newEnd}, in a unit that it has not read itself. */
  NumberPhrase in(Unit other, int newEnd) {
    return with(newEnd, worth.times(other.factor()), Optional.of(other), other.symbol(), per);
  }

  /** The phrase with an English scale behind it. */
  NumberPhrase scaled(ScaleLetter.Scale scale) {
    return with(scale.end(), worth.times(scale.factor()), unit, unitText, per);
  }

  private NumberPhrase with(
      int newEnd,
      Worth newWorth,
      Optional<Unit> newUnit,
      String newUnitText,
      Optional<String> newPer) {
    return new NumberPhrase(
        start, newEnd, newWorth, isNegative, newUnit, newUnitText, mark, newPer, last, taken);
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
}
