package duoshao.article;

import duoshao.text.CharacterSet;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a site or a feed has put into a text that is not part of it:
 *
 * <ul>
 *   <li>the live quote of the day on which the page was fetched (price, change, change in percent),
 *       glued to a name: {@code 甲公司(3.570,0.05,1.42%)}, {@code 乙集团（67,-1.00,-1.47%）};
 *   <li>the place of a picture or a film: <code>{IMG:1}</code>.
 * </ul>
 */
final class Insertion {
  private static final String NUMBER = "\\s?[-+]?\\d{1,8}(?:\\.\\d{1,4})?";
  private static final Pattern QUOTE =
      Pattern.compile("[(（]" + NUMBER + "\\s?[,，]" + NUMBER + "\\s?[,，]" + NUMBER + "[%％]\\s?[)）]");

  /** What stands behind the bracket; it saves the pattern nearly all its searches. */
  private static final CharacterSet QUOTE_BEGINS =
      CharacterSet.of("-+").and(CharacterSet.DIGITS).and(CharacterSet.BLANKS);

  private static final Pattern PICTURE = Pattern.compile("\\{(?:IMG|VIDEO):\\d{1,6}\\}");

  private Insertion() {}

  /** Where they stand, in text order. */
  static List<Span> find(String text) {
    boolean quotes = text.indexOf('%') >= 0 || text.indexOf('％') >= 0;
    boolean pictures = text.indexOf('{') >= 0;
    if (!quotes && !pictures) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    if (quotes) {
      findQuotes(text, found);
    }
    if (pictures) {
      Matcher picture = PICTURE.matcher(text);
      while (picture.find()) {
        found.add(withBlankBeside(text, picture.start(), picture.end()));
      }
      found.sort(null);
    }
    return found;
  }

  private static void findQuotes(String text, List<Span> found) {
    Matcher quote = QUOTE.matcher(text);
    for (int at = 1; at + 1 < text.length(); at++) {
      char c = text.charAt(at);
      if ((c == '(' || c == '（')
          && QUOTE_BEGINS.contains(text.charAt(at + 1))
          && Character.isLetterOrDigit(text.charAt(at - 1))
          && quote.region(at, text.length()).lookingAt()) {
        found.add(new Span(at, quote.end()));
      }
    }
  }

  /** The stretch, with the blank after it where there is one on either side of it. */
  private static Span withBlankBeside(String text, int start, int end) {
    boolean blankBefore = start == 0 || text.charAt(start - 1) == ' ';
    boolean blankAfter = end < text.length() && text.charAt(end) == ' ';
    return new Span(start, blankBefore && blankAfter ? end + 1 : end);
  }
}
