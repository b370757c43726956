package duoshao.naming;

import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.lexicon.WordLists;
import duoshao.naming.TokenJoiner.JoinedTokens;
import duoshao.nlp.Token;
import java.util.List;
import java.util.Optional;

/**
 * Puts together a place and the two syllables behind it that no dictionary knows as a word: many
 * firms are called so. Before what only holders and buyers of shares do, any word may be the second
 * part that is no class of people.
 *
 * <pre>
 * 珠海 | 银 | 隆 | 以       珠海银隆
 * 宁波 | 圣 | 洲 | 质押      宁波圣洲
 * 深圳 | 磐石 | 累计 | 质押   深圳磐石
 * 长沙 | 楼 | 市 | 回暖      nothing: both are words of their own
 * 深圳 | 居民 | 持有        nothing: many are
 * </pre>
 *
 * <p>Weakness: syllables that are rare as words of their own are taken for a name.
 */
final class PlacedNames {
  private static final String CLASSES = "市省县区镇村港湾者业部局家户年月日化性型式类期版价量额率股债币";

  /** With what words for people, offices and markets end. */
  private static final String MANY = "民客员工人众商企资方团队会院府主生场盘";

  private static final int LONGEST = 4;

  private final Vocabulary vocabulary;

  PlacedNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The name that begins with the token {@code first}.
   *
   * @param behind the words right behind the tokens, as far as they are known
   */
  Optional<JoinedTokens> beginningAt(List<Token> tokens, int first, List<String> behind) {
    if (!tokens.get(first).tag().startsWith("ns")) {
      return Optional.empty();
    }
    Optional<JoinedTokens> dealer = dealer(tokens, first, behind);
    return dealer.isPresent() ? dealer : unknown(tokens, first);
  }

  /** 深圳|磐石|累计|质押: what stands between a place and a deal. */
  private Optional<JoinedTokens> dealer(List<Token> tokens, int first, List<String> behind) {
    boolean led = first > 0 && isRole(tokens.get(first - 1));
    int last = first;
    int length = 0;
    while (last + 1 < tokens.size()
        && (isOfDealer(tokens.get(last + 1))
            || isLastSyllable(tokens, first, last + 1, behind)
            || (led && isSyllable(tokens.get(last + 1))))
        && !(led && length >= 2 && deals(tokens, last + 1, behind))) {
      last++;
      length += tokens.get(last).word().length();
    }
    boolean named =
        length >= 2
            && length <= LONGEST
            && MANY.indexOf(lastCharacter(tokens.get(last))) < 0
            && deals(tokens, last + 1, behind);
    return named ? Optional.of(new JoinedTokens(first, last, false)) : Optional.empty();
  }

  private boolean isRole(Token token) {
    return vocabulary.get(token.word()).filter(Term::isRole).isPresent();
  }

  /** 股东|杭州|道|得|减持: behind a role any syllable that is no word of a clause is part of a name. */
  private static boolean isSyllable(Token token) {
    return token.word().length() == 1
        && Character.isIdeographic(token.word().charAt(0))
        && !NameToken.isGrammar(token);
  }

  private boolean isOfDealer(Token token) {
    String word = token.word();
    return word.length() == 1
        ? isPart(token) && !token.tag().equals("d")
        : "nbavsg".indexOf(token.tag().charAt(0)) >= 0
            && !token.tag().startsWith("vd")
            && !token.tag().startsWith("nis")
            && vocabulary.get(word).isEmpty()
            && !HolderActs.isDeal(word)
            && !WordLists.isCommonNoun(word)
            && !WordLists.isActor(word)
            && CLASSES.indexOf(lastCharacter(token)) < 0;
  }

  /** 湖北|高|和|拟|减持: what joins words elsewhere ends a name where a deal follows. */
  private static boolean isLastSyllable(
      List<Token> tokens, int first, int at, List<String> behind) {
    return at == first + 2
        && tokens.get(at).word().equals("和")
        && tokens.get(first + 1).word().length() == 1
        && deals(tokens, at + 1, behind);
  }

  private static char lastCharacter(Token token) {
    return token.word().charAt(token.word().length() - 1);
  }

  /** Whether a deal follows, at once or behind small words: 累计|质押, 拟|减持. */
  private static boolean deals(List<Token> tokens, int next, List<String> behind) {
    return HolderActs.behindPlans(tokens, next, behind).filter(HolderActs::isDeal).isPresent();
  }

  private Optional<JoinedTokens> unknown(List<Token> tokens, int first) {
    int last = first + 2;
    boolean named =
        last < tokens.size()
            && isPart(tokens.get(first + 1))
            && isPart(tokens.get(last))
            && (isBound(tokens.get(first + 1))
                || isBound(tokens.get(last))
                || (first > 0 && isRole(tokens.get(first - 1)))) // 参股公司|上海|某|某
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
    int verb = HolderActs.skipAsides(tokens, next);
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
