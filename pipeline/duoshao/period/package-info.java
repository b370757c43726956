/** Periods: the phrases that say when, resolved to dates against the day of publication. */
@NullMarked
package duoshao.period;

import org.jspecify.annotations.NullMarked;
