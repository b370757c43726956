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
 * Puts together the names of persons that the segmenter has cut: a family name and one or two
 * syllables, each a word of its own, before what may follow a person.
 *
 * <pre>
 * 何 | 德 | 平 | 质押     何德平
 * 占 | 其 | 所 | 持       nothing: 占 is no family name
 * </pre>
 *
 * <p>Weakness: a name of two syllables is taken only before what holders do (持有, 减持, 质押).
 */
final class PersonSpans {
  private static final Set<String> LINKS = Set.of("达", "成", "为", "有", "升", "增", "超", "占", "一");

  /** What is said of persons only. */
  private static final Set<String> KIN =
      Set.of("个人", "身家", "家族", "夫妇", "夫妻", "父子", "本人", "名下", "等人", "一人");

  private final Vocabulary vocabulary;

  PersonSpans(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The name that begins with the token {@code first}.
   *
   * @param behind the words right behind the tokens, as far as they are known
   */
  Optional<JoinedTokens> beginningAt(List<Token> tokens, int first, List<String> behind) {
    if (!WordLists.isSurname(tokens.get(first).word())) {
      return Optional.empty();
    }
    int last = first;
    while (last + 1 < tokens.size() && last - first < 2 && isGiven(tokens.get(last + 1))) {
      last++;
    }
    if (last - first == 1 && isLinkInName(tokens, last + 1)) {
      last++;
    } else if (last == first && hasLinkInside(tokens, first)) {
      last += 2;
    } else if (last == first && first + 2 < tokens.size() && isTitle(tokens.get(first + 2))) {
      last += tokens.get(first + 1).word().length() == 1 ? 1 : 0;
    }
    if (last == first) {
      return Optional.empty();
    }
    boolean goesOn = last + 1 < tokens.size() && isGiven(tokens.get(last + 1));
    int length = tokens.get(last).span().end() - tokens.get(first).span().start();
    boolean holder =
        actsAt(tokens, last + 1)
            || HolderActs.behindPlans(tokens, last + 1, behind)
                .filter(HolderActs::isDeed)
                .isPresent(); // 吴|艳, and then 累计|减持|股份 right before the figure
    boolean bounded =
        last + 1 == tokens.size()
            || holder
            || HolderActs.isPlan(tokens.get(last + 1).word())
            || isBoundary(tokens.get(last + 1));
    boolean titled = last + 1 < tokens.size() && isTitle(tokens.get(last + 1));
    boolean named = (length >= 3 && bounded) || (length == 2 && (holder || titled));
    return !goesOn && named ? Optional.of(new JoinedTokens(first, last, true)) : Optional.empty();
  }

  /** Whether a verb of holders stands at {@code next} or behind small words: 本次|质押, 又|将|其. */
  private boolean actsAt(List<Token> tokens, int next) {
    int verb = HolderActs.skipAsides(tokens, next);
    return verb < tokens.size()
        && (isVerb(tokens.get(verb), Term.Verb.ACT)
            || (verb > next && tokens.get(verb).word().equals("其")));
  }

  /** 王圣|达|于: what else ties a number to its measure ends a name where no number follows. */
  private boolean isLinkInName(List<Token> tokens, int at) {
    if (at >= tokens.size() || !LINKS.contains(tokens.get(at).word())) {
      return false;
    }
    if (at + 1 == tokens.size()) {
      return true;
    }
    Token next = tokens.get(at + 1);
    return next.tag().charAt(0) == 'p'
        || actsAt(tokens, at + 1)
        || isTitle(next)
        || HolderActs.isPlan(next.word());
  }

  /** 王|有|水|质押: the same in the middle of a name, before what holders do. */
  private boolean hasLinkInside(List<Token> tokens, int first) {
    return first + 2 < tokens.size()
        && LINKS.contains(tokens.get(first + 1).word())
        && isGiven(tokens.get(first + 2))
        && (first + 3 == tokens.size() || actsAt(tokens, first + 3));
  }

  private boolean isGiven(Token token) {
    String word = token.word();
    boolean listed = vocabulary.get(word).isPresent();
    boolean given = word.length() == 1 && !NameToken.isGrammar(token) && "所去没还几".indexOf(word) < 0;
    return given && !listed;
  }

  private boolean isVerb(Token token, Term.Verb sort) {
    return vocabulary.get(token.word()).flatMap(Term::verb).filter(sort::equals).isPresent();
  }

  private static boolean isTitle(Token token) {
    return token.word().equals("先生") || token.word().equals("女士");
  }

  private static boolean isBoundary(Token token) {
    char tag = token.tag().charAt(0);
    return KIN.contains(token.word())
        || tag == 'v'
        || tag == 'd'
        || tag == 'p'
        || tag == 'c'
        || tag == 'u'
        || isTitle(token);
  }
}
