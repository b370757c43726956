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
  @TempDir Path folder;

  private Path in;
  private Path out;

  @BeforeEach
  void publish() throws IOException {
    in = folder.resolve("news");
    out = folder.resolve("out");
    Cli.post(in, "a.md", "甲乙股份", "12.3亿元");
    Cli.post(in, "b.md", "丙丁科技", "456万元至五百万元");
    try (OutputStream file = Files.newOutputStream(in.resolve("c.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("内/d.txt"));
      zip.write("戊己公司净利润3,000万美元，增长两成。".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    Files.writeString(in.resolve("e.jsonl"), "{\"text\": \"庚公司亏损1.2亿元\"}\n{\"text\": \"辛\"}\n");
    assertThat(Cli.extract(in, out, "--format", "csv").code()).isZero();
  }

  private Cli verify() {
    return Cli.run("verify", out.toString());
  }

  @Test
  void aTrueDatasetIsProved() {
    Cli verified = verify();
    assertThat(verified.out()).isEmpty();
    assertThat(verified.code()).isZero();
    assertThat(verified.err()).contains("every row holds");
  }

  @Test
  void anEditedValueIsFound() throws IOException {
    String figures = Cli.csv(out, "figures");
    assertThat(figures).contains("1230000000,1230000000,1230000000");
    Files.writeString(
        out.resolve("figures.csv"),
        figures.replace("1230000000,1230000000,1230000000", "1240000000,1240000000,1240000000"));
    Cli verified = verify();
    assertThat(verified.code()).isEqualTo(4);
    assertThat(verified.out())
        .contains("figures.csv: was changed")
        .contains("value is Amount[min=1240000000, max=1240000000], but 12.3亿元 says");
  }

  @Test
  void aFileThatWasCutShortIsFound() throws IOException {
    String numerals = Cli.csv(out, "numerals");
    int end = numerals.indexOf("\r\n", numerals.indexOf("\r\n") + 2) + 2;
    Files.writeString(out.resolve("numerals.csv"), numerals.substring(0, end));
    Cli verified = verify();
    assertThat(verified.code()).isEqualTo(4);
    assertThat(verified.out()).contains("numerals.csv: ", "is in 0 rows of numerals");
  }

  @Test
  void sourcesThatChangedOrWentAreFound() throws IOException {
    Cli.post(in, "a.md", "甲乙股份", "13亿元");
    Files.delete(in.resolve("c.zip"));
    Cli verified = verify();
    assertThat(verified.code()).isEqualTo(4);
    assertThat(verified.out())
        .contains("news/a.md: has changed since", "c.zip!/内/d.txt: cannot be read any more")
        .doesNotContain("b.md", "e.jsonl");
  }
}
