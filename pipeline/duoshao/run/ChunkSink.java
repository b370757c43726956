package duoshao.run;

import duoshao.archive.Place;
import duoshao.archive.Sink;
import duoshao.article.DeadLetter;
import duoshao.article.RawArticle;
import duoshao.dataset.Row;
import duoshao.dataset.SourceRows;
import duoshao.dataset.file.Folder;
import duoshao.dataset.part.PartWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes what a piece holds and writes the part and the receipt of each chunk. */
final class ChunkSink implements Sink, Closeable {
  private final Folder parts;
  private final int piece;
  private final int share;
  private final SourceReader reader;
  private final Tally total = new Tally();
  private final Hash hash = new Hash();
  private Tally tally = new Tally();
  private int chunk = -1;
  private @Nullable PartWriter part;

  /**
   * @param share tells the shares of one piece apart
   */
  ChunkSink(Folder parts, int piece, int share, SourceReader reader) {
    this.parts = parts;
    this.piece = piece;
    this.share = share;
    this.reader = reader;
  }

  @Override
  public void article(Place place, RawArticle raw) {
    try {
      turnTo(place);
      add(reader.read(raw, tally));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void deadLetter(Place place, DeadLetter letter) {
    try {
      turnTo(place);
      add(reader.read(letter, tally));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void skipped(String source) {
    tally.count(Tally.SKIPPED);
  }

  /** Completes the last chunk; what was counted in all of them. */
  Tally finish() throws IOException {
    complete();
    if (!tally.isEmpty()) { // files were passed over behind the last chunk
      write(piece + "-end-" + share, new Receipt(piece, Integer.MAX_VALUE, List.of(), tally, ""));
    }
    return total;
  }

  @Override
  public void close() throws IOException {
    if (part != null) {
      part.close();
    }
  }

  private void turnTo(Place place) throws IOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("stopped before " + place);
    }
    if (place.chunk() != chunk) {
      complete();
      chunk = place.chunk();
    }
  }

  private void add(Optional<SourceRows> rows) throws IOException {
    if (rows.isPresent()) {
      if (part == null) {
        part = PartWriter.open(parts, piece);
      }
      part.add(rows.get());
      digest(rows.get());
    }
  }

  /**
   * Bytes stand for the rows that they give; where there are none, the rows stand for themselves.
   */
  private void digest(SourceRows rows) {
    hash.add(rows.origin().source());
    hash.add(rows.origin().sha256());
    if (rows.origin().sha256().isEmpty()) {
      rows.rows().stream().map(Row::toString).forEach(hash::add);
    }
  }

  private void complete() throws IOException {
    if (part != null) {
      try (PartWriter finished = part) {
        part = null;
        write(
            Receipts.key(piece, chunk),
            new Receipt(piece, chunk, List.of(finished.finish()), tally, hash.hex()));
      }
    }
  }

  private void write(String key, Receipt receipt) throws IOException {
    Receipts.write(parts, key, receipt);
    total.add(tally);
    tally = new Tally();
  }
}
