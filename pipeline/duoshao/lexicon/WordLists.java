package duoshao.lexicon;

import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Small lists about names: the endings of organisations, and nouns that name nobody. */
public final class WordLists {
  private static final Map<String, String> ORGANISATIONS = column("organisations.tsv", 1);
  private static final Map<String, String> STRONG = filled(column("organisations.tsv", 2));
  private static final Map<String, Ending> SURENESS = sureness();
  private static final Map<String, String> COMMON = column("common-nouns.tsv", 1);
  private static final WordTrie<String> ENDINGS = WordTrie.reversed(ORGANISATIONS);
  private static final WordTrie<String> STRONG_ENDINGS = WordTrie.reversed(STRONG);
  private static final WordTrie<String> STRONG_FORWARD = new WordTrie<>(STRONG);
  private static final WordTrie<String> EXTENSIONS =
      new WordTrie<>(column("name-extensions.tsv", 1));
  private static final Set<String> GENERIC = column("generic-organisations.tsv", 1).keySet();
  private static final Set<String> MODIFIERS = column("generic-modifiers.tsv", 1).keySet();

  /** Words that belong to a measure although they are no nouns: 日均获利, 平均收购价格. */
  private static final Map<String, String> MEASURE_MODIFIERS = column("measure-modifiers.tsv", 1);

  private static final Map<String, String> SUM_VERBS = column("sum-verbs.tsv", 1);
  private static final WordTrie<String> PAYMENTS = new WordTrie<>(SUM_VERBS);
  private static final WordTrie<String> SUM_NOUNS = new WordTrie<>(column("sum-nouns.tsv", 1));
  private static final WordTrie<String> SUM_ENDINGS = WordTrie.reversed(column("sum-nouns.tsv", 1));
  private static final Set<String> LEVEL_NOUNS = column("level-nouns.tsv", 1).keySet();

  private static final Set<String> SHARED_OPENINGS = column("shared-openings.tsv", 1).keySet();
  private static final Set<String> COMMON_LATIN = column("latin-words.tsv", 1).keySet();

  private static final Set<String> ACTORS = column("actors.tsv", 1).keySet();

  private static final Set<String> HOUSES = column("research-houses.tsv", 1).keySet();
  private static final Map<String, String> OFFICES = column("offices.tsv", 1);
  private static final WordTrie<String> OFFICE_ENDINGS = WordTrie.reversed(OFFICES);
  private static final int LONGEST_PERSON = 6;

  /** What names go on with behind 长: 长城, 长江. */
  private static final String OPEN_WITH_LONG = "城江春沙兴安虹青征飞电";

  private static final List<String> ANALYSTS = List.of("分析师", "经济学家", "策略师", "研究员");

  private static final Set<String> DEAL_MANNERS = column("deal-manners.tsv", 1).keySet();
  private static final Set<String> LITIGANTS = column("litigants.tsv", 1).keySet();

  private static final Set<String> SURNAMES = column("surnames.tsv", 1).keySet();

  /** Whether the word is a family name. */
  public static boolean isSurname(String word) {
    return SURNAMES.contains(word);
  }

  /** Whether the word names an office of an authority, whose holder speaks for it: 局长, 发言人. */
  public static boolean isOffice(String word) {
    return OFFICES.containsKey(word);
  }

  /** How surely what ends so is a name. */
  public enum Ending {
    /** 有限公司: whatever stands before it is one. */
    LEGAL,
    /** 集团, 银行: no common noun ends so. */
    STRONG,
    /** 投资, 科技: common nouns end so too. */
    WEAK
  }

  private WordLists() {}

  /** How surely a name ends in the word; empty if no organisation ends so. */
  public static Optional<Ending> organisationEnding(String word) {
    return word.endsWith("有限公司")
        ? Optional.of(Ending.LEGAL)
        : Optional.ofNullable(SURENESS.get(word));
  }

  private static Map<String, Ending> sureness() {
    Map<String, Ending> sureness = new HashMap<>();
    ORGANISATIONS.forEach(
        (word, sort) -> {
          if (sort.equals("organisation") || sort.equals("authority")) {
            sureness.put(word, STRONG.containsKey(word) ? Ending.STRONG : Ending.WEAK);
          }
        });
    sureness.put("有限责任公司", Ending.LEGAL);
    sureness.put("股份公司", Ending.LEGAL);
    sureness.put("合伙企业", Ending.LEGAL);
    return sureness;
  }

