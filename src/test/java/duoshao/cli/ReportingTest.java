package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells a person, cron, a log collector and the monitoring. */
class ReportingTest {
  private Workplace work;

  @BeforeEach
  void tellNews(@TempDir Path folder) throws IOException {
    work = Workplace.withTwoPosts(folder);
  }

  @Test
  void someoneAtATerminalSeesASummary() {
    Cli run =
        Cli.run(
            Console.Audience.TERMINAL,
            "",
            "extract",
            work.in().toString(),
            "-o",
            work.out().toString());
    assertThat(run.err())
        .contains("2 articles, 4 figures, ", "  figures   money 2, percent 2", "  rejected  date 2")
        .contains("figures.csv (4), ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void moreRowsThanAFileHasAreSaid() {
    Cli run = work.extract("--format", "csv,xlsx", "--rows-per-file", "1");
    assertThat(run.err())
        .contains("figures.csv goes on in figures-2.csv to figures-4.csv")
        .contains("figures.xlsx goes on in figures-2.xlsx to figures-4.xlsx")
        .contains("articles.csv goes on in articles-2.csv, after --rows-per-file rows each");
    assertThat(work.extract("--log", "text").err()).doesNotContain("goes on");
  }

  @Test
  void librariesAreHeardUnlessNothingShallBe() {
    Logger library = Logger.getLogger("library");
    StringWriter heard = new StringWriter();
    for (EventLog.Style style : EventLog.Style.values()) {
      LibraryLog.install(new EventLog(new PrintWriter(heard), style, InstantSource.system()));
      library.warning("deprecated in " + style);
      library.severe("broken in " + style);
    }
    assertThat(heard.toString())
        .contains("deprecated in TERMINAL", "deprecated in TEXT", "deprecated in JSON")
        .contains("broken in QUIET")
        .doesNotContain("deprecated in QUIET");
  }

  @Test
  void cronHearsNothingUnlessSomethingIsWrong() throws IOException {
    String[] arguments = {"extract", work.in().toString(), "-o", work.out().toString()};
    assertThat(Cli.run(Console.Audience.NOBODY, "", arguments).err()).isEmpty();
    work.write("empty.md", "");
    assertThat(Cli.run(Console.Audience.NOBODY, "", arguments).err())
        .contains("duoshao: 1 articles or files could not be read");
  }

  @Test
  void collectorsGetJson() {
    Cli run = work.extract("--log", "json");
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err())
        .startsWith("{\"time\":\"2022-07-01T00:00:00Z\",\"level\":\"info\",\"event\":\"start\"")
        .contains("\"event\":\"done\"", "\"rows_figures\":4");
  }

  @Test
  void theMonitoringGetsItsFileAlsoOfARunThatFailed() throws IOException {
    Path metrics = work.beside("duoshao.prom");
    work.extract("--metrics", metrics.toString());
    assertThat(metrics)
        .content()
        .contains("# TYPE duoshao_exit_code gauge\nduoshao_exit_code 0\n")
        .contains("duoshao_rows_figures 4\n", "duoshao_finished_timestamp_seconds 1656633600\n");
    Cli.extract(work.beside("nowhere"), work.out(), "--metrics", metrics.toString());
    assertThat(metrics).content().contains("duoshao_exit_code 3\n");
  }

  @Test
  void namesOfFilesNeitherMoveTheCursorNorEndALine() throws IOException {
    work.write("\u001b[31m red\n\u202e.md", "");
    Cli run = work.extract();
    assertThat(run.code()).isEqualTo(4);
    assertThat(
            Cli.run("extract", work.folder() + "/\u001b[31m\n", "-o", work.out().toString()).err())
        .doesNotContain("\u001b")
        .contains("\\u001b[31m");
    assertThat(work.csv("errors")).doesNotContain("\u001b");
  }
}
