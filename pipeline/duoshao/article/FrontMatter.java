package duoshao.article;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields that stand before the text of a post, between two lines {@code ---}, and the text:
 *
 * <pre>
 *   ---
 *   title: "甲公司：前三季度营收12亿元"
 *   date: 2021-12-27 08:47:21 +0800
 *   tags: [甲报新闻, 快讯]
 *   ---
 * </pre>
 *
 * <p>It is read as YAML, of which only strings and lists of strings count: tags build nothing,
 * anchors and aliases are not followed. What is no YAML ({@code title: 快讯: 甲公司}, quotes within
 * quotes, no closing line) is read line by line, and flagged.
 *
 * @param fields by their names; a single value is a list of one; handed over, not copied
 * @param body what follows, the whole text if there are no fields
 * @param flags what was odd: {@code front_matter_unclosed}, {@code front_matter_repaired}, {@code
 *     front_matter_not_a_map}, {@code duplicate_keys}
 */
record FrontMatter(Map<String, List<String>> fields, String body, Set<String> flags) {
  private static final String USUAL_OPENING = "---\n";
  private static final Pattern OPENING = Pattern.compile("\\s{0,20}?---[ \\t]*+(?:\\n|$)");
  private static final Pattern CLOSING =
      Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*+(?:\\n|\\z)");

  /** Longer ones are read line by line; YAML would take its time. */
  private static final int LONGEST_YAML = 1 << 14;

  FrontMatter {
    fields = Collections.unmodifiableMap(fields);
    flags = Set.copyOf(flags);
  }

  /** The first value of the first of these fields that has one; else empty. */
  String first(String... names) {
    for (String name : names) {
      for (String value : fields.getOrDefault(name, List.of())) {
        if (!value.isBlank()) {
          return value.strip();
        }
      }
    }
    return "";
  }

  /** Takes the fields off the beginning of a text. */
  static FrontMatter split(String text) {
    int begin = begin(text);
    if (begin == 0) {
      return new FrontMatter(Map.of(), text, Set.of());
    }
    Optional<FrontMatter> plain = PlainFields.read(text, begin, LONGEST_YAML);
    return plain.isPresent() ? plain.get() : readAny(text, begin);
  }

  /** Where the line of the first field begins; 0 if no line opens front matter. */
  private static int begin(String text) {
    if (text.startsWith(USUAL_OPENING)) {
      return USUAL_OPENING.length();
    }
    Matcher opening = OPENING.matcher(text);
    return opening.lookingAt() ? opening.end() : 0;
  }

  private static FrontMatter readAny(String text, int begin) {
    Matcher closing = CLOSING.matcher(text);
    if (closing.find(begin) && closing.start() - begin <= LONGEST_YAML) {
      String yaml = text.substring(begin, closing.start());
      Optional<FrontMatter> fields = YamlFields.read(yaml, text.substring(closing.end()));
      if (fields.isPresent()) {
        return fields.get();
      }
    }
    return LooseFields.read(text, begin)
        .orElseGet(() -> new FrontMatter(Map.of(), text, Set.of("front_matter_not_a_map")));
  }
}
