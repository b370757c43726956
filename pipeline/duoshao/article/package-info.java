/**
 * From the bytes of an article to its text, its metadata and the names that its markup gives: the
 * only place that knows HTML, Markdown and front matter.
 */
@NullMarked
package duoshao.article;

import org.jspecify.annotations.NullMarked;
