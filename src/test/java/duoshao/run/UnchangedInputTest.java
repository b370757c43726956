package duoshao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duoshao.archive.Limits;
import duoshao.article.FieldNames;
import duoshao.dataset.PublicationException;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that finds its input as it was reads none of it; any change makes it read. */
class UnchangedInputTest {
  /** So late that every file of a test has been as it is for long. */
  private static final InstantSource LATE =
      InstantSource.offset(InstantSource.system(), Duration.ofHours(1));

  private static final Engine NOBODY =
      (job, pieces) -> {
        throw new IOException("asked to read " + pieces.size() + " pieces");
      };

  @TempDir Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void publish() throws Exception {
    file = folder.resolve("news/b.txt");
    Files.createDirectories(folder.resolve("news"));
    write(folder.resolve("news/a.txt"), "甲公司净利润3亿元");
    write(file, "乙公司净利润4亿元");
    assertThat(run("out", new ThreadEngine(1)).isNew()).isTrue();
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private Outcome run(String out, Engine engine) throws IOException, InterruptedException {
    return run(Reuse.Which.UNCHANGED, out, engine);
  }

  private Outcome run(Reuse.Which reuse, String out, Engine engine)
      throws IOException, InterruptedException {
    Request request =
        new Request(
            folder,
            List.of("news"),
            folder.resolve(out),
            Set.of(Format.CSV),
            CsvSettings.DEFAULT,
            1_000,
            Limits.DEFAULT,
            FieldNames.DEFAULT,
            List.of(),
            reuse,
            false,
            1,
            List.of());
    return new ExtractionRun(request, engine, soFar -> {}, LATE).carryOut();
  }

  private void assertThatItIsReadAgain() {
    assertThatThrownBy(() -> run("out", NOBODY)).hasMessageContaining("asked to read");
  }

  @Test
  void nothingIsRead() throws Exception {
    Outcome outcome = run("out", NOBODY);
    assertThat(outcome.isNew()).isFalse();
    assertThat(outcome.tally().get(Tally.ARTICLES)).isEqualTo(2);
  }

  @Test
  void anEditThatHidesItselfIsSeen() throws Exception {
    FileTime before = Files.getLastModifiedTime(file);
    write(file, "乙公司净利润5亿元"); // as long as it was
    Files.setLastModifiedTime(file, before);
    assertThatItIsReadAgain();
    assertThat(run("out", new ThreadEngine(1)).isNew()).isTrue();
    assertThat(folder.resolve("out/figures.csv")).content().contains("5亿元");
  }

  @Test
  void aFileMoreIsSeen() throws IOException {
    write(folder.resolve("news/c.txt"), "丙公司净利润6亿元");
    assertThatItIsReadAgain();
  }

  @Test
  void aFileLessIsSeen() throws IOException {
    Files.delete(file);
    assertThatItIsReadAgain();
  }

  @Test
  void anOutputCutShortIsMadeAgain() throws Exception {
    Path figures = folder.resolve("out/figures.csv");
    byte[] whole = Files.readAllBytes(figures);
    Files.write(figures, new byte[] {whole[0]});
    assertThatItIsReadAgain();
    assertThat(run("out", new ThreadEngine(1)).isNew()).isTrue();
    assertThat(figures).hasBinaryContent(whole);
  }

  @Test
  void aFileThatWasOnlyTouchedIsReadOnce() throws Exception {
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    assertThatItIsReadAgain();
    assertThat(run("out", new ThreadEngine(1)).isNew()).isFalse();
    assertThat(run("out", NOBODY).isNew()).isFalse();
  }

  /** A new try of what failed passes over what is new; the next run must not. */
  @Test
  void whatANewTryPassedOverIsRead() throws Exception {
    write(folder.resolve("news/c.txt"), "丙公司净利润6亿元");
    run(Reuse.Which.SUCCEEDED, "out", new ThreadEngine(1));
    assertThat(folder.resolve("out/figures.csv")).content().doesNotContain("6亿元");
    run("out", new ThreadEngine(1));
    assertThat(folder.resolve("out/figures.csv")).content().contains("6亿元");
  }

  @Test
  void aRunThatWasCutOffOverItsNotesCostsTheNextOnlyTime() throws Exception {
    Path glance = folder.resolve("out/.duoshao/glance.json");
    write(glance, Files.readString(glance).substring(0, 20));
    assertThatItIsReadAgain();
    assertThat(run("out", new ThreadEngine(1)).isNew()).isTrue();
    assertThat(run("out", NOBODY).isNew()).isFalse();
  }

  @Test
  void aRunThatFailedToPublishChangesNothing() throws Exception {
    write(folder.resolve("news/c.txt"), "丙公司净利润6亿元");
    Path inTheWay = folder.resolve("out/.duoshao/staging/figures.csv/in the way");
    Engine saboteur =
        (job, pieces) -> {
          new ThreadEngine(1).run(job, pieces);
          Files.createDirectories(inTheWay);
        };
    assertThatThrownBy(() -> run("out", saboteur)).isInstanceOf(PublicationException.class);
    assertThatItIsReadAgain();
    assertThat(run("out", new ThreadEngine(1)).isNew()).isTrue();
    assertThat(folder.resolve("out/figures.csv")).content().contains("6亿元");
  }

  @Test
  void whatChangedJustNowMayStillChange() throws IOException {
    Instant changed = ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant();
    assertThat(new FileTimes(changed).state(file)).isEmpty();
    Optional<String> settled = new FileTimes(changed.plusSeconds(1)).state(file);
    assertThat(settled).isPresent();
    assertThat(new FileTimes(changed.plusSeconds(2)).state(file)).isEqualTo(settled);
  }
}
