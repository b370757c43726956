/** Figures: a quantity together with who and what it is about, when, and against what. */
@NullMarked
package duoshao.figure;

import org.jspecify.annotations.NullMarked;
