package duoshao.dataset.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of this machine, or one that is mounted here.
 *
 * @param root its path
 */
public record LocalFolder(String root) implements Folder {
  private static final long serialVersionUID = 1;
  private static final int BUFFER = 1 << 16;

  /** The folder at a path. */
  public static LocalFolder of(Path path) {
    return new LocalFolder(path.toString());
  }

  /** Where a file of this folder is. */
  public Path path(String name) {
    return Path.of(root).resolve(name);
  }

  @Override
  public Folder folder(String name) {
    return of(path(name));
  }

  @Override
  public OutputStream create(String name) throws IOException {
    Path file = path(name);
    createParent(file);
    return new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
  }

  @Override
  public SeekableByteChannel open(String name) throws IOException {
    return Files.newByteChannel(path(name));
  }

  @Override
  public List<String> list() throws IOException {
    Path folder = path("");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Override
  public boolean holds(String name) {
    return Files.exists(path(name), LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void move(String from, String to) throws IOException {
    Path target = path(to);
    createParent(target);
    Files.move(
        path(from), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void delete(String name) throws IOException {
    Path path = path(name);
    if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(path, new Deletion());
    } else {
      Files.deleteIfExists(path);
    }
  }

  @Override
  public void sync(String name) throws IOException {
    Path path = path(name);
    if (Files.isDirectory(path)) {
      syncFolder(path);
    } else {
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
    }
  }

  @Override
  public Closeable lock(String name) throws IOException {
    Path file = path(name);
    createParent(file);
    return RunLock.acquire(file);
  }

  @Override
  public String address(String name) {
    return path(name).toString();
  }

  private static void createParent(Path file) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null && !Files.isDirectory(parent)) { // asking costs less than failing to create
      Files.createDirectories(parent);
    }
  }

  /** Some systems (Windows) cannot open a folder; they also need no such call. */
  private static void syncFolder(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      return;
    }
    try (channel) {
      channel.force(true);
    }
  }

  /** Deletes a tree from its leaves up, without following links. */
  private static final class Deletion extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
