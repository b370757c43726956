package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Disks that are really full, and folders that even root cannot write to: small file systems in
 * memory and read-only mounts, each seen by one process alone. Runs where Linux lets users make
 * such mounts.
 */
class FullDiskTest {
  private static final int CHARACTERS = 600_000; // a part of 400 KB, datasets of 2 MB

  /** Runs the arguments in a file system with {@code $room} KB left; copies what it then holds. */
  private static final String SMALL_DISK =
      """
      unshare -rm sh -c '
        mkdir "$out" "$left"
        size=$(du -sk "$earlier" | cut -f 1)
        mount -t tmpfs -o size=$((size + room))k none "$out"
        cp -r "$earlier/." "$out"
        [ "$room" -gt 0 ] || cat /dev/zero > "$out/filling" 2> /dev/null
        "$@"
        code=$?
        rm -f "$out/filling"
        cp -r "$out/." "$left"
        exit $code
      ' sh "$@"
      exit $?;
      """;

  /** Runs the arguments where a folder cannot be written to. */
  private static final String READ_ONLY =
      """
      unshare -rm sh -c '
        mount --bind "$out" "$out" && mount -o remount,bind,ro "$out" && exec "$@"
      ' sh "$@"
      exit $?;
      """;

  private static Workplace shared;

  @TempDir Path folder;

  @BeforeAll
  static void tellNews(@TempDir Path folder) throws Exception {
    assumeTrue(canMount(folder), "needs unshare and mounts in user namespaces");
    shared = new Workplace(folder);
    shared.post("a.md", "甲乙股份", "12.3亿元");
    assertThat(shared.extract().code()).isZero();
    String words = "的是在有和这中大来上国个到说们为子";
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    while (text.length() < CHARACTERS) {
      text.append(text.length() % 20 == 19 ? '。' : words.charAt(random.nextInt(words.length())));
    }
    shared.write("big.txt", text.toString());
  }

  private static boolean canMount(Path folder) throws InterruptedException {
    try {
      Process trial =
          new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", folder.toString())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return trial.waitFor(1, TimeUnit.MINUTES) && trial.exitValue() == 0;
    } catch (IOException noUnshare) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, none, ''",
    "100, none, /.duoshao/staging/parts/part-",
    "100, direct, /.duoshao/staging/parts/part-",
    "1500, none, ''",
  })
  void theEarlierDatasetStays(int room, String runner, String where) throws Exception {
    Path out = folder.resolve("out");
    Path left = folder.resolve("left");
    String shell =
        let("out", out)
            + let("earlier", shared.out())
            + let("left", left)
            + let("room", room)
            + SMALL_DISK;
    SortedMap<String, String> before = shared.dataset();
    try (Child run = start(shell, out, runner)) {
      assertThat(run.end()).as(run.said()).isEqualTo(1);
      assertThat(run.said().lines().filter(line -> line.contains(" ERROR ")).toList())
          .singleElement()
          .asString()
          .contains("cannot write to " + out + where, "No space left on device")
          .contains("the earlier dataset, if any, is as it was");
    }
    assertThat(Workplace.dataset(left)).isEqualTo(before);
    assertThat(left.resolve(".duoshao/state"))
        .hasSameBinaryContentAs(shared.out().resolve(".duoshao/state"));
    assertThat(left.resolve(".duoshao/staging")).doesNotExist();
    assertThat(Cli.extract(shared.in(), left).code()).isZero();
    assertThat(Cli.run("verify", left.toString()).out()).isEmpty();
  }

  @Test
  void aFolderThatCannotBeWrittenToIsNamed() throws Exception {
    Path out = folder.resolve("out");
    assertThat(Cli.extract(shared.in(), out).code()).isZero();
    shared.post("a.md", "甲乙股份", "45.6亿元");
    SortedMap<String, String> before = Workplace.dataset(out);
    for (Path named : List.of(out, out.resolve("new"))) {
      String shell = let("out", out) + READ_ONLY;
      try (Child run = start(shell, named, "none")) {
        assertThat(run.end()).as(run.said()).isEqualTo(1);
        assertThat(run.said().lines().filter(line -> line.contains(" ERROR ")).toList())
            .singleElement()
            .asString()
            .contains("cannot write to " + named, "Read-only file system");
      }
    }
    assertThat(Workplace.dataset(out)).isEqualTo(before);
  }

  private static String let(String name, Object value) {
    return "export " + name + "='" + value + "'\n";
  }

  private Child start(String shell, Path out, String runner) throws IOException {
    return Child.start(
        folder, shell, "extract", shared.in().toString(), "-o", out.toString(), "--runner", runner);
  }
}