  /** Whether so many names begin with the two characters that they show no common house: 中国, 国际. */
  public static boolean isSharedOpening(String opening) {
    return SHARED_OPENINGS.contains(opening);
  }

  /** Whether a word says how holders deal in shares: 违规, 大量. */
  public static boolean isDealManner(String word) {
    return DEAL_MANNERS.contains(word);
  }

  /** Whether a word says what a court calls a party: 被告, 上诉人. */
  public static boolean isLitigant(String word) {
    return LITIGANTS.contains(word);
  }

  /** Whether a common noun is one that acts as a party: 机构, 外资, 北向资金. */
  public static boolean isActor(String word) {
    return ACTORS.contains(word);
  }

  /** Whether a Latin word names no party: ETF, GDP. */
  public static boolean isCommonLatin(String word) {
    return COMMON_LATIN.contains(word);
  }

  /** Whether a noun behind a figure only says that it is one of a scale: 4万美元关口, 6.3至6.4元区间. */
  public static boolean isLevelNoun(String word) {
    return LEVEL_NOUNS.contains(word);
  }

  /** Whether a verb's object is a sum of money where it counts nothing else: 骗, 募集, 出售. */
  public static boolean takesSum(String verb) {
    String sort = SUM_VERBS.get(verb);
    return sort != null && !sort.equals("behind");
  }

  /** Whether nothing but a sum stands behind the verb, whatever follows it: 涉案9000万证监会…. */
  public static boolean takesOnlySum(String verb) {
    return "only".equals(SUM_VERBS.get(verb));
  }

  /** Whether a sum before the verb is what is paid for it: 35亿出售, 22亿出清. */
  public static boolean isPaidFor(String verb) {
    return SUM_VERBS.containsKey(verb);
  }

  /** Whether the text begins with such a verb of two characters or more: not 出借人. */
  public static boolean beginsWithPayment(String text) {
    int end = PAYMENTS.longestAt(text, 0).map(match -> match.span().end()).orElse(0);
    char next = end < text.length() ? text.charAt(end) : ' ';
    return end > 1 && "人者方商户家额价标".indexOf(next) < 0;
  }

  /** Whether the phrase begins with a noun that a sum of money stands before: 6.5亿|错配标. */
  public static boolean beginsOfSum(String phrase) {
    return SUM_NOUNS.longestAt(phrase, 0).isPresent();
  }

  /**
   * Whether a sum of money is what stands before the phrase: 2亿|罚单, 270亿|理财产品; not 三万|人民血汗钱, which
   * counts people.
   */
  public static boolean isOfSum(String phrase) {
    boolean counts = phrase.indexOf('人') >= 0 || phrase.indexOf('户') >= 0;
    return beginsOfSum(phrase)
        || (!counts && SUM_ENDINGS.longestBefore(phrase, phrase.length(), 0).isPresent());
  }

  public static boolean isMeasureModifier(String word) {
    return MEASURE_MODIFIERS.containsKey(word);
  }

  /** Whether such a word says how is measured, not what: 新增, 日均, but not 绿色, 新冠. */
  public static boolean isWayOfMeasuring(String word) {
    return "".equals(MEASURE_MODIFIERS.get(word));
  }

  /**
   * Whether the phrase ends as organisations do, with something before the ending: 平安银行, not 银行.
   */
  public static boolean isOrganisation(String phrase) {
    return ending(phrase)
        .filter(sort -> sort.equals("organisation") || sort.equals("authority"))
        .isPresent();
  }

  /**
   * What may follow a name and make it a longer one: a legal form, or another party of the same
   * house.
   */
  public static Optional<WordTrie.Match<String>> extensionAt(CharSequence text, int at) {
    return EXTENSIONS.longestAt(text, at);
  }

