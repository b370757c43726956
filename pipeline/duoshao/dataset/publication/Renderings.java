package duoshao.dataset.publication;

import duoshao.dataset.file.Folder;
import duoshao.dataset.format.Format;
import duoshao.dataset.part.Edition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * All datasets of an edition in all formats asked for. Each format goes through the parts by
 * itself, as many at a time as there are processors.
 *
 * @param files what was written, format by format
 * @param losses what could not be written as it is, by name
 * @param counts of the rows
 */
record Renderings(List<PublishedFile> files, Map<String, Long> losses, RowCounts counts) {

  static Renderings of(Edition edition, Settings settings, Folder folder) throws IOException {
    int threads = Math.min(settings.formats().size(), Runtime.getRuntime().availableProcessors());
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Rendering>> futures = new ArrayList<>();
      for (Format format : settings.formats()) {
        futures.add(workers.submit(() -> Rendering.of(edition, format, settings, folder)));
      }
      List<PublishedFile> files = new ArrayList<>();
      Map<String, Long> losses = new TreeMap<>();
      RowCounts counts = new RowCounts();
      for (Future<Rendering> future : futures) {
        Rendering rendering = future.get();
        files.addAll(rendering.files());
        losses.putAll(rendering.losses());
        counts = rendering.counts(); // the same in every format
      }
      return new Renderings(files, losses, counts);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error) {
        throw error;
      }
      if (cause instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(cause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while writing", e);
    } finally {
      stop(workers);
    }
  }

  /** Waits until nobody writes any more, so that what was written can be removed. */
  private static void stop(ExecutorService workers) {
    workers.shutdownNow();
    boolean interrupted = false;
    while (!workers.isTerminated()) {
      try {
        workers.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
