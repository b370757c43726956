package duoshao.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFolderTest {
  @TempDir Path path;

  /** Another program that holds a lock until its input ends: LOCKFILE. */
  public static void main(String[] args) throws IOException {
    Closeable lock = RunLock.acquire(Path.of(args[0]));
    System.out.write("held\n".getBytes(StandardCharsets.UTF_8));
    System.out.flush();
    while (System.in.read() >= 0) {
      // until the other side closes it, or this program is killed
    }
    lock.close();
  }

  private Process holder(Path lock) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                LocalFolderTest.class.getName(),
                lock.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertThat(process.getInputStream().read()).isEqualTo('h');
    return process;
  }

  @Test
  void anotherProcessIsKeptOutUntilThisOneEnds() throws Exception {
    Process holder = holder(path.resolve("lock"));
    LocalFolder folder = LocalFolder.of(path);
    assertThatThrownBy(() -> folder.lock("lock"))
        .isInstanceOf(FolderInUseException.class)
        .hasMessageContaining("pid " + holder.pid());
    holder.getOutputStream().close();
    holder.waitFor();
    folder.lock("lock").close();
    assertThat(path.resolve("lock")).doesNotExist();
  }

  @Test
  void theLockOfAKilledProcessIsFree() throws Exception {
    Process holder = holder(path.resolve("lock"));
    holder.destroyForcibly().waitFor();
    assertThat(path.resolve("lock")).exists();
    LocalFolder.of(path).lock("lock").close();
  }

  @Test
  void whereLocksAreIgnoredALivingHolderIsStillRespected() throws Exception {
    Process holder = holder(path.resolve("lock"));
    Path copy = Files.copy(path.resolve("lock"), path.resolve("copy"));
    assertThatThrownBy(() -> RunLock.acquire(copy)).isInstanceOf(FolderInUseException.class);
    Files.writeString(
        copy, Files.readString(copy).replaceAll("since .*", "since 1970-01-01T00:00:00Z"));
    RunLock.acquire(copy).close();
    holder.destroyForcibly().waitFor();
  }

  @Test
  void foldersAreMadeMovedAndRemoved() throws IOException {
    LocalFolder folder = LocalFolder.of(path);
    try (OutputStream out = folder.create("a/b/c.txt")) {
      out.write('x');
    }
    folder.sync("a/b/c.txt");
    folder.sync("a/b");
    folder.move("a/b/c.txt", "d/e.txt");
    assertThat(folder.list()).containsExactly("a", "d");
    assertThat(folder.folder("a").folder("b").list()).isEmpty();
    assertThat(folder.folder("nothing").list()).isEmpty();
    folder.delete("d");
    folder.delete("d");
    assertThat(folder.holds("d")).isFalse();
    assertThat(folder.address("x")).isEqualTo(path.resolve("x").toString());
  }

  @Test
  void aLinkIsRemovedNotWhatItLeadsTo() throws IOException {
    Path outside = Files.createDirectories(path.resolve("outside"));
    Files.writeString(outside.resolve("mine"), "mine");
    Files.createDirectories(path.resolve("in"));
    Files.createSymbolicLink(path.resolve("in/link"), outside);
    LocalFolder.of(path).delete("in");
    assertThat(outside.resolve("mine")).exists();
  }
}
