package duoshao.sentence;

import duoshao.lexicon.MeasureEndings;
import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.naming.Name;
import duoshao.sentence.Word.Sort;
import duoshao.text.CharacterSet;
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
    return CharacterSet.DIGITS.contains(folded.charAt(at));
  }

  /** Whether an unaccented Latin letter stands at {@code at}. */
  boolean isLatin(int at) {
    char c = folded.charAt(at);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A word, with what the vocabulary knows of it. */
  Word word(Span span, String tag) {
    return word(span, span.of(folded), tag);
  }

  /**
   * The same of a word that has been cut out already.
   *
   * @param word what stands at {@code span} of the folded text
   */
  Word word(Span span, String word, String tag) {
    Term term = vocabulary.get(word).orElse(Term.EMPTY);
    if (term.isEmpty() && tag.equals("n")) {
      term = MeasureEndings.of(word);
    }
    String text = written.startsWith(word, span.start()) ? word : span.of(written);
    return new Word(span, text, Sort.WORD, new Lexeme(tag, term), Optional.empty(), -1);
  }

  Word bound(Span span) {
    return unit(span, Sort.BOUND, Lexeme.NONE, Optional.empty(), -1);
  }

  Word mark(Span span) {
    return unit(span, Sort.MARK, Lexeme.MARK, Optional.empty(), -1);
  }

  Word name(Span span, String tag, Name name) {
    return unit(span, Sort.NAME, new Lexeme(tag, Term.EMPTY), Optional.of(name), -1);
  }

  /**
   * @param index which of the article's figures it is
   */
  Word figure(Span span, int index) {
    return unit(span, Sort.FIGURE, Lexeme.NONE, Optional.empty(), index);
  }

  /**
   * @param index which of the article's period phrases it is
   */
  Word period(Span span, int index) {
    return unit(span, Sort.PERIOD, Lexeme.NONE, Optional.empty(), index);
  }

  private Word unit(Span span, Sort sort, Lexeme lexeme, Optional<Name> name, int index) {
    return new Word(span, span.of(written), sort, lexeme, name, index);
  }
}
