/** Positions in a text, and the forms in which the same character is written. */
@NullMarked
package duoshao.text;

import org.jspecify.annotations.NullMarked;
