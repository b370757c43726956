package duoshao.beam;

import duoshao.archive.Piece;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.io.BoundedSource;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.util.CoderUtils;

/**
 * The pieces of a run, in shares that a runner spreads over its workers. A {@code Create} and a
 * {@code Reshuffle} would do the same in many more steps, all of which the direct runner watches
 * without rest while one of its threads is idle.
 *
 * <p>The pieces are kept encoded: the direct runner writes the whole source anew for each share.
 */
final class PieceSource extends BoundedSource<Work> {
  private static final long serialVersionUID = 1;
  private static final Coder<Work> CODER = SerializableCoder.of(Work.class);

  /**
   * So many shares for each that the runner asks for: so that no worker waits long for another, and
   * no more, since each costs the direct runner ten milliseconds.
   */
  private static final int SHARES = 4;

  private final ArrayList<byte[]> pieces;

  private PieceSource(List<byte[]> pieces) {
    this.pieces = new ArrayList<>(pieces);
  }

  /**
   * @throws IOException if a piece cannot be encoded
   */
  static PieceSource of(List<Piece> pieces) throws IOException {
    List<byte[]> encoded = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      encoded.add(CoderUtils.encodeToByteArray(CODER, new Work(piece)));
    }
    return new PieceSource(encoded);
  }

  /** A piece counts as a byte: how long its articles take is not known. */
  @Override
  public long getEstimatedSizeBytes(PipelineOptions options) {
    return pieces.size();
  }

  @Override
  public List<PieceSource> split(long desiredPieces, PipelineOptions options) {
    int size = (int) Math.min(pieces.size(), Math.max(1, desiredPieces / SHARES));
    List<PieceSource> shares = new ArrayList<>();
    for (int from = 0; from < pieces.size(); from += size) {
      shares.add(new PieceSource(pieces.subList(from, Math.min(pieces.size(), from + size))));
    }
    return shares;
  }

  @Override
  public Coder<Work> getOutputCoder() {
    return CODER;
  }

  @Override
  public BoundedReader<Work> createReader(PipelineOptions options) {
    return new Reader(this);
  }

  private static final class Reader extends BoundedReader<Work> {
    private final PieceSource source;
    private int at = -1;

    Reader(PieceSource source) {
      this.source = source;
    }

    @Override
    public boolean start() {
      return advance();
    }

    @Override
    public boolean advance() {
      at++;
      return at < source.pieces.size();
    }

    /** A piece is decoded where it is asked for: once. */
    @Override
    public Work getCurrent() {
      try {
        return CoderUtils.decodeFromByteArray(CODER, source.pieces.get(at));
      } catch (IOException e) {
        throw new UncheckedIOException("a piece of the run cannot be decoded", e);
      }
    }

    @Override
    public PieceSource getCurrentSource() {
      return source;
    }

    @Override
    public void close() {}
  }
}
