package duoshao.naming;

import duoshao.lexicon.NameDictionary;
import duoshao.text.CharacterSet;
import duoshao.text.Span;
import duoshao.text.WordTrie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that stand before a bracket which says so: with a security code, {@code 江南高纤（SH
 * 600527）}, or with the short form that the article goes on to use, {@code 澳洋集团有限公司（以下简称“澳洋集团”）}.
 *
 * <p>Weakness: where a name begins is told by the dictionary, by marks and by the words that lead
 * to a name (股东, 收购, 旗下); a name glued to other words before it keeps them.
 */
final class BracketNames {
  private static final int LONGEST = 40;
  private static final int LONGEST_CODED = 20;
  private static final int LONGEST_RECURRING = 8;
  private static final int LONGEST_SHORT_NAME = 6;

  /** How far the bracket inside a name reaches: (有限合伙). */
  private static final int LONGEST_INNER = 5;

  /** How far the word reaches that says what follows is a short form: (以下简称. */
  private static final int LONGEST_LEAD = 5;

  private static final CharacterSet CALLED = CharacterSet.of("称");
  private static final CharacterSet CLOSES = CharacterSet.of(")");

  /** How many brackets the whole text is searched for: an article that lists more stays linear. */
  private static final int MOST_SEARCHES = 400;

  private static final Pattern SHORT =
      Pattern.compile(
          "\\((?:以下|下|下文|后|后文)?(?:简称|称|统称)(?:为)?[: ]{0,2}[\"“”'‘]?([^\"“”'‘’(),，。 ]{2,16})[\"“”'’]?"
              + "(?:(?:或|及|和|、|/)[\"“”'‘]([^\"“”'‘’(),，。 ]{2,16})[\"“”'’])?");

  /** A bracket with a part of the name, and how the name goes on. */
  private static final Pattern INNER =
      Pattern.compile(
          "\\((?:有限合伙\\)|(?!有限|记者|以下|简称)[\\u4e00-\\u9fa5]{2,4}\\)[\\u4e00-\\u9fa5]{0,12}?"
              + "(?:有限责任公司|股份有限公司|有限公司|(?:企业|中心|公司)(?:\\(有限合伙\\))?))");

  /** Where a name cannot reach over, to the left. */
  private static final String BOUNDARIES = "，,。、：:；;“”\"'《》〈〉|丨︱ 　\n()（）]】!！?？·";

  /** Words after which a name may begin; the last one counts. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^.*(?:股东|公司|给|对|向|与|和|及|将|由|持有|收购|购买|受让|出售|增持|减持|质押|旗下|日|讯|快讯|获悉|转|评级|维持|予|上调|下调|其中|包括|如"
              + "|获|遭|为|是|在|至|使|称|关于|的|名单|以及|或|被|让|从|股票|板块|龙头|企业|[银分支]行)(?=.{2})");

  /** 某某企业|管理合伙企业(有限合伙): what goes on so is still the same name. */
  private static final List<String> INSIDE = List.of("管理", "咨询", "发展", "服务", "投资");

  /** Short forms of what is no party. */
  private static final Pattern NO_PARTY =
      Pattern.compile("(?:.?公司|本.*|标的.*|交易对方.*|.*(?:交易|办法|意见|规定|通知|计划|报告|协议|合同|项目))");

  private final String text;
  private final String folded;
  private final NameDictionary dictionary;
  private final OrganisationSpans spans;
  private final Optional<Headlines> headlines;
  private final List<Introduction> found = new ArrayList<>();
  private final Map<String, String> codeOf = new HashMap<>();
  private final List<Span> codes = new ArrayList<>();
  private int searches;

  BracketNames(String text, String folded, NameDictionary dictionary, NameShape shape) {
    this(text, folded, dictionary, shape, Optional.empty());
  }

