package duoshao.quantity;

import duoshao.number.Numeral.Form;
import java.util.Set;

/**
 * Where alone a rule can apply: how the numeral is written, and what may stand right beside it.
 *
 * @param forms of the numeral
 * @param behind the characters of which it stands behind one; anywhere if there are none
 * @param before the characters of which it stands before one; anywhere if there are none
 * @param beside the characters of which it stands behind one or before one; anywhere if there are
 *     none
 */
record NumeralPlace(Set<Form> forms, String behind, String before, String beside) {
  static final NumeralPlace ANY = new NumeralPlace(Set.of(Form.values()), "", "", "");

  NumeralPlace {
    forms = Set.copyOf(forms);
  }
}
