package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code duoshao verify} over real runs: a true dataset is proved, and nothing else is. */
class VerifyTest {
  private Workplace work;

  @BeforeEach
  void publish(@TempDir Path folder) throws IOException {
    work = new Workplace(folder);
    work.post("a.md", "甲乙股份", "12.3亿元");
    work.post("b.md", "丙丁科技", "456万元至五百万元");
    try (OutputStream file = Files.newOutputStream(work.in().resolve("c.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("内/d.txt"));
      zip.write("戊己公司净利润3,000万美元，增长两成。".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    work.write("e.jsonl", "{\"text\": \"庚公司亏损1.2亿元\"}\n{\"text\": \"辛\"}\n");
    assertThat(work.extract("--format", "csv").code()).isZero();
  }

  @Test
  void aTrueDatasetIsProved() {
    Cli verified = work.verify();
    assertThat(verified.out()).isEmpty();
    assertThat(verified.code()).isZero();
    assertThat(verified.err()).contains("every row holds");
  }

  @Test
  void anEditedValueIsFound() throws IOException {
    String figures = work.csv("figures");
    assertThat(figures).contains("1230000000,1230000000,1230000000");
    Files.writeString(
        work.out().resolve("figures.csv"),
        figures.replace("1230000000,1230000000,1230000000", "1240000000,1240000000,1240000000"));
    Cli verified = work.verify();
    assertThat(verified.code()).isEqualTo(4);
    assertThat(verified.out())
        .contains("figures.csv: was changed")
        .contains("value is Amount[min=1240000000, max=1240000000], but 12.3亿元 says");
  }

  @Test
  void aFileThatWasCutShortIsFound() throws IOException {
    String numerals = work.csv("numerals");
    int end = numerals.indexOf("\r\n", numerals.indexOf("\r\n") + 2) + 2;
    Files.writeString(work.out().resolve("numerals.csv"), numerals.substring(0, end));
    Cli verified = work.verify();
    assertThat(verified.code()).isEqualTo(4);
    assertThat(verified.out()).contains("numerals.csv: ", "is in 0 rows of numerals");
  }

  @Test
  void sourcesThatChangedOrWentAreFound() throws IOException {
    work.post("a.md", "甲乙股份", "13亿元");
    work.delete("c.zip");
    Cli verified = work.verify();
    assertThat(verified.code()).isEqualTo(4);
    assertThat(verified.out())
        .contains("news/a.md: has changed since", "c.zip!/内/d.txt: cannot be read any more")
        .doesNotContain("b.md", "e.jsonl");
  }
}
