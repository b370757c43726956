package duoshao.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that go while a run is at work, and engines that fail. */
class VanishedInputTest {
  private Newsroom news;

  @BeforeEach
  void tellNews(@TempDir Path folder) throws IOException {
    news = new Newsroom(folder, InstantSource.fixed(Instant.EPOCH));
    news.write("a.txt", "a公司净利润3亿元");
    news.write("b.txt", "b公司净利润3亿元");
  }

  @Test
  void aFileThatGoesIsAnError() throws Exception {
    Engine thief =
        (job, pieces) -> {
          Files.delete(news.file("news/b.txt"));
          new ThreadEngine(1).run(job, pieces);
        };
    Outcome outcome = news.run(Reuse.Which.NONE, thief);
    assertThat(outcome.tally().get(Tally.ARTICLES)).isEqualTo(1);
    assertThat(outcome.tally().get(Tally.FAILED)).isEqualTo(1);
    assertThat(news.file("out/errors.csv")).content().contains("news/b.txt,read,");
  }

  @Test
  void whereAllGoTheEarlierDatasetStays() throws Exception {
    news.run(Reuse.Which.NONE, new ThreadEngine(1));
    String figures = Files.readString(news.file("out/figures.csv"));
    Engine thief =
        (job, pieces) -> {
          Files.delete(news.file("news/a.txt"));
          Files.delete(news.file("news/b.txt"));
          new ThreadEngine(1).run(job, pieces);
        };
    assertThatThrownBy(() -> news.run(Reuse.Which.NONE, thief))
        .isInstanceOf(NoInputException.class)
        .hasMessageContaining("2 files and entries could not be read");
    assertThat(news.file("out/figures.csv")).hasContent(figures);
  }

  @Test
  void anEngineThatFailsLeavesNothing() throws Exception {
    Engine broken =
        (job, pieces) -> {
          throw new IOException("the cluster is gone");
        };
    assertThatThrownBy(() -> news.run(Reuse.Which.NONE, broken))
        .hasMessageContaining("the cluster is gone");
    assertThat(news.file("out/figures.csv")).doesNotExist();
    assertThat(news.file("out/.duoshao/staging")).doesNotExist();
  }
}
