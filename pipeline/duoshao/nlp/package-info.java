/** Words of running text and their parts of speech: the only place that knows HanLP. */
@NullMarked
package duoshao.nlp;

import org.jspecify.annotations.NullMarked;
