/**
 * Units, currencies and classifiers: the words behind (or before) a number that say what it counts.
 */
@NullMarked
package duoshao.unit;

import org.jspecify.annotations.NullMarked;
