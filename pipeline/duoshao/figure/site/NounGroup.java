package duoshao.figure.site;

import duoshao.lexicon.Term.Verb;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * A group of nouns in a stretch of a sentence, and how it stands there: 公司控股股东、实际控制人李某 is one
 * group; in 截至今日平台向小微企业投放贷款 the group 小微企业 is governed by a preposition.
 *
 * @param from its first word
 * @param to behind its last
 * @param isGoverned whether a preposition stands before it
 * @param isObject whether a verb stands before it that says nothing (显示, 表示)
 * @param isSaid whether it stands behind a verb of saying
 */
public record NounGroup(int from, int to, boolean isGoverned, boolean isObject, boolean isSaid) {

  /** Words that end a phrase of time or place and begin none of nouns. */
  private static final WordSet BEHIND =
      WordSet.of("后", "以来", "之内", "之后", "之前", "之间", "之中", "之外", "以后", "以前", "以内", "以外");

  /** 拟|与|某某集团|合作: what joins nouns elsewhere is a preposition where none stands before it. */
  private static boolean isWith(Words words, int at, int start) {
    return words.get(at).isAmong(WITH)
        && (at == start
            || words.get(at - 1).isVerb()
            || words.get(at - 1).says()
            || words.get(at - 1).isAdverb()
            || words.get(at - 1).isPeriod());
  }

  private static final WordSet WITH = WordSet.of("与", "和", "同", "跟");

  private static final WordSet LOCATES = WordSet.of("位于", "来自", "地处", "坐落于");

  /** Whether it may be the subject of a verb behind it. */
  public boolean isFree() {
    return !isGoverned && !isObject;
  }

  /**
   * The groups of the words from {@code start} to {@code end}, the last excluded; figures and what
   * they count left out.
   */
  public static List<NounGroup> in(Words words, int start, int end) {
    List<NounGroup> groups = new ArrayList<>();
    boolean governed = false;
    boolean object = false;
    boolean outer = false;
    boolean said = false;
    boolean located = false;
    boolean disposed = false;
    int i = start;
    while (i < end) {
      Word word = words.get(i);
      int groupEnd = end(words, i, end, located);
      int close = word.opensBracket() ? words.partner(i) : -1;
      if (close > i && close < end) {
        i = close + 1;
      } else if (word.isFigure()) {
        i = words.behindCounted(i, end);
      } else if (word.isPreposition() || (groupEnd == i && isWith(words, i, start))) {
        governed = true;
        i++;
      } else if (governed && words.get(i - 1).isPreposition() && word.isDuration()) {
        governed = false;
        i += i + 1 < end && words.get(i + 1).isOneOf("前", "后", "内", "里") ? 2 : 1;
      } else if (groupEnd > i) {
        governed = governed && !isAgent(words, i, groupEnd);
        int head = object || governed ? headOfVerb(words, i, groupEnd) : -1;
        groups.add(
            head >= 0
                ? new NounGroup(head, groupEnd, false, false, said)
                : new NounGroup(i, groupEnd, governed, object || disposed, said));
        i = groupEnd;
      } else {
        disposed |= isDisposal(words, i, end);
        if (word.isVerb() || word.isLink()) {
          boolean filled = i > start && !words.get(i - 1).isPreposition();
          outer = object;
          object = !word.says() && (!governed || filled);
          said |= word.isVerb(Verb.SAY);
          governed = false;
        } else if (word.isDe() && i > start && (words.get(i - 1).isVerb() || located)) {
          object = outer;
        }
        located |= word.isAmong(LOCATES);
        i++;
      }
    }
    return groups;
  }

  /** 由某某人寿|以自有资金收购, 随着某某集团|收购: the group behind the preposition is who acts. */
  private static boolean isAgent(Words words, int from, int to) {
    if (from == 0 || !(words.get(from - 1).is("由") || words.get(from - 1).is("随着"))) {
      return false;
    }
    int verb = behindSmall(words, to);
    return verb < words.size() && (words.get(verb).isVerb() || words.get(verb).is("以"));
  }

  /**
   * Where the name begins that an object leads up to and whose own verb follows; -1 if there is
   * none.
   */
  private static int headOfVerb(Words words, int from, int to) {
    int verb = behindSmall(words, to);
    if (verb == words.size()) {
      return -1;
    }
    boolean says = words.get(verb).says();
    if (says && Words.isCodeBracket(words.get(to - 1))) {
      return nameOfCode(words, from, to - 1);
    }
    return says || words.get(verb).isVerb() ? behindClause(words, from, to - 1) : -1;
  }

  /**
   * 将|其持有的, 把|所持, 将|全资子公司某某: what somebody does something with follows, and does nothing itself.
   */
  private static boolean isDisposal(Words words, int at, int end) {
    if (!(words.get(at).is("将") || words.get(at).is("把")) || at + 1 >= end) {
      return false;
    }
    Word next = words.get(at + 1);
    return next.isOneOf("其", "所")
        || next.text().startsWith("所持")
        || next.isRole()
        || next.isName()
        || next.is("公司");
  }

  private static int behindSmall(Words words, int from) {
    int at = from;
    while (at < words.size() && words.get(at).isSmall()) {
      at++;
    }
    return at;
  }

  /** 某某化工(600727) in 起停牌|某某化工(600727)|公告, where a headline is glued to the text. */
  private static int nameOfCode(Words words, int from, int code) {
    return code > from && words.get(code - 1).isName() ? code - 1 : -1;
  }

  /** 格力集团 in 已晋升为公司第一大股东的|格力集团|表示. */
  private static int behindClause(Words words, int from, int last) {
    int de = last;
    while (de > from && !words.get(de).isDe()) {
      de--;
    }
    return de > from && words.get(last).isName() ? de + 1 : -1;
  }

  private static int end(Words words, int from, int end, boolean isLocated) {
    int at = from;
    while (at < end) {
      int next = step(words, from, at, end, isLocated);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /**
   * Where the group goes on behind the word at {@code at}; {@code at} if it ends before it. A place
   * ends at 的: what follows 位于深圳市的 is free again, as is what follows 投资者持有的.
   */
  private static int step(Words words, int from, int at, int end, boolean isLocated) {
    Word word = words.get(at);
    boolean inside = at > from;
    int close = word.opensBracket() && inside ? words.partner(at) : -1;
    if (close > at && close < end && !words.hasFigure(at, close)) {
      return close + 1;
    }
    if ((isNoun(word) && (inside || !word.isAmong(BEHIND)))
        || (inside && Words.isCodeBracket(word))) {
      return at + 1;
    }
    boolean more = at + 1 < end;
    boolean owns = word.is("之") && more && words.get(at + 1).isRole();
    boolean joins =
        (word.isDe() && !isLocated)
            || owns
            || word.isJoint()
            || word.is("及其")
            || (inside && word.is("兼") && words.get(at - 1).isRole())
            || word.isMark("·-－&/—");
    if (inside && more && joins && (isNoun(words.get(at + 1)) || words.get(at + 1).isMark("—"))) {
      return at + 1;
    }
    boolean syllable =
        more
            && word.isFragment()
            && (inside || isNoun(words.get(at + 1)) || words.get(at + 1).isFragment());
    return syllable ? at + 1 : at;
  }

  public static boolean isNoun(Word word) {
    return word.isNominal() || word.isName();
  }
}
