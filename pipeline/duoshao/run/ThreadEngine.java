package duoshao.run;

import duoshao.archive.Piece;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A plain loop over the pieces, in as many threads as asked for.
 *
 * @param threads at least one
 */
public record ThreadEngine(int threads) implements Engine {
  public ThreadEngine {
    if (threads < 1) {
      throw new IllegalArgumentException("no thread to work in: " + threads);
    }
  }

  @Override
  public void run(Job job, List<Piece> pieces) throws IOException, InterruptedException {
    Queue<Piece> queue = new ConcurrentLinkedQueue<>(pieces);
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      ExecutorCompletionService<Integer> done = new ExecutorCompletionService<>(pool);
      int started = Math.min(threads, pieces.size());
      for (int i = 0; i < started; i++) {
        done.submit(() -> work(job, queue));
      }
      for (int i = 0; i < started; i++) {
        done.take().get();
      }
    } catch (ExecutionException e) {
      throw failure(e.getCause() == null ? e : e.getCause());
    } finally {
      queue.clear();
      stop(pool);
    }
  }

  /** Does pieces until none is left; returns how many. */
  private static int work(Job job, Queue<Piece> queue) throws IOException {
    int pieces = 0;
    try (Worker worker = new Worker(job)) {
      for (Piece piece = queue.poll(); piece != null; piece = queue.poll()) {
        worker.process(piece);
        pieces++;
      }
    }
    return pieces;
  }

  /** Waits until nobody writes any more, so that what they wrote can be removed. */
  private static void stop(ExecutorService pool) {
    pool.shutdownNow();
    boolean interrupted = false;
    while (!pool.isTerminated()) {
      try {
        pool.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static IOException failure(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    return cause instanceof IOException failure ? failure : new IOException(cause);
  }
}
