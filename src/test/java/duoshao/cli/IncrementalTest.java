package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs into a folder that holds an earlier dataset: {@code extract --incremental} and {@code
 * retry}.
 */
class IncrementalTest {
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
}
