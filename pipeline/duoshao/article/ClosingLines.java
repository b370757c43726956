package duoshao.article;

import duoshao.text.CharacterSet;
import duoshao.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands below an article and is not part of it, taken off its passages:
 *
 * <pre>
 *   （文章来源：某某证券报）                          who published it
 *   &lt;http://news.example/show.html?infoCode=NW1&gt;     its address
 *   [返回某报新闻](…)｜[返回首页](…)                  the way back
 * </pre>
 *
 * <p>A name in brackets at the very end, {@code （某联社）}, stays text, but says who published the
 * article if nothing else does.
 *
 * @param passages what is left
 * @param publisher whom the source line names, else empty
 * @param url the address below the text, else empty
 * @param signature the name in brackets at the end of the text, else empty
 */
record ClosingLines(List<Passage> passages, String publisher, String url, String signature) {
  /** A line that only names the source is shorter than this. */
  private static final int LONGEST_LINE = 80;

  private static final String NAME = "\\s?[:：]\\s?([^（）()：:。，]{1,40}?)\\s?";
  private static final String MEDIA = "(?:[社报网台刊道经视湃]|界面|新闻|财新|上观|中国|发布|公司)";

  /** The last characters of these; it saves the pattern nearly all its searches. */
  private static final CharacterSet MEDIA_ENDS = CharacterSet.of("社报网台刊道经视湃面闻新观国布司");

  private static final List<String> ARTICLE_SOURCE = List.of("文章来源");
  private static final List<String> ANY_SOURCE = List.of("来源", "本文来源", "稿件来源", "新闻来源", "信息来源");
  private static final Pattern SOURCE_AT_END =
      Pattern.compile("\\s?[（(]\\s?(?:文章|稿件)来源" + NAME + "[)）]$");
  private static final String SOURCE = "来源";
  private static final List<String> SCHEMES = List.of("http://", "https://", "//");
  private static final int SHORTEST_HOST = 4;
  private static final int LONGEST_ADDRESS = 2000;
  private static final String WAY_BACK = "返回";
  private static final int LONGEST_WAY_BACK = 202;
  private static final Pattern SIGNATURE =
      Pattern.compile("[（(]([\\p{IsHan}A-Za-z0-9·]{1,14}" + MEDIA + ")[)）]$");

  ClosingLines {
    passages = List.copyOf(passages);
  }

  /** Takes the closing lines off the passages of an article. */
  static ClosingLines take(List<Passage> passages) {
    List<Passage> left = new ArrayList<>(passages);
    String url = "";
    String publisher = "";
    while (!left.isEmpty()) {
      Passage last = left.get(left.size() - 1);
      Optional<String> address = address(last.text());
      Optional<String> source = SourceLine.name(last.text(), ANY_SOURCE);
      if (address.isPresent()) {
        url = address.get();
      } else if (source.isPresent()) {
        publisher = source.get();
      } else if (!isWayBack(last) && !last.text().equals("<>")) {
        break;
      }
      left.remove(left.size() - 1);
    }
    List<Passage> kept = new ArrayList<>();
    for (Passage passage : left) {
      Optional<String> source =
          passage.text().length() < LONGEST_LINE
              ? SourceLine.name(passage.text(), ARTICLE_SOURCE)
              : Optional.empty();
      if (source.isPresent()) {
        publisher = source.get();
      } else {
        kept.add(passage);
      }
    }
    return new ClosingLines(kept, takeSourceAtEnd(kept, publisher), url, signature(kept));
  }

  /** The address that a line is, in angle brackets or not. */
  private static Optional<String> address(String line) {
    int start = line.startsWith("<") ? 1 : 0;
    for (String scheme : SCHEMES) {
      if (line.startsWith(scheme, start)) {
        int host = start + scheme.length();
        boolean closed = line.endsWith(">") && line.length() - 1 - host >= SHORTEST_HOST;
        int end = closed ? line.length() - 1 : line.length();
        boolean isAddress =
            end - host >= SHORTEST_HOST
                && end - host <= LONGEST_ADDRESS
                && !CharacterSet.BLANKS.isIn(line, host, end);
        return isAddress ? Optional.of(line.substring(start, end)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isWayBack(Passage passage) {
    String text = passage.text();
    return passage.linked()
        && text.length() > WAY_BACK.length()
        && text.startsWith(WAY_BACK)
        && text.codePointCount(0, text.length()) <= LONGEST_WAY_BACK;
  }

  /** Cuts {@code （文章来源：…）} off the last passage; returns the publisher. */
  private static String takeSourceAtEnd(List<Passage> passages, String found) {
    if (passages.isEmpty()) {
      return found;
    }
    int last = passages.size() - 1;
    Passage passage = passages.get(last);
    String text = passage.text();
    int from = Math.max(0, text.length() - LONGEST_LINE);
    if (!endsInBracket(text) || text.indexOf(SOURCE, from) < 0) {
      return found;
    }
    Matcher source = SOURCE_AT_END.matcher(text).region(from, text.length());
    if (!source.find()) {
      return found;
    }
    passages.set(last, passage.without(List.of(new Span(source.start(), source.end()))));
    return source.group(1);
  }

  private static boolean endsInBracket(String text) {
    return text.endsWith(")") || text.endsWith("）");
  }

  private static String signature(List<Passage> passages) {
    if (passages.isEmpty()) {
      return "";
    }
    String last = passages.get(passages.size() - 1).text();
    boolean named =
        endsInBracket(last)
            && last.length() > 1
            && MEDIA_ENDS.contains(last.charAt(last.length() - 2));
    if (!named) {
      return "";
    }
    Matcher signature = SIGNATURE.matcher(last);
    signature.region(Math.max(0, last.length() - LONGEST_LINE), last.length());
    return signature.find() ? signature.group(1) : "";
  }
}
