package duoshao.cli;

import duoshao.beam.BeamEngine;
import duoshao.run.Engine;
import duoshao.run.ThreadEngine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the work is done. None of it changes what is found. */
final class RunOptions {
  /** The engines. */
  enum Runner {
    direct,
    none,
    flink,
    spark
  }

  @Option(
      names = "--runner",
      paramLabel = "NAME",
      defaultValue = "direct",
      description = {
        "Who spreads the work: direct (Apache Beam on this machine, the default; what fits one"
            + " piece is done in place), none (plain threads), flink or spark (Beam on those; a"
            + " build of its own)."
      })
  private Runner runner = Runner.direct;

  @Option(
      names = "--runner-option",
      paramLabel = "NAME=VALUE",
      description = {
        "An option of Beam's runner: flinkMaster=host:8081, sparkMaster=yarn. Can be given several"
            + " times."
      })
  private Map<String, String> runnerOptions = new LinkedHashMap<>();

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "How many articles are read at a time (default: one a processor).")
  private @Nullable Integer workers;

  @Option(
      names = "--max-errors",
      paramLabel = "N|P%",
      defaultValue = "0",
      description = {
        "How many articles may fail, or what share of them, before the exit code says so"
            + " (default: ${DEFAULT-VALUE})."
      })
  private String maxErrors = "0";

  @Option(
      names = "--metrics",
      paramLabel = "FILE",
      description = "Writes the counters as a Prometheus text file, also when the run fails.")
  private @Nullable String metrics;

  int workers() {
    int number = workers == null ? Runtime.getRuntime().availableProcessors() : workers;
    if (number < 1 || number > 1_000) {
      throw new UsageException("--workers is " + number + ", but must be from 1 to 1000");
    }
    return number;
  }

  Engine engine() {
    return switch (runner) {
      case direct -> direct(workers());
      case none -> new ThreadEngine(workers());
      case flink -> cluster("FlinkRunner", "flinkMaster", "[local]", "parallelism");
      case spark -> cluster("SparkRunner", "sparkMaster", "local[" + workers() + "]", "");
    };
  }

  /** To start Beam for a single piece of work would take three times as long as the work. */
  private static Engine direct(int workers) {
    return (job, pieces) ->
        (pieces.size() > 1 ? BeamEngine.direct(workers) : new ThreadEngine(1)).run(job, pieces);
  }

  /** On this machine, unless the user's options name a cluster. */
  private Engine cluster(String name, String masterOption, String here, String parallelism) {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("runner", name);
    options.put(masterOption, here);
    if (!parallelism.isEmpty()) {
      options.put(parallelism, Integer.toString(workers()));
    }
    options.putAll(runnerOptions);
    List<String> arguments =
        options.entrySet().stream().map(o -> "--" + o.getKey() + "=" + o.getValue()).toList();
    try {
      return BeamEngine.with(arguments);
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          String.format(
              Locale.ROOT,
              "--runner %s does not work here: %s. It needs a build of its own: ./mvnw -P%s package",
              runner,
              e.getMessage(),
              runner),
          e);
    }
  }

  Tolerance tolerance() {
    try {
      return Tolerance.of(maxErrors);
    } catch (UsageException e) {
      throw new UsageException("--max-errors " + e.getMessage(), e);
    }
  }

  Optional<String> metrics() {
    return Optional.ofNullable(metrics);
  }
}
