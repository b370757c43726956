package duoshao.figure.subject;

import duoshao.figure.Subject;
import duoshao.figure.site.Site;
import duoshao.lexicon.Organisations;
import duoshao.naming.Name;
import duoshao.quantity.Kind;
import duoshao.sentence.Word;
import duoshao.sentence.Words;
import duoshao.text.WordSet;
import java.util.Optional;
import java.util.Set;

/**
 * Those whom a count at the head of a clause counts and who do what the clause says: 上市公司 of
 * 33家上市公司公布业绩. Who is of a market is not of the company that the text was on about.
 */
final class CountedSubject {
  private static final int LONGEST = 10;

  private static final Set<String> OF_MARKET =
      Set.of(
          "上市公司", "券商", "上市券商", "银行", "上市银行", "个股", "股票", "概念股", "公募基金", "私募", "私募基金", "险企", "房企",
          "上市险企", "上市房企", "A股公司");

  private static final String MARKET = "A股";

  private static final Set<String> STOCKS = Set.of("个股", "股票", "概念股");

  private static final WordSet LEADS =
      WordSet.of("有", "共有", "已有", "另有", "还有", "就有", "仍有", "合计有", "总计有", "其中", "共", "已");

  private CountedSubject() {}

  /** Those of a market, where the text was on about one company or nobody. */
  static Optional<Subject> ofMarket(SubjectSite at) {
    if (!at.site().isKind(Kind.COUNT)) {
      return Optional.empty();
    }
    Optional<Subject> topic = at.topics().carried();
    boolean free = topic.isEmpty() ? at.topics().place().isEmpty() : isCompany(topic.get());
    Optional<String> noun = free ? noun(at) : Optional.empty();
    return noun.isPresent() && is(noun.get(), OF_MARKET) ? of(noun.get(), at) : Optional.empty();
  }

  private static boolean isCompany(Subject topic) {
    Name name = topic.names().get(0);
    return topic.names().size() == 1
        && name.sort() == Name.Sort.ORGANISATION
        && !Organisations.isCentralBank(name.canonical());
  }

  /** Those of any sort that acts, where the text names nobody. */
  static Optional<Subject> ofAny(SubjectSite at) {
    Optional<String> noun = noun(at);
    return noun.isPresent() && acts(noun.get()) ? of(noun.get(), at) : Optional.empty();
  }

  private static boolean acts(String noun) {
    return is(noun, OF_MARKET) || Organisations.isOrganisation(noun) || noun.endsWith("企业");
  }

  /** Of stocks it is the market, where the text names it. */
  private static Optional<Subject> of(String noun, SubjectSite at) {
    if (!is(noun, STOCKS)) {
      return Optional.of(Subject.of(Name.of(noun, Name.Sort.OTHER), "counted", false));
    }
    return at.topics().mentions().occurrences(MARKET) > 0
        ? Optional.of(Subject.of(Name.of(MARKET, Name.Sort.MARKET), "counted", false))
        : Optional.empty();
  }

  /** 个股, A股个股, A股公司. */
  private static boolean is(String noun, Set<String> nouns) {
    return nouns.contains(noun)
        || (noun.startsWith(MARKET) && nouns.contains(noun.substring(MARKET.length())));
  }

  /** The noun that a count at the head of its clause counts. */
  private static Optional<String> noun(SubjectSite at) {
    Site site = at.site();
    if (!site.isKind(Kind.COUNT) || !begins(site)) {
      return Optional.empty();
    }
    Words words = at.words();
    int to = site.figure() + 1;
    while (to < site.end() && (isPart(words.get(to)) || endsListed(words, to))) {
      to++;
    }
    String noun = to > site.figure() + 1 ? words.text(site.figure() + 1, to - 1) : "";
    return noun.length() < 2 || noun.length() > LONGEST ? Optional.empty() : Optional.of(noun);
  }

  private static boolean isPart(Word word) {
    boolean noun =
        word.isNominal()
            && !word.isName()
            && !word.isMeasure()
            && !word.isRole()
            && !word.isStandIn();
    return noun || word.is(MARKET) || is(word.text(), OF_MARKET);
  }

  /** A股|公司. */
  private static boolean endsListed(Words words, int at) {
    return words.get(at).is("公司") && words.get(at - 1).is(MARKET);
  }

  private static boolean begins(Site site) {
    for (int i = site.start(); i < site.figure(); i++) {
      Word word = site.word(i);
      if (!word.isSmall() && !word.isAmong(LEADS)) {
        return false;
      }
    }
    return true;
  }
}
