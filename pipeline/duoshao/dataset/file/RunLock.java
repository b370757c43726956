package duoshao.dataset.file;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second run out of a folder.
 *
 * <p>The lock is the operating system's own on the file, which ends with the process that holds it,
 * however that ends: a lock that a killed run left behind is free, and nobody has to guess. The
 * file tells people who holds it, in three lines:
 *
 * <pre>
 * pid 4711
 * host news-1
 * since 2021-12-27T01:30:00Z
 * </pre>
 *
 * <p>Where the file system ignores locks (some network mounts), those lines are the second line of
 * defence: a process of this host with that pid and that start is alive, so the folder is in use.
 *
 * <p>Weakness: two hosts on a mount that ignores locks do not see each other.
 */
final class RunLock implements Closeable {
  private static final int MAX_LENGTH = 1000;

  private final Path file;
  private final FileChannel channel;

  private RunLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Takes the lock, or says who holds it. */
  static RunLock acquire(Path file) throws IOException {
    for (; ; ) {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      boolean held = false;
      try {
        String holder = read(channel);
        if (tryLock(channel) == null || isAlive(holder)) {
          throw new FolderInUseException(
              String.format(
                  Locale.ROOT,
                  "%s is in use by another run (%s): wait for it to end, or choose another folder",
                  file,
                  holder.strip().replace("\n", ", ")));
        }
        write(channel, me());
        held = isStillThere(file);
        if (held) {
          return new RunLock(file, channel);
        }
      } finally {
        if (!held) {
          channel.close();
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    // Deleted while still locked: whoever opened it meanwhile finds it gone and opens a new one.
    try {
      Files.deleteIfExists(file);
    } finally {
      channel.close();
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // held by this very process
    }
  }

  private static boolean isStillThere(Path file) throws IOException {
    try {
      return Files.readString(file).equals(me());
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static boolean isAlive(String holder) {
    String[] lines = holder.split("\n", -1);
    if (lines.length < 3
        || !lines[0].matches("pid \\d{1,18}")
        || !lines[1].equals("host " + host())) {
      return false;
    }
    long pid = Long.parseLong(lines[0].substring("pid ".length()));
    return pid != ProcessHandle.current().pid()
        && ProcessHandle.of(pid)
            .filter(process -> lines[2].equals("since " + start(process)))
            .isPresent();
  }

  private static String me() {
    ProcessHandle me = ProcessHandle.current();
    return "pid " + me.pid() + "\nhost " + host() + "\nsince " + start(me) + "\n";
  }

  private static String start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(MAX_LENGTH);
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
      // until the end of the file or of the buffer
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    channel.force(true);
  }
}
