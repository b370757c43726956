package duoshao.cli;

import duoshao.run.Engine;
import duoshao.run.ExtractionRun;
import duoshao.run.Outcome;
import duoshao.run.Request;
import duoshao.run.Tally;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.TreeMap;

/** A run with all that it says: while it goes on, at its end, and to a file for the monitoring. */
final class ReportedRun {
  private final EventLog log;
  private final InstantSource clock;
  private final Tolerance tolerance;
  private final Optional<Path> metrics;

  ReportedRun(EventLog log, InstantSource clock, Tolerance tolerance, Optional<Path> metrics) {
    this.log = log;
    this.clock = clock;
    this.tolerance = tolerance;
    this.metrics = metrics;
  }

  ExitCode of(Request request, Engine engine) throws IOException {
    MetricsFile file = new MetricsFile(clock.instant());
    ExitCode code;
    try {
      ProgressReport progress = new ProgressReport(log, clock);
      String out = request.output().address("");
      log.start(request.inputs(), out);
      Outcome outcome = new ExtractionRun(request, engine, progress, clock).carryOut();
      new Summary(outcome, out).log(log);
      file.add(outcome);
      code = code(outcome.tally());
    } catch (IOException | InterruptedException | RuntimeException | LinkageError e) {
      Failure.report(log, e);
      code = Failure.code(e);
    }
    return metrics.isPresent() ? written(file, metrics.get(), code) : code;
  }

  /** The dataset is there, but whoever watches the counters must not take old ones for new. */
  private ExitCode written(MetricsFile file, Path name, ExitCode code) {
    try {
      file.write(name, code, clock.instant());
      return code;
    } catch (IOException e) {
      log.log(
          EventLog.Level.ERROR,
          "metrics",
          "cannot write --metrics " + name + ": " + e,
          new TreeMap<>());
      return code == ExitCode.DONE ? ExitCode.INCOMPLETE : code;
    }
  }

  private ExitCode code(Tally tally) {
    long failed = tally.get(Tally.FAILED);
    long all = failed + tally.get(Tally.ARTICLES);
    if (tally.get(Tally.BUGS) > 0) {
      return ExitCode.INCOMPLETE;
    }
    if (!tolerance.isExceeded(failed, all)) {
      return ExitCode.DONE;
    }
    log.log(
        EventLog.Level.WARN,
        "incomplete",
        failed + " of " + all + " failed, more than --max-errors allows",
        new TreeMap<>());
    return ExitCode.INCOMPLETE;
  }
}
