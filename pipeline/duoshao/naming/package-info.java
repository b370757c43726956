/** Who is named in an article: by its markup, by codes and glosses in its text, by a dictionary. */
@NullMarked
package duoshao.naming;

import org.jspecify.annotations.NullMarked;
