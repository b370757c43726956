package duoshao.sentence;

import duoshao.lexicon.Term;
import duoshao.lexicon.Term.Link;
import java.util.Optional;

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
    this.isLink = is(Link.LINK);
    this.isPreposition = is(Link.PREPOSITION) || (tag.startsWith("p") && term.link().isEmpty());
    this.isAdverb = is(Link.ADVERB) || is(Link.PARTICLE) || is(Link.CONJUNCTION) || isPlainAdverb();
    this.isChangeVerb = term.change().isPresent() && term.change().get().form() != Term.Form.NOUN;
    this.isVerb =
        (term.verb().isPresent() || isChangeVerb || isTaggedVerb()) && term.link().isEmpty();
    this.isNominal = !isOfClause() && isNoun();
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

  private boolean is(Link link) {
    Optional<Link> sort = term.link();
    return sort.isPresent() && sort.get() == link;
  }

  private boolean isPlainAdverb() {
    return (tag.startsWith("d") || tag.equals("vd"))
        && term.measure().isEmpty()
        && term.verb().isEmpty()
        && term.change().isEmpty()
        && term.mood().isEmpty();
  }

  private boolean isTaggedVerb() {
    return tag.startsWith("v") && !tag.equals("vn") && !tag.equals("vd");
  }

  private boolean isOfClause() {
    return term.link().isPresent()
        || isPreposition
        || term.base().isPresent()
        || term.change().isPresent()
        || (term.mood().isPresent() && term.measure().isEmpty());
  }

  private boolean isNoun() {
    boolean tagged = !tag.isEmpty() && NOUN_TAGS.indexOf(tag.charAt(0)) >= 0;
    return term.measure().isPresent()
        || term.isRole()
        || term.standIn().isPresent()
        || ((tagged || tag.equals("vn")) && term.verb().isEmpty());
  }
}
