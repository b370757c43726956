package duoshao.figure.subject;

import duoshao.lexicon.Places;
import duoshao.naming.Name;
import duoshao.sentence.Word;
import java.util.Optional;

/** The places that a text has mentioned last: what 该国, 全省 and 全市 stand for. */
final class LastPlaces {
  private Optional<Name> any = Optional.empty();
  private Optional<Name> province = Optional.empty();
  private Optional<Name> city = Optional.empty();

  /** Notes a place, or the one that a name begins with. */
  void note(Word word) {
    if (word.tag().startsWith("ns")) {
      if (word.text().length() > 1 && !word.isStandIn()) {
        note(Name.of(word.text(), Name.Sort.PLACE));
      }
    } else if (word.isName()) {
      Optional<Name> place = of(word.name().orElseThrow());
      if (place.isPresent()) {
        note(place.get());
      }
    }
  }

  /** Notes a place. */
  void note(Name place) {
    any = Optional.of(place);
    if (Places.isProvince(place.canonical())) {
      province = any;
    } else if (Places.isCity(place.canonical())) {
      city = any;
    }
  }

  /** The place that a name is or begins with: 西班牙 of 西班牙卫生部. */
  static Optional<Name> of(Name name) {
    if (name.sort() == Name.Sort.PLACE) {
      return Optional.of(name);
    }
    Optional<String> place = Places.openingOf(name.canonical());
    return place.isPresent()
        ? Optional.of(Name.of(place.get(), Name.Sort.PLACE))
        : Optional.empty();
  }

  /** The country, province or town mentioned last. */
  Optional<Name> any() {
    return any;
  }

  Optional<Name> province() {
    return province;
  }

  Optional<Name> city() {
    return city;
  }
}
