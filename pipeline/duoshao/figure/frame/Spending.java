package duoshao.figure.frame;

import duoshao.figure.site.Frame;
import duoshao.figure.site.NounGroup;
import duoshao.figure.site.Site;
import duoshao.lexicon.Term.Verb;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import java.util.List;
import java.util.Optional;

/**
 * The rule for a sum that is spent: who spends it stands before it, what for behind it.
 *
 * <pre>
 * spent = [ spender ] [ 以 | 斥 | … | means ] sum [ means ] deal-verb
 * means = 现金 | 自有资金 | …
 * </pre>
 */
final class Spending {
  static final FigureRule RULE =
      new FigureRule(
          "spent",
          Spending::spent,
          List.of(
              "招商银行⟦55亿⟧收购岳麓科技", "岳麓科技⟦3亿元⟧增持股份", "招商银行拟以⟦3亿元⟧现金收购岳麓科技51%股权", "招商银行斥⟦3亿元⟧回购50万股"),
          List.of("招商银行投资⟦55亿元⟧收购岳麓科技", "招商银行营业收入⟦3亿元⟧增长5%", "招商银行以⟦3亿元⟧的管理总规模位居第二"));

  private Spending() {}

  /** 某某资本|55亿|收购某某科技, 以3亿元现金|收购: who spends stands before the sum, what for behind it. */
  private static Optional<Frame> spent(Site site) {
    boolean sum = site.isKind(Kind.MONEY) || site.quantity().isBare();
    int deal = sum && site.hasHead() ? behindMeans(site) : site.end();
    if (deal >= site.end() || !site.word(deal).isVerb(Verb.ACT)) {
      return Optional.empty();
    }
    Word head = site.headWord();
    boolean spender =
        NounGroup.isNoun(head) && !head.isMeasure() && !Site.endsInMeasure(head.text());
    boolean pays = head.isOneOf("以", "用", "拟", "斥", "斥资", "花", "砸", "掷", "耗") || isMeans(head);
    boolean named = spender && !isMeans(head);
    return named || pays
        ? Optional.of(Frame.level(purpose(site, deal), named ? site.head() + 1 : site.head()))
        : Optional.empty();
  }

  /** 现金, 自有资金: what a sum is paid in, before it or behind it. */
  private static boolean isMeans(Word word) {
    return word.isOneOf("现金", "人民币", "自有资金", "自筹资金", "募集资金", "资金");
  }

  /** What the sum is spent for: the predicate, or its verb where another figure stands in it. */
  private static String purpose(Site site, int deal) {
    String predicate = deal == site.figure() + 1 ? site.predicateBehind() : "";
    return predicate.isEmpty() || predicate.contains("的") ? site.word(deal).text() : predicate;
  }

  /** Behind what a sum is paid in: 3亿元|的|现金|收购, but not 3亿元|的|管理规模. */
  private static int behindMeans(Site site) {
    int at = site.figure() + 1;
    if (at + 1 < site.end() && site.word(at).isDe() && isMeans(site.word(at + 1))) {
      at++;
    }
    while (at < site.end() && isMeans(site.word(at))) {
      at++;
    }
    return at;
  }
}
