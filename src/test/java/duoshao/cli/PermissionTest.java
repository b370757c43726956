package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files and folders that the program has no right to. Permissions bind everybody but root, so where
 * the tests run as root the program gives up root's right to pass over them.
 */
class PermissionTest {
  private static final String WITHOUT_PRIVILEGE =
      """
      if [ "$(id -u)" = 0 ]; then
        set -- setpriv --bounding-set=-dac_override,-dac_read_search \\
          --inh-caps=-dac_override,-dac_read_search "$@"
      fi;
      """;

  private Workplace work;

  @BeforeEach
  void tellNews(@TempDir Path folder) throws Exception {
    work = Workplace.withTwoPosts(folder);
    Path secret = Files.writeString(work.beside("secret"), "secret");
    permit(secret, "---------");
    Process trial =
        new ProcessBuilder("sh", "-c", WITHOUT_PRIVILEGE + "\"$@\"", "sh", "cat", secret.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(trial.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assumeTrue(
        trial.waitFor(1, TimeUnit.MINUTES) && said.contains("Permission denied"),
        "needs permissions that bind, or setpriv");
  }

  /** So that the folder of the test can be removed. */
  @AfterEach
  void permitAll() throws IOException {
    for (Path path : new Path[] {work.in(), work.out(), work.in().resolve("shut")}) {
      if (Files.isDirectory(path)) {
        permit(path, "rwxr-xr-x");
      }
    }
  }

  private static void permit(Path path, String rights) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
  }

  private Child extract() throws IOException {
    return Child.start(
        work.folder(),
        WITHOUT_PRIVILEGE,
        "extract",
        work.in().toString(),
        "-o",
        work.out().toString(),
        "--max-errors",
        "2");
  }

  @Test
  void whatMayNotBeReadIsAnErrorAndTheRestIsRead() throws Exception {
    work.write("secret.md", "甲公司净利润3亿元");
    permit(work.in().resolve("secret.md"), "-w-------");
    Files.createDirectory(work.in().resolve("shut"));
    permit(work.in().resolve("shut"), "---------");
    try (Child run = extract()) {
      assertThat(run.end()).as(run.said()).isZero();
    }
    assertThat(work.csv("articles")).contains("甲乙股份", "丙丁科技");
    assertThat(work.csv("errors"))
        .contains("secret.md,read,permission denied", "shut,read,permission denied");
  }

  @Test
  void anOutputThatMayNotBeWrittenIsNamedAndStays() throws Exception {
    assertThat(work.extract().code()).isZero();
    SortedMap<String, String> before = work.dataset();
    work.post("a.md", "甲乙股份", "45.6亿元");
    permit(work.out(), "r-xr-xr-x");
    permit(work.out().resolve(".duoshao"), "r-xr-xr-x");
    try (Child run = extract()) {
      assertThat(run.end()).as(run.said()).isEqualTo(1);
      assertThat(run.said()).contains("cannot write to " + work.out());
    }
    permit(work.out().resolve(".duoshao"), "rwxr-xr-x");
    assertThat(work.dataset()).isEqualTo(before);
  }
}
