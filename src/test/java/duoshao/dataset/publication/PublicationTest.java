package duoshao.dataset.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import duoshao.dataset.Dataset;
import duoshao.dataset.PublicationException;
import duoshao.dataset.Story;
import duoshao.dataset.file.LocalFolder;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import duoshao.dataset.part.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publication writes, replaces and keeps. */
class PublicationTest {
  private Output out;

  @BeforeEach
  void nameTheOutput(@TempDir Path folder) {
    out = Output.in(folder);
  }

  @Test
  void publishesASetWithItsDescription() throws IOException {
    Manifest manifest = out.publish(Run.ALL, Run.OLD, Run.NEW);
    assertThat(out.content().keySet())
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
    assertThat(Manifest.read(LocalFolder.of(out.folder()))).contains(manifest);
    for (PublishedFile file : manifest.files()) {
      byte[] bytes = Files.readAllBytes(out.file(file.name()));
      assertThat(file.bytes()).isEqualTo(bytes.length);
      assertThat(file.sha256()).isEqualTo(Story.sha256(bytes));
    }
    assertThat(out.file("data-dictionary.md")).hasContent(DataDictionary.markdown());
    assertThat(out.hidden()).containsExactly("state");
  }

  @Test
  void replacesTheEarlierSetAndLeavesForeignFiles() throws IOException {
    out.publish(Run.ALL, Run.OLD);
    Files.writeString(out.file("notes.txt"), "mine");
    Files.createDirectory(out.file("charts"));
    out.publish(Run.CSV, Run.NEW);
    assertThat(out.content().keySet())
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
    assertThat(out.file("charts")).isDirectory();
    assertThat(Files.readString(out.file("figures.csv"))).contains("fn1x0").doesNotContain("fold");
  }

  @Test
  void withoutRowsThereAreFilesAllTheSame() throws IOException {
    Manifest manifest = out.publish(Run.ALL);
    assertThat(manifest.files()).hasSize(13).allMatch(file -> file.rows() == 0);
  }

  @Test
  void anArticlesRowsStayInOneFile() throws IOException {
    Settings small = new Settings(Set.of(Format.CSV), CsvSettings.DEFAULT, 5, "v1", true, false);
    Manifest manifest = out.publish(small, Run.OLD, Run.NEW);
    assertThat(manifest.files(Dataset.FIGURES, Format.CSV))
        .extracting(PublishedFile::name, PublishedFile::rows)
        .containsExactly(
            tuple("figures.csv", 3L), tuple("figures-2.csv", 3L), tuple("figures-3.csv", 3L));
    Settings tiny = new Settings(Set.of(Format.CSV), CsvSettings.DEFAULT, 2, "v1", true, false);
    assertThat(out.publish(tiny, Run.OLD, Run.NEW).files(Dataset.FIGURES, Format.CSV))
        .extracting(PublishedFile::rows)
        .containsExactly(2L, 1L, 2L, 1L, 2L, 1L);
    out.publish(Run.CSV, Run.NEW);
    assertThat(out.content()).doesNotContainKey("figures-2.csv");
  }

  @Test
  void theNextRunFindsTheState() throws IOException {
    out.publish(Run.CSV, Run.NEW);
    try (Publication publication = out.open(Run.CSV);
        State state = publication.state().open().orElseThrow()) {
      String hash = Run.NEW.get(0).article().sha256();
      assertThat(state.find("archive/n1.md", hash)).isPresent();
    }
    Settings without = new Settings(Set.of(Format.CSV), CsvSettings.DEFAULT, 5, "v1", false, false);
    out.publish(without, Run.NEW);
    assertThat(out.file(".duoshao/state")).doesNotExist();
  }

  @Test
  void deletedArticlesGoOrStay() throws IOException {
    Settings keeping = new Settings(Set.of(Format.CSV), CsvSettings.DEFAULT, 99, "v1", true, true);
    out.publish(Run.CSV, Run.OLD);
    assertThat(out.publish(keeping, Run.NEW).rows(Dataset.ARTICLES)).isEqualTo(3);
    assertThat(out.publish(keeping, Run.NEW).rows(Dataset.ARTICLES)).isEqualTo(3);
    assertThat(out.publish(Run.CSV, Run.NEW).rows(Dataset.ARTICLES)).isEqualTo(2);
  }

  @Test
  void deletedArticlesStayThroughANewVersionButNotWithoutState() throws IOException {
    out.publish(Run.CSV, Run.OLD);
    Settings later = new Settings(Set.of(Format.CSV), CsvSettings.DEFAULT, 99, "v2", true, true);
    assertThat(out.publish(later, Run.NEW).rows(Dataset.ARTICLES)).isEqualTo(3);
    Files.delete(out.file(".duoshao/state"));
    assertThatThrownBy(() -> out.open(later))
        .isInstanceOf(PublicationException.class)
        .hasMessageContaining("the rows of deleted articles cannot be kept");
  }

  @Test
  void theSameInputGivesTheSameBytesInEveryLocaleAndZone() throws IOException {
    out.publish(Run.ALL, Run.OLD, Run.NEW);
    Map<String, String> expected = out.content();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
      Output other = out.beside("other");
      other.publish(Run.ALL, Run.OLD, Run.NEW);
      assertThat(other.content()).containsExactlyEntriesOf(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theBytesDoNotDependOnTheParts() throws IOException {
    out.publish(Run.ALL, List.of(Run.OLD.get(0), Run.NEW.get(0), Run.NEW.get(1)));
    Output other = out.beside("other");
    other.publish(Run.ALL, Run.OLD, Run.NEW);
    assertThat(other.content()).containsExactlyEntriesOf(out.content());
  }
}
