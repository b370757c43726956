package duoshao.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The fields of one JSON object, {@code {"title": "甲公司营收12亿元", "date": 1640566041}}: strings and
 * numbers as they are written, a list of strings as lines, all else left out.
 *
 * @param values by name
 * @param flags {@code duplicate_keys}
 * @param problem why it is no JSON object; empty if it is one
 */
record JsonFields(Map<String, String> values, Set<String> flags, String problem) {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  JsonFields {
    values = Map.copyOf(values);
    flags = Set.copyOf(flags);
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  static JsonFields read(String json) {
    try (JsonParser parser = JSON.createParser(json)) {
      return read(parser);
    } catch (JsonProcessingException noJson) {
      return broken(noJson.getOriginalMessage());
    } catch (IOException impossible) {
      throw new UncheckedIOException("reading from a string", impossible);
    }
  }

  private static JsonFields broken(String problem) {
    return new JsonFields(Map.of(), Set.of(), problem);
  }

  private static JsonFields read(JsonParser parser) throws IOException {
    JsonToken first = parser.nextToken();
    if (first == JsonToken.START_ARRAY) {
      return broken("it is a list, not an object; write one object a line into a .jsonl file");
    }
    if (first != JsonToken.START_OBJECT) {
      return broken("it is not an object {…}");
    }
    Map<String, String> values = new HashMap<>();
    Set<String> flags = new TreeSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      if (values.put(name, value(parser)) != null) {
        flags.add("duplicate_keys");
      }
    }
    return parser.nextToken() == null
        ? new JsonFields(values, flags, "")
        : broken("something follows the object");
  }

  private static String value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      parser.skipChildren();
      return "";
    }
    if (token != JsonToken.START_ARRAY) {
      return isText(token) ? parser.getText() : "";
    }
    StringBuilder lines = new StringBuilder();
    for (JsonToken item = parser.nextToken();
        item != JsonToken.END_ARRAY;
        item = parser.nextToken()) {
      if (isText(item)) {
        lines.append(parser.getText()).append('\n');
      } else {
        parser.skipChildren();
      }
    }
    return lines.toString();
  }

  private static boolean isText(JsonToken token) {
    return token == JsonToken.VALUE_STRING || token.isNumeric();
  }
}
