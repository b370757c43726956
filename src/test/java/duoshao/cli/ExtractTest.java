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
}
