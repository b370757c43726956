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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A publication that fails or is cut off leaves the old set or the new one, whole. */
class InterruptedPublicationTest {
  private Output out;

  @BeforeEach
  void nameTheOutput(@TempDir Path folder) {
    out = Output.in(folder);
  }

  @Test
  void aRunThatFailsLeavesTheEarlierSet() throws IOException {
    out.publish(Run.CSV, Run.OLD);
    Map<String, String> before = out.content();
    try (Publication publication = out.open(Run.CSV)) {
      Files.createDirectories(out.file(".duoshao/staging/figures.csv/in the way"));
      assertThatThrownBy(() -> publication.publish(List.of(), Run.facts(), Run.CLOCK))
          .isInstanceOf(PublicationException.class)
          .hasMessageContaining("cannot write to " + out.folder())
          .hasMessageContaining("the earlier dataset, if any, is as it was");
    }
    assertThat(out.content()).containsExactlyEntriesOf(before);
    assertThat(out.file(".duoshao/staging")).doesNotExist();
  }

  @Test
  void aSwapThatFailsIsUndone() throws IOException {
    out.publish(Run.CSV, Run.OLD);
    Map<String, String> before = out.content();
    Path inTheWay = out.file(".duoshao/retired/figures.csv/in the way");
    Consumer<Step> obstacle =
        step -> {
          if (step == Step.COMMITTED) {
            assertThat(inTheWay.toFile().mkdirs()).isTrue();
          }
        };
    assertThatThrownBy(() -> out.publish(Run.CSV, obstacle, Run.NEW))
        .isInstanceOf(PublicationException.class);
    assertThat(out.content()).containsExactlyEntriesOf(before);
    assertThat(Publication.isPending(LocalFolder.of(out.folder()))).isFalse();
    assertThat(out.publish(Run.CSV, Run.NEW).rows(Dataset.ARTICLES)).isEqualTo(2);
  }

  @Test
  void nothingOfHadoopIsNeededToRun() throws Exception {
    String classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("hadoop-client"))
            .collect(Collectors.joining(File.pathSeparator));
    assertThat(classPath).isNotEqualTo(System.getProperty("java.class.path"));
    assertThat(halted(classPath, 1_000)).isZero();
    assertThat(out.file("figures.parquet")).isNotEmptyFile();
  }

  /** Each run is another program that is halted at the n-th step, as kill -9 would. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 8, 14, 15, 21, 26, 27, 28})
  void cutOffAnywhereTheOldOrTheNewSetIsWhole(int step) throws Exception {
    Settings settings = Run.settings(Set.of(Format.CSV, Format.PARQUET));
    out.publish(settings, Run.OLD);
    Files.writeString(out.file("notes.txt"), "mine");
    Map<String, String> old = out.content();
    int exit = halted(System.getProperty("java.class.path"), step);
    Map<String, String> found = out.content();
    out.open(settings).close();
    Map<String, String> mended = out.content();
    Output clean = out.beside("clean");
    clean.publish(settings, Run.NEW);
    Map<String, String> expected = clean.content();
    expected.put("notes.txt", String.valueOf(old.get("notes.txt")));
    // The first step is the last before the new set replaces the old one.
    assertThat(mended).containsExactlyEntriesOf(step == 0 ? old : expected);
    assertThat(exit).isIn(9, 0);
    // Seen as it was cut off: never files of both sets, and no _SUCCESS for a part of one.
    assertThat(isPartOf(found, old) || isPartOf(found, expected)).isTrue();
    if (found.size() < expected.size()) {
      assertThat(found).doesNotContainKey("_SUCCESS");
    }
    assertThat(out.hidden()).containsExactly("state");
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
            out.folder().toString(),
            String.valueOf(step),
            "n1",
            "n2")
        .redirectErrorStream(true)
        .redirectOutput(out.folder().resolveSibling("log").toFile())
        .start()
        .waitFor();
  }
}
