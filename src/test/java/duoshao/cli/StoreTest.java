package duoshao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.beam.MemoryStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input and output in a store that Beam knows, by addresses such as {@code hdfs://h/news}. */
class StoreTest {
  private static final String NEWS = "memory://b/news";
  private static final String OUT = "memory://b/out";

  private Workplace work;

  /** The same news on this machine and in the store. */
  @BeforeEach
  void tellNews(@TempDir Path folder) throws IOException {
    MemoryStore.clear();
    work = new Workplace(folder);
    work.post("2021/a.md", "甲乙股份", "12.3亿元");
    work.post("2022/b.md", "丙丁科技", "456万元");
    work.write("e.jsonl", "{\"text\": \"庚公司亏损1.2亿元\"}\n{\"text\": \"辛\"}\n");
    work.write("empty.md", "");
    work.write("picture.png", "no article");
    work.write("_layouts/a.html", "no article");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("d.txt"));
      zip.write("戊己公司净利润3,000万美元，增长两成。".getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
    Files.write(work.in().resolve("c.zip"), bytes.toByteArray());
    for (String name :
        new String[] {
          "2021/a.md", "2022/b.md", "c.zip", "e.jsonl", "empty.md", "picture.png", "_layouts/a.html"
        }) {
      MemoryStore.put(NEWS + "/" + name, Files.readAllBytes(work.in().resolve(name)));
    }
  }

  private static Cli extract(String... more) {
    String[] arguments = {"extract", NEWS, "-o", OUT, "--max-errors", "1"};
    return Cli.run(
        java.util.stream.Stream.concat(
                java.util.Arrays.stream(arguments), java.util.Arrays.stream(more))
            .toArray(String[]::new));
  }

  /** The files of the dataset in the store that do not say when they were made. */
  private static SortedMap<String, String> stored() {
    SortedMap<String, String> files = new TreeMap<>();
    for (String address : MemoryStore.addresses()) {
      String name = address.substring(Math.min(address.length(), OUT.length() + 1));
      if (address.startsWith(OUT + "/") && !name.startsWith(".") && !name.equals("run.json")) {
        files.put(
            name,
            new String(MemoryStore.get(address), StandardCharsets.UTF_8).replace(NEWS, "news"));
      }
    }
    return files;
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "direct"})
  void theDatasetIsThatOfTheSameFilesHere(String runner) throws IOException {
    Cli run = extract("--runner", runner, "--format", "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains(NEWS + " to " + OUT);
    assertThat(work.extract("--format", "csv", "--max-errors", "1").code()).isZero();
    SortedMap<String, String> here = new TreeMap<>();
    for (String name : Workplace.dataset(work.out()).keySet()) {
      here.put(
          name, Files.readString(work.out().resolve(name)).replace(work.in().toString(), "news"));
    }
    SortedMap<String, String> there = stored();
    assertThat(there.keySet()).isEqualTo(here.keySet());
    here.remove("datapackage.json"); // has the hashes of files whose sources have other names
    there.remove("datapackage.json");
    assertThat(there).isEqualTo(here);
    assertThat(MemoryStore.addresses())
        .filteredOn(address -> address.startsWith(OUT + "/."))
        .containsExactly(OUT + "/.duoshao/glance.json", OUT + "/.duoshao/state");
  }

  @Test
  void aSecondRunReplacesTheFirstAndReadsOnlyWhatChanged() {
    extract("--format", "csv,parquet");
    String manifest = new String(MemoryStore.get(OUT + "/run.json"), StandardCharsets.UTF_8);
    assertThat(extract("--format", "csv,parquet", "--incremental").err())
        .contains("nothing has changed");
    MemoryStore.remove(NEWS + "/2021/a.md");
    MemoryStore.put(NEWS + "/new.txt", "壬癸集团净利润7亿元".getBytes(StandardCharsets.UTF_8));
    Cli run = extract("--format", "csv,parquet", "--incremental");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).contains("articles_reused=4 ");
    assertThat(stored().get("figures.csv")).contains("壬癸集团").doesNotContain("甲乙股份");
    assertThat(new String(MemoryStore.get(OUT + "/run.json"), StandardCharsets.UTF_8))
        .isNotEqualTo(manifest);
  }

  @Test
  void itIsProvedAndReadAgainWhereItIs() {
    extract();
    Cli verified = Cli.run("verify", OUT);
    assertThat(verified.out()).isEmpty();
    assertThat(verified.code()).as(verified.err()).isZero();
    MemoryStore.put(NEWS + "/empty.md", "壬癸集团净利润7亿元".getBytes(StandardCharsets.UTF_8));
    assertThat(Cli.run("verify", OUT).code()).isZero();
    Cli retried = Cli.run("retry", OUT);
    assertThat(retried.code()).as(retried.err()).isZero();
    assertThat(stored().get("figures.csv")).contains("壬癸集团");
    MemoryStore.remove(NEWS + "/e.jsonl");
    assertThat(Cli.run("verify", OUT).out()).contains("e.jsonl#1: cannot be read any more");
  }

  @Test
  void patternsAndFilesAndPathsMayBeMixed() throws IOException {
    Cli run =
        Cli.run(
            "extract",
            "memory://b/news/**/b.md",
            NEWS + "/c.zip",
            work.in().resolve("2021").toString(),
            "-o",
            work.out().toString(),
            "--format",
            "csv");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(work.csv("articles")).contains("甲乙股份", "丙丁科技", "c.zip!/d.txt");
    assertThat(run.err()).contains("rows_articles=3 ");
  }

  @Test
  void whatIsNotThereIsSaid() {
    assertThat(Cli.run("extract", NEWS + "/no", "-o", OUT).code()).isEqualTo(3);
    assertThat(Cli.run("extract", NEWS + "/*.xml", "-o", OUT).err())
        .contains("no file matches this pattern");
    Cli unknown = Cli.run("extract", "klingon://b/news", "-o", work.out().toString());
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("klingon://b/news", "module", "docs/clusters.md");
  }

  @Test
  void anotherRunIsKeptOut() {
    MemoryStore.put(OUT + "/.duoshao/lock", "pid 1\nsince x\n".getBytes(StandardCharsets.UTF_8));
    Cli second = extract();
    assertThat(second.code()).isEqualTo(5);
    assertThat(second.err()).contains("pid 1, since x", "remove the file if that run is dead");
  }
}
