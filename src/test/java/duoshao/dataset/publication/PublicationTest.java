package duoshao.dataset.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import duoshao.dataset.Dataset;
import duoshao.dataset.PublicationException;
import duoshao.dataset.Story;
import duoshao.dataset.file.FolderInUseException;
import duoshao.dataset.file.LocalFolder;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import duoshao.dataset.part.State;
import duoshao.extract.Extraction;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
  private static final List<Extraction> OLD = List.of(Story.example("old"));
  private static final List<Extraction> NEW = List.of(Story.example("n1"), Story.example("n2"));
  private static final Settings CSV = Run.settings(Set.of(Format.CSV));

  @TempDir Path folder;
  private Path out = Path.of("");

  @BeforeEach
  void nameTheOutput() {
    out = folder.resolve("out");
  }

  private static Map<String, String> content(Path folder) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(String.valueOf(file.getFileName()), sha256(Files.readAllBytes(file)));
      }
    }
    return content;
  }

  @Test
  void publishesASetWithItsDescription() throws IOException {
    Manifest manifest = Run.publish(out, Run.ALL, OLD, NEW);
    assertThat(content(out).keySet())
        .containsExactly(
            "_SUCCESS",
            "articles.csv",
            "articles.jsonl",
            "articles.parquet",
            "data-dictionary.md",
            "datapackage.json",
            "errors.csv",
            "errors.jsonl",
            "errors.parquet",
            "figures.csv",
            "figures.jsonl",
            "figures.parquet",
            "figures.xlsx",
            "numerals.csv",
            "numerals.jsonl",
            "numerals.parquet",
            "run.json");
    assertThat(manifest.rows(Dataset.FIGURES)).isEqualTo(9);
    assertThat(Manifest.read(LocalFolder.of(out))).contains(manifest);
    for (PublishedFile file : manifest.files()) {
      byte[] bytes = Files.readAllBytes(out.resolve(file.name()));
      assertThat(file.bytes()).isEqualTo(bytes.length);
      assertThat(file.sha256()).isEqualTo(sha256(bytes));
    }
    try (Stream<Path> hidden = Files.list(out.resolve(".duoshao"))) {
      assertThat(hidden.map(file -> file.getFileName().toString())).containsExactly("state");
    }
  }

  @Test
  void replacesTheEarlierSetAndLeavesForeignFiles() throws IOException {
    Run.publish(out, Run.ALL, OLD);
    Files.writeString(out.resolve("notes.txt"), "mine");
    Files.createDirectory(out.resolve("charts"));
    Run.publish(out, CSV, NEW);
    assertThat(content(out).keySet())
        .containsExactly(
            "_SUCCESS",
            "articles.csv",
            "data-dictionary.md",
            "datapackage.json",
            "errors.csv",
            "figures.csv",
            "notes.txt",
            "numerals.csv",
            "run.json");
    assertThat(out.resolve("charts")).isDirectory();
    assertThat(Files.readString(out.resolve("figures.csv")))
        .contains("fn1x0")
        .doesNotContain("fold");
  }

  @Test
  void aForeignFileInTheWayIsRefused() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("figures.csv"), "mine");
    assertThatThrownBy(() -> Run.publish(out, CSV, NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("figures.csv was not written by a run");
    assertThat(content(out)).containsOnlyKeys("figures.csv");
    Run.publish(out, Run.settings(Set.of(Format.JSONL)), NEW);
    assertThat(Files.readString(out.resolve("figures.csv"))).isEqualTo("mine");
  }

  @Test
  void aForeignManifestIsRefused() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("run.json"), "{\"program\": \"other\"}");
    assertThatThrownBy(() -> Run.publish(out, CSV, NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("run.json is not a manifest of this program");
  }

  @Test
  void aRunThatFailsLeavesTheEarlierSet() throws IOException {
    Run.publish(out, CSV, OLD);
    Map<String, String> before = content(out);
    try (Publication publication = Publication.open(LocalFolder.of(out), CSV)) {
      Files.createDirectories(out.resolve(".duoshao/staging/figures.csv/in the way"));
      assertThatThrownBy(() -> publication.publish(List.of(), Run.facts(), Run.CLOCK))
          .isInstanceOf(PublicationException.class)
          .hasMessageContaining("cannot write to " + out)
          .hasMessageContaining("the earlier dataset, if any, is as it was");
    }
    assertThat(content(out)).containsExactlyEntriesOf(before);
    assertThat(out.resolve(".duoshao/staging")).doesNotExist();
  }

  @Test
  void aSwapThatFailsIsUndone() throws IOException {
    Run.publish(out, CSV, OLD);
    Map<String, String> before = content(out);
    Path inTheWay = out.resolve(".duoshao/retired/figures.csv/in the way");
    Consumer<Step> obstacle =
        step -> {
          if (step == Step.COMMITTED) {
            assertThat(inTheWay.toFile().mkdirs()).isTrue();
          }
        };
    assertThatThrownBy(() -> Run.publish(out, CSV, obstacle, NEW))
        .isInstanceOf(PublicationException.class);
    assertThat(content(out)).containsExactlyEntriesOf(before);
    assertThat(Publication.isPending(LocalFolder.of(out))).isFalse();
    assertThat(Run.publish(out, CSV, NEW).rows(Dataset.ARTICLES)).isEqualTo(2);
  }

  @Test
  void aManifestCannotNameFilesElsewhere() throws IOException {
    Run.publish(out, CSV, OLD);
    Path manifest = out.resolve("run.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("figures.csv", "../figures.csv"));
    assertThatThrownBy(() -> Run.publish(out, CSV, NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("it names a file that no run publishes: ../figures.csv");
  }

  @Test
  void anOutputThatIsAFileIsRefused() throws IOException {
    Files.writeString(out, "a file");
    assertThatThrownBy(() -> Run.publish(out, CSV, NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining(out.toString());
  }

  @Test
  void aSecondRunIsRefused() throws IOException {
    try (Publication first = Publication.open(LocalFolder.of(out), CSV)) {
      assertThatThrownBy(() -> Publication.open(LocalFolder.of(out), CSV))
          .isInstanceOf(FolderInUseException.class)
          .hasMessageContaining("pid " + ProcessHandle.current().pid())
          .hasMessageContaining("wait for it to end, or choose another folder");
      assertThat(first.state().open()).isEmpty();
    }
    Publication.open(LocalFolder.of(out), CSV).close();
  }

  @Test
  void withoutRowsThereAreFilesAllTheSame() throws IOException {
    Manifest manifest = Run.publish(out, Run.ALL);
    assertThat(manifest.files()).hasSize(13).allMatch(file -> file.rows() == 0);
  }

  @Test
  void anArticlesRowsStayInOneFile() throws IOException {
    Settings small = new Settings(Set.of(Format.CSV), CsvSettings.DEFAULT, 5, "v1", true, false);
    Manifest manifest = Run.publish(out, small, OLD, NEW);
    assertThat(manifest.files(Dataset.FIGURES, Format.CSV))
        .extracting(PublishedFile::name, PublishedFile::rows)
        .containsExactly(
            tuple("figures.csv", 3L), tuple("figures-2.csv", 3L), tuple("figures-3.csv", 3L));
    Settings tiny = new Settings(Set.of(Format.CSV), CsvSettings.DEFAULT, 2, "v1", true, false);
    assertThat(Run.publish(out, tiny, OLD, NEW).files(Dataset.FIGURES, Format.CSV))
        .extracting(PublishedFile::rows)
        .containsExactly(2L, 1L, 2L, 1L, 2L, 1L);
    Run.publish(out, CSV, NEW);
    assertThat(content(out)).doesNotContainKey("figures-2.csv");
  }

  @Test
  void theNextRunFindsTheState() throws IOException {
    Run.publish(out, CSV, NEW);
    try (Publication publication = Publication.open(LocalFolder.of(out), CSV);
        State state = publication.state().open().orElseThrow()) {
      String hash = NEW.get(0).article().sha256();
      assertThat(state.find("archive/n1.md", hash)).isPresent();
    }
    Settings without = new Settings(Set.of(Format.CSV), CsvSettings.DEFAULT, 5, "v1", false, false);
    Run.publish(out, without, NEW);
    assertThat(out.resolve(".duoshao/state")).doesNotExist();
  }

  @Test
  void deletedArticlesGoOrStay() throws IOException {
    Settings keeping = new Settings(Set.of(Format.CSV), CsvSettings.DEFAULT, 99, "v1", true, true);
    Run.publish(out, CSV, OLD);
    assertThat(Run.publish(out, keeping, NEW).rows(Dataset.ARTICLES)).isEqualTo(3);
    assertThat(Run.publish(out, keeping, NEW).rows(Dataset.ARTICLES)).isEqualTo(3);
    assertThat(Run.publish(out, CSV, NEW).rows(Dataset.ARTICLES)).isEqualTo(2);
  }

  @Test
  void deletedArticlesStayThroughANewVersionButNotWithoutState() throws IOException {
    Run.publish(out, CSV, OLD);
    Settings later = new Settings(Set.of(Format.CSV), CsvSettings.DEFAULT, 99, "v2", true, true);
    assertThat(Run.publish(out, later, NEW).rows(Dataset.ARTICLES)).isEqualTo(3);
    Files.delete(out.resolve(".duoshao/state"));
    assertThatThrownBy(() -> Publication.open(LocalFolder.of(out), later))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("the rows of deleted articles cannot be kept");
  }

  @Test
  void theSameInputGivesTheSameBytesInEveryLocaleAndZone() throws IOException {
    Run.publish(out, Run.ALL, OLD, NEW);
    Map<String, String> expected = content(out);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Path other = folder.resolve("other");
      Run.publish(other, Run.ALL, OLD, NEW);
      assertThat(content(other)).containsExactlyEntriesOf(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theBytesDoNotDependOnTheParts() throws IOException {
    Run.publish(out, Run.ALL, List.of(OLD.get(0), NEW.get(0), NEW.get(1)));
    Path other = folder.resolve("other");
    Run.publish(other, Run.ALL, OLD, NEW);
    assertThat(content(other)).containsExactlyEntriesOf(content(out));
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
    Run.publish(out, settings, OLD);
    Files.writeString(out.resolve("notes.txt"), "mine");
    Map<String, String> old = content(out);
    int exit = halted(System.getProperty("java.class.path"), step);
    Map<String, String> found = content(out);
    Publication.open(LocalFolder.of(out), settings).close();
    Map<String, String> mended = content(out);
    Path clean = folder.resolve("clean");
    Run.publish(clean, settings, NEW);
    Map<String, String> expected = content(clean);
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
