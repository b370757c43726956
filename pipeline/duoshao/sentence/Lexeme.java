package duoshao.sentence;

import duoshao.lexicon.Term;
import duoshao.lexicon.Term.Link;

/**
 * What a word is to grammar, wherever it stands: the segmenter's part of speech, what the
 * vocabulary knows, and the classes of words that follow from both, of which it may be in several.
 * The rules ask for them so often that they are found once.
 */
public final class Lexeme {
  static final Lexeme NONE = new Lexeme("", Term.EMPTY);
  static final Lexeme MARK = new Lexeme("w", Term.EMPTY);

  private static final String NOUN_TAGS = "najbgfsrthqmkixl";

  private final String tag;
  private final Term term;
  private final boolean isLink;
  private final boolean isPreposition;
  private final boolean isAdverb;
  private final boolean isChangeVerb;
  private final boolean isVerb;
  private final boolean isNominal;

  Lexeme(String tag, Term term) {
    this.tag = tag;
    this.term = term;
    char kind = tag.isEmpty() ? ' ' : tag.charAt(0);
    boolean adverb = kind == 'd' || (kind == 'v' && tag.equals("vd"));
    boolean noun = kind == 'v' ? tag.equals("vn") : NOUN_TAGS.indexOf(kind) >= 0;
    this.isChangeVerb = term.change().isPresent() && term.change().get().form() != Term.Form.NOUN;
    if (term.link().isPresent()) {
      Link link = term.link().get();
      this.isLink = link == Link.LINK;
      this.isPreposition = link == Link.PREPOSITION;
      this.isAdverb =
          link == Link.ADVERB
              || link == Link.PARTICLE
              || link == Link.CONJUNCTION
              || (adverb && isPlain());
      this.isVerb = false;
      this.isNominal = false;
    } else {
      this.isLink = false;
      this.isPreposition = kind == 'p';
      this.isAdverb = adverb && isPlain();
      this.isVerb = term.verb().isPresent() || isChangeVerb || (kind == 'v' && !noun && !adverb);
      this.isNominal = kind != 'p' && !isOfClause() && (names() || (noun && term.verb().isEmpty()));
    }
  }

  String tag() {
    return tag;
  }

  Term term() {
    return term;
  }

  boolean isLink() {
    return isLink;
  }

  boolean isPreposition() {
    return isPreposition;
  }

  boolean isAdverb() {
    return isAdverb;
  }

  boolean isChangeVerb() {
    return isChangeVerb;
  }

  boolean isVerb() {
    return isVerb;
  }

  boolean isNominal() {
    return isNominal;
  }

  private boolean isPlain() {
    return term.measure().isEmpty()
        && term.verb().isEmpty()
        && term.change().isEmpty()
        && term.mood().isEmpty();
  }

  private boolean isOfClause() {
    return term.base().isPresent()
        || term.change().isPresent()
        || (term.mood().isPresent() && term.measure().isEmpty());
  }

  private boolean names() {
    return term.measure().isPresent() || term.isRole() || term.standIn().isPresent();
  }
}
