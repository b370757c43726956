package duoshao.extract;

import duoshao.lexicon.SetPhrases;
import duoshao.number.Numeral;
import duoshao.quantity.Guard;
import duoshao.quantity.Rejection;
import duoshao.text.Span;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the numerals that belong to a set phrase (一带一路, 一起), unless the characters around show that
 * they do not: 一起案件, 第四起, 十分钟.
 */
final class PhraseGuard {
  private static final String BEFORE_CASES = "灭布结判决破理对报出生现罚另为是处获";
  private static final String CASES = "案故件疫讼";
  private static final int CASE_REACH = 24;

  private PhraseGuard() {}

  /** The guard of a numeral that a set phrase covers. */
  static Optional<Guard> of(String folded, Numeral numeral) {
    Optional<SetPhrases.Found> covering = SetPhrases.covering(folded, numeral.span());
    if (covering.isEmpty()) {
      return Optional.empty();
    }
    SetPhrases.Found found = covering.get();
    boolean other =
        found.sort().equals("figure")
            || isInWord(folded, found)
            || isOrdinal(folded, found.span(), numeral);
    return other
        ? Optional.empty()
        : Optional.of(
            new Guard(numeral.span(), Rejection.valueOf(found.sort().toUpperCase(Locale.ROOT))));
  }

  /**
   * 其四川业务 is no 其四: what numbers an item stands before a mark or a verb; 提高一倍 is no 高一, 十分钟 no 十分.
   */
  private static boolean isInWord(String folded, SetPhrases.Found found) {
    int end = found.span().end();
    if (folded.startsWith("十分", found.span().start()) && end < folded.length()) {
      return "钟别之".indexOf(folded.charAt(end)) >= 0;
    }
    if (folded.startsWith("一起", found.span().start())) {
      return isCase(folded, found.span());
    }
    int start = found.span().start();
    if (folded.startsWith("高", start) && found.span().length() == 2) {
      return end < folded.length() && "点倍些个成级档筹位孩".indexOf(folded.charAt(end)) >= 0;
    }
    if (found.sort().equals("list_number") && start > 0 && folded.charAt(start - 1) == '取') {
      return true;
    }
    return found.sort().equals("list_number")
        && end < folded.length()
        && Character.isLetter(folded.charAt(end))
        && "是为则系".indexOf(folded.charAt(end)) < 0;
  }

  /** 公布一起骗贷案件: a case, and not together. */
  private static boolean isCase(String folded, Span phrase) {
    int start = phrase.start();
    char before = start == 0 ? '\n' : folded.charAt(start - 1);
    if (Character.isLetter(before) && BEFORE_CASES.indexOf(before) < 0) {
      return false;
    }
    if (isEachCase(folded, phrase)) {
      return true;
    }
    for (int at = phrase.end(); at < Math.min(folded.length(), phrase.end() + CASE_REACH); at++) {
      if (CASES.indexOf(folded.charAt(at)) >= 0) {
        return true;
      }
      if (",。;!?\n".indexOf(folded.charAt(at)) >= 0) {
        return false;
      }
    }
    return false;
  }

  /** 发现一起、处罚一起: as many as there are. */
  private static boolean isEachCase(String folded, Span phrase) {
    int pair = phrase.length() + 3;
    boolean first =
        folded.startsWith("、", phrase.end()) && folded.startsWith("一起", phrase.start() + pair);
    return first || (phrase.start() >= pair && folded.startsWith("一起、", phrase.start() - pair));
  }

  /** 第四起 is a fourth case, and not the 四起 of 狼烟四起. */
  private static boolean isOrdinal(String folded, Span phrase, Numeral numeral) {
    return phrase.start() == numeral.start()
        && numeral.start() > 0
        && folded.charAt(numeral.start() - 1) == '第';
  }
}
