package duoshao.beam;

import duoshao.run.Job;
import duoshao.run.Worker;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.beam.sdk.transforms.DoFn;
import org.jspecify.annotations.Nullable;

/** Does one piece after the other, with a worker that is set up once. */
final class ProcessPiece extends DoFn<Work, Void> {
  private static final long serialVersionUID = 1;

  /** Read-locked by everyone who works in this JVM. */
  private static final ReadWriteLock WORK = new ReentrantReadWriteLock();

  private final Job job;
  private transient @Nullable Worker worker;

  ProcessPiece(Job job) {
    this.job = job;
  }

  /**
   * Returns when nobody in this JVM writes any more. Runners return from a pipeline that failed or
   * was cancelled before their threads have ended.
   */
  @SuppressWarnings("LockNotBeforeTry") // nothing is done while it is held
  static void awaitAll() {
    Lock all = WORK.writeLock();
    all.lock();
    all.unlock();
  }

  @Setup
  public void open() throws IOException {
    worker = new Worker(job);
  }

  @ProcessElement
  public void process(@Element Work work) throws IOException {
    WORK.readLock().lock();
    try {
      Objects.requireNonNull(worker).process(work.piece());
    } finally {
      WORK.readLock().unlock();
    }
  }

  @Teardown
  public void close() throws IOException {
    if (worker != null) {
      worker.close();
    }
  }
}
