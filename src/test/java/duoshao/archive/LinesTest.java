package duoshao.archive;

import static duoshao.archive.Packing.gzip;
import static duoshao.archive.Packing.write;
import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.RawArticle.Format;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSONL files -> the articles on their lines. */
class LinesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"1, 1000000", "3, 1000000", "1000, 40", "1000, 1000000"})
  void eachLineIsAnArticleHoweverTheFileIsCut(int lines, long bytes) {
    String content =
        IntStream.rangeClosed(1, 100)
            .mapToObj(i -> "{\"id\": " + i + ", \"text\": \"" + "文".repeat(i) + "\"}\n")
            .collect(Collectors.joining());
    List<String> numbers = IntStream.rangeClosed(1, 100).mapToObj(String::valueOf).toList();
    Path plain = write(folder.resolve("a.jsonl"), content);
    Path packed = write(folder.resolve("b.ndjson.gz"), gzip(Packing.utf8(content)));
    for (Path file : List.of(plain, packed)) {
      Reading reading = Reading.of(Limits.DEFAULT, new Chunking(lines, bytes, 3), file);
      assertThat(reading.sources(file)).isEqualTo(numbers);
      assertThat(String.join("\n", reading.contents())).isEqualTo(content.strip());
      assertThat(reading.formats()).containsOnly(Format.JSON);
    }
  }

  @Test
  void blankLinesAreCountedButNoArticles() {
    Path file = write(folder.resolve("a.jsonl"), "\uFEFF{}\r\n\r\n \n{\"a\": 1}");
    Reading reading = Reading.of(file);
    assertThat(reading.sources(file)).containsExactly("1", "4");
    assertThat(reading.contents()).containsExactly("\uFEFF{}", "{\"a\": 1}");
  }

  @Test
  void aLineThatIsTooLongIsADeadLetterAndTheOthersAreRead() {
    String content = "{\"a\": 1}\n{\"a\": \"" + "长".repeat(100_000) + "\"}\n{\"a\": 3}\n";
    Limits limits = new Limits(100, 1000, 1 << 20, 200, 1 << 20);
    Path plain = write(folder.resolve("a.jsonl"), content);
    Path packed = write(folder.resolve("b.jsonl.gz"), gzip(Packing.utf8(content)));
    for (Path file : List.of(plain, packed)) {
      Reading reading = Reading.of(limits, Chunking.forShares(2), file);
      assertThat(reading.sources(file)).containsExactly("1", "3");
      assertThat(reading.letters(file))
          .containsExactly(
              "2: more than 1000 bytes are too long for an article: the limit is 1000 bytes");
    }
  }

  @Test
  void linesInUtf16AreADeadLetter() {
    Path file =
        write(folder.resolve("a.jsonl"), "\uFEFF{}\n{}\n".getBytes(StandardCharsets.UTF_16LE));
    assertThat(Reading.of(file).letters(file))
        .containsExactly(": JSON lines in UTF-16 are not read: write them in UTF-8");
  }

  @Test
  void aPackedArticleIsOneArticle() {
    Path file = write(folder.resolve("甲.md.gz"), gzip(Packing.utf8("正文")));
    write(folder.resolve("乙.txt.gz"), "正文");
    Reading reading = Reading.of(folder);
    assertThat(reading.sources(folder)).containsExactly("乙.txt.gz", "甲.md.gz");
    assertThat(reading.formats()).containsExactly(Format.TEXT, Format.MARKDOWN);
    assertThat(reading.contents()).containsExactly("正文", "正文");
    Limits limits = new Limits(10, 1000, 1 << 20, 200, 1 << 20);
    Path bomb = write(file, gzip(new byte[100_000]));
    assertThat(Reading.of(limits, Chunking.forShares(1), bomb).letters(bomb)).hasSize(1);
    Path damaged = write(file, java.util.Arrays.copyOf(gzip(Packing.utf8("正文")), 15));
    assertThat(Reading.of(damaged).letters(damaged)).containsExactly(": it is cut off");
  }

  @Test
  void archivesOfOtherKindsAreDeadLetters() {
    write(folder.resolve("a.rar"), "x");
    write(folder.resolve("b.7z"), "x");
    write(folder.resolve("c.md"), "正文");
    write(folder.resolve("d.tar.xz"), "x");
    Reading reading = Reading.of(folder);
    String reason = ": an archive of this kind is not read: pack it as .zip or .tar.gz";
    assertThat(reading.letters(folder))
        .containsExactly("a.rar" + reason, "b.7z" + reason, "d.tar.xz" + reason);
    assertThat(reading.sources(folder)).containsExactly("c.md");
  }
}
