package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole runs over input that nobody should send: nothing is lost beyond the article at fault, and
 * {@code errors} says why. How archives and articles are read is tested beside their readers.
 */
class HostileInputTest {
  private static final String CLAUSE = "甲公司营业收入增长5%，";

  @TempDir Path folder;

  private Path in;
  private Path out;

  @BeforeEach
  void tellNews() throws IOException {
    in = folder.resolve("news");
    out = folder.resolve("out");
    Cli.post(in, "good.md", "甲乙股份", "12.3亿元");
  }

  private void extract() throws IOException {
    Cli.extract(in, out, "--format", "csv");
    assertThat(Cli.csv(out, "figures")).contains("甲乙股份,,营业收入,12.3亿元");
  }

  @Test
  void aFileOfAGigabyteIsNotRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(in.resolve("big.md").toFile(), "rw")) {
      file.setLength(1L << 30);
    }
    extract();
    assertThat(Cli.csv(out, "errors")).contains("big.md,read,");
  }

  @Test
  void aSentenceWithoutEndIsRead() throws IOException {
    Files.writeString(in.resolve("one.txt"), CLAUSE.repeat(10_000));
    extract();
    assertThat(Cli.csv(out, "figures").lines()).hasSize(1 + 2 + 10_000);
    assertThat(Cli.csv(out, "figures").length()).isLessThan(50_000_000);
    assertThat(Cli.csv(out, "errors").lines()).hasSize(1);
  }

  @Test
  void aParagraphOfTenMegabytesIsRead() throws IOException {
    String much = "没有数字的句子，".repeat(210_000);
    Files.writeString(in.resolve("long.txt"), much + "净利润3亿元。" + much);
    extract();
    assertThat(Cli.csv(out, "figures")).contains("净利润,3亿元");
  }

  @Test
  void aHundredThousandParagraphsAreRead() throws IOException {
    Files.writeString(in.resolve("many.md"), "<p>无</p>\n".repeat(99_999) + "<p>净利润3亿元。</p>");
    extract();
    assertThat(Cli.csv(out, "figures")).contains("净利润,3亿元");
  }

  @Test
  void moreNumbersThanAnyArticleHasAreRefused() throws IOException {
    Files.writeString(in.resolve("table.txt"), "1%\n".repeat(200_001));
    extract();
    assertThat(Cli.csv(out, "errors")).contains("table.txt,extract,", "more than 200000 numbers");
  }

  @Test
  void textsThatASheetWouldRunAreGuarded() throws IOException {
    Files.writeString(
        in.resolve("formula.jsonl"),
        "{\"title\": \"=HYPERLINK(\\\"x\\\")\", \"text\": \"=1+1，净利润3亿元\\u0000\\ud800\"}\n");
    extract();
    assertThat(Cli.csv(out, "articles")).contains("'=HYPERLINK").doesNotContain("\u0000");
  }
}
