package duoshao.naming;

import duoshao.lexicon.Organisations;
import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.lexicon.WordLists;
import duoshao.nlp.Segmenter;
import duoshao.nlp.Token;
import duoshao.text.CharacterSet;
import duoshao.text.WordTrie;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells names from other words by how the segmenter cuts them: a name holds a proper noun (中国, 平安)
 * or syllables that no dictionary knows as a word (触 + 宝), and no word of a clause.
 *
 * <pre>
 * 江南高纤      江南 | 高 | 纤      a name
 * 绿色保险      绿色 | 保险        common nouns only: none
 * 通过券商资管    通过 | 券商 | 资管   a verb: none
 * </pre>
 */
public final class NameShape {
  /** Characters that no name holds before its ending. */
  static final CharacterSet FUNCTION =
      CharacterSet.of(
          "的在对向与和及将已了被从于为是等其该本各近超以有称获由给使让把至到按就也都均再又并而但若拟共仅约较据不非占持每个这那此万千百亿含一二三四五六七八九十两受虽却仍尚");

  /**
   * Tags of plain verbs, adverbs and prepositions; a verb that is used as a noun may go on a name.
   */
  private static final Set<String> GOVERNING = Set.of("v", "d", "vd", "p");

  /** Tags of whole words that say what is done, or how something is. */
  private static final Set<String> DEEDS = Set.of("v", "vi", "vl", "a", "al", "i", "d");

  private final Segmenter segmenter;
  private final Vocabulary vocabulary;

  public NameShape(Segmenter segmenter, Vocabulary vocabulary) {
    this.segmenter = segmenter;
    this.vocabulary = vocabulary;
  }

  /** Whether what a page marks as a security is its name, not its code: 600999. */
  static boolean hasLetter(String written) {
    return written.chars().anyMatch(Character::isLetter);
  }

  /** Whether no name holds the character before its ending: 拟, 将. */
  public static boolean isFunction(char c) {
    return FUNCTION.contains(c);
  }

  /** Whether a phrase begins with a character that no name holds: 拟作价. */
  static boolean isFunction(String phrase) {
    return !phrase.isEmpty() && FUNCTION.contains(phrase.charAt(0));
  }

  /** Whether the whole of {@code text}, which ends as organisations do, can be a name. */
  boolean isName(String text) {
    List<Token> tokens = segmenter.segment(text);
    boolean proper = false;
    if (NameToken.isBefore(tokens.get(0)) || NameToken.opensWithTime(tokens.get(0))) {
      return false;
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean ending =
          i > 0 && Organisations.strongEndingAt(text, tokens.get(i).span().start()).isPresent();
      if (!ending && !mayBelong(tokens.get(i))) {
        return false;
      }
      proper |= NameToken.isProper(tokens.get(i)) || NameToken.isSyllable(tokens.get(i));
    }
    return proper;
  }

  /** Whether a head is made of common words that end with an act: 盈利|预测, 南非|研究, 机构|分析. */
  boolean isAct(String head) {
    List<Token> tokens = segmenter.segment(head);
    boolean act = tokens.size() > 1 && tokens.get(tokens.size() - 1).tag().equals("vn");
    for (Token token : tokens) {
      boolean common = token.tag().startsWith("ns") || !NameToken.isProper(token);
      act &= token.word().length() > 1 && common;
    }
    return act && !Organisations.isOrganisation(head);
  }

  /**
   * Whether a phrase says what is done or how it is, and names nothing: 触电, 祸不单行, 保费|暴涨; not 信|e|贷.
   */
  public boolean isDeed(String phrase) {
    List<Token> tokens = segmenter.segment(phrase);
    Token last = tokens.get(tokens.size() - 1);
    boolean deed = DEEDS.contains(last.tag()) && last.word().length() > 1;
    for (int i = 0; deed && i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      deed = token.word().length() > 1 && !NameToken.isProper(token);
    }
    return deed;
  }

  /**
   * How many characters of {@code text} from its beginning are a name that no dictionary knows; 0
   * if none are.
   */
  int unknownNameAtHead(String text) {
    if (startsWord(text, 0)) {
      return 0;
    }
    List<Token> tokens = segmenter.segment(text);
    int taken = 0;
    while (taken < tokens.size()
        && mayBelong(tokens.get(taken))
        && !startsWord(text, tokens.get(taken).span().start())) {
      taken++;
    }
    boolean person = taken == 3 && WordLists.isSurname(tokens.get(0).word());
    boolean goesOn = taken < tokens.size() && !person && !isFunction(tokens.get(taken).word());
    while (goesOn
        && taken > 1
        && NameToken.endsNoName(tokens.get(taken - 1))
        && !Organisations.isOrganisation(text.substring(0, tokens.get(taken - 1).span().end()))) {
      taken--;
    }
    while (taken > 1 && NameToken.isTime(tokens.get(taken - 1))) {
      taken--; // 触宝|周三|公布: when is none of it
    }
    taken = NameToken.isBefore(tokens.get(0)) ? 0 : taken;
    boolean unknown = NameToken.syllables(tokens.subList(0, taken)) > 0;
    boolean acts =
        taken > 1 && tokens.get(0).tag().startsWith("v") && tokens.get(1).word().length() > 1;
    return !unknown || acts ? 0 : tokens.get(taken - 1).span().end();
  }