  /**
   * @param headlines which tell where a name begins in a line of headlines, and are told of it
   */
  BracketNames(
      String text,
      String folded,
      NameDictionary dictionary,
      NameShape shape,
      Optional<Headlines> headlines) {
    this.text = text;
    this.spans = new OrganisationSpans(shape);
    this.folded = folded;
    this.dictionary = dictionary;
    this.headlines = headlines;
    for (int open = folded.indexOf('('); open >= 0; open = folded.indexOf('(', open + 1)) {
      if (!coded(open) && !inside(open)) {
        shortened(open);
      }
    }
  }

  /** The names, in text order. */
  List<Introduction> names() {
    return found;
  }

  /** The brackets with codes, in text order: they belong to the name before them. */
  List<Span> codeBrackets() {
    return codes;
  }

  private boolean coded(int open) {
    Optional<String> code = SecurityCode.at(folded, open);
    if (code.isEmpty()) {
      if (headlines.isPresent() && headlines.get().breaksOff(open)) {
        headlines.get().addCoded(nameStart(open));
      }
      return false;
    }
    int close = folded.indexOf(')', open);
    if (close - open < LONGEST) {
      codes.add(new Span(open, close + 1));
    }
    if (codeFirst(open, close, code.get())) {
      return true;
    }
    int start = nameStart(open);
    if (open - start >= 2 && open - start <= LONGEST_CODED) {
      String name = text.substring(start, open).strip();
      found.add(new Introduction(name, new Name(name, code.get(), Name.Sort.ORGANISATION)));
      codeOf.putIfAbsent(name, code.get());
      if (headlines.isPresent()) {
        headlines.get().addCoded(start);
      }
    }
    return true;
  }

  /** (600999)某某科技-公司公告: a line that begins with the code gives the name behind it. */
  private boolean codeFirst(int open, int close, String code) {
    boolean line = open == 0 || folded.charAt(open - 1) == '\n';
    int dash = line ? GluedText.dashBehind(folded, close, LONGEST_SHORT_NAME) : -1;
    if (dash < close + 3) {
      return false;
    }
    String name = text.substring(close + 1, dash);
    found.add(new Introduction(name, new Name(name, code, Name.Sort.ORGANISATION)));
    codeOf.putIfAbsent(name, code);
    return true;
  }

  private void shortened(int open) {
    if (!CALLED.isIn(folded, open, Math.min(folded.length(), open + LONGEST_LEAD))) {
      return;
    }
    Matcher matcher = SHORT.matcher(folded).region(open, Math.min(folded.length(), open + LONGEST));
    if (!matcher.lookingAt()) {
      return;
    }
    String shortForm = party(matcher);
    int start = boundary(open);
    String full = text.substring(start, open);
    if (full.length() <= shortForm.length() || NO_PARTY.matcher(shortForm).matches()) {
      return;
    }
    String trimmed = full.endsWith("公司") ? withoutLead(full, shortForm.length()) : full;
    String code = codeOf.getOrDefault(trimmed, "");
    Name name = new Name(shortForm, code, HeadNames.sort(shortForm));
    for (String written : List.of(shortForm, trimmed)) {
      found.add(new Introduction(written, name));
      codeOf.putIfAbsent(written, code);
    }
  }

  /** The short form of a bracket, the second of two where the first names nobody: “公司”或“海蓝科技”. */
  private String party(Matcher matcher) {
    String first = text.substring(matcher.start(1), matcher.end(1));
    boolean second = matcher.group(2) != null && NO_PARTY.matcher(first).matches();
    return second ? text.substring(matcher.start(2), matcher.end(2)) : first;
  }

  /** 上海复明高科技(集团)有限公司: a bracket inside a name. */
  private boolean inside(int open) {
    if (!CLOSES.isIn(folded, open, Math.min(folded.length(), open + LONGEST_INNER + 1))) {
      return false;
    }
    Matcher matcher = INNER.matcher(folded).region(open, Math.min(folded.length(), open + LONGEST));
    if (!matcher.lookingAt() || folded.startsWith("公司", open - 2)) {
      return false;
    }
    int start = boundary(open);
    start += start < open ? spans.beginningOfLegal(folded.substring(start, open)) : 0;
    if (open - start >= 2) {
      String name = text.substring(start, matcher.end());
      found.add(new Introduction(name, Name.of(name, Name.Sort.ORGANISATION)));
    }
    return true;
  }

