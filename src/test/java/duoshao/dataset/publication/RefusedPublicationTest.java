package duoshao.dataset.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duoshao.dataset.PublicationException;
import duoshao.dataset.file.FolderInUseException;
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
  private Output out;

  @BeforeEach
  void nameTheOutput(@TempDir Path folder) {
    out = Output.in(folder);
  }

  @Test
  void aForeignFileInTheWayIsRefused() throws IOException {
    Files.createDirectories(out.folder());
    Files.writeString(out.file("figures.csv"), "mine");
    assertThatThrownBy(() -> out.publish(Run.CSV, Run.NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("figures.csv was not written by a run");
    assertThat(out.content()).containsOnlyKeys("figures.csv");
    out.publish(Run.settings(Set.of(Format.JSONL)), Run.NEW);
    assertThat(Files.readString(out.file("figures.csv"))).isEqualTo("mine");
  }

  @Test
  void aForeignManifestIsRefused() throws IOException {
    Files.createDirectories(out.folder());
    Files.writeString(out.file("run.json"), "{\"program\": \"other\"}");
    assertThatThrownBy(() -> out.publish(Run.CSV, Run.NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("run.json is not a manifest of this program");
  }

  @Test
  void aManifestCannotNameFilesElsewhere() throws IOException {
    out.publish(Run.CSV, Run.OLD);
    Path manifest = out.file("run.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("figures.csv", "../figures.csv"));
    assertThatThrownBy(() -> out.publish(Run.CSV, Run.NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("it names a file that no run publishes: ../figures.csv");
  }

  @Test
  void anOutputThatIsAFileIsRefused() throws IOException {
    Files.writeString(out.folder(), "a file");
    assertThatThrownBy(() -> out.publish(Run.CSV, Run.NEW))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining(out.folder().toString());
  }

  @Test
  void aSecondRunIsRefused() throws IOException {
    try (Publication first = out.open(Run.CSV)) {
      assertThatThrownBy(() -> out.open(Run.CSV))
          .isInstanceOf(FolderInUseException.class)
          .hasMessageContaining("pid " + ProcessHandle.current().pid())
          .hasMessageContaining("wait for it to end, or choose another folder");
      assertThat(first.state().open()).isEmpty();
    }
    out.open(Run.CSV).close();
  }
}
