/** A sentence as the rules see it: its words, its clauses and the phrases in them. */
@NullMarked
package duoshao.sentence;

import org.jspecify.annotations.NullMarked;
