package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.Set;

/**
 * Where alone a rule can apply: how the numeral is written, and what may stand right beside it.
 * Where no characters are given, any may stand.
 *
 * @param forms of the numeral
 * @param shortest how many characters it has at least
 * @param opening with which it begins
 * @param behind which stand before it
 * @param before which stand behind it
 * @param beside of which one stands on one side or the other
 */
record NumeralPlace(
    Set<Form> forms, int shortest, String opening, String behind, String before, String beside) {
  static final NumeralPlace ANY = new NumeralPlace(Set.of(Form.values()), 1, "", "", "", "");

  NumeralPlace {
    forms = Set.copyOf(forms);
  }
}
