package duoshao.quantity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The phrases around the numerals of one text, and the units behind them. Several rules ask for the
 * same one: each is read when it is first asked for, and kept.
 */
final class NumberPhrases {
  private final List<@Nullable Optional<NumberPhrase>> read;
  private final List<@Nullable Optional<UnitPhrase>> units;

  NumberPhrases(int numerals) {
    this.read = new ArrayList<>(Collections.nCopies(numerals, null));
    this.units = new ArrayList<>(Collections.nCopies(numerals, null));
  }

  /** The unit phrase behind the site's numeral. */
  Optional<UnitPhrase> unitBehind(Site site) {
    Optional<UnitPhrase> unit = units.get(site.index());
    if (unit == null) {
      unit = UnitPhrase.read(site);
      units.set(site.index(), unit);
    }
    return unit;
  }

  /** The phrase around the site's numeral; empty if the numeral has no worth. */
  Optional<NumberPhrase> at(Site site) {
    Optional<NumberPhrase> phrase = read.get(site.index());
    if (phrase == null) {
      phrase = NumberPhraseReader.read(site);
      read.set(site.index(), phrase);
    }
    return phrase;
  }
}
