package duoshao.naming;

import duoshao.lexicon.BesideNames;
import duoshao.lexicon.NameDictionary;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.Places;
import duoshao.lexicon.PriceWords;
import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.lexicon.WordLists;
import duoshao.nlp.Token;
import duoshao.text.CharacterSet;
import duoshao.text.WordTrie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that no list knows and that open several clauses of one article with different words
 * behind them: 触宝财报显示, 触宝2021年三季度 and 触宝Q3营收 have 触宝 in common.
 *
 * <p>Only what the segmenter cannot cut into words that it knows is taken; 绿色信贷 opens many clauses
 * and names nobody.
 */
final class RecurringHeads {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 16;

  /** What is longer than a name may be a phrase that the text repeats. */
  private static final int LONGEST_NAME = 8;

  private static final int SHORT_NAME = 4;

  private static final CharacterSet OPENERS = CharacterSet.of("，,。；;：:！!？?\n 、“\"（(丨︱|【】》");
  private static final int MOST = 400;

  private static final List<String> TIMES =
      List.of(
          "上半年", "下半年", "半年", "年度", "季度", "全年", "年报", "季报", "中期", "今日", "昨日", "今年", "去年", "前三季",
          "一季", "三季", "第", "此前", "最新", "早盘", "午盘", "尾盘", "夜盘", "盘前", "盘中", "盘后", "开盘", "收盘", "短线",
          "新冠", "新增", "累计");

  private static final CharacterSet TIME_OPENERS =
      CharacterSet.of(String.join("", TIMES.stream().map(time -> time.substring(0, 1)).toList()));

  /** Of what the words behind a name are made: 涨超, 升破, 总产能, 前11个月. */
  private static final CharacterSet NO_END = CharacterSet.of("涨跌升降突破报收总前后第继普领引恐说谈称首");

  private final String text;
  private final NameDictionary dictionary;
  private final NameShape shape;

  /** The words of the heads: neighbours share them. */
  private final Map<String, List<Token>> words = new HashMap<>();

  /** What is named by what heads have in common, which many pairs of them may. */
  private final Map<String, Optional<String>> names = new HashMap<>();

  RecurringHeads(String text, NameDictionary dictionary, NameShape shape) {
    this.text = text;
    this.dictionary = dictionary;
    this.shape = shape;
  }

  List<Introduction> names() {
    List<String> heads = heads();
    Collections.sort(heads);
    List<Introduction> found = new ArrayList<>();
    String taken = "";
    for (int i = 1; i < heads.size(); i++) {
      String one = heads.get(i - 1);
      String other = heads.get(i);
      int length = commonLength(one, other);
      String common = length < SHORTEST ? "" : other.substring(0, length);
      if (common.isEmpty() || common.equals(taken) || isNoHead(common, one, other)) {
        continue; // as most
      }
      Optional<String> name = names.computeIfAbsent(whole(common, one, other), this::named);
      if (name.isPresent() && stands(name.get(), one, other, common)) {
        found.add(new Introduction(name.get(), Name.of(name.get(), sort(name.get()))));
        taken = common;
      }
    }
    return found;
  }

  /** Whether what two heads have in common is the whole of a name, and no phrase said twice. */
  private boolean stands(String name, String one, String other, String common) {
    boolean repeated = isRepeated(common, other);
    return (!repeated || name.length() <= SHORT_NAME || Organisations.isOrganisation(name))
        && !(goesOnAsName(name, one) && goesOnAsName(name, other));
  }

  /** A clause, the family name of two persons or a word that we know. */
  private static boolean isNoHead(String common, String one, String other) {
    boolean persons =
        common.length() == 2
            && WordLists.isSurname(common.substring(0, 1))
            && (one.length() == 3 || other.length() == 3);
    return NameShape.isFunction(common)
        || persons
        || isWord(one, common.length())
        || isWord(other, common.length());
  }

  /** 华麓|浦项, 华麓|新能源: two syllables may be what several firms of a house begin with. */
  private boolean goesOnAsName(String name, String head) {
    return name.length() == 2 && shape.goesOnAsName(head, name.length());
  }

  /** Whether a text says a whole phrase again, as its first sentence does its title. */
  private static boolean isRepeated(String common, String head) {
    return common.length() > LONGEST_NAME && common.equals(head);
  }

