/**
 * Figures: a quantity together with who and what it is about, when, and against what. Here is what
 * a figure says; how one is read stands in the packages below, each of which knows only those named
 * before it: {@code site} (where it stands in its sentence), {@code subject} (who), {@code frame}
 * (what is said of it), {@code relation} (how figures of one text belong together) and {@code
 * statement} (all of them applied to a sentence, and to an article).
 */
@NullMarked
package duoshao.figure;

import org.jspecify.annotations.NullMarked;
