package duoshao.dataset.publication;

import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import duoshao.dataset.format.Header;
import duoshao.dataset.format.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code datapackage.json}: the files for programs, as version 2 of the Data Package standard has
 * it. A dataset in the first format is the resource {@code figures}, in others {@code
 * figures-parquet} and so on; keys refer to resources of the same format. A dataset in several
 * files is one resource with several paths, and their hashes stand in the manifest.
 */
final class DataPackage {
  static final String NAME = "datapackage.json";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/";

  private final List<PublishedFile> files;
  private final CsvSettings csv;

  private DataPackage(List<PublishedFile> files, CsvSettings csv) {
    this.files = files;
    this.csv = csv;
  }

  /** The document. */
  static String json(List<PublishedFile> files, CsvSettings csv) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", PROFILE + "datapackage.json");
    json.put("name", "duoshao-figures");
    json.put("title", "Figures stated in Chinese financial news");
    json.put("resources", new DataPackage(files, csv).resources());
    return Json.pretty(json);
  }

  private List<Map<String, Object>> resources() {
    List<Map<String, Object>> resources = new ArrayList<>();
    for (Format format : Format.values()) {
      for (Dataset dataset : Dataset.values()) {
        List<PublishedFile> parts =
            files.stream()
                .filter(file -> file.dataset() == dataset && file.format() == format)
                .toList();
        if (!parts.isEmpty()) {
          resources.add(resource(dataset, format, parts));
        }
      }
    }
    return resources;
  }

  private Map<String, Object> resource(Dataset dataset, Format format, List<PublishedFile> parts) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", name(dataset.symbol(), format));
    json.put("title", dataset.chinese());
    json.put("description", dataset.english() + " " + dataset.inChinese());
    List<String> paths = parts.stream().map(PublishedFile::name).toList();
    json.put("path", paths.size() == 1 ? paths.get(0) : paths);
    json.put("type", "table");
    json.put("format", format.extension());
    json.put("mediatype", format.mediaType());
    if (format == Format.CSV || format == Format.JSONL) {
      String charset = format == Format.CSV ? csv.charset().name() : "UTF-8";
      json.put("encoding", charset.toLowerCase(Locale.ROOT));
    }
    json.put("bytes", parts.stream().mapToLong(PublishedFile::bytes).sum());
    if (parts.size() == 1) {
      json.put("hash", "sha256:" + parts.get(0).sha256());
    }
    json.put("dialect", dialect(format));
    json.put("schema", schema(dataset, format));
    return json;
  }

  private static Map<String, Object> dialect(Format format) {
    Map<String, Object> json = new LinkedHashMap<>();
    switch (format) {
      case CSV -> {
        json.put("header", true);
        json.put("delimiter", ",");
        json.put("lineTerminator", "\r\n");
        json.put("quoteChar", "\"");
        json.put("doubleQuote", true);
      }
      case JSONL -> json.put("itemType", "object");
      case XLSX -> json.put("sheetNumber", 1);
      case PARQUET -> {}
    }
    return json;
  }

  private Map<String, Object> schema(Dataset dataset, Format format) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("$schema", PROFILE + "tableschema.json");
    json.put("fields", dataset.columns().stream().map(column -> field(column, format)).toList());
    json.put("missingValues", List.of(""));
    List<String> key = dataset.primaryKey().stream().map(column -> label(column, format)).toList();
    if (!key.isEmpty()) {
      json.put("primaryKey", key);
    }
    List<Map<String, Object>> references = references(dataset, format);
    if (!references.isEmpty()) {
      json.put("foreignKeys", references);
    }
    return json;
  }

  private Map<String, Object> field(Column column, Format format) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", label(column, format));
    json.put("type", column.type().frictionless());
    json.put("title", column.chinese());
    json.put("description", column.english() + " " + column.inChinese());
    json.put("example", column.example());
    if (!column.unit().isEmpty()) {
      json.put("unit", column.unit());
    }
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (!column.nullable()) {
      constraints.put("required", true);
    }
    if (!column.allowed().isEmpty() && column.several()) {
      String word = "(" + String.join("|", column.allowed()) + ")";
      constraints.put("pattern", word + "( " + word + ")*");
    } else if (!column.allowed().isEmpty()) {
      constraints.put("enum", column.allowed());
    }
    if (column.type() == ColumnType.INTEGER) {
      constraints.put("minimum", 0);
    }
    if (!constraints.isEmpty()) {
      json.put("constraints", constraints);
    }
    return json;
  }

  private List<Map<String, Object>> references(Dataset dataset, Format format) {
    List<Map<String, Object>> references = new ArrayList<>();
    for (Column column : dataset.columns()) {
      column
          .references()
          .filter(to -> isThere(Dataset.valueOf(to.dataset().toUpperCase(Locale.ROOT)), format))
          .ifPresent(to -> references.add(reference(dataset, column, to, format)));
    }
    return references;
  }

  private Map<String, Object> reference(
      Dataset dataset, Column column, Column.Reference to, Format format) {
    Dataset target = Dataset.valueOf(to.dataset().toUpperCase(Locale.ROOT));
    Map<String, Object> reference = new LinkedHashMap<>();
    if (target != dataset) {
      reference.put("resource", name(to.dataset(), format));
    }
    reference.put("fields", List.of(label(target.column(to.column()), format)));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("fields", List.of(label(column, format)));
    json.put("reference", reference);
    return json;
  }

  private boolean isThere(Dataset dataset, Format format) {
    return files.stream().anyMatch(file -> file.dataset() == dataset && file.format() == format);
  }

  private String name(String dataset, Format format) {
    boolean first =
        files.stream().map(PublishedFile::format).min(Format::compareTo).orElse(format) == format;
    return first ? dataset : dataset + "-" + format.extension();
  }

  /** The column's name as the header of the file has it. */
  private String label(Column column, Format format) {
    boolean hasHeader = format == Format.CSV || format == Format.XLSX;
    return (hasHeader ? csv.header() : Header.EN).label(column);
  }
}
