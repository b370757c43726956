package duoshao.run;

import duoshao.archive.Piece;
import duoshao.archive.Piece.StreamShare;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Does pieces of work: reads them, finds the figures, writes a part and a receipt for each chunk.
 * That the output cannot be written ends the run; nothing that an article holds does.
 *
 * <p>Not safe for threads: each has its own.
 */
public final class Worker implements Closeable {
  private final Job job;
  private final SourceReader reader;

  /** Opens what the job names, and loads the names and rules. */
  public Worker(Job job) throws IOException {
    this.job = job;
    this.reader = SourceReader.open(job);
  }

  /**
   * Does a piece.
   *
   * @return what was counted
   * @throws IOException if the output cannot be written, or the earlier run's rows not be read
   */
  public Tally process(Piece piece) throws IOException {
    int share = piece instanceof StreamShare stream ? stream.share() : 0;
    try (ChunkSink sink = new ChunkSink(job.parts(), piece.number(), share, reader)) {
      job.reader().read(piece, sink);
      return sink.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
