package duoshao.beam;

import duoshao.archive.Piece;
import duoshao.run.Job;
import java.io.IOException;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.Read;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.util.construction.SplittableParDo.PrimitiveBoundedRead;

/**
 * The pipeline: pieces of work, spread over the workers, each done by one of them. The pieces are
 * read as the runners read any source in the end; what they would make that from costs them a tenth
 * of a second.
 */
final class FigurePipeline {
  private FigurePipeline() {}

  static void build(Pipeline pipeline, Job job, List<Piece> pieces) throws IOException {
    pipeline
        .apply("List pieces", new PrimitiveBoundedRead<>(Read.from(PieceSource.of(pieces))))
        .apply("Extract figures", ParDo.of(new ProcessPiece(job)));
  }
}
