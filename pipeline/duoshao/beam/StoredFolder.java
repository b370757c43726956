package duoshao.beam;

import duoshao.archive.Store.Stored;
import duoshao.dataset.file.Folder;
import duoshao.dataset.file.FolderInUseException;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.apache.beam.sdk.util.MimeTypes;

/**
 * A folder in a store that Beam knows. A file is safely stored when it is closed.
 *
 * <p>Weaknesses: the lock is a file that a run finds or not, so two runs that begin in the same
 * moment do not see each other, and that of a run that died must be removed by hand. An object
 * store moves a file by copying it, so an exchange of datasets takes longer there.
 *
 * @param root its address, without a slash at its end
 */
public record StoredFolder(String root) implements Folder {
  private static final long serialVersionUID = 1;
  private static final int BUFFER = 1 << 20;

  public StoredFolder {
    root = root.replaceFirst("/+$", "");
  }

  @Override
  public Folder folder(String name) {
    return new StoredFolder(address(name));
  }

  @Override
  public OutputStream create(String name) throws IOException {
    return new BufferedOutputStream(
        Channels.newOutputStream(FileSystems.create(resource(name), MimeTypes.BINARY)), BUFFER);
  }

  @Override
  public SeekableByteChannel open(String name) throws IOException {
    return BeamStore.channel(address(name));
  }

  /** The names of the files; folders are not listed, since not all stores have them. */
  @Override
  public List<String> list() throws IOException {
    return BeamStore.files(root + "/*").stream()
        .map(file -> file.address().substring(root.length() + 1))
        .sorted()
        .toList();
  }

  @Override
  public boolean holds(String name) throws IOException {
    return !BeamStore.files(address(name)).isEmpty();
  }

  @Override
  public void move(String from, String to) throws IOException {
    deleteFile(to); // not all stores replace
    FileSystems.rename(List.of(resource(from)), List.of(resource(to)));
  }

  /** A name that ends with a slash is a folder. Where folders are more than names, they stay. */
  @Override
  public void delete(String name) throws IOException {
    for (Stored file : BeamStore.below(address(name))) {
      deleteAt(file.address());
    }
    if (!name.endsWith("/")) {
      deleteFile(name);
    }
  }

  @Override
  public void sync(String name) {}

  @Override
  public Closeable lock(String name) throws IOException {
    if (holds(name)) {
      throw new FolderInUseException(
          String.format(
              Locale.ROOT,
              "%s is in use by another run (%s): wait for it to end, choose another folder, or remove"
                  + " the file if that run is dead",
              address(name),
              text(name).strip().replace("\n", ", ")));
    }
    ProcessHandle me = ProcessHandle.current();
    String start = me.info().startInstant().map(Object::toString).orElse("unknown");
    String holder = String.format(Locale.ROOT, "pid %d\nsince %s\n", me.pid(), start);
    try (OutputStream file = create(name)) {
      file.write(holder.getBytes(StandardCharsets.UTF_8));
    }
    return () -> deleteFile(name);
  }

  @Override
  public String address(String name) {
    return (root + "/" + name).replaceFirst("/+$", "");
  }

  private String text(String name) throws IOException {
    try (InputStream file = Channels.newInputStream(open(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void deleteFile(String name) throws IOException {
    if (holds(name)) {
      deleteAt(address(name));
    }
  }

  private static void deleteAt(String address) throws IOException {
    FileSystems.delete(
        List.of(FileSystems.matchNewResource(address, false)),
        StandardMoveOptions.IGNORE_MISSING_FILES);
  }

  private ResourceId resource(String name) {
    return FileSystems.matchNewResource(address(name), false);
  }
}
