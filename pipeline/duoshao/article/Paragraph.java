package duoshao.article;

import duoshao.text.Span;

/**
 * A paragraph of an article's text: a block of the page, a line that a {@code <br>} ends, or what
 * stands between two pairs of full-width spaces.
 *
 * @param index 0 is the title (an empty span where the article has none), then 1, 2, … in text
 *     order
 * @param span where it stands in {@link Article#text()}
 * @param isHeading whether it is itself a section heading (a bold-only line such as {@code 一、…}, an
 *     {@code <h2>})
 * @param heading the section heading above it, empty before the first one
 */
public record Paragraph(int index, Span span, boolean isHeading, String heading) {}
