package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever happens to an archive between two runs, an incremental run writes the bytes of a full
 * one: articles come, change, go, are copied to a second file, are broken and mended.
 */
class IncrementalEqualityTest {
  private static final int NIGHTS = 5;
  private static final int NAMES = 12;

  private Workplace work;
  private Random random = new Random(0);

  @BeforeEach
  void begin(@TempDir Path folder) throws IOException {
    work = new Workplace(folder);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void nightAfterNight(long seed) throws IOException {
    random = new Random(seed);
    for (int i = 0; i < NAMES; i++) {
      tell(i);
    }
    int reused = 0;
    for (int night = 0; night < NIGHTS; night++) {
      for (int changes = random.nextInt(6); changes > 0; changes--) {
        change(random.nextInt(NAMES));
      }
      Cli run = work.extract("--incremental", "--max-errors", "100%", "--format", "csv,parquet");
      assertThat(run.code()).as(run.err()).isZero();
      reused += run.err().contains("articles_reused=") ? 1 : 0;
      Path full = work.beside("full" + night);
      Cli.extract(work.in(), full, "--max-errors", "100%", "--format", "csv,parquet");
      assertThat(work.dataset()).as("night " + night).isEqualTo(Workplace.dataset(full));
    }
    assertThat(reused).isPositive();
    assertThat(work.verify().out()).isEmpty();
  }

  private void change(int i) throws IOException {
    switch (random.nextInt(7)) {
      case 0 -> Files.deleteIfExists(work.in().resolve(name(i)));
      case 1 -> work.write(name(i), random.nextBoolean() ? "" : "\u0089PNG\u0000");
      case 2 -> tellTwice(i);
      case 3 -> pack(i);
      case 4 -> Files.deleteIfExists(work.in().resolve("z.zip"));
      default -> tell(i);
    }
  }

  private static String name(int i) {
    return "p" + i + ".md";
  }

  private void tell(int i) throws IOException {
    work.write(name(i), post(i));
  }

  /** A second file with another edition of the same article, earlier or later. */
  private void tellTwice(int i) throws IOException {
    work.write((random.nextBoolean() ? "a" : "z") + name(i), post(i));
  }

  private void pack(int i) throws IOException {
    try (OutputStream file = Files.newOutputStream(work.in().resolve("z.zip"));
        ZipOutputStream zip = new ZipOutputStream(file)) {
      zip.putNextEntry(new ZipEntry("b.md"));
      zip.write(post(i).getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  private String post(int i) {
    return "---\ntitle: 第"
        + i
        + "公司公布年报\ndate: 2022-03-0"
        + (1 + random.nextInt(3))
        + " 08:00:00 +0800\nlink: https://news.example/a?infoCode=NW"
        + i
        + "\n---\n第"
        + i
        + "公司2021年营业收入"
        + (1 + random.nextInt(90))
        + ".5亿元，同比增长5%。\n";
  }
}
