/**
 * Where a figure stands in its sentence: the words beside it, the phrase of its metric, and what
 * has been found of it so far.
 */
@NullMarked
package duoshao.figure.site;

import org.jspecify.annotations.NullMarked;
