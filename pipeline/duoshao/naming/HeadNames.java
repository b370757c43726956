package duoshao.naming;

import duoshao.lexicon.BesideNames;
import duoshao.lexicon.NameDictionary;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.Places;
import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.lexicon.WordLists;
import duoshao.text.CharacterSet;
import duoshao.text.WordTable;
import duoshao.text.WordTrie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that stand at the head of a clause and show by what follows that they are names:
 *
 * <ul>
 *   <li>who announces: {@code 丽尚国潮公告，}, {@code 某某科技12月8日晚间公告},
 *   <li>what a colon sets off at the head of a line, and the article names again: {@code 中骏集团控股：},
 *   <li>what ends as only organisations do: {@code 加拿大年金计划委员会手握…}, {@code 平安产险接到…}.
 * </ul>
 */
final class HeadNames {
  private static final int LONGEST = 18;
  private static final int SHORTEST_BEFORE_ENDING = 2;
  private static final int LONGEST_BEFORE_COLON = 9;

  /** How many names are looked for, and how often in the whole text: work stays linear in it. */
  private static final int MOST = 400;

  private static final CharacterSet OPENERS = CharacterSet.of("，,。；;：:！!？?\n 、“”\"（(）)丨︱|【】");

  /** What may stand before the name of a stock. */
  static final List<String> MARKETS = List.of("港股", "A股", "美股", "H股", "B股", "中概股");

  private static final Pattern ANNOUNCER =
      Pattern.compile(
          "(\\*?[^\\s，,。、：:；;（）()“”\"《》【】！!？?]{2,14}?)(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日)?(?:晚间|午间|早间|今日|昨日|今天|昨天|近日|日前|盘后|晚)?"
              + "(?:发布|公布|披露)?(?:[0-9]{4}年度?)?(?:业绩|公告|年报|半年报|季报|财报)");

  private static final Pattern BEFORE_COLON =
      Pattern.compile("(\\*?[^\\s，,。、：:；;（）()“”\"《》【】0-9]{2,8})[：:]");

  private static final List<String> SORTS_OF_FIRMS = List.of("公司", "企业", "集团", "基金", "机构");

  /** What is announced ends with these: 业绩, 公告, 年报. */
  private static final CharacterSet ANNOUNCED = CharacterSet.of("绩告报");

  private static final CharacterSet COLONS = CharacterSet.of(":：");

  /** What heads that announce or set off something and name nobody begin with, hold and end in. */
  private static final List<String> BEGIN_NO_NAME = words("begins");

  private static final List<String> IN_NO_NAME = words("holds");
  private static final List<String> END_NO_NAME = words("ends");

  private final String text;
  private final Vocabulary vocabulary;
  private final NameShape shape;
  private final NameDictionary dictionary;
  private final List<Introduction> found = new ArrayList<>();
  private int searches;

