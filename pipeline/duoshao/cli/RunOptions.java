package duoshao.cli;

import duoshao.beam.BeamEngine;
import duoshao.run.Engine;
import duoshao.run.ThreadEngine;
import java.nio.file.Files;
import java.nio.file.Path;
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
        "An option of Beam's runner or of a store: flinkMaster=host:8081, sparkMaster=yarn,"
            + " awsRegion=eu-west-1. Can be given several times."
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
      case direct -> direct(workers(), arguments());
      case none -> new ThreadEngine(workers());
      case flink -> cluster("FlinkRunner", "flinkMaster", "[local]", "parallelism");
      case spark -> cluster("SparkRunner", "sparkMaster", "local[" + workers() + "]", "");
    };
  }

  /** To start Beam for a single piece of work would take three times as long as the work. */
  private static Engine direct(int workers, List<String> arguments) {
    return (job, pieces) ->
        (pieces.size() > 1 ? BeamEngine.direct(workers, arguments) : new ThreadEngine(1))
            .run(job, pieces);
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
    try {
      return BeamEngine.with(arguments(options));
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

  /** The options of Beam's runner and of its stores, as arguments. */
  List<String> arguments() {
    return arguments(runnerOptions);
  }

  private static List<String> arguments(Map<String, String> options) {
    return options.entrySet().stream().map(o -> "--" + o.getKey() + "=" + o.getValue()).toList();
  }

  Tolerance tolerance() {
    try {
      return Tolerance.of(maxErrors);
    } catch (UsageException e) {
      throw new UsageException("--max-errors " + e.getMessage(), e);
    }
  }

  /** Where the counters go: a file in a folder that is there. */
  Optional<Path> metrics() {
    Optional<Path> file = Optional.ofNullable(metrics).map(Path::of);
    Optional<Path> folder = file.map(Path::toAbsolutePath).map(Path::getParent);
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new UsageException(
          "--metrics is '" + metrics + "', but there is no folder " + folder.get());
    }
    return file;
  }
}
