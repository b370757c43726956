package duoshao.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads front matter that is no YAML, line by line, as the one who wrote it meant it:
 *
 * <pre>
 *   title: 快讯: 甲公司          a second colon
 *   title: "甲公司："超预期""     quotes within quotes
 *   title: *ST甲: 复牌           characters that mean something in YAML
 * </pre>
 *
 * <p>It ends at a line {@code ---}, or before the first line that can be no part of it.
 */
final class LooseFields {
  private static final Pattern FIELD =
      Pattern.compile("([A-Za-z_][A-Za-z0-9_-]{0,30})[ \\t]{0,9}:(?!//)(.*)");
  private static final Pattern ITEM = Pattern.compile("[ \\t]*+-[ \\t]++(.*)");
  private static final Pattern INDENTED = Pattern.compile("[ \\t]++(?![ \\t<>]).*");
  private static final Set<String> BLOCK_FOLLOWS = Set.of("", "|", ">", "|-", ">-");
  private static final Pattern MARK = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*+");

  private final String text;
  private final Map<String, List<String>> fields = new HashMap<>();
  private final Set<String> flags = new TreeSet<>();
  private List<String> values = new ArrayList<>();

  private LooseFields(String text) {
    this.text = text;
  }

  /** The front matter whose first line begins at {@code start}, if there is one field in it. */
  static Optional<FrontMatter> read(String text, int start) {
    LooseFields reader = new LooseFields(text);
    int body = reader.readLines(start);
    return reader.fields.isEmpty()
        ? Optional.empty()
        : Optional.of(new FrontMatter(reader.fields, text.substring(body), reader.flags));
  }

  /** Reads lines as long as they are front matter; returns where the text begins. */
  private int readLines(int start) {
    int end = start;
    for (int from = start; from < text.length(); ) {
      int lineEnd = lineEnd(from);
      String line = text.substring(from, lineEnd);
      int next = Math.min(lineEnd + 1, text.length());
      if (MARK.matcher(line).matches()) {
        flags.add("front_matter_repaired");
        return next;
      }
      if (line.isBlank()) {
        from = next;
        continue;
      }
      if (!addLine(line)) {
        break;
      }
      from = next;
      end = next;
    }
    flags.add("front_matter_unclosed");
    return end;
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private boolean addLine(String line) {
    Matcher field = FIELD.matcher(line);
    if (field.matches()) {
      addField(field.group(1), field.group(2).strip());
      return true;
    }
    if (fields.isEmpty()) {
      return line.startsWith("#");
    }
    Matcher item = ITEM.matcher(line);
    if (item.matches()) {
      values.add(unquoted(item.group(1).strip()));
      return true;
    }
    if (INDENTED.matcher(line).matches()) {
      addIndented(line.strip());
      return true;
    }
    return line.startsWith("#");
  }

  private void addField(String name, String value) {
    values = new ArrayList<>();
    values.add(unquoted(value));
    if (fields.put(name, values) != null) {
      flags.add("duplicate_keys");
    }
  }

  /** The first line of a value below its name counts, further ones do not. */
  private void addIndented(String line) {
    if (values.size() == 1 && BLOCK_FOLLOWS.contains(values.get(0))) {
      values.set(0, line);
    }
  }

  /** The value without one pair of quotes around it, and without the escapes of such a pair. */
  private static String unquoted(String value) {
    int last = value.length() - 1;
    if (last < 1 || value.charAt(0) != value.charAt(last)) {
      return value;
    }
    String inner = value.substring(1, last);
    return switch (value.charAt(0)) {
      case '"' -> inner.replace("\\\"", "\"").replace("\\\\", "\\");
      case '\'' -> inner.replace("''", "'");
      default -> value;
    };
  }
}