  private static String withoutLead(String full, int shortest) {
    int last = Math.max(0, full.length() - Math.max(shortest, 4) - 1);
    Matcher lead = LEAD.matcher(full).useTransparentBounds(true).region(0, last);
    while (lead.find()) {
      String rest = full.substring(lead.end());
      if (INSIDE.stream().noneMatch(rest::startsWith)) {
        return rest;
      }
      lead.region(0, lead.end() - 1);
    }
    return full;
  }

  private int nameStart(int end) {
    Optional<Integer> known = knownStart(end);
    if (known.isPresent()) {
      return known.get();
    }
    int start = boundary(end);
    Optional<Integer> recurring =
        searches++ < MOST_SEARCHES ? recurringStart(start, end) : Optional.empty();
    boolean headline =
        headlines.filter(lines -> lines.holds(end)).isPresent()
            && !folded.startsWith("公司", end - 2);
    if (headline) {
      return headlines.get().shortNameStart(recurring.orElse(start), end);
    }
    if (recurring.isPresent()) {
      return behindRating(recurring.get(), end);
    }
    if (end - start > 4) {
      Matcher lead = LEAD.matcher(text.substring(start, end - 1));
      if (lead.find() && end - start - lead.end() >= 2) {
        start += lead.end();
      }
    }
    while (start < end && Character.isDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /**
   * 高山环境:中标7亿元项目高山环境(603588): where the longest part before the bracket begins that stands
   * elsewhere in the text too, at the head of a clause.
   */
  private Optional<Integer> recurringStart(int start, int end) {
    for (int from = Math.max(start, end - LONGEST_RECURRING); from <= end - 3; from++) {
      String part = folded.substring(from, end);
      for (int at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
        boolean opens = at == 0 || BOUNDARIES.indexOf(folded.charAt(at - 1)) >= 0;
        if (at != from && opens) {
          return Optional.of(from);
        }
      }
    }
    return Optional.empty();
  }

  /** 下调|某某酒店(600001)评级: what is done to a rating is no part of the name. */
  private int behindRating(int start, int end) {
    for (String verb : List.of("下调", "上调", "维持", "重申", "首予", "给予", "看好", "调高", "调低")) {
      if (text.startsWith(verb, start) && end - start >= verb.length() + 2) {
        return start + verb.length();
      }
    }
    return start;
  }

  /** Where the longest name of the dictionary that ends before the bracket begins. */
  private Optional<Integer> knownStart(int end) {
    for (int start = Math.max(0, end - LONGEST_CODED); start <= end - 2; start++) {
      Optional<WordTrie.Match<NameDictionary.Entry>> match = dictionary.longestAt(folded, start);
      if (match.isPresent() && match.get().span().end() == end) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  private int boundary(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST) {
      int inner = innerBracket(start - 1);
      if (inner < 0 && BOUNDARIES.indexOf(text.charAt(start - 1)) >= 0) {
        break;
      }
      start = inner < 0 ? start - 1 : inner;
    }
    return start;
  }

  /**
   * Where the bracket that closes at {@code close} opens, if it may belong to a name: (集团); else
   * -1.
   */
  private int innerBracket(int close) {
    int open = folded.charAt(close) == ')' ? folded.lastIndexOf('(', close) : -1;
    boolean inner =
        open > 0
            && close - open <= LONGEST_INNER
            && close + 1 < folded.length()
            && Character.isIdeographic(folded.charAt(close + 1))
            && Character.isIdeographic(folded.charAt(open - 1))
            && INNER
                .matcher(folded)
                .region(open, Math.min(folded.length(), open + LONGEST))
                .lookingAt();
    return inner ? open : -1;
  }
}
