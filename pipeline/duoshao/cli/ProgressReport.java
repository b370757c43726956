package duoshao.cli;

import duoshao.run.Progress;
import duoshao.run.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;

/** Says how far a run is: all the time on a terminal, once a minute elsewhere. */
final class ProgressReport implements Progress {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final EventLog log;
  private final InstantSource clock;
  private final Instant start;
  private Instant last;

  ProgressReport(EventLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
    this.start = clock.instant();
    this.last = start;
  }

  @Override
  public void show(Tally soFar) {
    Instant now = clock.instant();
    switch (log.style()) {
      case TERMINAL -> log.progress(line(soFar, Duration.between(start, now)));
      case TEXT, JSON -> {
        if (Duration.between(last, now).compareTo(PAUSE) >= 0) {
          last = now;
          log.info("progress", line(soFar, Duration.between(start, now)), soFar.counts());
        }
      }
      case QUIET -> {}
    }
  }

  private static String line(Tally soFar, Duration elapsed) {
    long articles = soFar.get(Tally.ARTICLES) + soFar.get(Tally.FAILED);
    return String.format(
        Locale.ROOT,
        "%,d articles, %,d figures, %,d articles/s",
        articles,
        soFar.get(Tally.FIGURES),
        articles * 1_000 / Math.max(1, elapsed.toMillis()));
  }
}
