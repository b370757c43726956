package duoshao.naming;

import duoshao.nlp.Token;
import duoshao.text.CharacterSet;
import java.util.List;

/** Tells what one word that the segmenter cuts can be in a name: its own part, or none of it. */
final class NameToken {
  /** Words of one character that stand before a name, or behind it, and in none: 因, 且, 曾. */
  private static final CharacterSet OUTSIDE = CharacterSet.of("因且或则曾即经诉应遭");

  /** Words of one character with which no name begins: 系某某公司. */
  private static final CharacterSet BEFORE = CharacterSet.of("系继遭陷待");

  /** Words of one character that clauses are made of: that one stands somewhere shows no name. */
  private static final CharacterSet COMMON =
      CharacterSet.of("你我他她它您咱人钱某做像看说谈盯玩印填砸骗拿找买卖赢跑怕想要愿望欲料怪还去来会让叫最没真太很别多少前后比自不跪求赖掉");

  private static final CharacterSet WHEN = CharacterSet.of("今昨上本去近日当如现");

  private static final CharacterSet NUMERALS = CharacterSet.of("一二三四五六七八九十");

  private NameToken() {}

  /** Whether a word of one character belongs to the clause, not to a name. */
  static boolean isGrammar(Token token) {
    String word = token.word();
    return word.length() == 1
        && (NameShape.FUNCTION.contains(word.charAt(0)) || OUTSIDE.contains(word.charAt(0)));
  }

  /** Whether a token stands before a name and begins none. */
  static boolean isBefore(Token token) {
    return token.word().length() == 1 && BEFORE.contains(token.word().charAt(0));
  }

  static boolean isTime(Token token) {
    return token.word().length() > 1 && token.tag().startsWith("t");
  }

  /** 今天|某某公司, 如今|某某公司, but not 雪天|盐业, nor 当代|集团: an age is no time of a clause. */
  static boolean opensWithTime(Token token) {
    return isTime(token) && WHEN.contains(token.word().charAt(0)) && !token.word().endsWith("代");
  }

  /** Whether a token is a numeral of one character, which names hold inside: 第三建设, 十七局. */
  static boolean isNumeral(Token token) {
    return token.word().length() == 1 && NUMERALS.contains(token.word().charAt(0));
  }

  /**
   * A name that ends in an adjective or a verb of one syllable, and goes on, is a clause: 理论待|还余额.
   */
  static boolean endsNoName(Token token) {
    char tag = token.tag().charAt(0);
    return token.word().length() == 1
        && (tag == 'a' || tag == 'v' || tag == 'd' || token.word().equals("化"));
  }

  static boolean isProper(Token token) {
    String tag = token.tag();
    boolean proper =
        tag.startsWith("ns")
            || tag.startsWith("nz")
            || tag.startsWith("nr")
            || tag.startsWith("nt");
    return proper || tag.equals("nx");
  }

  static boolean anyProper(List<Token> tokens) {
    for (Token token : tokens) {
      if (isProper(token)) {
        return true;
      }
    }
    return false;
  }

  /** A syllable of a word that the dictionaries do not know. */
  static boolean isSyllable(Token token) {
    return token.word().length() == 1
        && !COMMON.contains(token.word().charAt(0))
        && !token.tag().startsWith("s")
        && !token.tag().startsWith("k");
  }

  /** How many syllables of words that the dictionaries do not know there are. */
  static int syllables(List<Token> tokens) {
    int syllables = 0;
    for (Token token : tokens) {
      syllables += isSyllable(token) ? 1 : 0;
    }
    return syllables;
  }

  /** Where the last of {@code words} ends that ends at {@code most} or before. */
  static int lastWordEnd(List<Token> words, int most) {
    int end = 0;
    for (Token token : words) {
      if (token.span().end() > most) {
        break;
      }
      end = token.span().end();
    }
    return end;
  }
}
