package duoshao.naming;

import duoshao.lexicon.NameDictionary;
import duoshao.text.CharacterSet;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that stand before a bracket which says so: with a security code, {@code 江南高纤（SH
 * 600527）}, or with the short form that the article goes on to use, {@code 江麓集团有限公司（以下简称“江麓集团”）}.
 *
 * <p>A bracket inside a name shows one too: {@code 上海复明高科技(集团)有限公司}.
 */
final class BracketNames {
  /** How far a bracket is read. */
  private static final int LONGEST = 40;

  private static final int LONGEST_CODED = 20;
  private static final int LONGEST_SHORT_NAME = 6;

  /** How far the word reaches that says what follows is a short form: (以下简称. */
  private static final int LONGEST_LEAD = 5;

  private static final CharacterSet CALLED = CharacterSet.of("称");

  private static final Pattern SHORT =
      Pattern.compile(
          "\\((?:以下|下|下文|后|后文)?(?:简称|称|统称)(?:为)?[: ]{0,2}[\"“”'‘]?([^\"“”'‘’(),，。 ]{2,16})[\"“”'’]?"
              + "(?:(?:或|及|和|、|/)[\"“”'‘]([^\"“”'‘’(),，。 ]{2,16})[\"“”'’])?");

  /** Short forms of what is no party. */
  private static final Pattern NO_PARTY =
      Pattern.compile("(?:.?公司|本.*|标的.*|交易对方.*|.*(?:交易|办法|意见|规定|通知|计划|报告|协议|合同|项目))");

  private final String text;
  private final String folded;
  private final NameStart starts;
  private final OrganisationSpans spans;
  private final Optional<Headlines> headlines;
  private final List<Introduction> found = new ArrayList<>();
  private final Map<String, String> codeOf = new HashMap<>();
  private final List<Span> codes = new ArrayList<>();

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
    this.starts = new NameStart(text, folded, dictionary, headlines);
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
        headlines.get().addCoded(starts.before(open));
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
    int start = starts.before(open);
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
    int start = starts.boundary(open);
    String full = text.substring(start, open);
    if (full.length() <= shortForm.length() || NO_PARTY.matcher(shortForm).matches()) {
      return;
    }
    String trimmed = full.endsWith("公司") ? NameStart.withoutLead(full, shortForm.length()) : full;
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

  private boolean inside(int open) {
    int end = InnerBracket.nameEnd(folded, open);
    if (end < 0 || folded.startsWith("公司", open - 2)) {
      return false;
    }
    int start = starts.boundary(open);
    start += start < open ? spans.beginningOfLegal(folded.substring(start, open)) : 0;
    if (open - start >= 2) {
      String name = text.substring(start, end);
      found.add(new Introduction(name, Name.of(name, Name.Sort.ORGANISATION)));
    }
    return true;
  }
}
