package duoshao.nlp;

import duoshao.text.Span;

/**
 * A word of running text.
 *
 * @param span where it stands in the text that was segmented
 * @param word as written
 * @param tag its part of speech in HanLP's tag set: {@code n} noun, {@code v} verb, {@code nr}
 *     person, {@code ns} place, {@code nt} organisation …
 */
public record Token(Span span, String word, String tag) {}