  /**
   * The part of what two heads have in common that ends with a word: 财富中|国 is none. Where it ends
   * with a word in one of them only (北京市疾|控, 北京市疾病), it needs two syllables of no word to be a
   * name.
   */
  private String whole(String common, String one, String other) {
    if (one.equals(other)) {
      return common; // as most
    }
    int first = lastWordEnd(one, common.length());
    int second = lastWordEnd(other, common.length());
    String longer = common.substring(0, Math.max(first, second));
    if (first == second || shape.syllables(longer) > 1) {
      return longer;
    }
    int shorter = Math.min(first, second);
    boolean ends = lastWordEnd(first < second ? other : one, shorter) == shorter;
    return ends ? common.substring(0, shorter) : "";
  }

  private int lastWordEnd(String head, int most) {
    return most == head.length()
        ? most
        : NameToken.lastWordEnd(words.computeIfAbsent(head, shape::words), most);
  }

  /** Whether a head begins with a word that we know, no shorter than {@code length}. */
  private static boolean isWord(String head, int length) {
    Optional<WordTrie.Match<Term>> word = Vocabulary.shipped().longestAt(head, 0);
    return word.isPresent() && word.get().span().end() >= length;
  }

  private List<String> heads() {
    List<String> heads = new ArrayList<>();
    boolean opens = true;
    for (int i = 0; i < text.length() && heads.size() < MOST; i++) {
      char c = text.charAt(i);
      if (opens && Character.isLetter(c)) {
        int head = behindMarket(i);
        heads.add(head(head));
      }
      opens = OPENERS.contains(c);
    }
    return heads;
  }

  private int behindMarket(int at) {
    if (!HeadNames.MARKET_OPENERS.contains(text.charAt(at))) {
      return at;
    }
    for (String market : HeadNames.MARKETS) {
      if (text.startsWith(market, at)) {
        return at + market.length();
      }
    }
    return at;
  }

  /** The letters from {@code at} on, without a Latin word that a digit goes on with: P of P2P. */
  private String head(int at) {
    int end = at;
    while (end < text.length() && end - at < LONGEST && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && Character.isDigit(text.charAt(end))) {
      while (end > at && text.charAt(end - 1) < 0x80) {
        end--;
      }
    }
    return text.substring(at, end);
  }

  private static int commonLength(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int length = 0;
    while (length < most && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }

  /** 某某医疗 of 某某医疗半年度: a name ends before the words that say when. */
  private static String untimed(String head) {
    if (!TIME_OPENERS.isIn(head, 2, head.length())) {
      return head;
    }
    int end = head.length();
    for (String time : TIMES) {
      int at = head.indexOf(time);
      end = at >= 2 ? Math.min(end, at) : end;
    }
    return head.substring(0, end);
  }

  /** Whether the character at {@code at} begins what follows a name: 某某|涨, 全国|新, but not 科益新. */
  private static boolean isBehindName(String head, int at) {
    return NO_END.contains(head.charAt(at))
        || (head.charAt(at) == '新' && Places.isPlace(head.substring(0, at)));
  }

  /** 国际铜, 锂盐: what has a price of its own and is no company; 长端国债, which has a yield. */
  private static Name.Sort sort(String name) {
    if (name.endsWith("债") || name.endsWith("期货")) {
      return Name.Sort.PRODUCT;
    }
    boolean good =
        PriceWords.metricOf(name).isPresent()
            && !Organisations.isOrganisation(name)
            && !name.endsWith("股");
    return good ? Name.Sort.PRODUCT : HeadNames.sort(name);
  }

  /** The part of a common head that is a name. */
  private Optional<String> named(String common) {
    if (common.length() < SHORTEST) {
      return Optional.empty();
    }
    String head = untimed(common);
    int end = shape.unknownNameAtHead(head);
    end = end > 0 && shape.goesOnToEnd(head, end) ? head.length() : end;
    int whole = end;
    while (end > 0 && isBehindName(common, end - 1)) {
      end--;
    }
    if (end < whole && shape.syllables(common.substring(0, end)) == 0) {
      return Optional.empty(); // 公积金|首
    }
    boolean market = end > 0 && (common.startsWith("市场", end) || common.startsWith("行业", end));
    end += market ? 2 : 0;
    String name = BesideNames.within(common.substring(0, end));
    if (name.length() > 1 && Places.isPlace(name.substring(0, name.length() - 1))) {
      return Optional.empty(); // 中国|信, 湖北|高: cut off within a name
    }
    int known = dictionary.longestAt(name, 0).map(match -> match.span().end()).orElse(0);
    boolean isNew = known == 0 || (name.length() - known >= 2 && !shape.acts(name, known));
    return name.length() >= 2 && isNew && !NamelessHeads.contain(name)
        ? Optional.of(name)
        : Optional.empty();
  }
}
