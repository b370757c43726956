package duoshao.figure.subject;

import duoshao.lexicon.SourceWords;
import duoshao.lexicon.SpeakerWords;
import duoshao.naming.Name;

/**
 * Tells from the text behind the name of a house that it speaks there of others and not of itself.
 *
 * <pre>
 * 高盛认为, 高盛：预计油价下跌      judges
 * 海麓证券首席策略师李某表示        judges, by its analyst
 * 野村(Nomura)在一份报告中指出     judges
 * 海麓证券公告, 海麓证券遭调查      is on about itself
 * </pre>
 */
final class Judgement {
  private static final int REACH = 30;
  private static final int LONGEST_WORD = 7;
  private static final String ENDS = ",。;:!?\n";

  /** Before what is done to a house: 遭立案调查. */
  private static final String UNDERGOES = "被遭获受";

  /** What a house does that only speaks, right behind its name: 大和指, 高盛称. */
  private static final String SPEAKS = "指称料";

  private Judgement() {}

  /** Whether a house of that name judges of others in the clause that goes on at {@code at}. */
  static boolean follows(Name name, String folded, int at) {
    if (!SpeakerWords.isResearchHouse(name.canonical())) {
      return false;
    }
    int from = behindBracket(folded, at);
    if (from < folded.length() && folded.charAt(from) == ':') {
      return !SourceWords.reportsItself(folded, from + 1);
    }
    return from < folded.length()
        && (SPEAKS.indexOf(folded.charAt(from)) >= 0 || judgesWithin(folded, from));
  }

  private static boolean judgesWithin(String folded, int from) {
    int end = from;
    int last = Math.min(folded.length(), from + REACH);
    while (end < last && ENDS.indexOf(folded.charAt(end)) < 0) {
      end++;
    }
    for (int at = from; at < end; at++) {
      for (int to = at + 1; to <= Math.min(end, at + LONGEST_WORD); to++) {
        String word = folded.substring(at, to);
        if (SourceWords.isOfItself(word) || UNDERGOES.contains(word)) {
          return false;
        }
        if (word.equals("报告") || SourceWords.judges(word) || SpeakerWords.isAnalyst(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** 野村|(Nomura)|的最新分析: where the text goes on behind what a name is called elsewhere. */
  private static int behindBracket(String folded, int at) {
    if (at >= folded.length() || folded.charAt(at) != '(') {
      return at;
    }
    int close = folded.indexOf(')', at);
    return close < 0 || close > at + REACH ? at : close + 1;
  }
}
