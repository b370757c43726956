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
      log.start(request.inputs(), request.output());
      Outcome outcome = new ExtractionRun(request, engine, progress, clock).carryOut();
      new Summary(outcome, request.output()).log(log);
      file.add(outcome);
      code = code(outcome.tally());
    } catch (IOException | InterruptedException | RuntimeException | LinkageError e) {
      Failure.report(log, e);
      code = Failure.code(e);
    }
    if (metrics.isPresent()) {
      file.write(metrics.get(), code, clock.instant());
    }
    return code;
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