  /** How many syllables of words that the dictionaries do not know {@code text} holds. */
  int syllables(String text) {
    return NameToken.syllables(segmenter.segment(text));
  }

  /** The words of a text. */
  List<Token> words(String text) {
    return segmenter.segment(text);
  }

  /**
   * Whether what stands behind the name that ends at {@code end} is one adjective, with which the
   * text ends: 麓辰|精密, which several clauses begin with.
   */
  boolean goesOnToEnd(String text, int end) {
    if (end == text.length() || startsWord(text, end)) {
      return false;
    }
    List<Token> rest = segmenter.segment(text.substring(end));
    return rest.size() == 1 && rest.get(0).tag().startsWith("a") && mayStandInside(rest.get(0));
  }

  /** Whether the word behind what ends at {@code end} may belong to the same name. */
  boolean goesOnAsName(String text, int end) {
    List<Token> rest = segmenter.segment(text.substring(end));
    if (rest.isEmpty()) {
      return false;
    }
    Token next = rest.get(0);
    boolean ending = Organisations.organisationEnding(next.word()).isPresent();
    if (ending && next.word().length() == 2) {
      return true; // 恒岳|投资, though 投资 is a verb elsewhere, but not 恒岳|注册资本
    }
    boolean part =
        ending
            || NameToken.isProper(next)
            || (next.word().length() == 1 && !NameToken.isGrammar(next));
    return part && !GOVERNING.contains(next.tag()) && !startsWord(text, end);
  }

  /** Whether nothing but verbs stands behind the name that ends at {@code end}: 宁德时代|扩产. */
  boolean acts(String text, int end) {
    return segmenter.segment(text.substring(end)).stream()
        .allMatch(token -> token.tag().startsWith("v"));
  }

  /** Whether a word of the vocabulary begins here that is no ending of a name. */
  private boolean startsWord(String text, int at) {
    Optional<WordTrie.Match<Term>> word = vocabulary.longestAt(text, at);
    return word.isPresent()
        && word.get().span().length() > 1
        && Organisations.strongEndingAt(text, at).isEmpty();
  }

  boolean mayBelong(Token token) {
    String word = token.word();
    if (word.length() == 1) {
      return !NameToken.isGrammar(token);
    }
    boolean noun = "nbjgxskt".indexOf(token.tag().charAt(0)) >= 0;
    return noun && !isOfClause(word) && !WordLists.isLitigant(word) && !word.equals("单位");
  }

  /**
   * Whether a word may stand inside a name though none begins with it: an adjective, a verb of
   * trade.
   */
  boolean mayStandInside(Token token) {
    char tag = token.tag().charAt(0);
    return token.word().length() > 1 && (tag == 'a' || tag == 'v') && !isOfClause(token.word());
  }

  /** Whether nouns, adjectives and verbs of two characters are all there is: 某某传媒|投资集团|股份有限公司. */
  boolean areNominal(List<Token> tokens) {
    return tokens.stream()
        .allMatch(
            token ->
                "nbjgxskav".indexOf(token.tag().charAt(0)) >= 0
                    && token.word().length() > 1
                    && vocabulary
                        .get(token.word())
                        .filter(term -> term.standIn().isPresent() || term.isRole())
                        .isEmpty());
  }

  /** Whether a word is none that the lists know as common. */
  boolean isSpecific(String word) {
    return vocabulary.get(word).isEmpty()
        && !WordLists.isCommonNoun(word)
        && !WordLists.isActor(word)
        && !Organisations.isGeneric(word + "公司");
  }

  /** 计划, 拟, 将. */
  boolean isMood(String word) {
    return vocabulary.get(word).flatMap(Term::mood).isPresent();
  }

  private boolean isOfClause(String word) {
    Term term = vocabulary.get(word).orElse(Term.EMPTY);
    boolean acts = term.verb().isPresent() && term.mood().isEmpty();
    return acts
        || term.change().isPresent()
        || term.base().isPresent()
        || term.link().isPresent()
        || term.standIn().isPresent()
        || term.isRole();
  }
}
