package duoshao.naming;

import duoshao.lexicon.BesideNames;
import duoshao.lexicon.NameDictionary;
import duoshao.lexicon.Organisations;
import duoshao.lexicon.Places;
import duoshao.lexicon.Term;
import duoshao.lexicon.Vocabulary;
import duoshao.text.CharacterSet;
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
  private static final int SHORTEST_BEFORE_COLON = 2;
  private static final int LONGEST_BEFORE_COLON = 8;

  /** How many names are looked for, and how often in the whole text: work stays linear in it. */
  private static final int MOST = 400;

  private static final CharacterSet OPENERS = CharacterSet.of("，,。；;：:！!？?\n 、“”\"（(）)丨︱|【】");
  private static final CharacterSet LINE_ENDS = CharacterSet.of("\n】。丨");

  /** What may stand before the name of a stock. */
  static final List<String> MARKETS = List.of("港股", "A股", "美股", "H股", "B股", "中概股");

  static final CharacterSet MARKET_OPENERS = CharacterSet.of("港A美HB中");

  /** What stands in nobody's name, with blanks. */
  private static final CharacterSet STOPS =
      CharacterSet.of(" \t\n\u000b\f\r，,。、：:；;（）()“”\"《》【】！!？?");

  private static final Pattern ANNOUNCER =
      Pattern.compile(
          "(\\*?.{2,14}?)(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日)?(?:晚间|午间|早间|今日|昨日|今天|昨天|近日|日前|盘后|晚)?"
              + "(?:发布|公布|披露)?(?:[0-9]{4}年度?)?(?:业绩|公告|年报|半年报|季报|财报)");

  private static final List<String> SORTS_OF_FIRMS = List.of("公司", "企业", "集团", "基金", "机构");

  /** With what the words for what is announced begin and end: 业绩, 公告, 年报. */
  private static final CharacterSet ANNOUNCING = CharacterSet.of("业公年季财");

  private static final CharacterSet ANNOUNCED = CharacterSet.of("绩告报");

  private static final CharacterSet COLONS = CharacterSet.of(":：");

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
      if (opens && (Character.isLetter(c) || c == '*')) {
        head(i, line);
      }
      opens = OPENERS.contains(c);
      line = opens && (line || LINE_ENDS.contains(c) || Byline.endsAt(folded, i));
    }
  }

  /** The names, in text order. */
  List<Introduction> names() {
    return found;
  }

  private void head(int at, boolean line) {
    Optional<String> named = line ? setOff(at) : Optional.empty();
    if (named.isEmpty()) {
      named = ending(at);
    }
    if (named.isPresent()) {
      add(named.get());
    }
  }

  /** The name at the head of a line that what is behind it sets off. */
  private Optional<String> setOff(int at) {
    int end = Math.min(text.length(), at + 2 * LONGEST);
    int stop = at;
    while (stop < end && !STOPS.contains(text.charAt(stop))) {
      stop++;
    }
    Optional<String> announcer = announcer(at, stop);
    return announcer.isEmpty() && stop < end && COLONS.contains(text.charAt(stop))
        ? beforeColon(at, stop)
        : announcer;
  }

  private Optional<String> announcer(int at, int stop) {
    if (!announces(at, stop)) {
      return Optional.empty();
    }
    Matcher announcer = ANNOUNCER.matcher(text).region(at, stop);
    return announcer.lookingAt() ? Optional.of(announcer.group(1)) : Optional.empty();
  }

  private boolean announces(int at, int stop) {
    for (int i = at + 1; i < stop; i++) {
      if (ANNOUNCED.contains(text.charAt(i)) && ANNOUNCING.contains(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> beforeColon(int at, int colon) {
    if (colon - at < SHORTEST_BEFORE_COLON
        || colon - at > LONGEST_BEFORE_COLON
        || CharacterSet.DIGITS.isIn(text, at, colon)) {
      return Optional.empty();
    }
    String name = text.substring(at, colon);
    boolean named = recurs(name, at, colon) && !goesBeyondKnown(at, colon) && !shape.isAct(name);
    return named ? Optional.of(name) : Optional.empty();
  }

  private boolean recurs(String name, int at, int colon) {
    return searches++ < MOST && (text.indexOf(name, colon + 1) >= 0 || text.indexOf(name) < at);
  }

  /** 宁德时代扩产：: a known name and what is said of it are no longer name. */
  private boolean goesBeyondKnown(int at, int end) {
    Optional<WordTrie.Match<NameDictionary.Entry>> known = dictionary.longestAt(text, at);
    return known.isPresent()
        && known.get().span().length() > 2
        && known.get().span().end() < end
        && Organisations.ending(text.substring(at, end)).isEmpty();
  }

  private void add(String head) {
    String name = BesideNames.within(head);
    if (!lengthensKnown(name) && found.size() < MOST && !NamelessHeads.contain(name)) {
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

  static Name.Sort sort(String name) {
    return Organisations.isAuthority(name) ? Name.Sort.AUTHORITY : Name.Sort.ORGANISATION;
  }

  private Optional<String> ending(int head) {
    int from = behindLead(head);
    int end = Math.min(text.length(), from + LONGEST);
    for (int at = from; at < end; at++) {
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
    Optional<WordTrie.Match<String>> more = Organisations.strongEndingAt(text, last);
    while (more.isPresent()) {
      last = more.get().span().end();
      more = Organisations.strongEndingAt(text, last);
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
    if (MARKET_OPENERS.contains(text.charAt(head))) {
      for (String market : MARKETS) {
        at += text.startsWith(market, at) ? market.length() : 0;
      }
    }
    Optional<WordTrie.Match<Term>> lead = vocabulary.longestAt(text, at);
    while (lead.isPresent() && isRoleOrStandIn(lead.get().meaning())) {
      at = lead.get().span().end();
      lead = vocabulary.longestAt(text, at);
    }
    return at;
  }

  private static boolean isRoleOrStandIn(Term term) {
    return term.isRole() || term.standIn().isPresent();
  }

  /**
   * A verb, a change or a comparison of two characters or more: a clause has begun and no name
   * ended.
   */
  private boolean isClauseWord(int at) {
    Optional<WordTrie.Match<Term>> word = vocabulary.longestAt(text, at);
    if (word.isEmpty() || word.get().span().length() < 2) {
      return false;
    }
    Term term = word.get().meaning();
    return (term.verb().isPresent() && term.mood().isEmpty())
        || term.change().isPresent()
        || term.base().isPresent()
        || term.isRole();
  }
}
