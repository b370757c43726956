package duoshao.naming;

import duoshao.lexicon.NameDictionary;
import duoshao.text.WordTrie;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a name begins that ends before a bracket: told by the dictionary, by marks, by the rest of
 * the text and by the words that lead to a name (股东, 收购, 旗下).
 *
 * <p>Weakness: a name glued to other words before it keeps them.
 */
final class NameStart {
  /** How far a name may reach. */
  private static final int LONGEST = 40;

  private static final int LONGEST_KNOWN = 20;
  private static final int LONGEST_RECURRING = 8;

  /** How many brackets the whole text is searched for: an article that lists more stays linear. */
  private static final int MOST_SEARCHES = 400;

  /** Where a name cannot reach over, to the left. */
  private static final String BOUNDARIES = "，,。、：:；;“”\"'《》〈〉|丨︱ 　\n()（）]】!！?？·";

  /** Words after which a name may begin; the last one counts. */
  private static final Pattern LEAD =
      Pattern.compile(
          "^.*(?:股东|公司|给|对|向|与|和|及|将|由|持有|收购|购买|受让|出售|增持|减持|质押|旗下|日|讯|快讯|获悉|转|评级|维持|予|上调|下调|其中|包括|如"
              + "|获|遭|为|是|在|至|使|称|关于|的|名单|以及|或|被|让|从|股票|板块|龙头|企业|[银分支]行)(?=.{2})");

  /** 某某企业|管理合伙企业(有限合伙): what goes on so is still the same name. */
  private static final List<String> INSIDE = List.of("管理", "咨询", "发展", "服务", "投资");

  private final String text;
  private final String folded;
  private final NameDictionary dictionary;
  private final Optional<Headlines> headlines;
  private int searches;

  NameStart(String text, String folded, NameDictionary dictionary, Optional<Headlines> headlines) {
    this.text = text;
    this.folded = folded;
    this.dictionary = dictionary;
    this.headlines = headlines;
  }

  /** Where the short name of a security begins that ends at {@code end}, as before its code. */
  int before(int end) {
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
    for (int start = Math.max(0, end - LONGEST_KNOWN); start <= end - 2; start++) {
      Optional<WordTrie.Match<NameDictionary.Entry>> match = dictionary.longestAt(folded, start);
      if (match.isPresent() && match.get().span().end() == end) {
        return Optional.of(start);
      }
    }
    return Optional.empty();
  }

  /** Where the words begin that reach up to {@code end} with no mark between them. */
  int boundary(int end) {
    int start = end;
    while (start > 0 && end - start < LONGEST) {
      int inner = InnerBracket.opening(folded, start - 1);
      if (inner < 0 && BOUNDARIES.indexOf(text.charAt(start - 1)) >= 0) {
        break;
      }
      start = inner < 0 ? start - 1 : inner;
    }
    return start;
  }

  /**
   * A full name without the words that lead to it.
   *
   * @param shortest what is left of it has more characters, or nothing is taken
   */
  static String withoutLead(String full, int shortest) {
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
}
