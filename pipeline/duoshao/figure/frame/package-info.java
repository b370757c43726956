/**
 * How a sentence frames a figure: the metric, the role and the direction that the words around it
 * give.
 */
@NullMarked
package duoshao.figure.frame;

import org.jspecify.annotations.NullMarked;
