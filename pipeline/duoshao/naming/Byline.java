package duoshao.naming;

import duoshao.text.CharacterSet;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who reports, at the head of a sentence: {@code 某某网7月9日讯}, {@code 【某某社讯】}, {@code 某某网讯(记者 张三)},
 * {@code 某某网讯张三 7月9日}, {@code (记者 张三)}. The reporter is nobody that the text is about.
 */
public final class Byline {
  private static final int LONGEST = 40;
  private static final int LONGEST_REPORTER = 20;

  private static final String REPORTER = "\\([^()]{0,4}记者[^()]{1,14}\\)";

  private static final Pattern DATED =
      Pattern.compile(
          "[【\\[]?(?<who>[\\u4e00-\\u9fa5A-Za-z]{2,12}?) ?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:晚间|早间|午间)?"
              + "(?<report>(?:讯|电|快讯)(?: ?"
              + REPORTER
              + ")?)");

  private static final Pattern UNDATED =
      Pattern.compile(
          "[【\\[]?(?<who>[\\u4e00-\\u9fa5A-Za-z]{1,12}[^通资简短腾视多电快])(?<report>讯(?=[】\\] (,:])(?: ?"
              + REPORTER
              + ")?|讯[\\u4e00-\\u9fa5]{2,3}(?= [0-9]{1,2}月))");

  private static final Pattern NAMED = Pattern.compile(REPORTER);

  /** The words that report end with these. */
  private static final CharacterSet REPORTS = CharacterSet.of("讯电");

  /** Of what brackets that name reporters have: 记者. */
  private static final CharacterSet REPORTERS = CharacterSet.of("记");

  private Byline() {}

  /**
   * The spans of its words in {@code sentence}, without the date: at its head, and the brackets of
   * reporters wherever a headline is glued to them; none if it has none.
   */
  public static List<Span> in(String folded, Span sentence) {
    List<Span> head = atHead(folded, sentence);
    int behind = head.isEmpty() ? sentence.start() : head.get(head.size() - 1).end();
    if (!REPORTERS.isIn(folded, behind, sentence.end())) {
      return head;
    }
    List<Span> spans = new ArrayList<>(head);
    Matcher named = NAMED.matcher(folded).region(behind, sentence.end());
    while (named.find()) {
      spans.add(new Span(named.start(), named.end()));
    }
    return spans;
  }

  private static List<Span> atHead(String folded, Span sentence) {
    int end = Math.min(sentence.end(), sentence.start() + LONGEST);
    if (!REPORTS.isIn(folded, sentence.start(), end)) {
      return List.of();
    }
    for (Pattern pattern : List.of(DATED, UNDATED)) {
      Matcher matcher = pattern.matcher(folded).region(sentence.start(), end);
      if (matcher.lookingAt()) {
        return List.of(span(matcher, "who"), span(matcher, "report"));
      }
    }
    return List.of();
  }

  /**
   * Whether the bracket that names a reporter closes at {@code at}: what follows is at the head.
   */
  static boolean endsAt(String folded, int at) {
    int open = folded.charAt(at) == ')' ? at : -1;
    while (open > 0 && at - open < LONGEST_REPORTER && folded.charAt(open) != '(') {
      open--;
    }
    return open >= 0
        && REPORTERS.isIn(folded, open, at)
        && NAMED.matcher(folded).region(open, at + 1).matches();
  }

  private static Span span(Matcher matcher, String group) {
    return new Span(matcher.start(group), matcher.end(group));
  }
}
