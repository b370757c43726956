package duoshao.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks every now and then which receipts have come in. */
final class ProgressWatch implements Closeable {
  private static final long EVERY_MILLIS = 500;

  private final ScheduledExecutorService timer;

  private ProgressWatch(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  static ProgressWatch over(Receipts receipts, Progress progress) {
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress");
              thread.setDaemon(true);
              return thread;
            });
    Future<?> unused = // close() ends it
        timer.scheduleWithFixedDelay(
            () -> look(receipts, progress), EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    return new ProgressWatch(timer);
  }

  /** Waits for a look that is being taken. */
  @Override
  public void close() {
    timer.shutdownNow();
    boolean interrupted = false;
    while (!timer.isTerminated()) {
      try {
        timer.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void look(Receipts receipts, Progress progress) {
    try {
      receipts.update();
      progress.show(receipts.tally());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // ends the looks; the run itself will meet it too
    }
  }
}
