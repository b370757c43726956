/** Proving a published dataset: every file, every row, every numeral. */
@NullMarked
package duoshao.dataset.verification;

import org.jspecify.annotations.NullMarked;
