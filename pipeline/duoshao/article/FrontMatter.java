package duoshao.article;

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
 * @param fields by their names; a single value is a list of one
 * @param body what follows, the whole text if there are no fields
 * @param flags what was odd: {@code front_matter_unclosed}, {@code front_matter_repaired}, {@code
 *     front_matter_not_a_map}, {@code duplicate_keys}
 */
record FrontMatter(Map<String, List<String>> fields, String body, Set<String> flags) {
  private static final Pattern OPENING = Pattern.compile("\\s{0,20}?---[ \\t]*+(?:\\n|$)");
  private static final Pattern CLOSING =
      Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*+(?:\\n|\\z)");

  /** Longer ones are read line by line; YAML would take its time. */
  private static final int LONGEST_YAML = 1 << 14;

  FrontMatter {
    fields = Map.copyOf(fields);
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
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return new FrontMatter(Map.of(), text, Set.of());
    }
    Matcher closing = CLOSING.matcher(text);
    int begin = opening.end();
    boolean closed = closing.find(begin);
    if (closed && closing.start() - begin <= LONGEST_YAML) {
      int end = closing.start();
      int body = closing.end();
      Optional<FrontMatter> yaml =
          PlainFields.read(text, begin, end, body)
              .or(() -> YamlFields.read(text.substring(begin, end), text.substring(body)));
      if (yaml.isPresent()) {
        return yaml.get();
      }
    }
    return LooseFields.read(text, begin)
        .orElseGet(() -> new FrontMatter(Map.of(), text, Set.of("front_matter_not_a_map")));
  }
}
