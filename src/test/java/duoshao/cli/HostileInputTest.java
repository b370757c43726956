package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
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

  private Workplace work;

  @BeforeEach
  void tellNews(@TempDir Path folder) throws IOException {
    work = new Workplace(folder);
    work.post("good.md", "甲乙股份", "12.3亿元");
  }

  private void extract() throws IOException {
    work.extract("--format", "csv");
    assertThat(work.csv("figures")).contains("甲乙股份,,营业收入,12.3亿元");
  }

  @Test
  void aFileOfAGigabyteIsNotRead() throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(work.in().resolve("big.md").toFile(), "rw")) {
      file.setLength(1L << 30);
    }
    extract();
    assertThat(work.csv("errors")).contains("big.md,read,");
  }

  @Test
  void aSentenceWithoutEndIsRead() throws IOException {
    work.write("one.txt", CLAUSE.repeat(10_000));
    extract();
    assertThat(work.csv("figures").lines()).hasSize(1 + 2 + 10_000);
    assertThat(work.csv("figures").length()).isLessThan(50_000_000);
    assertThat(work.csv("errors").lines()).hasSize(1);
  }

  @Test
  void aParagraphOfTenMegabytesIsRead() throws IOException {
    String much = "没有数字的句子，".repeat(210_000);
    work.write("long.txt", much + "净利润3亿元。" + much);
    extract();
    assertThat(work.csv("figures")).contains("净利润,3亿元");
  }

  @Test
  void aHundredThousandParagraphsAreRead() throws IOException {
    work.write("many.md", "<p>无</p>\n".repeat(99_999) + "<p>净利润3亿元。</p>");
    extract();
    assertThat(work.csv("figures")).contains("净利润,3亿元");
  }

  @Test
  void moreNumbersThanAnyArticleHasAreRefused() throws IOException {
    work.write("table.txt", "1%\n".repeat(200_001));
    extract();
    assertThat(work.csv("errors")).contains("table.txt,extract,", "more than 200000 numbers");
  }

  @Test
  void textsThatASheetWouldRunAreGuarded() throws IOException {
    work.write(
        "formula.jsonl",
        "{\"title\": \"=HYPERLINK(\\\"x\\\")\", \"text\": \"=1+1，净利润3亿元\\u0000\\ud800\"}\n");
    extract();
    assertThat(work.csv("articles")).contains("'=HYPERLINK").doesNotContain("\u0000");
  }
}
