package duoshao.beam;

import duoshao.archive.Piece;
import duoshao.run.Engine;
import duoshao.run.Job;
import java.io.IOException;
import java.util.List;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.Pipeline.PipelineExecutionException;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * Has a Beam pipeline do the work, on whatever runner its options name.
 *
 * <p>Rows do not travel through Beam. A worker writes the part and the receipt of each chunk into
 * the folder of the run, under names that are the same in each attempt, so the result is the same
 * bytes on every runner.
 */
public final class BeamEngine implements Engine {
  private final PipelineOptions options;

  /**
   * @param options name the runner and set it up
   */
  public BeamEngine(PipelineOptions options) {
    this.options = options;
  }

  /**
   * The runner of this machine, without Beam's checks of our own code, which take two thirds of its
   * time.
   *
   * @param workers how many work at the same time
   * @param arguments for Beam
   * @throws IllegalArgumentException if Beam does not know one of them
   */
  public static BeamEngine direct(int workers, List<String> arguments) {
    DirectOptions options =
        PipelineOptionsFactory.fromArgs(arguments.toArray(new String[0])).as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setTargetParallelism(workers);
    options.setBlockOnRun(false);
    options.setEnforceImmutability(false);
    options.setEnforceEncodability(false);
    return new BeamEngine(options);
  }

  /**
   * A runner whose module is in the build, such as {@code FlinkRunner}.
   *
   * @param arguments for Beam: {@code --runner=FlinkRunner}, {@code --parallelism=4} …
   * @throws IllegalArgumentException if Beam does not know one of them, or the runner is not there
   */
  public static BeamEngine with(List<String> arguments) {
    return new BeamEngine(
        PipelineOptionsFactory.fromArgs(arguments.toArray(new String[0])).create());
  }

  @Override
  public void run(Job job, List<Piece> pieces) throws IOException, InterruptedException {
    Pipeline pipeline = Pipeline.create(options);
    FigurePipeline.build(pipeline, job, pieces);
    try {
      PipelineResult result = pipeline.run();
      await(result);
    } catch (PipelineExecutionException e) {
      throw failure(e);
    } finally {
      ProcessPiece.awaitAll();
    }
  }

  private static void await(PipelineResult result) throws IOException, InterruptedException {
    PipelineResult.State state;
    try {
      state = result.waitUntilFinish();
    } catch (PipelineExecutionException e) {
      throw e;
    } catch (RuntimeException e) {
      if (Thread.interrupted() || e.getCause() instanceof InterruptedException) {
        result.cancel();
        InterruptedException stopped = new InterruptedException("stopped while working");
        stopped.initCause(e);
        throw stopped;
      }
      throw e;
    }
    if (state != PipelineResult.State.DONE) {
      throw new IOException("the pipeline ended as " + state + " before its work was done");
    }
  }

  /** Why a worker failed, without what Beam wraps around it. */
  private static IOException failure(PipelineExecutionException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException failure) {
        return failure;
      }
    }
    throw e;
  }
}