  /** The sort of the ending of a name: organisation, sector, market, index, product. */
  public static Optional<String> ending(String phrase) {
    Optional<WordTrie.Match<String>> match = ENDINGS.longestBefore(phrase, phrase.length(), 0);
    return match.filter(found -> found.span().start() >= 1).map(WordTrie.Match::meaning);
  }

  /** Whether a name is that of a ministry, a bureau or a court: 工信部, 某市人民法院. */
  public static boolean isAuthority(String name) {
    return ENDINGS
        .longestBefore(name, name.length(), 0)
        .filter(match -> match.meaning().equals("authority"))
        .isPresent();
  }

  /**
   * 统计局局长李某: whether a phrase ends in an office, or in one and the name of a person; in 某市长城科技 it
   * is a name that the office seems to stand in.
   */
  public static boolean isOfficeHolder(String phrase) {
    for (int name = 0; name <= LONGEST_PERSON; name++) {
      int end = phrase.length() - name;
      boolean other = name > 0 && end > 0 && OPEN_WITH_LONG.indexOf(phrase.charAt(end)) >= 0;
      if (name != 1
          && end > 2
          && !(other && phrase.charAt(end - 1) == '长')
          && OFFICE_ENDINGS.longestBefore(phrase, end, 2).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word says of somebody that he judges of others: 分析师, 经济学家. */
  public static boolean isAnalyst(String word) {
    return ANALYSTS.stream().anyMatch(word::endsWith);
  }

  /**
   * Whether a name is that of a bank, a broker, a futures house or an institute that judges others.
   */
  public static boolean isResearchHouse(String name) {
    return name.endsWith("证券")
        || name.endsWith("期货")
        || name.endsWith("研究院")
        || name.endsWith("研究所")
        || HOUSES.contains(name);
  }

  public static boolean isCentralBank(String name) {
    return name.endsWith("央行") || name.endsWith("联储") || name.endsWith("人民银行");
  }

  /** Whether a word names nobody: 数据, 企业. */
  public static boolean isCommonNoun(String word) {
    return COMMON.containsKey(word);
  }

  /** Whether a phrase that ends in the word names nobody either: 相关数据, but not 港珠澳大桥项目. */
  public static boolean isCircumstance(String word) {
    return "".equals(COMMON.get(word));
  }

  /** Whether a phrase that ends like an organisation names none: 上市公司, 公募基金. */
  public static boolean isGeneric(String phrase) {
    if (GENERIC.contains(phrase)) {
      return true;
    }
    Optional<WordTrie.Match<String>> ending = ENDINGS.longestBefore(phrase, phrase.length(), 0);
    return ending
        .filter(found -> MODIFIERS.contains(phrase.substring(0, found.span().start())))
        .isPresent();
  }

  /** The ending at {@code at} by which alone a name is known: 集团, 银行, 委员会, but not 科技, 投资. */
  public static Optional<WordTrie.Match<String>> strongEndingAt(CharSequence text, int at) {
    Optional<WordTrie.Match<String>> match = STRONG_FORWARD.longestAt(text, at);
    return match.isPresent() && isPartOf(text, match.get().span().end()) ? Optional.empty() : match;
  }

  /** 财政部|门, 农业部|分: whether what ends at {@code end} is no ministry but a part of something. */
  static boolean isPartOf(CharSequence text, int end) {
    return end > 0
        && end < text.length()
        && text.charAt(end - 1) == '部'
        && (text.charAt(end) == '门' || text.charAt(end) == '分');
  }

  /** Whether the phrase ends in such an ending, with something before it. */
  public static boolean isStrongOrganisation(String phrase) {
    return STRONG_ENDINGS
        .longestBefore(phrase, phrase.length(), 0)
        .filter(found -> found.span().start() >= 2)
        .isPresent();
  }

  /** The first column of a table with another one of it. */
  private static Map<String, String> column(String table, int column) {
    Map<String, String> words = new LinkedHashMap<>();
    for (List<String> row : WordTable.rows(WordLists.class, table, 3)) {
      words.put(row.get(0), row.get(column));
    }
    return words;
  }

  private static Map<String, String> filled(Map<String, String> words) {
    Map<String, String> filled = new LinkedHashMap<>(words);
    filled.values().removeIf(String::isEmpty);
    return filled;
  }
}
