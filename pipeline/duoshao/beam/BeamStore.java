package duoshao.beam;

import duoshao.archive.Store;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.options.PipelineOptionsFactory;

/**
 * The stores that Beam has a module for in this build: {@code hdfs://}, {@code s3://}, {@code
 * gs://}. Workers elsewhere have them by the options of the pipeline.
 */
public final class BeamStore implements Store {
  private static final long serialVersionUID = 1;

  /**
   * Makes the stores of this build known to this process.
   *
   * @param arguments for their modules: {@code --awsRegion=eu-west-1} …
   * @param address of a file or folder that is going to be asked for
   * @throws IllegalArgumentException if no module knows the address or one of the arguments
   */
  public BeamStore(List<String> arguments, String address) {
    FileSystems.setDefaultPipelineOptions(
        PipelineOptionsFactory.fromArgs(arguments.toArray(new String[0])).create());
    FileSystems.matchNewResource(address, true);
  }

  @Override
  public List<Stored> file(String address) throws IOException {
    return FileSystems.hasGlobWildcard(address) ? List.of() : match(address);
  }

  @Override
  public List<Stored> below(String folder) throws IOException {
    return match(folder + "/**");
  }

  @Override
  public SeekableByteChannel open(String address) throws IOException {
    return channel(address);
  }

  static List<Stored> match(String pattern) throws IOException {
    MatchResult found = FileSystems.match(pattern, EmptyMatchTreatment.ALLOW);
    return found.metadata().stream()
        .filter(file -> !file.resourceId().isDirectory())
        .map(file -> new Stored(file.resourceId().toString(), file.sizeBytes()))
        .toList();
  }

  static SeekableByteChannel channel(String address) throws IOException {
    ReadableByteChannel channel = FileSystems.open(FileSystems.matchNewResource(address, false));
    if (channel instanceof SeekableByteChannel seekable) {
      return seekable;
    }
    channel.close();
    throw new IOException("its store cannot read it from any position: " + address);
  }
}
