package duoshao.naming;

import duoshao.lexicon.BesideNames;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.WordLists;
import duoshao.naming.TokenJoiner.JoinedTokens;
import duoshao.nlp.Token;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

  /** Verbs that firms are called by. */
  private static final Set<String> NAMING =
      Set.of("中兴", "兴业", "光大", "联想", "创新", "联合", "兴邦", "腾飞", "遥望", "移动", "联通", "当家", "建业");

  /** With what many platforms that lend end, though it is a verb elsewhere: 麓|湖|贷. */
  private static final String LENDS = "贷";

  private static final int LONGEST_LENDER = 3;

  private static final String MARKS = "-—－–.:/|~～";

  private final NameShape shape;

  OrganisationSpans(NameShape shape) {
    this.shape = shape;
  }

  /** The name that ends with the token {@code last} and begins with {@code free} or a later one. */
  Optional<JoinedTokens> endingAt(List<Token> tokens, int last, int free, boolean followsName) {
    if (tokens.get(last).word().equals(LENDS)) {
      return lender(tokens, last, free);
    }
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
          case STRONG -> NameToken.anyProper(before) || NameToken.syllables(before) > 1;
          case WEAK ->
              length <= LONGEST_SHORT_FORM
                  && (NameToken.syllables(before) > 1
                      || (first == 0 && last == 1 && plans(tokens, last)));
        };
    return named && !before.isEmpty()
        ? Optional.of(new JoinedTokens(first, last, false))
        : Optional.empty();
  }

  /** 供|链|贷: two or three syllables that make no words. */
  private static Optional<JoinedTokens> lender(List<Token> tokens, int last, int free) {
    int first = last;
    while (first > free && isOpenSyllable(tokens.get(first - 1))) {
      first--;
    }
    boolean goesOn = last + 1 < tokens.size() && isOpenSyllable(tokens.get(last + 1));
    boolean named = last - first >= 2 && last - first <= LONGEST_LENDER && !goesOn;
    return named ? Optional.of(new JoinedTokens(first, last, false)) : Optional.empty();
  }

  private static boolean isOpenSyllable(Token token) {
    return NameToken.isSyllable(token)
        && Character.isIdeographic(token.word().charAt(0))
        && !NameToken.isGrammar(token)
        && "dpcumqrfty".indexOf(token.tag().charAt(0)) < 0;
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
      boolean insideOnly =
          isLegal
              && ((isInside(token) && !governs(tokens, inside - 1, last))
                  || NameToken.isNumeral(token));
      boolean outside = NameToken.isBefore(token) || (isLegal && isOutside(token));
      if (length > LONGEST || outside || !(belongs || insideOnly)) {
        break;
      }
      inside--;
      first = belongs ? inside : first;
    }
    return first;
  }

  /** 关联公司|某某有限公司, 收到|某某有限公司, 某某公司|-|某某有限公司: where no whole name reaches over. */
  private static boolean isOutside(Token token) {
    String word = token.word();
    boolean firm = word.endsWith("公司") || (word.length() > 2 && word.endsWith("机构"));
    boolean beside = BesideNames.isBefore(word) || BesideNames.isBehind(word);
    return firm
        || MARKS.indexOf(word.charAt(0)) >= 0
        || word.equals("平台")
        || (beside && !word.equals("对外")); // 对外|贸易
  }

  /**
   * Where the name begins in {@code text} whose legal form, or a bracket and the legal form, stands
   * right behind it: 收到|上海|麓|源|科技 (集团)有限公司.
   */
  int beginningOfLegal(String text) {
    List<Token> tokens = new ArrayList<>(shape.words(text));
    int last = tokens.size();
    tokens.add(new Token(new Span(text.length(), text.length() + 4), "有限公司", "nis"));
    int first = first(tokens, last, 0, true);
    while (first < last && opensNoName(tokens, first)) {
      first++;
    }
    boolean whole = first == 1 && isWordOfName(tokens.get(0), tokens.get(1));
    return whole ? 0 : tokens.get(first).span().start();
  }

  /** 公司|中芯北方, 投资|嘉兴某某, 1000|股|某某, 近日|某某: what stands before a name. */
  private static boolean opensNoName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean counted = at > 0 && token.tag().startsWith("q") && tokens.get(at - 1).tag().equals("m");
    return counted
        || NameToken.opensWithTime(token)
        || WordLists.isCommonNoun(token.word())
        || Organisations.organisationEnding(token.word()).isPresent();
  }

  /** 鼎盛|某|某, 轻巧|某: a verb or an adjective with which a stretch begins may open a name. */
  private boolean isWordOfName(Token token, Token next) {
    boolean word = "vaz".indexOf(token.tag().charAt(0)) >= 0 && token.word().length() == 2;
    return word
        && shape.isSpecific(token.word())
        && !NameToken.isProper(next)
        && !BesideNames.isBefore(token.word())
        && !BesideNames.isBehind(token.word());
  }

  /** 咨询|管理|合伙|企业: what a firm does is often told by verbs that are used as nouns. */
  private boolean isInside(Token token) {
    return shape.mayStandInside(token) || (token.tag().equals("vn") && token.word().length() > 1);
  }

  /** 收到|上海某某公司, 收购|麓|源|公司: a verb before a name within the name belongs to the clause. */
  private static boolean governs(List<Token> tokens, int at, int last) {
    return tokens.get(at).tag().startsWith("v")
        && at + 1 < last
        && !NAMING.contains(tokens.get(at).word())
        && Organisations.ending(tokens.get(at + 1).word()).isEmpty()
        && (NameToken.isProper(tokens.get(at + 1)) || NameToken.isSyllable(tokens.get(at + 1)));
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
