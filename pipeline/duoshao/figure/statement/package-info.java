/**
 * What a sentence states: each figure with all its fields. Begins at FigureExtractor, which reads
 * an article.
 */
@NullMarked
package duoshao.figure.statement;

import org.jspecify.annotations.NullMarked;
