package duoshao.figure.frame;

import duoshao.figure.site.Frame;
import duoshao.figure.site.Frame.Source;
import duoshao.figure.site.Site;
import duoshao.figure.subject.HeldBy;
import duoshao.lexicon.Term.Verb;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rules for a stake in a company: what is done with it says what is measured, and who does it whose
 * it is, wherever the company stands.
 *
 * <pre>
 * 收购 岳麓科技 51%股权               收购股权
 * 收购 李某持有的岳麓科技 51%股权       收购股权: who holds what another buys does not act
 * 将 其持有的岳麓科技 51%股权 转让给     转让股权
 * 收购甲公司 51%股权，乙公司 60%股权     as the one before
 * 减持 其持有的公司股份 500万股           减持股份
 * </pre>
 */
final class EquityRules {
  private static final int LONGEST_STAKE = 4;
  private static final List<String> STAKES = List.of("股权", "股份", "股本", "权益", "份额", "股票");

  static final List<FigureRule> ALL =
      List.of(
          new FigureRule(
              "held_by",
              Set.of(Kind.PERCENT),
              HeldBy::frame,
              List.of("海蓝科技由岳麓科技有限公司⟦100%⟧控股", "海蓝科技由星海投资⟦70%⟧持股"),
              List.of("岳麓科技⟦100%⟧控股海蓝科技", "海蓝科技由岳麓科技持股⟦70%⟧")),
          new FigureRule(
              "equity",
              Set.of(Kind.PERCENT),
              EquityRules::equity,
              List.of("海蓝科技收购岳麓科技⟦51%⟧股权", "海蓝科技持有岳麓科技⟦8.5%⟧的股份"),
              List.of("岳麓科技⟦51%⟧股权", "海蓝科技收购股份占总股本的⟦5%⟧")),
          new FigureRule(
              "equity_list",
              Set.of(Kind.PERCENT),
              EquityRules::listed,
              List.of("海蓝科技收购岳麓科技51%股权，湘江电子⟦60%⟧股权"),
              List.of("海蓝科技收购岳麓科技51%股权，持有湘江电子⟦60%⟧股权")),
          new FigureRule(
              "dealt_shares",
              Set.of(Kind.COUNT),
              EquityRules::dealtShares,
              List.of("周新明减持其持有的海蓝科技股份⟦500万股⟧", "周新明累计质押所持公司股份⟦500万股⟧"),
              List.of("周新明持有公司股份⟦500万股⟧", "周新明将其持有的海蓝科技股份⟦500万股⟧质押")));

  private EquityRules() {}

  private static Optional<Frame> equity(Site site) {
    String stake = stake(site);
    int verb = stake.isEmpty() ? -1 : governor(site);
    if (verb < 0) {
      return Optional.empty();
    }
    int behind = site.word(verb).isVerb(Verb.LIGHT) ? done(site) : moved(site, verb);
    String action = action(site.word(behind < 0 ? verb : behind));
    return Optional.of(Frame.level(action + stake, Math.min(verb, mover(site, verb))));
  }

  private static String action(Word verb) {
    return isHolding(verb) ? "持有" : verb.text();
  }

  /** 完成了对某公司51%股权的|收购: the deal behind the stake; -1 if there is none. */
  private static int done(Site site) {
    int to = Math.min(site.end(), site.figure() + LONGEST_STAKE);
    return site.verb(Verb.ACT, site.figure() + 1, to);
  }

  private static Optional<Frame> listed(Site site) {
    int comma = site.start() - 1;
    boolean row =
        comma >= 2
            && site.word(comma).isMark("，,")
            && isStake(site.word(comma - 1).text())
            && site.word(comma - 2).isFigure();
    return row && !stake(site).isEmpty() && governor(site) < 0
        ? Optional.of(Frame.level("", site.start()).from(Source.LIST))
        : Optional.empty();
  }

  /** 股权 in 51%的股权; empty if the figure is no stake. */
  private static String stake(Site site) {
    String noun = site.nounBehind();
    for (String stake : STAKES) {
      if (noun.endsWith(stake) || noun.startsWith(stake)) {
        return stake;
      }
    }
    return "";
  }

  /** 减持|其|持有的公司股份|500万股: what is done with shares says more than that somebody holds them. */
  private static Optional<Frame> dealtShares(Site site) {
    if (!site.countsShares() || !site.hasHead()) {
      return Optional.empty();
    }
    String noun = site.headWord().text();
    boolean shares = noun.endsWith("股份") || noun.endsWith("股票");
    for (int i = site.head(); shares && i > site.start() && !site.word(i).isFigure(); i--) {
      if (isHolding(site.word(i))) {
        int verb = i - 1;
        while (verb > site.start()
            && (site.word(verb).isStandIn() || site.word(verb).isOneOf("其", "所", "了", "其所"))) {
          verb--;
        }
        Word deal = site.word(verb);
        return deal.isVerb(Verb.ACT) && !isHolding(deal)
            ? Optional.of(Frame.level(deal.text() + noun.substring(noun.length() - 2), verb))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isStake(String noun) {
    for (String stake : STAKES) {
      if (noun.endsWith(stake)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The verb whose object the stake is: the nearest one before it, or the one that buys what
   * another holds; -1 if there is none.
   */
  private static int governor(Site site) {
    int holds = -1;
    boolean attributive = false;
    for (int i = site.head(); i >= site.start(); i--) {
      Word word = site.word(i);
      boolean other = word.isFigure() && holds < 0 && !isStake(site.word(i + 1).text());
      if (other || word.isVerb(Verb.SHARE) || word.says()) {
        return holds;
      }
      attributive |= word.isDe();
      boolean deals = word.isVerb(Verb.ACT) || word.isVerb(Verb.LIGHT);
      if (deals && !isHolding(word)) {
        return i;
      }
      if (deals || isHolding(word)) {
        holds = holds < 0 ? i : holds;
        attributive |= i > site.start() && site.word(i - 1).is("所");
        if (!attributive && !word.text().startsWith("所")) {
          return holds;
        }
      }
    }
    return holds;
  }

  private static boolean isHolding(Word word) {
    return word.isOneOf("持有", "持", "所持", "所持有", "拥有");
  }

  /** 将其持有的某公司51%股权|转让给: what is done with what somebody holds; -1 if nothing is said to be. */
  private static int moved(Site site, int verb) {
    if (!isHolding(site.word(verb)) || mover(site, verb) == verb) {
      return -1;
    }
    return site.verb(Verb.ACT, site.figure() + 1, site.end());
  }

  /** The 将 before what somebody holds: who gives it away stands before that. */
  private static int mover(Site site, int verb) {
    for (int i = verb - 1; i >= site.start(); i--) {
      if (site.word(i).isOneOf("将", "把")) {
        return i;
      }
    }
    return verb;
  }
}
