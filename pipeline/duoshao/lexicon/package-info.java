/** Words: measures, verbs, names and set phrases, as tables that a person can review. */
@NullMarked
package duoshao.lexicon;

import org.jspecify.annotations.NullMarked;
