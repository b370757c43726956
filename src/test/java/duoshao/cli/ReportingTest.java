package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells a person, cron, a log collector and the monitoring. */
class ReportingTest {
  @TempDir Path folder;

  private Path in;

  private Path out;

  @BeforeEach
  void tellNews() throws IOException {
    in = folder.resolve("news");
    out = folder.resolve("out");
    Cli.twoPosts(in);
  }

  @Test
  void someoneAtATerminalSeesASummary() {
    Cli run =
        Cli.run(Console.Audience.TERMINAL, "", "extract", in.toString(), "-o", out.toString());
    assertThat(run.err())
        .contains("2 articles, 4 figures, ", "  figures   money 2, percent 2", "  rejected  date 2")
        .contains("figures.csv (4), ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void cronHearsNothingUnlessSomethingIsWrong() throws IOException {
    String[] arguments = {"extract", in.toString(), "-o", out.toString()};
    assertThat(Cli.run(Console.Audience.NOBODY, "", arguments).err()).isEmpty();
    Files.writeString(in.resolve("empty.md"), "");
    assertThat(Cli.run(Console.Audience.NOBODY, "", arguments).err())
        .contains("duoshao: 1 articles or files could not be read");
  }

  @Test
  void collectorsGetJson() {
    Cli run = Cli.extract(in, out, "--log", "json");
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err())
        .startsWith("{\"time\":\"2022-07-01T00:00:00Z\",\"level\":\"info\",\"event\":\"start\"")
        .contains("\"event\":\"done\"", "\"rows_figures\":4");
  }

  @Test
  void theMonitoringGetsItsFileAlsoOfARunThatFailed() throws IOException {
    Path metrics = folder.resolve("duoshao.prom");
    Cli.extract(in, out, "--metrics", metrics.toString());
    assertThat(metrics)
        .content()
        .contains("# TYPE duoshao_exit_code gauge\nduoshao_exit_code 0\n")
        .contains("duoshao_rows_figures 4\n", "duoshao_finished_timestamp_seconds 1656633600\n");
    Cli.extract(folder.resolve("nowhere"), out, "--metrics", metrics.toString());
    assertThat(metrics).content().contains("duoshao_exit_code 3\n");
  }

  @Test
  void namesOfFilesNeitherMoveTheCursorNorEndALine() throws IOException {
    Files.writeString(in.resolve("\u001b[31m red\n\u202e.md"), "");
    Cli run = Cli.extract(in, out);
    assertThat(run.code()).isEqualTo(4);
    assertThat(Cli.run("extract", folder + "/\u001b[31m\n", "-o", out.toString()).err())
        .doesNotContain("\u001b")
        .contains("\\u001b[31m");
    assertThat(Cli.csv(out, "errors")).doesNotContain("\u001b");
  }
}
