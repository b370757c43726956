package duoshao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duoshao.archive.Limits;
import duoshao.article.FieldNames;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that go while a run is at work, and engines that fail. */
class VanishedInputTest {
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @TempDir Path folder;

  private Request request() throws IOException {
    Path news = Files.createDirectories(folder.resolve("news"));
    for (String name : List.of("a", "b")) {
      Files.writeString(news.resolve(name + ".txt"), name + "公司净利润3亿元", StandardCharsets.UTF_8);
    }
    return new Request(
        folder,
        List.of("news"),
        folder.resolve("out"),
        Set.of(Format.CSV),
        CsvSettings.DEFAULT,
        1_000,
        Limits.DEFAULT,
        FieldNames.DEFAULT,
        List.of(),
        Reuse.Which.NONE,
        false,
        1,
        List.of());
  }

  @Test
  void aFileThatGoesIsAnError() throws Exception {
    Engine thief =
        (job, pieces) -> {
          Files.delete(folder.resolve("news/b.txt"));
          new ThreadEngine(1).run(job, pieces);
        };
    Outcome outcome = new ExtractionRun(request(), thief, soFar -> {}, CLOCK).carryOut();
    assertThat(outcome.tally().get(Tally.ARTICLES)).isEqualTo(1);
    assertThat(outcome.tally().get(Tally.FAILED)).isEqualTo(1);
    assertThat(folder.resolve("out/errors.csv")).content().contains("news/b.txt,read,");
  }

  @Test
  void whereAllGoTheEarlierDatasetStays() throws Exception {
    new ExtractionRun(request(), new ThreadEngine(1), soFar -> {}, CLOCK).carryOut();
    String figures = Files.readString(folder.resolve("out/figures.csv"));
    Engine thief =
        (job, pieces) -> {
          Files.delete(folder.resolve("news/a.txt"));
          Files.delete(folder.resolve("news/b.txt"));
          new ThreadEngine(1).run(job, pieces);
        };
    ExtractionRun run = new ExtractionRun(request(), thief, soFar -> {}, CLOCK);
    assertThatThrownBy(run::carryOut)
        .isInstanceOf(NoInputException.class)
        .hasMessageContaining("2 files and entries could not be read");
    assertThat(folder.resolve("out/figures.csv")).hasContent(figures);
  }

  @Test
  void anEngineThatFailsLeavesNothing() throws Exception {
    Engine broken =
        (job, pieces) -> {
          throw new IOException("the cluster is gone");
        };
    ExtractionRun run = new ExtractionRun(request(), broken, soFar -> {}, CLOCK);
    assertThatThrownBy(run::carryOut).hasMessageContaining("the cluster is gone");
    assertThat(folder.resolve("out/figures.csv")).doesNotExist();
    assertThat(folder.resolve("out/.duoshao/staging")).doesNotExist();
  }
}
