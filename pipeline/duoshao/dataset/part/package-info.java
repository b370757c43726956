/**
 * Rows on their way from workers to the published files, and from one run to the next: parts,
 * state, and what becomes of an article that was found twice.
 */
@NullMarked
package duoshao.dataset.part;

import org.jspecify.annotations.NullMarked;
