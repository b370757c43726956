package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.sentence.Words;
import java.util.Optional;

/** Tells who deals from whose equity is dealt with. */
final class DealtEquity {
  private DealtEquity() {}

  /**
   * 某某公司79%股权的收购价格: whose equity is dealt with is not who deals, where the text is on about another
   * party.
   */
  static Optional<Subject> read(SubjectSite at) {
    Words words = at.words();
    int stake = at.site().start();
    int end = Math.min(at.site().figure() + 1, at.site().end() - 1);
    while (stake < end && !(words.get(stake).isFigure() && isEquity(words.get(stake + 1).text()))) {
      stake++;
    }
    boolean dealt = stake < end && stake > at.site().start();
    boolean priced = dealt && words.get(stake - 1).isName() && isPriced(words, stake, at);
    return priced
        ? at.topics()
            .carried()
            .filter(party -> party.isSure() && party.names().get(0).isParty())
            .map(party -> party.withRule("dealt"))
        : Optional.empty();
  }

  private static boolean isEquity(String noun) {
    return noun.startsWith("股权") || noun.startsWith("股份");
  }

  private static boolean isPriced(Words words, int stake, SubjectSite at) {
    for (int i = stake; i < at.site().end(); i++) {
      if (words
          .get(i)
          .isOneOf(
              "收购价格", "转让价格", "交易价格", "交易总价", "成交价格", "收购价", "转让价", "作价", "对价", "交易对价", "受让价格")) {
        return true;
      }
    }
    return false;
  }
}
