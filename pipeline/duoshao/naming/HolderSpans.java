package duoshao.naming;

import duoshao.lexicon.Organisations;
import duoshao.lexicon.Vocabulary;
import duoshao.lexicon.WordLists;
import duoshao.naming.TokenJoiner.JoinedTokens;
import duoshao.nlp.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Puts together a name of four or five syllables that no list knows, at the head of a stretch and
 * before what holders of shares do.
 *
 * <pre>
 * 启 | 麓 | 汇德 | 计划 | 减持     启麓汇德
 * 瑞 | 本 | 投资 | 共 | 持有       瑞本投资
 * 现金 | 分红 | 计划             nothing: words that the dictionaries know
 * </pre>
 */
final class HolderSpans {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 5;

  /** Endings of what holds nothing: 掉期市场, 氢能业务. */
  private static final Set<String> NO_PARTY = Set.of("market", "sector", "index");

  /** 遭|某某某某|减持: who acts stands behind these. */
  private static final Set<String> PASSIVES = Set.of("遭", "再遭", "又遭", "被", "获", "由");

  private static final Set<String> TITLES = Set.of("先生", "女士", "夫妇", "众");

  private final NameShape shape;
  private final Vocabulary vocabulary;

  HolderSpans(NameShape shape, Vocabulary vocabulary) {
    this.shape = shape;
    this.vocabulary = vocabulary;
  }

  /**
   * The name that the tokens begin with.
   *
   * @param behind the words right behind them, as far as they are known
   */
  Optional<JoinedTokens> atHead(List<Token> tokens, List<String> behind) {
    int first = !tokens.isEmpty() && PASSIVES.contains(tokens.get(0).word()) ? 1 : 0;
    int last = first - 1;
    int length = 0;
    int syllables = 0;
    while (last + 1 < tokens.size() && isPart(tokens.get(last + 1), last + 1 - first)) {
      last++;
      length += tokens.get(last).word().length();
      syllables += NameToken.isSyllable(tokens.get(last)) ? 1 : 0;
      if (length > LONGEST) {
        return Optional.empty();
      }
    }
    boolean named =
        length >= SHORTEST
            && syllables > (isEnding(tokens.get(last)) ? 0 : 1)
            && actsAt(tokens, last + 1, behind);
    return named ? Optional.of(new JoinedTokens(first, last, false)) : Optional.empty();
  }

  /** 本 belongs to the clause, yet stands inside some names: 雅|本|投资. */
  private boolean isPart(Token token, int index) {
    String word = token.word();
    if (index > 0 && (word.equals("本") || isEnding(token))) {
      return true;
    }
    boolean outside = "pdruca".indexOf(token.tag().charAt(0)) >= 0 && !token.tag().endsWith("g");
    boolean opens = index == 0 && token.tag().equals("vn");
    return !outside && (opens || shape.mayBelong(token)) && !isCommon(word);
  }

  private boolean isCommon(String word) {
    return HolderActs.isPlan(word)
        || HolderActs.isDeed(word)
        || TITLES.contains(word)
        || WordLists.isCommonNoun(word)
        || (word.length() > 1 && vocabulary.get(word).isPresent())
        || Organisations.ending("某".concat(word)).filter(NO_PARTY::contains).isPresent();
  }

  private static boolean isEnding(Token token) {
    return Organisations.organisationEnding(token.word()).isPresent();
  }

  private static boolean actsAt(List<Token> tokens, int next, List<String> behind) {
    return HolderActs.behindAsides(tokens, next, behind)
        .filter(word -> HolderActs.isPlan(word) || HolderActs.isDeed(word))
        .isPresent();
  }
}
