package duoshao.quantity;

import java.util.Objects;
import java.util.Optional;

/**
 * What a rule made of one numeral, or of several that belong together (a range, 123元4角, a/b).
 *
 * @param quantity what was read, if it is a figure
 * @param rejection why not, if it is none
 * @param taken how many numerals it took, from the rule's site on
 * @param rule the rule's name
 */
record Reading(Optional<Quantity> quantity, Optional<Rejection> rejection, int taken, String rule) {
  Reading {
    Objects.requireNonNull(rule);
    if (quantity.isPresent() == rejection.isPresent() || taken < 1) {
      throw new IllegalArgumentException("a reading is a figure or a rejection: " + rule);
    }
  }

  static Reading of(Quantity quantity, int taken) {
    return new Reading(Optional.of(quantity), Optional.empty(), taken, quantity.rule());
  }

  static Reading rejected(Rejection reason, int taken, String rule) {
    return new Reading(Optional.empty(), Optional.of(reason), taken, rule);
  }
}
