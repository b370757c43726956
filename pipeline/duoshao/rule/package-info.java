/** What all rules of the grammars have in common: a name, and texts that show what they do. */
@NullMarked
package duoshao.rule;

import org.jspecify.annotations.NullMarked;
