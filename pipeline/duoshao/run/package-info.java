/**
 * One run, from the names of the input to the published dataset: what a worker does with a piece of
 * work, how workers are set to it, what is kept from an earlier run. Knows no engine but threads.
 */
@NullMarked
package duoshao.run;

import org.jspecify.annotations.NullMarked;
