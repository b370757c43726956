package duoshao.sentence;

import duoshao.text.CharacterSet;
import duoshao.text.Span;
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

  private static final CharacterSet OPENINGS = CharacterSet.of("第连0123456789一二三四五六七八九十百两半");

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
    if (!OPENINGS.contains(text.charAt(at)) || beginsWord(at)) {
      return Optional.empty();
    }
    Matcher maturity = MATURITY.matcher(text.folded()).region(at, end);
    if (maturity.lookingAt() && fixed.leaveFree(new Span(at, maturity.end()))) {
      return Optional.of(text.word(new Span(at, maturity.end()), "b"));
    }
    Matcher matcher = DURATION.matcher(text.folded()).region(at, end);
    return matcher.lookingAt()
        ? Optional.of(new Span(at, matcher.end()))
            .filter(span -> fixed.leaveFree(span) && !isInBase(at))
            .map(span -> text.word(span, "d"))
        : Optional.empty();
  }

  /** 较上|一个工作日: the length belongs to what is compared with. */
  private boolean isInBase(int at) {
    for (int from = Math.max(0, at - LONGEST_LEAD); from < at; from++) {
      if (text.vocabulary()
          .longestAt(text.folded(), from)
          .filter(match -> match.span().end() > at && match.meaning().base().isPresent())
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsWord(int at) {
    return text.vocabulary()
        .longestAt(text.folded(), at)
        .filter(match -> match.span().length() > 1)
        .isPresent();
  }
}
