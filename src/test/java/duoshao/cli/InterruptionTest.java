package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run that is cut off at any moment, by whatever: the earlier dataset is whole, or the next run
 * makes it so, and the next run succeeds.
 */
class InterruptionTest {
  private static final String HIDDEN = ".duoshao";

  private static final int POSTS = 220; // two pieces of work

  private static Workplace shared;
  private static SortedMap<String, String> earlier;
  private static SortedMap<String, String> later;

  @TempDir Path folder;

  private Path out;

  @BeforeAll
  static void tellNews(@TempDir Path folder) throws IOException {
    shared = new Workplace(folder);
    for (int i = 0; i < POSTS; i++) {
      shared.post("p" + i + ".md", "第" + i + "公司", i + ".5亿元");
    }
    assertThat(shared.extract().code()).isZero();
    earlier = shared.dataset();
    shared.post("p7.md", "改名公司", "77亿元");
    Cli.extract(shared.in(), shared.beside("later"));
    later = Workplace.dataset(shared.beside("later"));
    assertThat(later).isNotEqualTo(earlier);
  }

  /** Puts the earlier dataset where the run is going to publish. */
  @BeforeEach
  void publishEarlier() throws IOException {
    out = folder.resolve("out");
    Path from = shared.out();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, out.resolve(from.relativize(file).toString()));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "lock, none",
    "staging/parts/receipt-1-0, direct",
    "staging/figures.csv, none",
    "staging/run.json, direct",
    "journal.json, none"
  })
  void afterKillNineTheNextRunSucceeds(String moment, String runner) throws Exception {
    try (Child run = start("", runner)) {
      run.await(() -> Files.exists(out.resolve(HIDDEN).resolve(moment)));
      run.kill();
    }
    if (!moment.equals("journal.json")) {
      assertThat(Workplace.dataset(out)).isEqualTo(earlier);
    }
    assertThat(Cli.extract(shared.in(), out).code()).isZero();
    assertThat(Workplace.dataset(out)).isEqualTo(later);
    assertThat(Cli.run("verify", out.toString()).out()).isEmpty();
    assertThat(leftOver()).containsExactly("glance.json", "state");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "direct"})
  void askedToEndItEndsInOrder(String runner) throws Exception {
    try (Child run = start("", runner)) {
      run.await(() -> Files.exists(out.resolve(HIDDEN).resolve("staging/parts")));
      assertThat(run.terminate()).isEqualTo(143);
      assertThat(run.said()).contains("stopped; the earlier dataset, if any, is as it was");
    }
    assertThat(Workplace.dataset(out)).isEqualTo(earlier);
    assertThat(leftOver()).containsExactly("glance.json", "state");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "direct"})
  void whereThereIsNoRoomTheEarlierDatasetStays(String runner) throws Exception {
    Path big = folder.resolve("big.txt"); // more than the limit, which is 4 or 8 MiB
    Files.writeString(big, "没有数字的话。".repeat(500_000));
    try (Child run = start("ulimit -f 8192;", runner, big.toString())) {
      assertThat(run.end()).as(run.said()).isEqualTo(1);
      assertThat(run.said())
          .contains("cannot write to ", "the earlier dataset, if any, is as it was");
    }
    assertThat(Workplace.dataset(out)).isEqualTo(earlier);
    assertThat(leftOver()).containsExactly("glance.json", "state");
  }

  @Test
  void theLockOfARunThatDiedIsNoLock() throws IOException {
    Files.writeString(
        out.resolve(HIDDEN).resolve("lock"), "pid 999999999\nhost x\nsince 2022-01-01T00:00:00Z\n");
    assertThat(Cli.extract(shared.in(), out).code()).isZero();
  }

  /** Extracts the news, and what else is named, after a shell has done something to itself. */
  private Child start(String shell, String runner, String... more) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("extract", shared.in().toString()));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("-o", out.toString(), "--runner", runner));
    return Child.start(folder, shell, arguments.toArray(new String[0]));
  }

  private List<String> leftOver() throws IOException {
    try (Stream<Path> files = Files.list(out.resolve(HIDDEN))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
