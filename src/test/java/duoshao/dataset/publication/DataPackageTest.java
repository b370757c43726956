package duoshao.dataset.publication;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.dataset.Story;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import duoshao.dataset.format.Header;
import duoshao.dataset.format.Json;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Validates the written CSV files against the written data package, as another program would. */
class DataPackageTest {
  @TempDir Path out;

  private Map<String, ?> publish(Set<Format> formats, Header header, int rowsPerFile)
      throws IOException {
    CsvSettings csv = new CsvSettings(StandardCharsets.UTF_8, false, header, true);
    Settings settings = new Settings(formats, csv, rowsPerFile, "v1", false, false);
    new Output(out).publish(settings, List.of(Story.example("a"), Story.example("b")));
    return Json.read(Files.readString(out.resolve("datapackage.json")));
  }

  @Test
  void hasWhatTheStandardRequires() throws IOException {
    Map<String, ?> json = publish(Set.of(Format.values()), Header.EN, 1_000);
    Set<String> names = new HashSet<>();
    for (Map<?, ?> resource : maps(json, "resources")) {
      assertThat(text(resource, "name")).matches("[a-z0-9._-]+");
      assertThat(names.add(text(resource, "name"))).isTrue();
      Path file = out.resolve(text(resource, "path"));
      assertThat(resource.get("bytes")).isEqualTo(Files.size(file));
      assertThat(text(resource, "hash")).matches("sha256:[0-9a-f]{64}");
      assertThat(resource.get("type")).isEqualTo("table");
      assertThat(text(resource, "path")).endsWith("." + text(resource, "format"));
      assertThat(text(resource, "mediatype")).contains("/");
      assertThat(maps(map(resource, "schema"), "fields"))
          .allSatisfy(
              field ->
                  assertThat(text(field, "type"))
                      .isIn("string", "integer", "number", "date", "datetime"));
    }
    assertThat(names)
        .contains("figures", "figures-jsonl", "figures-parquet", "figures-xlsx", "errors")
        .hasSize(13);
  }

  @Test
  void splitFilesAreOneResource() throws IOException {
    Map<String, ?> json = publish(Set.of(Format.CSV), Header.EN, 4);
    Map<?, ?> figures = maps(json, "resources").get(0);
    assertThat(figures.get("path")).isEqualTo(List.of("figures.csv", "figures-2.csv"));
    assertThat(figures.containsKey("hash")).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Header.class)
  void theCsvFilesAreValid(Header header) throws IOException {
    Map<String, ?> json = publish(Set.of(Format.CSV), header, 1_000);
    Map<String, Set<List<String>>> keys = new java.util.HashMap<>();
    List<Map<?, ?>> resources = maps(json, "resources");
    for (Map<?, ?> resource : resources) {
      List<CSVRecord> rows = rows(resource);
      Map<?, ?> schema = map(resource, "schema");
      List<Map<?, ?>> fields = maps(schema, "fields");
      assertThat(rows.get(0).toList())
          .isEqualTo(fields.stream().map(field -> text(field, "name")).toList());
      rows.stream().skip(1).forEach(row -> checkRow(row, fields));
      if (schema.containsKey("primaryKey")) {
        List<List<String>> found = values(rows, schema, "primaryKey");
        assertThat(found).doesNotHaveDuplicates();
        keys.put(text(resource, "name"), new HashSet<>(found));
      }
    }
    for (Map<?, ?> resource : resources) {
      checkReferences(resource, keys);
    }
  }

  private void checkReferences(Map<?, ?> resource, Map<String, Set<List<String>>> keys)
      throws IOException {
    Map<?, ?> schema = map(resource, "schema");
    if (!schema.containsKey("foreignKeys")) {
      return;
    }
    for (Map<?, ?> key : maps(schema, "foreignKeys")) {
      Object target = map(key, "reference").get("resource");
      Set<List<String>> known =
          keys.get(target == null ? text(resource, "name") : target.toString());
      assertThat(values(rows(resource), key, "fields").stream().filter(v -> !v.get(0).isEmpty()))
          .isNotEmpty()
          .allSatisfy(value -> assertThat(known).contains(value));
    }
  }

  private static void checkRow(CSVRecord row, List<Map<?, ?>> fields) {
    for (int i = 0; i < fields.size(); i++) {
      Map<?, ?> constraints =
          fields.get(i).containsKey("constraints") ? map(fields.get(i), "constraints") : Map.of();
      String cell = row.get(i);
      if (cell.isEmpty()) {
        assertThat(constraints.get("required")).isNotEqualTo(true);
      } else {
        checkType(cell, text(fields.get(i), "type"));
        if (constraints.get("enum") instanceof List<?> allowed) {
          assertThat(allowed.contains(cell)).isTrue();
        }
        if (constraints.get("pattern") instanceof String pattern) {
          assertThat(cell).matches(pattern);
        }
      }
    }
  }

  private static void checkType(String cell, String type) {
    switch (type) {
      case "integer" -> assertThat(Integer.parseInt(cell)).isNotNegative();
      case "number" -> assertThat(new BigDecimal(cell).toPlainString()).isEqualTo(cell);
      case "date" -> assertThat(LocalDate.parse(cell)).hasToString(cell);
      case "datetime" -> assertThat(Instant.parse(cell)).hasToString(cell);
      default -> assertThat(type).isEqualTo("string");
    }
  }

  private List<CSVRecord> rows(Map<?, ?> resource) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            out.resolve(text(resource, "path")), StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }

  /** The cells of the columns that a key names, row by row. */
  private static List<List<String>> values(List<CSVRecord> rows, Map<?, ?> json, String key) {
    List<String> header = rows.get(0).toList();
    List<List<String>> values = new ArrayList<>();
    for (CSVRecord row : rows.subList(1, rows.size())) {
      values.add(
          ((List<?>) Objects.requireNonNull(json.get(key)))
              .stream().map(name -> row.get(header.indexOf(name))).toList());
    }
    return values;
  }

  private static Map<?, ?> map(Map<?, ?> json, String key) {
    return (Map<?, ?>) Objects.requireNonNull(json.get(key), key);
  }

  private static List<Map<?, ?>> maps(Map<?, ?> json, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((List<?>) Objects.requireNonNull(json.get(key), key))
        .forEach(map -> maps.add((Map<?, ?>) map));
    return maps;
  }

  private static String text(Map<?, ?> json, String key) {
    return (String) Objects.requireNonNull(json.get(key), key);
  }
}
