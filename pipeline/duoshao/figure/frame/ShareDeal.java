package duoshao.figure.frame;

import duoshao.figure.site.Site;
import duoshao.lexicon.Term.Verb;
import java.util.Optional;

/** What is done with shares that a figure counts: 质押的|100万股|解除质押. */
final class ShareDeal {
  private ShareDeal() {}

  /** Whether a counted noun is none, or no more than shares are called. */
  static boolean isHolding(String noun) {
    return noun.isEmpty()
        || noun.endsWith("股份")
        || noun.endsWith("股票")
        || noun.endsWith("H股")
        || noun.endsWith("A股");
  }

  /** What is done with shares: the verb of the deal behind the figure, else the one before it. */
  static Optional<String> verb(Site site) {
    if (!site.countsShares()) {
      return Optional.empty();
    }
    int behind = site.verb(Verb.ACT, site.figure() + 1, site.end());
    int before = behind >= 0 ? behind : site.verbBefore(Verb.ACT);
    return before < 0 ? Optional.empty() : Optional.of(site.word(before).text());
  }
}
