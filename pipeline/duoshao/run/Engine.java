package duoshao.run;

import duoshao.archive.Piece;
import java.io.IOException;
import java.util.List;

/** Has workers do all pieces of a job: in threads of this program, or on a cluster. */
public interface Engine {
  /**
   * Returns when all pieces are done; each piece by one {@link Worker}.
   *
   * @throws IOException if a worker could not write, or the engine failed; then the run has failed
   * @throws InterruptedException if the thread was interrupted; by then the workers have stopped
   */
  void run(Job job, List<Piece> pieces) throws IOException, InterruptedException;
}
