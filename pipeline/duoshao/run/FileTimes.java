package duoshao.run;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Sizes and times of files, where both times can be trusted: file systems of other families (FAT)
 * have no time of the last change of anything. Asking a file which file system it is on costs a
 * look through all mounts, so each device is asked once.
 */
final class FileTimes {
  private static final String UNIX = "unix";

  private final Instant settled;
  private final Map<Object, Boolean> devices = new HashMap<>();

  /**
   * @param settled when the files must have changed last to be told from those that still change
   */
  FileTimes(Instant settled) {
    this.settled = settled;
  }

  /** Size and times of a file; nothing if it changed just now, or cannot be asked. */
  Optional<String> state(Path file) throws IOException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains(UNIX)) {
      return Optional.empty();
    }
    Map<String, Object> attributes =
        Files.readAttributes(file, "unix:dev,size,lastModifiedTime,ctime");
    FileTime changed = (FileTime) stated(attributes, "ctime");
    if (!changed.toInstant().isBefore(settled) || !isTrusted(stated(attributes, "dev"), file)) {
      return Optional.empty();
    }
    FileTime modified = (FileTime) stated(attributes, "lastModifiedTime");
    return Optional.of(
        stated(attributes, "size") // the device may have another number after the next start
            + " "
            + modified.to(TimeUnit.NANOSECONDS)
            + " "
            + changed.to(TimeUnit.NANOSECONDS));
  }

  private static Object stated(Map<String, Object> attributes, String name) {
    return Objects.requireNonNull(attributes.get(name), name);
  }

  private boolean isTrusted(Object device, Path file) throws IOException {
    Boolean known = devices.get(device);
    if (known == null) {
      known = Files.getFileStore(file).supportsFileAttributeView(UNIX);
      devices.put(device, known);
    }
    return known;
  }
}
