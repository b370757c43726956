package duoshao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duoshao.dataset.PublicationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
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

  private Newsroom news;
  private Path file;

  @BeforeEach
  void publish(@TempDir Path folder) throws Exception {
    news = new Newsroom(folder, LATE);
    news.write("a.txt", "甲公司净利润3亿元");
    news.write("b.txt", "乙公司净利润4亿元");
    file = news.file("news/b.txt");
    assertThat(run(new ThreadEngine(1)).isNew()).isTrue();
  }

  private Outcome run(Engine engine) throws IOException, InterruptedException {
    return news.run(Reuse.Which.UNCHANGED, engine);
  }

  private void assertThatItIsReadAgain() {
    assertThatThrownBy(() -> run(NOBODY)).hasMessageContaining("asked to read");
  }

  @Test
  void nothingIsRead() throws Exception {
    Outcome outcome = run(NOBODY);
    assertThat(outcome.isNew()).isFalse();
    assertThat(outcome.tally().get(Tally.ARTICLES)).isEqualTo(2);
  }

  @Test
  void anEditThatHidesItselfIsSeen() throws Exception {
    FileTime before = Files.getLastModifiedTime(file);
    news.write("b.txt", "乙公司净利润5亿元"); // as long as it was
    Files.setLastModifiedTime(file, before);
    assertThatItIsReadAgain();
    assertThat(run(new ThreadEngine(1)).isNew()).isTrue();
    assertThat(news.file("out/figures.csv")).content().contains("5亿元");
  }

  @Test
  void aFileMoreIsSeen() throws IOException {
    news.write("c.txt", "丙公司净利润6亿元");
    assertThatItIsReadAgain();
  }

  @Test
  void aFileLessIsSeen() throws IOException {
    Files.delete(file);
    assertThatItIsReadAgain();
  }

  @Test
  void anOutputCutShortIsMadeAgain() throws Exception {
    Path figures = news.file("out/figures.csv");
    byte[] whole = Files.readAllBytes(figures);
    Files.write(figures, new byte[] {whole[0]});
    assertThatItIsReadAgain();
    assertThat(run(new ThreadEngine(1)).isNew()).isTrue();
    assertThat(figures).hasBinaryContent(whole);
  }

  @Test
  void aFileThatWasOnlyTouchedIsReadOnce() throws Exception {
    Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
    assertThatItIsReadAgain();
    assertThat(run(new ThreadEngine(1)).isNew()).isFalse();
    assertThat(run(NOBODY).isNew()).isFalse();
  }

  /** A new try of what failed passes over what is new; the next run must not. */
  @Test
  void whatANewTryPassedOverIsRead() throws Exception {
    news.write("c.txt", "丙公司净利润6亿元");
    news.run(Reuse.Which.SUCCEEDED, new ThreadEngine(1));
    assertThat(news.file("out/figures.csv")).content().doesNotContain("6亿元");
    run(new ThreadEngine(1));
    assertThat(news.file("out/figures.csv")).content().contains("6亿元");
  }

  @Test
  void aRunThatWasCutOffOverItsNotesCostsTheNextOnlyTime() throws Exception {
    Path glance = news.file("out/.duoshao/glance.json");
    Files.writeString(glance, Files.readString(glance).substring(0, 20));
    assertThatItIsReadAgain();
    assertThat(run(new ThreadEngine(1)).isNew()).isTrue();
    assertThat(run(NOBODY).isNew()).isFalse();
  }

  @Test
  void aRunThatFailedToPublishChangesNothing() throws Exception {
    news.write("c.txt", "丙公司净利润6亿元");
    Path inTheWay = news.file("out/.duoshao/staging/figures.csv/in the way");
    Engine saboteur =
        (job, pieces) -> {
          new ThreadEngine(1).run(job, pieces);
          Files.createDirectories(inTheWay);
        };
    assertThatThrownBy(() -> run(saboteur)).isInstanceOf(PublicationException.class);
    assertThatItIsReadAgain();
    assertThat(run(new ThreadEngine(1)).isNew()).isTrue();
    assertThat(news.file("out/figures.csv")).content().contains("6亿元");
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
