package duoshao.dataset.publication;

import duoshao.dataset.Dataset;
import duoshao.dataset.PublicationException;
import duoshao.dataset.file.Folder;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import duoshao.dataset.format.Header;
import duoshao.dataset.format.Json;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code run.json}: what a run was, and every file that it published.
 *
 * @param facts of the run
 * @param finished when everything was written
 * @param csv how its CSV files are written
 * @param rows how many rows each dataset has
 * @param files of the datasets
 * @param others that describe them, by name
 */
public record Manifest(
    RunFacts facts,
    Instant finished,
    CsvSettings csv,
    Map<Dataset, Long> rows,
    List<PublishedFile> files,
    List<String> others) {
  /** The name of the file. */
  public static final String NAME = "run.json";

  private static final String PROGRAM = "duoshao";

  public Manifest {
    Map<Dataset, Long> counts = new EnumMap<>(Dataset.class);
    for (Dataset dataset : Dataset.values()) {
      counts.put(dataset, rows.getOrDefault(dataset, 0L));
    }
    rows = Collections.unmodifiableMap(counts);
    files = List.copyOf(files);
    others = List.copyOf(others);
    files.forEach(file -> requirePlainName(file.name()));
    others.forEach(Manifest::requirePlainName);
  }

  /** Reads the manifest of an output folder; nothing if there is none. */
  public static Optional<Manifest> read(Folder out) throws IOException {
    if (!out.holds(NAME)) {
      return Optional.empty();
    }
    try {
      return Optional.of(of(Json.read(Swap.text(out, NAME))));
    } catch (IOException | RuntimeException e) {
      throw new PublicationException(
          String.format(
              Locale.ROOT,
              "%s is not a manifest of this program (%s): move it away or choose another folder",
              out.address(NAME),
              e.getMessage()),
          e);
    }
  }

  /** How many rows a dataset has. */
  public long rows(Dataset dataset) {
    return rows.getOrDefault(dataset, 0L);
  }

  /** The files of a dataset in a format, in order. */
  public List<PublishedFile> files(Dataset dataset, Format format) {
    return files.stream()
        .filter(file -> file.dataset() == dataset && file.format() == format)
        .toList();
  }

  /** The manifest as JSON. */
  public String toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("program", PROGRAM);
    json.put("version", facts.version());
    json.put("arguments", facts.arguments());
    json.put("folder", facts.folder());
    json.put("started", facts.started().toString());
    json.put("finished", finished.toString());
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("files", facts.inputs());
    input.put("hash", facts.inputHash());
    json.put("input", input);
    Map<String, Object> counts = new LinkedHashMap<>();
    rows.forEach((dataset, count) -> counts.put(dataset.symbol(), count));
    json.put("rows", counts);
    json.put("counters", facts.counters());
    json.put("csv", csvJson());
    json.put("files", files.stream().map(Manifest::fileJson).toList());
    json.put("others", others);
    return Json.pretty(json);
  }

  /** A later run moves the files of these names away, so they must be right in the folder. */
  private static void requirePlainName(String name) {
    if (name.isEmpty() || name.startsWith(".") || name.contains("/") || name.contains("\\")) {
      throw new IllegalArgumentException("it names a file that no run publishes: " + name);
    }
  }

  private Map<String, Object> csvJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("charset", csv.charset().name());
    json.put("bom", csv.bom());
    json.put("header", csv.header().symbol());
    json.put("formula_guard", csv.guard());
    return json;
  }

  private static Map<String, Object> fileJson(PublishedFile file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", file.name());
    json.put("dataset", file.dataset().symbol());
    json.put("format", file.format().symbol());
    json.put("rows", file.rows());
    json.put("bytes", file.bytes());
    json.put("sha256", file.sha256());
    return json;
  }

  private static Manifest of(Map<String, @Nullable Object> json) {
    if (!PROGRAM.equals(json.get("program"))) {
      throw new IllegalArgumentException("it names no program " + PROGRAM);
    }
    Map<?, ?> input = (Map<?, ?>) get(json, "input");
    Map<?, ?> csv = (Map<?, ?>) get(json, "csv");
    Map<Dataset, Long> rows = new EnumMap<>(Dataset.class);
    counts(json, "rows").forEach((name, count) -> rows.put(constant(Dataset.class, name), count));
    List<PublishedFile> files = new ArrayList<>();
    for (Object file : (List<?>) get(json, "files")) {
      files.add(file((Map<?, ?>) file));
    }
    return new Manifest(
        new RunFacts(
            text(json, "version"),
            texts(json, "arguments"),
            text(json, "folder"),
            Instant.parse(text(json, "started")),
            (Long) get(input, "files"),
            text(input, "hash"),
            counts(json, "counters")),
        Instant.parse(text(json, "finished")),
        new CsvSettings(
            Charset.forName(text(csv, "charset")),
            (Boolean) get(csv, "bom"),
            constant(Header.class, text(csv, "header")),
            (Boolean) get(csv, "formula_guard")),
        rows,
        files,
        texts(json, "others"));
  }

  private static PublishedFile file(Map<?, ?> json) {
    return new PublishedFile(
        text(json, "name"),
        constant(Dataset.class, text(json, "dataset")),
        constant(Format.class, text(json, "format")),
        (Long) get(json, "rows"),
        (Long) get(json, "bytes"),
        text(json, "sha256"));
  }

  private static Map<String, Long> counts(Map<?, ?> json, String key) {
    Map<String, Long> counts = new LinkedHashMap<>();
    ((Map<?, ?>) get(json, key))
        .forEach((name, count) -> counts.put(String.valueOf(name), (Long) count));
    return counts;
  }

  private static Object get(Map<?, ?> json, String key) {
    return Objects.requireNonNull(json.get(key), key);
  }

  private static String text(Map<?, ?> json, String key) {
    return (String) get(json, key);
  }

  private static List<String> texts(Map<?, ?> json, String key) {
    return ((List<?>) get(json, key)).stream().map(String::valueOf).toList();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String symbol) {
    return Enum.valueOf(type, symbol.toUpperCase(Locale.ROOT));
  }
}
