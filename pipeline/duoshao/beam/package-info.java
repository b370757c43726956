/**
 * The engine of a run on Apache Beam, and the stores that Beam can reach: wiring only. What a
 * worker does with a piece of work stands in {@code run}; nothing outside this package knows Beam.
 */
@NullMarked
package duoshao.beam;

import org.jspecify.annotations.NullMarked;
