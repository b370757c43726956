package duoshao.naming;

import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.lexicon.WordLists;
import duoshao.naming.TokenJoiner.JoinedTokens;
import duoshao.nlp.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together a place and the two syllables behind it that no dictionary knows as a word: many
 * firms are called so.
 *
 * <pre>
 * 珠海 | 银 | 隆 | 以     珠海银隆
 * 宁波 | 圣 | 洲 | 质押    宁波圣洲
 * 长沙 | 楼 | 市 | 回暖    nothing: both are words of their own
 * </pre>
 *
 * <p>Weakness: syllables that are rare as words of their own are taken for a name.
 */
final class PlacedNames {
  private static final String CLASSES = "市省县区镇村港湾者业部局家户年月日化性型式类期版价量额率股债币";

  /** What stands between a holder and what he does. */
  private static final Set<String> ASIDES =
      Set.of("累计", "合计", "本次", "又", "再次", "已", "拟", "将", "把", "其", "所");

  private final Vocabulary vocabulary;

  PlacedNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The name that begins with the token {@code first}. */
  Optional<JoinedTokens> beginningAt(List<Token> tokens, int first) {
    int last = first + 2;
    boolean place = tokens.get(first).tag().startsWith("ns");
    boolean named =
        place
            && last < tokens.size()
            && isPart(tokens.get(first + 1))
            && isPart(tokens.get(last))
            && (isBound(tokens.get(first + 1)) || isBound(tokens.get(last)))
            && (isNominal(tokens.get(first + 1)) || isHolder(tokens, last + 1))
            && !WordLists.isCommonNoun(tokens.get(first + 1).word() + tokens.get(last).word())
            && !(last + 1 < tokens.size() && isPart(tokens.get(last + 1)));
    return named ? Optional.of(new JoinedTokens(first, last, false)) : Optional.empty();
  }

  private boolean isPart(Token token) {
    String word = token.word();
    return word.length() == 1
        && Character.isIdeographic(word.charAt(0))
        && !NameShape.FUNCTION.contains(word.charAt(0))
        && CLASSES.indexOf(word.charAt(0)) < 0
        && vocabulary.get(word).isEmpty()
        && !WordLists.isCommonNoun(word)
        && ("pcufrm".indexOf(token.tag().charAt(0)) < 0 || isBound(token));
  }

  private static boolean isNominal(Token token) {
    return token.tag().charAt(0) != 'v' || isBound(token);
  }

  /** 上海|合|夏|累计|质押: a verb may be part of the name where a holder acts behind it. */
  private boolean isHolder(List<Token> tokens, int next) {
    int verb = next;
    while (verb < tokens.size() && ASIDES.contains(tokens.get(verb).word())) {
      verb++;
    }
    return verb == tokens.size()
        || vocabulary
            .get(tokens.get(verb).word())
            .flatMap(Term::verb)
            .filter(Term.Verb.ACT::equals)
            .isPresent();
  }

  /** A syllable that stands in no sentence alone. */
  private static boolean isBound(Token token) {
    return token.tag().endsWith("g");
  }
}
