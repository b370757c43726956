package duoshao.cli;

import duoshao.dataset.Dataset;
import duoshao.run.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The counters of a run in the text format of Prometheus, for its node exporter:
 *
 * <pre>
 * # TYPE duoshao_exit_code gauge
 * duoshao_exit_code 0
 * # TYPE duoshao_rows_figures gauge
 * duoshao_rows_figures 345
 * </pre>
 */
final class MetricsFile {
  private final Instant started;
  private final SortedMap<String, Long> values = new TreeMap<>();

  MetricsFile(Instant started) {
    this.started = started;
  }

  void add(Outcome outcome) {
    values.putAll(outcome.manifest().facts().counters());
    for (Dataset dataset : Dataset.values()) {
      values.put("rows_" + dataset.symbol(), outcome.manifest().rows(dataset));
    }
  }

  /** Writes the file at once, so that nobody reads half of it. */
  void write(Path file, ExitCode code, Instant now) throws IOException {
    values.put("exit_code", (long) code.number());
    values.put("finished_timestamp_seconds", now.getEpochSecond());
    values.put("duration_milliseconds", Duration.between(started, now).toMillis());
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, value) ->
            text.append(
                String.format(
                    Locale.ROOT, "# TYPE duoshao_%s gauge\nduoshao_%s %d\n", name, name, value)));
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.write(draft, text.toString().getBytes(StandardCharsets.UTF_8));
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
