/**
 * Quantities: a number with its unit, kind and bound; and for each numeral that is none, the
 * reason.
 */
@NullMarked
package duoshao.quantity;

import org.jspecify.annotations.NullMarked;
