package duoshao.run;

import duoshao.archive.Chunking;
import duoshao.archive.FileStore;
import duoshao.archive.Piece;
import duoshao.archive.PieceReader;
import duoshao.archive.Place;
import duoshao.archive.Planner;
import duoshao.archive.Sink;
import duoshao.article.DeadLetter;
import duoshao.article.RawArticle;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import org.jspecify.annotations.Nullable;

/**
 * The articles of an input, one after the other, as its user asks for them. A thread of its own
 * reads ahead by one.
 */
final class ArticleStream implements Closeable {
  private final SynchronousQueue<Optional<RawArticle>> queue = new SynchronousQueue<>();
  private final Thread reader;
  private volatile @Nullable RuntimeException failure;
  private boolean ended;

  ArticleStream(Request request) {
    reader = new Thread(() -> read(request), "articles");
    reader.setDaemon(true);
    reader.start();
  }

  /** The next article; nothing at the end. */
  Optional<RawArticle> next() {
    if (ended) {
      return Optional.empty();
    }
    try {
      Optional<RawArticle> next = queue.take();
      ended = next.isEmpty();
      if (failure != null) {
        throw new IllegalStateException("the input cannot be read again", failure);
      }
      return next;
    } catch (InterruptedException e) {
      throw stopped(e);
    }
  }

  @Override
  public void close() {
    reader.interrupt();
  }

  private void read(Request request) {
    try {
      FileStore files = request.files();
      PieceReader pieces = new PieceReader(files, request.limits());
      for (Piece piece : pieces(request, files)) {
        pieces.read(piece, new Handing());
      }
      hand(Optional.empty());
    } catch (StoppedException closed) {
      return; // nobody asks any more
    } catch (RuntimeException bug) {
      failure = bug;
      hand(Optional.empty());
    }
  }

  private static List<Piece> pieces(Request request, FileStore files) {
    return Planner.plan(
            files.list(request.folder(), request.inputs()),
            files,
            request.limits(),
            Chunking.forShares(1))
        .pieces();
  }

  private void hand(Optional<RawArticle> article) {
    try {
      queue.put(article);
    } catch (InterruptedException e) {
      throw stopped(e);
    }
  }

  private static StoppedException stopped(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new StoppedException(cause);
  }

  /** Someone asked this thread to stop. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    StoppedException(InterruptedException cause) {
      super("stopped while reading the input again", cause);
    }
  }

  /** Hands on articles alone. */
  private final class Handing implements Sink {
    @Override
    public void article(Place place, RawArticle article) {
      hand(Optional.of(article));
    }

    @Override
    public void deadLetter(Place place, DeadLetter letter) {}

    @Override
    public void skipped(String source) {}
  }
}
