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

/** {@code duoshao extract} as an operator meets it. */
class ExtractTest {
  private Workplace work;

  @BeforeEach
  void tellNews(@TempDir Path folder) throws IOException {
    work = Workplace.withTwoPosts(folder);
  }

  @Test
  void nothingToReadIsNoSuccess() throws IOException {
    assertThat(Cli.extract(work.beside("nowhere"), work.out()).code()).isEqualTo(3);
    assertThat(Cli.extract(work.beside("*.html"), work.out()).code()).isEqualTo(3);
    Path empty = Files.createDirectory(work.beside("empty"));
    assertThat(Cli.extract(empty, work.out()).code()).isEqualTo(3);
    Cli run = Cli.extract(work.beside("nowhere"), work.out());
    assertThat(run.err()).contains("nowhere: there is no such file");
    assertThat(work.out().resolve("figures.csv")).doesNotExist();
  }

  @Test
  void anArticleThatFailsCostsNoOther() throws IOException {
    work.write("empty.md", "");
    Files.write(
        work.in().resolve("picture.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 0});
    Cli run = work.extract();
    assertThat(run.code()).isEqualTo(4);
    assertThat(work.csv("articles")).contains("甲乙股份", "丙丁科技");
    assertThat(work.csv("errors")).contains("empty.md,parse,empty file", "picture.md");
    assertThat(run.err()).contains("2 of 4 failed, more than --max-errors allows");
    assertThat(work.extract("--max-errors", "2").code()).isZero();
    assertThat(work.extract("--max-errors", "50%").code()).isZero();
    assertThat(work.extract("--max-errors", "49.9%").code()).isEqualTo(4);
  }

  @Test
  void aSecondRunAtTheSameTimeIsRefused() throws IOException {
    try (Closeable lock = LocalFolder.of(work.out()).lock(".duoshao/lock")) {
      assertThat(lock).isNotNull();
      Cli second = work.extract();
      assertThat(second.code()).isEqualTo(5);
      assertThat(second.err()).contains("is in use by another run (pid ");
    }
    assertThat(work.extract().code()).isZero();
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaid() throws IOException {
    Files.writeString(work.out(), "a file");
    Cli run = work.extract();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("cannot write to " + work.out());
    assertThat(work.out()).hasContent("a file");
  }

  @Test
  void theSameBytesWhateverTheMachine() throws IOException {
    String[] formats = {"--format", "csv,jsonl,parquet,xlsx", "--log", "quiet"};
    Workplace big = new Workplace(work.beside("big"));
    for (int i = 0; i < 450; i++) {
      big.post("p" + i + ".md", "第" + i + "公司", i + ".5亿元");
    }
    assertThat(extractTo(big, "one", formats, "--runner", "none", "--workers", "1").code())
        .isZero();
    SortedMap<String, String> expected = Workplace.dataset(big.beside("one"));
    assertThat(expected).hasSize(16);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      extractTo(big, "tr", formats, "--runner", "none", "--workers", "4");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    extractTo(big, "beam1", formats, "--runner", "direct", "--workers", "1");
    extractTo(big, "beam4", formats, "--runner", "direct", "--workers", "4");
    for (String other : List.of("tr", "beam1", "beam4")) {
      assertThat(Workplace.dataset(big.beside(other))).as(other).isEqualTo(expected);
    }
  }

  /**
   * In a process that has known nothing else: what is decided when a class is loaded counts too.
   */
  @Test
  void theSameBytesInAnotherCountry() throws Exception {
    assertThat(work.extract("--format", "csv,jsonl,parquet,xlsx").code()).isZero();
    String abroad =
        "export JAVA_TOOL_OPTIONS='-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kolkata"
            + " -Dfile.encoding=GBK'\n";
    Path there = work.beside("there");
    try (Child run =
        Child.start(
            work.folder(),
            abroad,
            "extract",
            work.in().toString(),
            "-o",
            there.toString(),
            "--format",
            "CSV,jsonl,parquet,XLSX")) {
      assertThat(run.end()).as(run.said()).isZero();
    }
    assertThat(Workplace.dataset(there)).isEqualTo(work.dataset());
  }

  private static Cli extractTo(Workplace big, String output, String[] more, String... evenMore) {
    return Cli.run(
        Stream.of(
                new String[] {"extract", big.in().toString(), "-o"},
                new String[] {big.beside(output).toString()},
                more,
                evenMore)
            .flatMap(Arrays::stream)
            .toArray(String[]::new));
  }

  @Test
  void aCopyOfAnArticleIsListedAsSuch() throws IOException {
    Path lines = work.beside("lines.jsonl");
    Files.writeString(
        lines,
        """
        {"title": "旧", "text": "甲公司净利润3亿元", "id": "x", "date": "2022-01-01"}
        {"title": "新", "text": "甲公司净利润4亿元", "id": "x", "date": "2022-01-02"}
        """);
    Cli run = Cli.extract(lines, work.out());
    assertThat(run.code()).isZero();
    assertThat(work.csv("figures")).contains("4亿元").doesNotContain("3亿元");
    assertThat(work.csv("errors")).contains("lines.jsonl#1,duplicate,").contains("lines.jsonl#2");
  }

  @Test
  void fieldsAreCalledAsTheUserSays() throws IOException {
    Path lines = work.beside("lines.jsonl");
    Files.writeString(
        lines, "{\"headline\": \"标题\", \"content\": \"甲公司净利润3亿元\", \"pubtime\": \"2022-01-01\"}\n");
    Cli.extract(
        lines,
        work.out(),
        "--field",
        "title=headline",
        "--field",
        "text=content",
        "--field",
        "date=pubtime");
    assertThat(work.csv("articles")).contains("2021-12-31T16:00:00Z,标题").contains("净利润3亿元");
  }

  @Test
  void csvIsWrittenAsAskedFor() throws IOException {
    work.post("c.md", "鿿𠮷股份", "-3.2亿元");
    work.extract("--format", "csv", "--encoding", "gb18030", "--header", "both");
    String gb = Files.readString(work.out().resolve("figures.csv"), Charset.forName("GB18030"));
    assertThat(gb).startsWith("figure_id 指标编号,").contains("𠮷股份");
    Cli latin = work.extract("--format", "csv", "--encoding", "gbk");
    assertThat(latin.err()).contains("characters that the encoding lacks");
    work.extract("--format", "csv", "--no-bom", "--no-formula-guard", "--header", "zh");
    assertThat(work.csv("figures")).startsWith("指标编号,").doesNotContain("'-3.2");
    work.extract("--format", "csv", "--rows-per-file", "2");
    assertThat(work.out().resolve("figures-2.csv")).exists();
    assertThat(Files.readString(work.out().resolve("run.json"))).contains("\"figures-2.csv\"");
  }
}
