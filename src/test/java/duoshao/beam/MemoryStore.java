package duoshao.beam;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.FileSystemRegistrar;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MoveOptions;
import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A store in the memory of the tests, {@code memory://bucket/a.md}, as Beam's modules offer theirs.
 * Like HDFS it finds folders as files of no size, but not by {@code **}, refuses to rename onto a
 * file that is there, and to take a folder for a file.
 */
public final class MemoryStore implements FileSystemRegistrar {
  private static final SortedMap<String, byte[]> FILES = new ConcurrentSkipListMap<>();

  /** The addresses of the files that it holds. */
  public static List<String> addresses() {
    return List.copyOf(FILES.keySet());
  }

  /** The content of a file. */
  public static byte[] get(String address) {
    return FILES.getOrDefault(address, new byte[0]);
  }

  /** Adds or replaces a file. */
  public static void put(String address, byte[] content) {
    FILES.put(address, content);
  }

  /** Removes a file. */
  public static void remove(String address) {
    FILES.remove(address);
  }

  /** Removes all files. */
  public static void clear() {
    FILES.clear();
  }

  @Override
  public Iterable<FileSystem<?>> fromOptions(PipelineOptions options) {
    return List.of(new Files());
  }

  private record Address(String address) implements ResourceId {
    @Override
    public ResourceId resolve(String other, ResolveOptions options) {
      return new Address(address.replaceFirst("/?$", "/") + other);
    }

    @Override
    public ResourceId getCurrentDirectory() {
      return new Address(address.substring(0, address.lastIndexOf('/') + 1));
    }

    @Override
    public String getScheme() {
      return "memory";
    }

    @Override
    public String getFilename() {
      return address.substring(address.lastIndexOf('/') + 1);
    }

    @Override
    public boolean isDirectory() {
      return address.endsWith("/");
    }

    @Override
    public String toString() {
      return address;
    }
  }

  private static final class Files extends FileSystem<Address> {
    @Override
    protected List<MatchResult> match(List<String> specs) {
      return specs.stream().map(Files::match).toList();
    }

    private static MatchResult match(String spec) {
      String regex =
          Pattern.quote(spec)
              .replace("**", "\\E[^/]*/.*\\Q")
              .replaceAll("(?<![\\].])\\*", "\\\\E[^/]*\\\\Q");
      Pattern pattern = Pattern.compile(regex, Pattern.DOTALL);
      List<MatchResult.Metadata> found = new ArrayList<>();
      SortedMap<String, Integer> sizes = new TreeMap<>();
      FILES.forEach((address, content) -> sizes.put(address, content.length));
      if (!spec.contains("**")) {
        for (String address : FILES.keySet()) { // folders
          for (int end = address.lastIndexOf('/');
              end > 9;
              end = address.lastIndexOf('/', end - 1)) {
            sizes.putIfAbsent(address.substring(0, end), 0);
          }
        }
      }
      sizes.forEach(
          (address, size) -> {
            if (pattern.matcher(address).matches()) {
              found.add(
                  MatchResult.Metadata.builder()
                      .setResourceId(new Address(address))
                      .setSizeBytes(size)
                      .setIsReadSeekEfficient(true)
                      .build());
            }
          });
      return found.isEmpty()
          ? MatchResult.create(MatchResult.Status.NOT_FOUND, new FileNotFoundException(spec))
          : MatchResult.create(MatchResult.Status.OK, found);
    }

    @Override
    protected WritableByteChannel create(Address file, CreateOptions options) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      WritableByteChannel channel = Channels.newChannel(content);
      return new WritableByteChannel() {
        @Override
        public int write(ByteBuffer bytes) throws IOException {
          return channel.write(bytes);
        }

        @Override
        public boolean isOpen() {
          return channel.isOpen();
        }

        @Override
        public void close() throws IOException {
          channel.close();
          FILES.put(file.address(), content.toByteArray());
        }
      };
    }

    @Override
    protected ReadableByteChannel open(Address file) throws IOException {
      byte[] content = FILES.get(file.address());
      if (content == null) {
        throw new FileNotFoundException(file.address());
      }
      return new SeekableInMemoryByteChannel(content);
    }

    @Override
    protected void copy(List<Address> from, List<Address> to) {
      throw new UnsupportedOperationException();
    }

    @Override
    protected void rename(List<Address> from, List<Address> to, MoveOptions... options)
        throws IOException {
      for (int i = 0; i < from.size(); i++) {
        byte[] content = FILES.remove(from.get(i).address());
        if (content == null || FILES.putIfAbsent(to.get(i).address(), content) != null) {
          throw new IOException("cannot rename " + from.get(i) + " to " + to.get(i));
        }
      }
    }

    @Override
    protected void delete(Collection<Address> files) {
      files.forEach(file -> FILES.remove(file.address()));
    }

    @Override
    protected Address matchNewResource(String spec, boolean isDirectory) {
      if (!isDirectory && spec.endsWith("/")) {
        throw new IllegalArgumentException("a folder where a file is meant: " + spec);
      }
      return new Address(isDirectory && !spec.endsWith("/") ? spec + "/" : spec);
    }

    @Override
    protected String getScheme() {
      return "memory";
    }
  }
}
