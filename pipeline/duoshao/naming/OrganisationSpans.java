package duoshao.naming;

import duoshao.lexicon.Organisations;
import duoshao.naming.TokenJoiner.JoinedTokens;
import duoshao.nlp.Token;
import java.util.List;
import java.util.Optional;

/**
 * Puts together the names of organisations that the segmenter has cut: what ends as organisations
 * do, with the words before it that can belong to a name.
 *
 * <pre>
 * 嘉 | 裕 | 投资 | 套现        嘉裕投资: two syllables that no dictionary knows
 * 城建 | 集团 | 中标           城建集团: no common noun ends in 集团
 * 中国 | 投资 | 增长           nothing: a place does not make 投资 a name
 * </pre>
 */
final class OrganisationSpans {
  private static final int LONGEST = 24;
  private static final int LONGEST_SHORT_FORM = 8;

  private final NameShape shape;

  OrganisationSpans(NameShape shape) {
    this.shape = shape;
  }

  /** The name that ends with the token {@code last} and begins with {@code free} or a later one. */
  Optional<JoinedTokens> endingAt(List<Token> tokens, int last, int free, boolean followsName) {
    Optional<Organisations.Ending> ending =
        Organisations.organisationEnding(tokens.get(last).word());
    if (ending.isEmpty() || continues(tokens, last)) {
      return Optional.empty();
    }
    boolean legal = ending.get() == Organisations.Ending.LEGAL;
    boolean ofName = legal && followsName && free == 0 && shape.areNominal(tokens.subList(0, last));
    int first = ofName ? 0 : first(tokens, last, free, legal);
    int length = tokens.get(last).span().end() - tokens.get(first).span().start();
    List<Token> before = tokens.subList(first, last);
    boolean named =
        switch (ending.get()) {
          case LEGAL -> !before.isEmpty();
          case STRONG ->
              before.stream().anyMatch(NameToken::isProper) || NameToken.syllables(before) > 1;
          case WEAK ->
              length <= LONGEST_SHORT_FORM
                  && (NameToken.syllables(before) > 1
                      || (first == 0 && last == 1 && plans(tokens, last)));
        };
    return named && !before.isEmpty()
        ? Optional.of(new JoinedTokens(first, last, false))
        : Optional.empty();
  }

  /**
   * The first token of the name. A legal form is sign enough for words inside the name that other
   * names do not hold: 精密|机械|科技有限公司, 研究|开发|有限公司.
   */
  private int first(List<Token> tokens, int last, int free, boolean isLegal) {
    int first = last;
    int inside = last;
    int length = tokens.get(last).word().length();
    while (inside > free) {
      Token token = tokens.get(inside - 1);
      length += token.word().length();
      boolean inner =
          isLegal
              && (Organisations.organisationEnding(token.word()).isPresent()
                  || isOrdinal(tokens, inside - 1)
                  || (inside == last && token.tag().startsWith("v")));
      boolean belongs = inner || shape.mayBelong(token);
      boolean insideOnly = isLegal && (shape.mayStandInside(token) || NameToken.isNumeral(token));
      if (length > LONGEST || NameToken.isBefore(token) || !(belongs || insideOnly)) {
        break;
      }
      inside--;
      first = belongs ? inside : first;
    }
    return first;
  }

  /** 第|三 in 第三建设有限公司. */
  private static boolean isOrdinal(List<Token> tokens, int at) {
    return tokens.get(at).word().equals("第") || (at > 0 && tokens.get(at - 1).word().equals("第"));
  }

  /** Whether the next token is an ending too: 嘉裕投资|集团. */
  private static boolean continues(List<Token> tokens, int last) {
    return last + 1 < tokens.size()
        && Organisations.organisationEnding(tokens.get(last + 1).word()).isPresent();
  }

  /** 某某|投资|计划: what is planned is done by somebody. */
  private boolean plans(List<Token> tokens, int last) {
    return last + 1 < tokens.size()
        && shape.isSpecific(tokens.get(0).word())
        && shape.isMood(tokens.get(last + 1).word());
  }
}
