/**
 * The whole core as one function: an article in, its figures and the ledger of its numerals out.
 */
@NullMarked
package duoshao.extract;

import org.jspecify.annotations.NullMarked;
