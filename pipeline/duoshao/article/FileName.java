package duoshao.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of the file in which an article was found: {@code 2021-12-08-甲.md} for {@code
 * 新闻.zip!/2021/2021-12-08-甲.md}. A line of a JSONL file has none of its own.
 *
 * @param name without folders; empty if it has none
 * @param stem the name without its endings; of {@code 甲/index.html} it is {@code 甲}
 */
record FileName(String name, String stem) {
  private static final Pattern LINE =
      Pattern.compile(".*\\.(?:jsonl|ndjson)(?:\\.gz)?#\\d+", Pattern.DOTALL);
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z][A-Za-z0-9]{0,5}(?:\\.gz)?$");

  static FileName ofSource(String source) {
    if (source.indexOf('#') >= 0 && LINE.matcher(source).matches()) {
      return new FileName("", "");
    }
    int slash = lastSlash(source, source.length());
    String name = source.substring(slash + 1);
    String stem = withoutEnding(name);
    if (stem.equals("index") && slash > 0) {
      stem = source.substring(lastSlash(source, slash) + 1, slash);
    }
    return new FileName(name, stem);
  }

  private static int lastSlash(String source, int before) {
    return Math.max(source.lastIndexOf('/', before - 1), source.lastIndexOf('\\', before - 1));
  }

  private static String withoutEnding(String name) {
    Matcher ending = ENDING.matcher(name);
    return ending.find() && ending.start() > 0 ? name.substring(0, ending.start()) : name;
  }
}
