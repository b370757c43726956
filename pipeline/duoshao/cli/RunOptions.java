package duoshao.cli;

import duoshao.beam.BeamEngine;
import duoshao.run.Engine;
import duoshao.run.ThreadEngine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the work is done. None of it changes what is found. */
final class RunOptions {
  /** The engines. */
  enum Runner {
    direct,
    none
  }

  @Option(
      names = "--runner",
      paramLabel = "NAME",
      defaultValue = "direct",
      description = {
        "Who spreads the work: direct (Apache Beam on this machine, the default; what fits one"
            + " piece is done in place) or none (plain threads)."
      })
  private Runner runner = Runner.direct;

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
    };
  }

  /** To start Beam for a single piece of work would take three times as long as the work. */
  private static Engine direct(int workers) {
    return (job, pieces) ->
        (pieces.size() > 1 ? BeamEngine.direct(workers) : new ThreadEngine(1)).run(job, pieces);
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
