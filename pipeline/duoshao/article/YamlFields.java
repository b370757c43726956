package duoshao.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads the fields of a YAML mapping from the parser's events: nothing is built, and an alias is
 * only the text that it is written with ({@code *ST甲}).
 */
final class YamlFields {
  /** A key that is longer, or has markup, is text that looks like a field. */
  private static final int LONGEST_KEY = 40;

  private static final Set<String> NULLS = Set.of("~", "null", "Null", "NULL");

  private final Iterator<Event> events;
  private final Map<String, List<String>> fields = new HashMap<>();
  private final Set<String> flags = new TreeSet<>();

  private YamlFields(Iterator<Event> events) {
    this.events = events;
  }

  /** The front matter, unless it is no YAML, or no mapping, or text that only looks like one. */
  static Optional<FrontMatter> read(String yaml, String body) {
    LoadSettings settings = LoadSettings.builder().setUseMarks(false).build();
    try {
      YamlFields reader = new YamlFields(new Parse(settings).parseString(yaml).iterator());
      return reader.readStream()
          ? Optional.of(new FrontMatter(reader.fields, body, reader.flags))
          : Optional.empty();
    } catch (YamlEngineException noYaml) {
      return Optional.empty();
    }
  }

  private boolean readStream() {
    events.next(); // the stream begins
    if (!(events.next() instanceof DocumentStartEvent)) {
      return true;
    }
    if (!(events.next() instanceof MappingStartEvent)) {
      return false;
    }
    while (true) {
      Event key = events.next();
      if (key instanceof MappingEndEvent) {
        events.forEachRemaining(rest -> {});
        return fields.keySet().stream().allMatch(YamlFields::isKey);
      }
      List<String> name = readValue(key);
      List<String> values = readValue(events.next());
      if (name.size() == 1 && fields.put(name.get(0), values) != null) {
        flags.add("duplicate_keys");
      }
    }
  }

  private static boolean isKey(String name) {
    return name.length() <= LONGEST_KEY && name.indexOf('<') < 0;
  }

  /** The strings of a value that begins with this event, however deep they stand in it. */
  private List<String> readValue(Event first) {
    List<String> strings = new ArrayList<>();
    Event event = first;
    int depth = 0;
    while (true) {
      if (event instanceof ScalarEvent scalar) {
        strings.add(string(scalar));
      } else if (event instanceof AliasEvent alias) {
        flags.add("front_matter_repaired");
        strings.add("*" + alias.getAlias().getValue());
      } else if (event instanceof CollectionStartEvent) {
        depth++;
      } else if (event instanceof CollectionEndEvent) {
        depth--;
      }
      if (depth == 0) {
        return strings;
      }
      event = events.next();
    }
  }

  private static String string(ScalarEvent scalar) {
    return scalar.isPlain() && NULLS.contains(scalar.getValue()) ? "" : scalar.getValue();
  }
}
