package duoshao.beam;

import duoshao.archive.Piece;
import duoshao.run.Job;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;

/** The pipeline: pieces of work, spread over the workers, each done by one of them. */
final class FigurePipeline {
  private FigurePipeline() {}

  static void build(Pipeline pipeline, Job job, List<Piece> pieces) {
    List<Work> work = pieces.stream().map(Work::new).toList();
    pipeline
        .apply("List pieces", Create.of(work).withCoder(SerializableCoder.of(Work.class)))
        .apply("Spread pieces", Reshuffle.viaRandomKey())
        .apply("Extract figures", ParDo.of(new ProcessPiece(job)));
  }
}
