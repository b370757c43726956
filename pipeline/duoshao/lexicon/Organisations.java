package duoshao.lexicon;

import duoshao.text.WordTrie;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the names of organisations end, and which phrases end so and name nobody. */
public final class Organisations {
  private static final Map<String, String> ORGANISATIONS = WordLists.column("organisations.tsv", 1);
  private static final Map<String, String> STRONG =
      filled(WordLists.column("organisations.tsv", 2));
  private static final Map<String, Ending> SURENESS = sureness();
  private static final WordTrie<String> ENDINGS = WordTrie.reversed(ORGANISATIONS);
  private static final WordTrie<String> STRONG_ENDINGS = WordTrie.reversed(STRONG);
  private static final WordTrie<String> STRONG_FORWARD = new WordTrie<>(STRONG);
  private static final WordTrie<String> EXTENSIONS =
      new WordTrie<>(WordLists.column("name-extensions.tsv", 1));
  private static final Set<String> GENERIC =
      WordLists.column("generic-organisations.tsv", 1).keySet();
  private static final Set<String> MODIFIERS =
      WordLists.column("generic-modifiers.tsv", 1).keySet();

  private Organisations() {}

  /** How surely what ends so is a name. */
  public enum Ending {
    /** 有限公司: whatever stands before it is one. */
    LEGAL,
    /** 集团, 银行: no common noun ends so. */
    STRONG,
    /** 投资, 科技: common nouns end so too. */
    WEAK
  }

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

  /**
   * Whether the phrase ends as organisations do, with something before the ending: 平安银行, not 银行.
   */
  public static boolean isOrganisation(String phrase) {
    Optional<String> sort = ending(phrase);
    return sort.isPresent()
        && (sort.get().equals("organisation") || sort.get().equals("authority"));
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
    return match.isPresent() && match.get().span().start() > 0
        ? Optional.of(match.get().meaning())
        : Optional.empty();
  }

  /** Whether a name is that of a ministry, a bureau or a court: 工信部, 某市人民法院. */
  public static boolean isAuthority(String name) {
    Optional<WordTrie.Match<String>> match = ENDINGS.longestBefore(name, name.length(), 0);
    return match.isPresent() && match.get().meaning().equals("authority");
  }

  public static boolean isCentralBank(String name) {
    return name.endsWith("央行") || name.endsWith("联储") || name.endsWith("人民银行");
  }

  /** Whether a phrase that ends like an organisation names none: 上市公司, 公募基金. */
  public static boolean isGeneric(String phrase) {
    if (GENERIC.contains(phrase)) {
      return true;
    }
    Optional<WordTrie.Match<String>> ending = ENDINGS.longestBefore(phrase, phrase.length(), 0);
    return ending.isPresent()
        && MODIFIERS.contains(phrase.substring(0, ending.get().span().start()));
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
    Optional<WordTrie.Match<String>> ending =
        STRONG_ENDINGS.longestBefore(phrase, phrase.length(), 0);
    return ending.isPresent() && ending.get().span().start() >= 2;
  }

  private static Map<String, String> filled(Map<String, String> words) {
    Map<String, String> filled = new LinkedHashMap<>(words);
    filled.values().removeIf(String::isEmpty);
    return filled;
  }
}
