package duoshao.sentence;

import duoshao.lexicon.Term;
import duoshao.lexicon.Term.Link;
import duoshao.lexicon.Term.Verb;
import duoshao.naming.Name;
import duoshao.text.Span;
import java.util.Optional;
import java.util.Set;

/**
 * A unit of a sentence as the figure rules see it: a figure, a period phrase, a name, a word or a
 * mark.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param sort what it is
 * @param tag HanLP's part of speech, for words; empty otherwise
 * @param term what the vocabulary knows of it
 * @param name the name, where it is one
 * @param index which quantity or period of the article it is, where it is one; -1 otherwise
 */
public record Word(
    Span span, String text, Sort sort, String tag, Term term, Optional<Name> name, int index) {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "将", "或将", "或", "料", "料将", "有望", "可望", "将会", "恐", "恐将", "或会", "可能", "可能会", "可", "可以", "能",
          "能够", "要", "应该");

  private static final String CLAUSE_ENDS = "，,。；;：:！!？?\n丨︱|｜【】";
  private static final Set<String> JOINTS = Set.of("、", "和", "及", "与", "以及", "或");
  private static final Set<String> PASSIVES = Set.of("遭", "再遭", "又遭", "屡遭", "频遭", "连遭", "或遭", "疑遭");
  private static final String NOUN_TAGS = "najbgfsrthqmkixl";

  /** What a word is. */
  public enum Sort {
    FIGURE,
    PERIOD,
    NAME,
    WORD,
    /** A word of bounds: 约, 超, 不低于. */
    BOUND,
    MARK
  }

  public boolean isFigure() {
    return sort == Sort.FIGURE;
  }

  public boolean isPeriod() {
    return sort == Sort.PERIOD;
  }

  public boolean isName() {
    return sort == Sort.NAME;
  }

  public boolean isBound() {
    return sort == Sort.BOUND;
  }

  public boolean isMark(String marks) {
    return sort == Sort.MARK && marks.contains(text);
  }

  public boolean opensBracket() {
    return isMark("(（");
  }

  public boolean closesBracket() {
    return isMark(")）");
  }

  /** A mark at which a clause ends. */
  public boolean endsClause() {
    return isMark(CLAUSE_ENDS);
  }

  public boolean is(String word) {
    return text.equals(word);
  }

  public boolean isOneOf(String... words) {
    char first = text.charAt(0);
    for (String word : words) {
      if (word.charAt(0) == first && text.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** The same of words that many are compared with. */
  public boolean isAmong(Set<String> words) {
    return words.contains(text);
  }

  /** A period phrase that begins with one of {@code leads}: 从2015年. */
  public boolean isPeriodFrom(String... leads) {
    for (String lead : leads) {
      if (isPeriod() && text.startsWith(lead)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Link link) {
    return term.link().isPresent() && term.link().get() == link;
  }

  /** 为, 达, 共: it ties a measure to its number. */
  public boolean isLink() {
    return is(Link.LINK);
  }

  public boolean isPreposition() {
    return sort == Sort.WORD
        && (is(Link.PREPOSITION) || (tag.startsWith("p") && term.link().isEmpty()));
  }

  public boolean isAdverb() {
    boolean adverb = tag.startsWith("d") || tag.equals("vd");
    boolean plain = !isMeasure() && term.verb().isEmpty() && !isChange() && !isMood();
    return sort == Sort.WORD
        && (is(Link.ADVERB) || is(Link.PARTICLE) || is(Link.CONJUNCTION) || (adverb && plain));
  }

  public boolean isMeasure() {
    return term.measure().isPresent();
  }

  public boolean isChange() {
    return term.change().isPresent();
  }

  public boolean isChangeVerb() {
    return term.change().filter(change -> change.form() != Term.Form.NOUN).isPresent();
  }

  /** A verb of change whose object is what moves: 提升. */
  public boolean isTransitiveChange() {
    return term.change().filter(change -> change.form() == Term.Form.TRANSITIVE).isPresent();
  }

  public boolean isBase() {
    return term.base().isPresent();
  }

  public boolean isMood() {
    return term.mood().isPresent();
  }

  public boolean isVerb() {
    boolean tagged = tag.startsWith("v") && !tag.equals("vn") && !tag.equals("vd");
    return sort == Sort.WORD
        && (term.verb().isPresent() || isChangeVerb() || tagged)
        && term.link().isEmpty();
  }

  public boolean isVerb(Verb verb) {
    return term.verb().isPresent() && term.verb().get() == verb;
  }

  /** A verb whose subject is a speaker: what follows is a clause of its own. */
  public boolean says() {
    return isVerb(Verb.SAY) || (isMood() && !isMeasure());
  }

  public boolean isStandIn() {
    return term.standIn().isPresent();
  }

  /** 控股股东, 董事长: what follows is the one who is it. */
  public boolean isRole() {
    return term.isRole();
  }

  /** 先生, 女士: what stands before it is a person. */
  public boolean isTitle() {
    return isOneOf("先生", "女士");
  }

  public boolean isDe() {
    return is("的");
  }

  /** 遭, 屡遭: what stands before it suffers, what follows acts. */
  public boolean isPassive() {
    return isAmong(PASSIVES);
  }

  public boolean isJoint() {
    return isAmong(JOINTS);
  }

  /** A length of time: 10个月, 三天内. */
  public boolean isDuration() {
    return sort == Sort.WORD && tag.equals("d") && "年月天日周时分秒内来间度".indexOf(last()) >= 0;
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }

  /** What makes a number that is bounded or linked a forecast: 通胀或将超30%. */
  public boolean isAuxiliary() {
    return AUXILIARIES.contains(text);
  }

  /** What may stand between a head and its number without meaning anything for either. */
  public boolean isSmall() {
    boolean when = tag.startsWith("t") && sort == Sort.WORD && term.isEmpty();
    return isBound() || isLink() || isAdverb() || isPeriod() || when || isMark(" “\"");
  }

  /**
   * A word that the segmenter's dictionaries know as a name: an organisation, person, place or
   * trade mark.
   */
  public boolean isTaggedName() {
    boolean tagged = tag.startsWith("nt") || tag.startsWith("nr") || tag.startsWith("ns");
    return sort == Sort.WORD && tagged && text.length() > 1 && term.isEmpty();
  }

  /**
   * A syllable that the segmenter takes for a verb or nothing: part of a name that it does not
   * know.
   */
  public boolean isFragment() {
    boolean plain =
        sort == Sort.WORD && text.length() == 1 && term.isEmpty() && !isDe() && !isJoint();
    return plain
        && !isOneOf("化", "性", "型", "式", "类")
        && (tag.startsWith("v") || tag.endsWith("g") || tag.equals("w") || tag.equals("x"));
  }

  /** Nouns and what goes with them inside a noun phrase. */
  public boolean isNominal() {
    if (sort == Sort.NAME) {
      return true;
    }
    boolean clause =
        term.link().isPresent()
            || isPreposition()
            || isBase()
            || isChange()
            || (isMood() && !isMeasure());
    if (sort != Sort.WORD || clause) {
      return false;
    }
    boolean noun = !tag.isEmpty() && NOUN_TAGS.indexOf(tag.charAt(0)) >= 0;
    return isMeasure()
        || isRole()
        || isStandIn()
        || ((noun || tag.equals("vn")) && term.verb().isEmpty());
  }
}
