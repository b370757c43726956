package duoshao.sentence;

import duoshao.lexicon.Term;
import duoshao.lexicon.Term.Verb;
import duoshao.naming.Name;
import duoshao.text.Span;
import duoshao.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * A unit of a sentence as the figure rules see it: a figure, a period phrase, a name, a word or a
 * mark.
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param sort what it is
 * @param lexeme what the segmenter and the vocabulary know of it
 * @param name the name, where it is one
 * @param index which quantity or period of the article it is, where it is one; -1 otherwise
 */
public record Word(
    Span span, String text, Sort sort, Lexeme lexeme, Optional<Name> name, int index) {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "将", "或将", "或", "料", "料将", "有望", "可望", "将会", "恐", "恐将", "或会", "可能", "可能会", "可", "可以", "能",
          "能够", "要", "应该");

  private static final String CLAUSE_ENDS = "，,。；;：:！!？?\n丨︱|｜【】";
  private static final Set<String> PASSIVES = Set.of("遭", "再遭", "又遭", "屡遭", "频遭", "连遭", "或遭", "疑遭");

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

  /** The segmenter's part of speech, for words; empty otherwise. */
  public String tag() {
    return lexeme.tag();
  }

  /** What the vocabulary knows of it. */
  public Term term() {
    return lexeme.term();
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
    return sort == Sort.MARK && text.length() == 1 && marks.indexOf(text.charAt(0)) >= 0;
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

  /** Whether it is written so; strings keep their hash codes, which tell most words apart. */
  public boolean is(String word) {
    return text.hashCode() == word.hashCode() && text.equals(word);
  }

  public boolean isOneOf(String... words) {
    for (String word : words) {
      if (is(word)) {
        return true;
      }
    }
    return false;
  }

  /** The same of words that many are compared with. */
  public boolean isAmong(Set<String> words) {
    return words.contains(text);
  }

  /** The same of words that hardly any is one of. */
  public boolean isAmong(WordSet words) {
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

  /** 为, 达, 共: it ties a measure to its number. */
  public boolean isLink() {
    return lexeme.isLink();
  }

  public boolean isPreposition() {
    return sort == Sort.WORD && lexeme.isPreposition();
  }

  public boolean isAdverb() {
    return sort == Sort.WORD && lexeme.isAdverb();
  }

  public boolean isMeasure() {
    return lexeme.term().measure().isPresent();
  }

  public boolean isChange() {
    return lexeme.term().change().isPresent();
  }

  public boolean isChangeVerb() {
    return lexeme.isChangeVerb();
  }

  /** A verb of change whose object is what moves: 提升. */
  public boolean isTransitiveChange() {
    return isChange() && lexeme.term().change().get().form() == Term.Form.TRANSITIVE;
  }

  public boolean isBase() {
    return lexeme.term().base().isPresent();
  }

  public boolean isMood() {
    return lexeme.term().mood().isPresent();
  }

  public boolean isVerb() {
    return sort == Sort.WORD && lexeme.isVerb();
  }

  public boolean isVerb(Verb verb) {
    Optional<Verb> sort = lexeme.term().verb();
    return sort.isPresent() && sort.get() == verb;
  }

  /** A verb whose subject is a speaker: what follows is a clause of its own. */
  public boolean says() {
    return isVerb(Verb.SAY) || (isMood() && !isMeasure());
  }

  public boolean isStandIn() {
    return lexeme.term().standIn().isPresent();
  }

  /** 控股股东, 董事长: what follows is the one who is it. */
  public boolean isRole() {
    return lexeme.term().isRole();
  }

  /** 先生, 女士: what stands before it is a person. */
  public boolean isTitle() {
    return is("先生") || is("女士");
  }

  public boolean isDe() {
    return is("的");
  }

  /** 遭, 屡遭: what stands before it suffers, what follows acts. */
  public boolean isPassive() {
    return last() == '遭' && isAmong(PASSIVES);
  }

  public boolean isJoint() {
    return switch (text.charAt(0)) {
      case '、', '和', '及', '与', '或' -> text.length() == 1;
      case '以' -> text.equals("以及");
      default -> false;
    };
  }

  /** A length of time: 10个月, 三天内. */
  public boolean isDuration() {
    return sort == Sort.WORD && tag().equals("d") && "年月天日周时分秒内来间度".indexOf(last()) >= 0;
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
    return switch (sort) {
      case BOUND, PERIOD -> true;
      case WORD -> isLink() || isAdverb() || (tag().startsWith("t") && term().isEmpty());
      case MARK -> isMark(" “\"");
      case FIGURE, NAME -> false;
    };
  }

  /**
   * A word that the segmenter's dictionaries know as a name: an organisation, person, place or
   * trade mark.
   */
  public boolean isTaggedName() {
    String tag = tag();
    return sort == Sort.WORD
        && tag.length() > 1
        && tag.charAt(0) == 'n'
        && "trs".indexOf(tag.charAt(1)) >= 0
        && text.length() > 1
        && term().isEmpty();
  }

  /**
   * A syllable that the segmenter takes for a verb or nothing: part of a name that it does not
   * know.
   */
  public boolean isFragment() {
    return sort == Sort.WORD
        && text.length() == 1
        && hasTagOfFragment()
        && term().isEmpty()
        && !isDe()
        && !isJoint()
        && "化性型式类".indexOf(text.charAt(0)) < 0;
  }

  private boolean hasTagOfFragment() {
    String tag = tag();
    return tag.startsWith("v") || tag.endsWith("g") || tag.equals("w") || tag.equals("x");
  }

  /** Nouns and what goes with them inside a noun phrase. */
  public boolean isNominal() {
    return sort == Sort.NAME || (sort == Sort.WORD && lexeme.isNominal());
  }
}
