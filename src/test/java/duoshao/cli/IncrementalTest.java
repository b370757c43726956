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
  private Workplace work;

  @BeforeEach
  void tellNews(@TempDir Path folder) throws IOException {
    work = Workplace.withTwoPosts(folder);
  }

  @Test
  void anIncrementalRunGivesWhatAFullRunGives() throws IOException {
    Path archive = work.beside("lines.jsonl");
    Files.writeString(archive, "{\"title\": \"壬癸\", \"text\": \"壬癸公司净利润3亿元\"}\n");
    String[] both = {archive.toString(), "--incremental"};
    assertThat(work.extract(both).code()).isZero();
    work.post("a.md", "甲乙股份", "13亿元");
    work.delete("b.md");
    work.post("d.md", "戊己银行", "7亿元");
    Cli second = work.extract(both);
    assertThat(second.err()).contains("articles_reused=1 ");
    Cli.extract(work.in(), work.beside("full"), archive.toString());
    assertThat(work.dataset()).isEqualTo(Workplace.dataset(work.beside("full")));
    assertThat(work.csv("figures")).contains("13亿元").doesNotContain("456万元");
  }

  @Test
  void anIncrementalRunWithNothingNewSaysSo() throws IOException {
    work.extract("--incremental");
    String manifest = Files.readString(work.out().resolve("run.json"));
    Cli second = work.extract("--incremental");
    assertThat(second.code()).isZero();
    assertThat(second.err()).contains("nothing has changed since 2022-07-01T00:00:00Z");
    assertThat(work.out().resolve("run.json")).hasContent(manifest);
  }

  @Test
  void anotherDictionaryMakesTheRunReadAnew() throws IOException {
    work.post("c.md", "据了解，天真", "3亿元");
    work.extract("--incremental");
    assertThat(work.csv("figures")).doesNotContain(",天真,");
    Path names = work.beside("names.tsv");
    Files.writeString(names, "\uFEFF# name\tcode\n天真\t\torganisation\r\n");
    Cli second = work.extract("--incremental", "--dictionary", names.toString());
    assertThat(second.err()).doesNotContain("articles_reused");
    assertThat(work.csv("figures")).contains(",天真,");
  }

  @Test
  void deletedArticlesStayOnRequest() throws IOException {
    work.extract();
    work.delete("b.md");
    work.extract("--incremental", "--keep-deleted");
    assertThat(work.csv("figures")).contains("456万元", "12.3亿元");
    work.extract("--incremental");
    assertThat(work.csv("figures")).doesNotContain("456万元");
  }

  @Test
  void whatFailedIsTriedAgain() throws IOException {
    work.write("c.md", "");
    assertThat(work.extract().code()).isEqualTo(4);
    work.post("c.md", "戊己银行", "7亿元");
    work.post("new.md", "庚辛集团", "8亿元");
    work.post("a.md", "改名股份", "9亿元");
    Cli retried = Cli.run("retry", work.out().toString());
    assertThat(retried.code()).as(retried.err()).isZero();
    assertThat(work.csv("articles")).contains("甲乙股份", "丙丁科技", "戊己银行");
    assertThat(work.csv("articles")).doesNotContain("庚辛集团", "改名股份");
    assertThat(work.csv("errors").lines()).hasSize(1);
    assertThat(retried.err()).contains("articles_reused=2");
    String manifest = Files.readString(work.out().resolve("run.json"));
    Cli again = Cli.run("retry", work.out().toString());
    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("nothing failed");
    assertThat(work.out().resolve("run.json")).hasContent(manifest);
  }

  @Test
  void retryAndVerifyNeedARun() {
    assertThat(Cli.run("retry", work.folder().toString()).code()).isEqualTo(3);
    assertThat(Cli.run("verify", work.folder().toString()).code()).isEqualTo(3);
  }
}