  HeadNames(
      String text,
      String folded,
      Vocabulary vocabulary,
      NameShape shape,
      NameDictionary dictionary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.shape = shape;
    this.dictionary = dictionary;
    boolean opens = true;
    boolean line = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean opener = OPENERS.contains(c);
      if (opens && (Character.isLetter(c) || c == '*')) {
        head(i, line);
      }
      line = "\n】。丨".indexOf(c) >= 0 || (line && opener) || Byline.endsAt(folded, i);
      opens = opener;
    }
  }

  /** The names, in text order. */
  List<Introduction> names() {
    return found;
  }

  private void head(int at, boolean line) {
    int end = Math.min(text.length(), at + 2 * LONGEST);
    if (!line) {
      ending(at).ifPresent(this::add);
      return;
    }
    Optional<String> named = announcer(at, end);
    if (named.isEmpty()) {
      named = beforeColon(at, Math.min(end, at + LONGEST_BEFORE_COLON));
    }
    if (named.isEmpty()) {
      named = ending(at);
    }
    named.ifPresent(this::add);
  }

  private Optional<String> announcer(int at, int end) {
    if (!ANNOUNCED.isIn(text, at, end)) {
      return Optional.empty();
    }
    Matcher announcer = ANNOUNCER.matcher(text).region(at, end);
    return announcer.lookingAt() ? Optional.of(announcer.group(1)) : Optional.empty();
  }

  private Optional<String> beforeColon(int at, int end) {
    if (!COLONS.isIn(text, at, end)) {
      return Optional.empty();
    }
    Matcher colon = BEFORE_COLON.matcher(text).region(at, end);
    boolean named =
        colon.lookingAt()
            && recurs(colon.group(1), colon)
            && !goesBeyondKnown(at, colon.end(1))
            && !shape.isAct(colon.group(1));
    return named ? Optional.of(colon.group(1)) : Optional.empty();
  }

  private boolean recurs(String name, Matcher colon) {
    return searches++ < MOST
        && (text.indexOf(name, colon.end()) >= 0 || text.indexOf(name) < colon.start(1));
  }

  /** 宁德时代扩产：: a known name and what is said of it are no longer name. */
  private boolean goesBeyondKnown(int at, int end) {
    return Organisations.ending(text.substring(at, end)).isEmpty()
        && dictionary
            .longestAt(text, at)
            .filter(known -> known.span().length() > 2 && known.span().end() < end)
            .isPresent();
  }

  private void add(String head) {
    String name = BesideNames.within(head);
    if (!lengthensKnown(name) && found.size() < MOST && !isNoName(name)) {
      found.add(new Introduction(name, Name.of(name, sort(name))));
    }
  }

  private boolean lengthensKnown(String name) {
    for (Introduction known : found) {
      if (name.contains(known.written())) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands at a head announces or sets off something and names nobody. */
  static boolean isNoName(String head) {
    return WordLists.isCommonNoun(head)
        || Vocabulary.shipped().get(head).flatMap(Term::verb).isPresent()
        || Organisations.isGeneric(head)
        || BEGIN_NO_NAME.stream().anyMatch(head::startsWith)
        || IN_NO_NAME.stream().anyMatch(head::contains)
        || END_NO_NAME.stream().anyMatch(head::endsWith);
  }

  private static List<String> words(String where) {
    return WordTable.rows(HeadNames.class, "no-names.tsv", 2).stream()
        .filter(row -> row.get(1).equals(where))
        .map(row -> row.get(0))
        .toList();
  }

  static Name.Sort sort(String name) {
    return Organisations.isAuthority(name) ? Name.Sort.AUTHORITY : Name.Sort.ORGANISATION;
  }

  private Optional<String> ending(int head) {
    int from = behindLead(head);
    for (int at = from; at < Math.min(text.length(), from + LONGEST); at++) {
      if (at >= from + SHORTEST_BEFORE_ENDING) {
        Optional<WordTrie.Match<String>> ending = Organisations.strongEndingAt(text, at);
        if (ending.isPresent()) {
          return named(from, ending.get().span().end());
        }
      }
      if (!Character.isLetter(text.charAt(at))
          || NameShape.FUNCTION.contains(text.charAt(at))
          || isClauseWord(at)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<String> named(int from, int end) {
    int last = end;
    for (Optional<WordTrie.Match<String>> more = Organisations.strongEndingAt(text, last);
        more.isPresent();
        more = Organisations.strongEndingAt(text, last)) {
      last = more.get().span().end();
    }
    String name = text.substring(from, last);
    boolean named =
        !lengthensKnown(name)
            && !Organisations.isGeneric(name)
            && !isOfPlaceOnly(name)
            && shape.isName(name);
    return named ? Optional.of(name) : Optional.empty();
  }

  /** 美国公司, 深圳企业: where a firm is says not which one. */
  private static boolean isOfPlaceOnly(String name) {
    for (String sort : SORTS_OF_FIRMS) {
      if (name.endsWith(sort)) {
        return Places.isPlace(name.substring(0, name.length() - sort.length()));
      }
    }
    return false;
  }

  /** Over what stands before a name and is none of it: 港股, 公司控股股东. */
  private int behindLead(int head) {
    int at = head;
    for (String market : MARKETS) {
      at += text.startsWith(market, at) ? market.length() : 0;
    }
    while (true) {
      Optional<WordTrie.Match<Term>> lead =
          vocabulary
              .longestAt(text, at)
              .filter(match -> match.meaning().isRole() || match.meaning().standIn().isPresent());
      if (lead.isEmpty()) {
        return at;
      }
      at = lead.get().span().end();
    }
  }

  /**
   * A verb, a change or a comparison of two characters or more: a clause has begun and no name
   * ended.
   */
  private boolean isClauseWord(int at) {
    return vocabulary
        .longestAt(text, at)
        .filter(match -> match.span().length() > 1)
        .map(WordTrie.Match::meaning)
        .filter(
            term ->
                (term.verb().isPresent() && term.mood().isEmpty())
                    || term.change().isPresent()
                    || term.base().isPresent()
                    || term.isRole())
        .isPresent();
  }
}
