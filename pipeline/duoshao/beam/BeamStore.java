package duoshao.beam;

import duoshao.archive.Store;
import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
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
    return FileSystems.hasGlobWildcard(address) ? List.of() : files(address);
  }

  @Override
  public List<Stored> allBelow(String folder) throws IOException {
    return below(folder);
  }

  @Override
  public SeekableByteChannel open(String address) throws IOException {
    return channel(address);
  }

  /** All files below a folder: in some stores {@code **} leaves out those right in it. */
  static List<Stored> below(String folder) throws IOException {
    List<Stored> deep = match(folder + "/**");
    Set<String> folders = new HashSet<>();
    deep.forEach(file -> folders.add(file.address().substring(0, firstSlash(file, folder))));
    Set<Stored> files = new LinkedHashSet<>(deep);
    for (Stored found : match(folder + "/*")) {
      if (found.size() > 0 || !folders.contains(found.address())) {
        files.add(found);
      }
    }
    return List.copyOf(files);
  }

  /** Where the name right in the folder ends, by which a file stands below it. */
  private static int firstSlash(Stored file, String folder) {
    int slash = file.address().indexOf('/', folder.length() + 1);
    return slash < 0 ? file.address().length() : slash;
  }

  /**
   * The files that match a pattern without {@code **}. Stores that have folders take them for files
   * of no size.
   */
  static List<Stored> files(String pattern) throws IOException {
    List<Stored> files = new ArrayList<>();
    for (Stored found : match(pattern)) {
      if (found.size() > 0 || below(found.address()).isEmpty()) {
        files.add(found);
      }
    }
    return files;
  }

  private static List<Stored> match(String pattern) throws IOException {
    return FileSystems.match(pattern, EmptyMatchTreatment.ALLOW).metadata().stream()
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
