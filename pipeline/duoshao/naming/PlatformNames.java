package duoshao.naming;

import duoshao.lexicon.Places;
import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.nlp.Segmenter;
import duoshao.nlp.Token;
import duoshao.text.CharacterSet;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of platforms that stand beside the words which say what they are, whatever words the
 * names are made of:
 *
 * <pre>
 * 万湖理财P2P网贷平台 … 万湖理财成交额      万湖理财
 * #小麓钱盒# … 借贷平台小麓钱盒涉嫌诈骗     小麓钱盒
 * 多家网贷平台, 网贷平台成交量             nothing
 * </pre>
 *
 * <p>The article must write the name elsewhere too, apart from these words, or say what a measure
 * of it is (网贷平台麓麓金的网贷利率). Weakness: any other platform that is named once keeps the name that the
 * segmenter makes of it.
 */
final class PlatformNames {
  private static final String PLATFORM = "平台";
  private static final int LONGEST = 8;
  private static final int MOST = 100;

  private static final CharacterSet OPENERS = CharacterSet.of("，,。；;：:！!？?\n 、“”\"（(）)丨︱|【】#");
  private static final CharacterSet STOPS = CharacterSet.of("的在将已被于为是因遭称拟与");
  private static final CharacterSet SORTS = CharacterSet.of("系型类级性化式家个些");

  private static final Map<String, String> KINDS = kinds();
  private static final WordTrie<String> KINDS_REVERSED = WordTrie.reversed(KINDS);

  private final String folded;
  private final Vocabulary vocabulary;
  private final Segmenter segmenter;
  private final List<Introduction> found = new ArrayList<>();

  /** Which names recur, at the heads of clauses and elsewhere; each is looked for once. */
  private final Map<String, Boolean> atHeads = new HashMap<>();

  private final Map<String, Boolean> elsewhere = new HashMap<>();

  PlatformNames(String folded, Vocabulary vocabulary, Segmenter segmenter) {
    this.folded = folded;
    this.vocabulary = vocabulary;
    this.segmenter = segmenter;
    int searches = 0;
    for (int at = folded.indexOf(PLATFORM);
        at >= 0 && searches++ < MOST;
        at = folded.indexOf(PLATFORM, at + 1)) {
      int kind = kindBefore(at);
      if (kind < at) {
        before(kind);
        behind(at + PLATFORM.length());
      }
    }
  }

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (List<String> row : WordTable.rows(PlatformNames.class, "platform-kinds.tsv", 1)) {
      kinds.put(row.get(0), row.get(0));
    }
    return kinds;
  }

  /** The names, in text order, as the folded text writes them. */
  List<Introduction> names() {
    return found;
  }

  /**
   * Where the word for a kind of platform begins that ends at {@code end}; {@code end} if none
   * does.
   */
  private int kindBefore(int end) {
    return KINDS_REVERSED
        .longestBefore(folded, end, 0)
        .map(kind -> kind.span().start())
        .orElse(end);
  }

  /**
   * 万湖理财|P2P|网贷平台, at the head of a clause: the longest part that is a name; it may end as kinds
   * do.
   */
  private void before(int kind) {
    int start = kind;
    while (start > 0
        && kind - start <= 2 * LONGEST
        && !OPENERS.contains(folded.charAt(start - 1))) {
      start--;
    }
    int end = kind;
    while (end > start) {
      String name = folded.substring(start, end);
      if (isPlatform(name, false)) {
        add(name);
        return;
      }
      int next = kindBefore(end);
      if (next == end) {
        return;
      }
      end = next;
    }
  }

  /** 借贷平台|小麓钱盒|涉嫌诈骗. */
  private void behind(int start) {
    int end = start;
    while (end < folded.length() && end - start <= LONGEST && !ends(end)) {
      end++;
    }
    String name = folded.substring(start, end);
    if (isPlatform(name, true) || (ownsMeasure(end) && isName(name))) {
      add(name);
    }
  }

  /** 借贷平台小麓钱盒|的利率: whose measure is stated needs no second mention. */
  private boolean ownsMeasure(int end) {
    return end + 1 < folded.length()
        && folded.charAt(end) == '的'
        && vocabulary
            .longestAt(folded, end + 1)
            .filter(match -> match.meaning().measure().isPresent())
            .isPresent();
  }

  private boolean ends(int at) {
    char c = folded.charAt(at);
    return !Character.isLetterOrDigit(c)
        || STOPS.contains(c)
        || vocabulary
            .longestAt(folded, at)
            .filter(match -> match.span().length() > 1)
            .filter(match -> isOfClause(match.meaning()))
            .isPresent();
  }

  private static boolean isOfClause(Term term) {
    return (term.verb().isPresent() && term.mood().isEmpty())
        || term.change().isPresent()
        || term.base().isPresent()
        || term.measure().isPresent();
  }

  private boolean isPlatform(String name, boolean atHead) {
    Map<String, Boolean> known = atHead ? atHeads : elsewhere;
    return known.computeIfAbsent(name, key -> isName(key) && recurs(key, atHead));
  }

  /** Whether the text writes the name elsewhere too, not beside what says that it is a platform. */
  private boolean recurs(String name, boolean atHead) {
    int seen = 0;
    for (int at = folded.indexOf(name);
        at >= 0 && seen++ < MOST;
        at = folded.indexOf(name, at + 1)) {
      boolean head = at == 0 || OPENERS.contains(folded.charAt(at - 1));
      boolean beside = folded.startsWith(PLATFORM, at - PLATFORM.length());
      if (atHead ? head : beside || (head && !isBeforeKind(at + name.length()))) {
        return true;
      }
    }
    return false;
  }

  private boolean isBeforeKind(int at) {
    int kind = at;
    while (kind - at <= LONGEST && !folded.startsWith(PLATFORM, kind)) {
      kind++;
    }
    if (kind - at > LONGEST) {
      return false;
    }
    while (kind > at && kindBefore(kind) < kind) {
      kind = kindBefore(kind);
    }
    return kind <= at;
  }

  /** Whether a name may be written so: no place, no sort of platform, no word of a clause. */
  private boolean isName(String written) {
    if (written.length() < 2
        || written.length() > LONGEST
        || SORTS.contains(written.charAt(written.length() - 1))
        || Character.isDigit(written.charAt(0))
        || KINDS.containsKey(written)
        || NamelessHeads.contain(written)
        || Places.isPlace(written)) {
      return false;
    }
    List<Token> tokens = segmenter.segment(written);
    Token last = tokens.get(tokens.size() - 1);
    boolean acts =
        last.word().length() > 1
            && "vad".indexOf(last.tag().charAt(0)) >= 0
            && NameToken.syllables(tokens) == 0 // but 麓|麓金
            && !KINDS.containsKey(last.word());
    boolean several = tokens.size() > 1 || NameToken.isProper(last);
    return several && !acts && !last.tag().startsWith("ns");
  }

  private void add(String name) {
    if (found.stream().noneMatch(known -> known.written().equals(name))) {
      found.add(new Introduction(name, Name.of(name, Name.Sort.ORGANISATION)));
    }
  }
}
