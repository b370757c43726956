package duoshao.sentence;

import duoshao.lexicon.MeasureEndings;
import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.naming.Name;
import duoshao.sentence.Word.Sort;
import duoshao.text.Span;
import java.util.Optional;

/**
 * The text of an article, from which words are cut, with the vocabulary that says what they mean.
 *
 * @param written as the article has it
 * @param folded the same, folded one to one
 */
record LexicalText(String written, String folded, Vocabulary vocabulary) {
  char charAt(int at) {
    return folded.charAt(at);
  }

  boolean isDigit(int at) {
    char c = folded.charAt(at);
    return c >= '0' && c <= '9';
  }

  /** Whether an unaccented Latin letter stands at {@code at}. */
  boolean isLatin(int at) {
    char c = folded.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A word, with what the vocabulary knows of it. */
  Word word(Span span, String tag) {
    String word = span.of(folded);
    Term term =
        vocabulary
            .get(word)
            .orElseGet(() -> tag.equals("n") ? MeasureEndings.of(word) : Term.EMPTY);
    return new Word(span, span.of(written), Sort.WORD, tag, term, Optional.empty(), -1);
  }

  Word bound(Span span) {
    return unit(span, Sort.BOUND, "", Optional.empty(), -1);
  }

  Word mark(Span span) {
    return unit(span, Sort.MARK, "w", Optional.empty(), -1);
  }

  Word name(Span span, String tag, Name name) {
    return unit(span, Sort.NAME, tag, Optional.of(name), -1);
  }

  /**
   * @param index which of the article's figures it is
   */
  Word figure(Span span, int index) {
    return unit(span, Sort.FIGURE, "", Optional.empty(), index);
  }

  /**
   * @param index which of the article's period phrases it is
   */
  Word period(Span span, int index) {
    return unit(span, Sort.PERIOD, "", Optional.empty(), index);
  }

  private Word unit(Span span, Sort sort, String tag, Optional<Name> name, int index) {
    return new Word(span, span.of(written), sort, tag, Term.EMPTY, name, index);
  }
}
