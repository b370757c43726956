package duoshao.sentence;

import duoshao.lexicon.Term;
import duoshao.text.CharacterSet;
import duoshao.text.Span;
import duoshao.text.WordTrie;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lengths of time and runs of times: 连续第34个交易日, 三日, 2个月内, 24小时. */
final class DurationReader {
  private static final Pattern DURATION =
      Pattern.compile(
          "(?:第[0-9一二三四五六七八九十百]{1,3}[次度]|连续第?[0-9一二三四五六七八九十百两]{1,4}个?(?:交易日|工作日|季度|年度|财年|年|月|周|天|日|次)"
              + "|[0-9一二三四五六七八九十百两半]{1,4}(?:个(?:交易日|工作日|月|季度|小时|星期)|季度|年|周|天|日|小时|分钟|秒)(?:内|来|间)?)");

  /** A term that says which bond or loan is meant: 10年期国债. */
  private static final Pattern MATURITY =
      Pattern.compile("[0-9一二三四五六七八九十两半]{1,4}(?:年|个月|天|日)期(?![间限内末初])");

  private static final CharacterSet NUMERALS = CharacterSet.of("0123456789一二三四五六七八九十百两半");
  private static final CharacterSet OPENINGS = NUMERALS.and(CharacterSet.of("第连"));

  /** What units of time, and the classifier before them, begin with. */
  private static final CharacterSet UNITS = CharacterSet.of("年个天日季周小分秒");

  private static final int LONGEST_MATURITY = 7;
  private static final CharacterSet TERMS = CharacterSet.of("期");

  /** How many characters lead to a length of time at most: 相比上. */
  private static final int LONGEST_LEAD = 3;

  private final LexicalText text;
  private final FixedSpans fixed;

  DurationReader(LexicalText text, FixedSpans fixed) {
    this.text = text;
    this.fixed = fixed;
  }

  /** The duration that begins at {@code at}, unless a longer word of the vocabulary does. */
  Optional<Word> at(int at, int end) {
    if (!OPENINGS.contains(text.charAt(at)) || !mayEnd(at, end) || beginsWord(at)) {
      return Optional.empty();
    }
    Optional<Word> maturity = maturity(at, end);
    if (maturity.isPresent()) {
      return maturity;
    }
    Matcher duration = DURATION.matcher(text.folded()).region(at, end);
    if (!duration.lookingAt()) {
      return Optional.empty();
    }
    Span span = new Span(at, duration.end());
    return fixed.leaveFree(span) && !isInBase(at)
        ? Optional.of(text.word(span, "d"))
        : Optional.empty();
  }

  private Optional<Word> maturity(int at, int end) {
    int farthest = Math.min(end, at + LONGEST_MATURITY);
    if (!TERMS.isIn(text.folded(), at, farthest)) {
      return Optional.empty();
    }
    Matcher matcher = MATURITY.matcher(text.folded()).region(at, end);
    boolean found = matcher.lookingAt() && fixed.leaveFree(new Span(at, matcher.end()));
    return found ? Optional.of(text.word(new Span(at, matcher.end()), "b")) : Optional.empty();
  }

  /** Whether a unit of time stands behind the number that begins at {@code at}, if one does. */
  private boolean mayEnd(int at, int end) {
    int unit = at;
    while (unit < end && NUMERALS.contains(text.charAt(unit))) {
      unit++;
    }
    return unit == at || (unit < end && UNITS.contains(text.charAt(unit)));
  }

  /** 较上|一个工作日: the length belongs to what is compared with. */
  private boolean isInBase(int at) {
    for (int from = Math.max(0, at - LONGEST_LEAD); from < at; from++) {
      Optional<WordTrie.Match<Term>> word = text.vocabulary().longestAt(text.folded(), from);
      if (word.isPresent()
          && word.get().span().end() > at
          && word.get().meaning().base().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsWord(int at) {
    Optional<WordTrie.Match<Term>> word = text.vocabulary().longestAt(text.folded(), at);
    return word.isPresent() && word.get().span().length() > 1;
  }
}
