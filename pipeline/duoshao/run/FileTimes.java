package duoshao.run;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Sizes and times of files, where both times can be trusted: file systems of other families (FAT)
 * have no time of the last change of anything. Asking a file which file system it is on costs a
 * look through all mounts, so each device is asked once.
 */
final class FileTimes {
  private static final String UNIX = "unix";
  private static final String CHANGED = "ctime";

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
        new TreeMap<>(Files.readAttributes(file, "unix:dev,size,lastModifiedTime,ctime"));
    Object device = attributes.remove("dev"); // its number may be another after the next start
    if (device == null || !isTrusted(device, file)) {
      return Optional.empty();
    }
    Instant changed =
        ((FileTime) attributes.getOrDefault(CHANGED, FileTime.from(settled))).toInstant();
    return changed.isBefore(settled) ? Optional.of(attributes.toString()) : Optional.empty();
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
