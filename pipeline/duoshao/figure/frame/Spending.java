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

  /** So much of what a sum is spent for is said with the verb: 回购公司股份. */
  private static final int LONGEST = 6;

  private static final String[] SPENDS = {
    "斥资", "耗资", "投资", "出资", "投入", "注资", "增资", "豪掷", "花费", "融资", "募资", "募集", "筹资", "筹集"
  };

  private Spending() {}

  /** 斥资5000万元|杀入保险业, 募集3亿元|用于扩产: the verb before says what is done with the sum. */
  static boolean isFollowedByPurpose(Site site) {
    int next = site.figure() + 1;
    return site.isKind(Kind.MONEY)
        && site.headWord().isOneOf(SPENDS)
        && next < site.end()
        && site.word(next).isVerb()
        && site.word(next).text().length() > 1;
  }

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
    boolean brief = !predicate.isEmpty() && !predicate.contains("的");
    return brief && (predicate.length() <= LONGEST || !site.isKind(Kind.MONEY))
        ? predicate
        : site.word(deal).text();
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
