package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.dataset.file.LocalFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code duoshao extract} as an operator meets it. */
class ExtractTest {
  @TempDir Path folder;

  private Path in;
  private Path out;

  @BeforeEach
  void tellNews() throws IOException {
    in = folder.resolve("news");
    out = folder.resolve("out");
    Cli.post(in, "a.md", "甲乙股份", "12.3亿元");
    Cli.post(in, "b.md", "丙丁科技", "456万元");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "extract news | --output | FOLDER",
        "extract | --output | INPUT",
        "extract news -o out --format pdf | --format | CSV, JSONL, PARQUET, XLSX",
        "extract news -o out --header de | --header | EN, ZH, BOTH",
        "extract news -o out --encoding klingon | --encoding | utf-8, gb18030",
        "extract news -o out --rows-per-file 0 | --rows-per-file | from 1 to",
        "extract news -o out --format xlsx --rows-per-file 1048576 | --rows-per-file | 1048575",
        "extract news -o out --max-errors many | --max-errors | 0.5%",
        "extract news -o out --workers 0 | --workers | from 1 to",
        "extract news -o out --runner fast | --runner | direct, none",
        "extract news -o out --field body=text | --field | title, text, html",
        "extract news -o out --dictionary nowhere.tsv | nowhere.tsv | no such file",
        "extract news -o out --log loud | --log | auto, text, json, quiet",
        "extract news -o out --fast | --fast | extract --help",
        "explain --published tomorrow x | --published | 2021-12-27",
        "dance | dance | --help",
      })
  void aWrongArgumentIsNamedWithWhatItAccepts(String line, String argument, String accepted) {
    Cli wrong = Cli.run(line.split(" ", -1));
    assertThat(wrong.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(wrong.err()).contains(argument).contains(accepted);
    assertThat(wrong.err().lines().count()).isLessThan(5);
  }

  @ParameterizedTest
  @CsvSource({"extract", "explain", "retry", "verify"})
  void helpShowsExamplesAndExitCodes(String command) {
    Cli help = Cli.run(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Example", "duoshao " + command + " ", "Exit codes:", "   5 ");
    assertThat(Cli.run("--help").out()).contains("  " + command + " ");
  }

  @Test
  void nothingToReadIsNoSuccess() throws IOException {
    assertThat(Cli.extract(folder.resolve("nowhere"), out).code()).isEqualTo(3);
    assertThat(Cli.extract(folder.resolve("*.html"), out).code()).isEqualTo(3);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(Cli.extract(empty, out).code()).isEqualTo(3);
    Cli run = Cli.extract(folder.resolve("nowhere"), out);
    assertThat(run.err()).contains("nowhere: there is no such file");
    assertThat(out.resolve("figures.csv")).doesNotExist();
  }

  @Test
  void anArticleThatFailsCostsNoOther() throws IOException {
    Files.writeString(in.resolve("empty.md"), "");
    Files.write(in.resolve("picture.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0});
    Cli run = Cli.extract(in, out);
    assertThat(run.code()).isEqualTo(4);
    assertThat(Cli.csv(out, "articles")).contains("甲乙股份", "丙丁科技");
    assertThat(Cli.csv(out, "errors")).contains("empty.md,parse,empty file", "picture.md");
    assertThat(run.err()).contains("2 of 4 failed, more than --max-errors allows");
    assertThat(Cli.extract(in, out, "--max-errors", "2").code()).isZero();
    assertThat(Cli.extract(in, out, "--max-errors", "50%").code()).isZero();
    assertThat(Cli.extract(in, out, "--max-errors", "49.9%").code()).isEqualTo(4);
  }

  @Test
  void whatFailedIsTriedAgain() throws IOException {
    Files.writeString(in.resolve("c.md"), "");
    assertThat(Cli.extract(in, out).code()).isEqualTo(4);
    Cli.post(in, "c.md", "戊己银行", "7亿元");
    Cli.post(in, "new.md", "庚辛集团", "8亿元");
    Cli.post(in, "a.md", "改名股份", "9亿元");
    Cli retried = Cli.run("retry", out.toString());
    assertThat(retried.code()).as(retried.err()).isZero();
    assertThat(Cli.csv(out, "articles")).contains("甲乙股份", "丙丁科技", "戊己银行");
    assertThat(Cli.csv(out, "articles")).doesNotContain("庚辛集团", "改名股份");
    assertThat(Cli.csv(out, "errors").lines()).hasSize(1);
    assertThat(retried.err()).contains("articles_reused=2");
  }

  @Test
  void retryAndVerifyNeedARun() {
    assertThat(Cli.run("retry", folder.toString()).code()).isEqualTo(3);
    assertThat(Cli.run("verify", folder.toString()).code()).isEqualTo(3);
  }

  @Test
  void aSecondRunAtTheSameTimeIsRefused() throws IOException {
    try (Closeable lock = LocalFolder.of(out).lock(".duoshao/lock")) {
      assertThat(lock).isNotNull();
      Cli second = Cli.extract(in, out);
      assertThat(second.code()).isEqualTo(5);
      assertThat(second.err()).contains("is in use by another run (pid ");
    }
    assertThat(Cli.extract(in, out).code()).isZero();
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaid() throws IOException {
    Files.writeString(out, "a file");
    Cli run = Cli.extract(in, out);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("cannot write to " + out);
    assertThat(out).hasContent("a file");
  }

  @Test
  void theSameBytesWhateverTheMachine() throws IOException {
    String[] formats = {"--format", "csv,jsonl,parquet,xlsx", "--log", "quiet"};
    Path big = folder.resolve("big");
    for (int i = 0; i < 450; i++) {
      Cli.post(big, "p" + i + ".md", "第" + i + "公司", i + ".5亿元");
    }
    assertThat(extract(big, "one", formats, "--runner", "none", "--workers", "1").code()).isZero();
    SortedMap<String, String> expected = Cli.files(folder.resolve("one"));
    assertThat(expected).hasSize(16);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      extract(big, "tr", formats, "--runner", "none", "--workers", "4");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    extract(big, "beam1", formats, "--runner", "direct", "--workers", "1");
    extract(big, "beam4", formats, "--runner", "direct", "--workers", "4");
    for (String other : List.of("tr", "beam1", "beam4")) {
      assertThat(Cli.files(folder.resolve(other))).as(other).isEqualTo(expected);
    }
  }

  private Cli extract(Path input, String output, String[] more, String... evenMore) {
    String[] arguments =
        Stream.of(
                new String[] {"extract", input.toString(), "-o"},
                new String[] {folder.resolve(output).toString()},
                more,
                evenMore)
            .flatMap(Arrays::stream)
            .toArray(String[]::new);
    return Cli.run(arguments);
  }

  @Test
  void anIncrementalRunGivesWhatAFullRunGives() throws IOException {
    Path archive = folder.resolve("lines.jsonl");
    Files.writeString(archive, "{\"title\": \"壬癸\", \"text\": \"壬癸公司净利润3亿元\"}\n");
    String[] both = {archive.toString(), "--incremental"};
    assertThat(Cli.extract(in, out, both).code()).isZero();
    Cli.post(in, "a.md", "甲乙股份", "13亿元");
    Files.delete(in.resolve("b.md"));
    Cli.post(in, "d.md", "戊己银行", "7亿元");
    Cli second = Cli.extract(in, out, both);
    assertThat(second.err()).contains("articles_reused=1 ");
    Cli.extract(in, folder.resolve("full"), archive.toString());
    assertThat(Cli.files(out)).isEqualTo(Cli.files(folder.resolve("full")));
    assertThat(Cli.csv(out, "figures")).contains("13亿元").doesNotContain("456万元");
  }

  @Test
  void anIncrementalRunWithNothingNewSaysSo() throws IOException {
    Cli.extract(in, out, "--incremental");
    String manifest = Files.readString(out.resolve("run.json"));
    Cli second = Cli.extract(in, out, "--incremental");
    assertThat(second.code()).isZero();
    assertThat(second.err()).contains("nothing has changed since 2022-07-01T00:00:00Z");
    assertThat(out.resolve("run.json")).hasContent(manifest);
  }

  @Test
  void anotherDictionaryMakesTheRunReadAnew() throws IOException {
    Cli.post(in, "c.md", "据了解，天真", "3亿元");
    Cli.extract(in, out, "--incremental");
    assertThat(Cli.csv(out, "figures")).doesNotContain(",天真,");
    Path names = folder.resolve("names.tsv");
    Files.writeString(names, "\uFEFF# name\tcode\n天真\t\torganisation\r\n");
    Cli second = Cli.extract(in, out, "--incremental", "--dictionary", names.toString());
    assertThat(second.err()).doesNotContain("articles_reused");
    assertThat(Cli.csv(out, "figures")).contains(",天真,");
  }

  @Test
  void deletedArticlesStayOnRequest() throws IOException {
    Cli.extract(in, out);
    Files.delete(in.resolve("b.md"));
    Cli.extract(in, out, "--incremental", "--keep-deleted");
    assertThat(Cli.csv(out, "figures")).contains("456万元", "12.3亿元");
    Cli.extract(in, out, "--incremental");
    assertThat(Cli.csv(out, "figures")).doesNotContain("456万元");
  }

  @Test
  void aCopyOfAnArticleIsListedAsSuch() throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines,
        """
        {"title": "旧", "text": "甲公司净利润3亿元", "id": "x", "date": "2022-01-01"}
        {"title": "新", "text": "甲公司净利润4亿元", "id": "x", "date": "2022-01-02"}
        """);
    Cli run = Cli.extract(lines, out);
    assertThat(run.code()).isZero();
    assertThat(Cli.csv(out, "figures")).contains("4亿元").doesNotContain("3亿元");
    assertThat(Cli.csv(out, "errors"))
        .contains("lines.jsonl#1,duplicate,")
        .contains("lines.jsonl#2");
  }

  @Test
  void fieldsAreCalledAsTheUserSays() throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    Files.writeString(
        lines, "{\"headline\": \"标题\", \"content\": \"甲公司净利润3亿元\", \"pubtime\": \"2022-01-01\"}\n");
    Cli.extract(
        lines,
        out,
        "--field",
        "title=headline",
        "--field",
        "text=content",
        "--field",
        "date=pubtime");
    assertThat(Cli.csv(out, "articles")).contains("2021-12-31T16:00:00Z,标题").contains("净利润3亿元");
  }

  @Test
  void csvIsWrittenAsAskedFor() throws IOException {
    Cli.post(in, "c.md", "鿿𠮷股份", "-3.2亿元");
    Cli.extract(in, out, "--format", "csv", "--encoding", "gb18030", "--header", "both");
    String gb = Files.readString(out.resolve("figures.csv"), Charset.forName("GB18030"));
    assertThat(gb).startsWith("figure_id 指标编号,").contains("𠮷股份");
    Cli latin = Cli.extract(in, out, "--format", "csv", "--encoding", "gbk");
    assertThat(latin.err()).contains("characters that the encoding lacks");
    Cli.extract(in, out, "--format", "csv", "--no-bom", "--no-formula-guard", "--header", "zh");
    assertThat(Cli.csv(out, "figures")).startsWith("指标编号,").doesNotContain("'-3.2");
    Cli.extract(in, out, "--format", "csv", "--rows-per-file", "2");
    assertThat(out.resolve("figures-2.csv")).exists();
    assertThat(Files.readString(out.resolve("run.json"))).contains("\"figures-2.csv\"");
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
