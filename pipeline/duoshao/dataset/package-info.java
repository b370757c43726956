/**
 * The datasets as a user sees them: their columns, declared once in {@code columns.tsv}, and the
 * rows that an article gives. The packages below write and read them.
 */
@NullMarked
package duoshao.dataset;

import org.jspecify.annotations.NullMarked;
