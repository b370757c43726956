package duoshao.dataset.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duoshao.dataset.PublicationException;
import duoshao.dataset.file.FolderInUseException;
import duoshao.dataset.file.LocalFolder;
import duoshao.dataset.format.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the way of a publication is named, and stays as it is. */
class RefusedPublicationTest {
  @TempDir Path folder;

  private Path out = Path.of("");

  @BeforeEach
  void nameTheOutput() {
    out = folder.resolve("out");
  }

  @Test
  void aForeignFileInTheWayIsRefused() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("figures.csv"), "mine");
    assertThatThrownBy(() -> Run.publish(out, Run.CSV, Run.NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("figures.csv was not written by a run");
    assertThat(Run.content(out)).containsOnlyKeys("figures.csv");
    Run.publish(out, Run.settings(Set.of(Format.JSONL)), Run.NEW);
    assertThat(Files.readString(out.resolve("figures.csv"))).isEqualTo("mine");
  }

  @Test
  void aForeignManifestIsRefused() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("run.json"), "{\"program\": \"other\"}");
    assertThatThrownBy(() -> Run.publish(out, Run.CSV, Run.NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("run.json is not a manifest of this program");
  }

  @Test
  void aManifestCannotNameFilesElsewhere() throws IOException {
    Run.publish(out, Run.CSV, Run.OLD);
    Path manifest = out.resolve("run.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("figures.csv", "../figures.csv"));
    assertThatThrownBy(() -> Run.publish(out, Run.CSV, Run.NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("it names a file that no run publishes: ../figures.csv");
  }

  @Test
  void anOutputThatIsAFileIsRefused() throws IOException {
    Files.writeString(out, "a file");
    assertThatThrownBy(() -> Run.publish(out, Run.CSV, Run.NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining(out.toString());
  }

  @Test
  void aSecondRunIsRefused() throws IOException {
    try (Publication first = Publication.open(LocalFolder.of(out), Run.CSV)) {
      assertThatThrownBy(() -> Publication.open(LocalFolder.of(out), Run.CSV))
          .isInstanceOf(FolderInUseException.class)
          .hasMessageContaining("pid " + ProcessHandle.current().pid())
          .hasMessageContaining("wait for it to end, or choose another folder");
      assertThat(first.state().open()).isEmpty();
    }
    Publication.open(LocalFolder.of(out), Run.CSV).close();
  }
}
