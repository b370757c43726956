package duoshao.dataset.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duoshao.dataset.Dataset;
import duoshao.dataset.PublicationException;
import duoshao.dataset.file.LocalFolder;
import duoshao.dataset.format.Format;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A publication that fails or is cut off leaves the old set or the new one, whole. */
class InterruptedPublicationTest {
  @TempDir Path folder;

  private Path out = Path.of("");

  @BeforeEach
  void nameTheOutput() {
    out = folder.resolve("out");
  }

  @Test
  void aRunThatFailsLeavesTheEarlierSet() throws IOException {
    Run.publish(out, Run.CSV, Run.OLD);
    Map<String, String> before = Run.content(out);
    try (Publication publication = Publication.open(LocalFolder.of(out), Run.CSV)) {
      Files.createDirectories(out.resolve(".duoshao/staging/figures.csv/in the way"));
      assertThatThrownBy(() -> publication.publish(List.of(), Run.facts(), Run.CLOCK))
          .isInstanceOf(PublicationException.class)
          .hasMessageContaining("cannot write to " + out)
          .hasMessageContaining("the earlier dataset, if any, is as it was");
    }
    assertThat(Run.content(out)).containsExactlyEntriesOf(before);
    assertThat(out.resolve(".duoshao/staging")).doesNotExist();
  }

  @Test
  void aSwapThatFailsIsUndone() throws IOException {
    Run.publish(out, Run.CSV, Run.OLD);
    Map<String, String> before = Run.content(out);
    Path inTheWay = out.resolve(".duoshao/retired/figures.csv/in the way");
    Consumer<Step> obstacle =
        step -> {
          if (step == Step.COMMITTED) {
            assertThat(inTheWay.toFile().mkdirs()).isTrue();
          }
        };
    assertThatThrownBy(() -> Run.publish(out, Run.CSV, obstacle, Run.NEW))
        .isInstanceOf(PublicationException.class);
    assertThat(Run.content(out)).containsExactlyEntriesOf(before);
    assertThat(Publication.isPending(LocalFolder.of(out))).isFalse();
    assertThat(Run.publish(out, Run.CSV, Run.NEW).rows(Dataset.ARTICLES)).isEqualTo(2);
  }

  @Test
  void nothingOfHadoopIsNeededToRun() throws Exception {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("hadoop-client"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(classPath).isNotEqualTo(System.getProperty("java.class.path"));
    assertThat(halted(classPath, 1_000)).isZero();
    assertThat(out.resolve("figures.parquet")).isNotEmptyFile();
  }

  /** Each run is another program that is halted at the n-th step, as kill -9 would. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8, 14, 15, 21, 26, 27, 28})
  void cutOffAnywhereTheOldOrTheNewSetIsWhole(int step) throws Exception {
    Settings settings = Run.settings(Set.of(Format.CSV, Format.PARQUET));
    Run.publish(out, settings, Run.OLD);
    Files.writeString(out.resolve("notes.txt"), "mine");
    Map<String, String> old = Run.content(out);
    int exit = halted(System.getProperty("java.class.path"), step);
    Map<String, String> found = Run.content(out);
    Publication.open(LocalFolder.of(out), settings).close();
    Map<String, String> mended = Run.content(out);
    Path clean = folder.resolve("clean");
    Run.publish(clean, settings, Run.NEW);
    Map<String, String> expected = Run.content(clean);
    expected.put("notes.txt", String.valueOf(old.get("notes.txt")));
    // The first step is the last before the new set replaces the old one.
    assertThat(mended).containsExactlyEntriesOf(step == 0 ? old : expected);
    assertThat(exit).isIn(9, 0);
    // Seen as it was cut off: never files of both sets, and no _SUCCESS for a part of one.
    assertThat(isPartOf(found, old) || isPartOf(found, expected)).isTrue();
    if (found.size() < expected.size()) {
      assertThat(found).doesNotContainKey("_SUCCESS");
    }
    try (Stream<Path> hidden = Files.list(out.resolve(".duoshao"))) {
      assertThat(hidden.map(file -> file.getFileName().toString())).containsExactly("state");
    }
  }

  private static boolean isPartOf(Map<String, String> part, Map<String, String> whole) {
    return whole.entrySet().containsAll(part.entrySet());
  }

  private int halted(String classPath, int step) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            Run.class.getName(),
            out.toString(),
            String.valueOf(step),
            "n1",
            "n2")
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("log").toFile())
        .start()
        .waitFor();
  }
}
