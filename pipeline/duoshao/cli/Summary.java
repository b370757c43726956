package duoshao.cli;

import duoshao.dataset.Dataset;
import duoshao.dataset.publication.Manifest;
import duoshao.dataset.publication.PublishedFile;
import duoshao.run.Outcome;
import duoshao.run.Tally;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run says at its end.
 *
 * <pre>
 * 12 articles, 345 figures, 678 numerals in 1.9 s
 *   figures   money 210, percent 99, count 36
 *   rejected  date 120, name 33
 *   errors    parse 1
 *   out       figures.csv, figures.parquet, …
 * </pre>
 */
final class Summary {
  private final Outcome outcome;
  private final Manifest manifest;
  private final String output;

  Summary(Outcome outcome, String output) {
    this.outcome = outcome;
    this.manifest = outcome.manifest();
    this.output = output;
  }

  void log(EventLog log) {
    if (outcome.isNew()) {
      log.info("done", headline(), values());
      splits().forEach(line -> log.info("split", line, new TreeMap<>()));
      if (log.style() == EventLog.Style.TERMINAL) {
        details().forEach(line -> log.info("done", line, new TreeMap<>()));
      }
    } else {
      log.info(
          "unchanged",
          String.format(
              Locale.ROOT,
              "nothing has changed since %s: %s is as it was",
              manifest.finished().truncatedTo(ChronoUnit.SECONDS),
              output),
          values());
    }
    warn(
        log,
        "csv_escaped_characters",
        "%,d characters that the encoding lacks are written as \\u…");
    warn(log, Tally.FAILED, "%,d articles or files could not be read: the reasons are in errors");
    warn(log, Tally.BUGS, "%,d of them because of an error in this program: please report them");
  }

  private String headline() {
    return String.format(
        Locale.ROOT,
        "%,d articles, %,d figures, %,d numerals in %.1f s",
        manifest.rows(Dataset.ARTICLES),
        manifest.rows(Dataset.FIGURES),
        manifest.rows(Dataset.NUMERALS),
        Duration.between(manifest.facts().started(), manifest.finished()).toMillis() / 1000.0);
  }

  private List<String> details() {
    return List.of(
        "  figures   " + counts("figures_"),
        "  rejected  " + counts("rejected_"),
        "  errors    " + counts("errors_"),
        "  "
            + output
            + "  "
            + manifest.files().stream()
                .map(file -> file.name() + " (" + rows(file) + ")")
                .collect(Collectors.joining(", ")));
  }

  /** Tables of more rows than a file may have: {@code figures.csv goes on in figures-2.csv}. */
  private List<String> splits() {
    Map<String, List<String>> tables = new LinkedHashMap<>();
    for (PublishedFile file : manifest.files()) {
      tables
          .computeIfAbsent(
              file.dataset().symbol() + "." + file.format().extension(), t -> new ArrayList<>())
          .add(file.name());
    }
    return tables.values().stream()
        .filter(names -> names.size() > 1)
        .map(
            names ->
                String.format(
                    Locale.ROOT,
                    "%s goes on in %s, after --rows-per-file rows each",
                    names.get(0),
                    names.size() == 2
                        ? names.get(1)
                        : names.get(1) + " to " + names.get(names.size() - 1)))
        .toList();
  }

  private static String rows(PublishedFile file) {
    return String.format(Locale.ROOT, "%,d", file.rows());
  }

  private String counts(String prefix) {
    Map<String, Long> counters = manifest.facts().counters();
    String list =
        counters.entrySet().stream()
            .filter(counter -> counter.getKey().startsWith(prefix))
            .filter(counter -> !counter.getKey().equals(Tally.FIGURES))
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(
                counter ->
                    String.format(
                        Locale.ROOT,
                        "%s %,d",
                        counter.getKey().substring(prefix.length()),
                        counter.getValue()))
            .collect(Collectors.joining(", "));
    return list.isEmpty() ? "none" : list;
  }

  private SortedMap<String, Long> values() {
    SortedMap<String, Long> values = new TreeMap<>(manifest.facts().counters());
    for (Dataset dataset : Dataset.values()) {
      values.put("rows_" + dataset.symbol(), manifest.rows(dataset));
    }
    return values;
  }

  private void warn(EventLog log, String counter, String message) {
    long count = manifest.facts().counters().getOrDefault(counter, 0L);
    if (count > 0) {
      SortedMap<String, Long> values = new TreeMap<>(Map.of(counter, count));
      log.log(EventLog.Level.WARN, counter, String.format(Locale.ROOT, message, count), values);
    }
  }
}
