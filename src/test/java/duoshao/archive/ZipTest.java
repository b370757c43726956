package duoshao.archive;

import static duoshao.archive.Packing.utf8;
import static duoshao.archive.Packing.write;
import static duoshao.archive.Packing.zip;
import static org.assertj.core.api.Assertions.assertThat;

import duoshao.archive.Packing.Entry;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Zip archives -> the articles in them. */
class ZipTest {
  private static final Chunking CHUNKING = new Chunking(3, 1 << 20, 2);

  @TempDir private Path folder;
  private Path archive = Path.of("");

  private Reading read(byte[] zip) {
    return read(Limits.DEFAULT, zip);
  }

  private Reading read(Limits limits, byte[] zip) {
    archive = write(folder.resolve("a.zip"), zip);
    return Reading.of(limits, CHUNKING, archive);
  }

  @Test
  void isReadInTheOrderOfItsDirectory() {
    Entry[] entries =
        IntStream.range(0, 10)
            .mapToObj(i -> Entry.of(9 - i + ".md", "正文" + i))
            .toArray(Entry[]::new);
    Reading reading = read(zip(entries));
    assertThat(reading.contents())
        .containsExactlyElementsOf(IntStream.range(0, 10).mapToObj(i -> "正文" + i).toList());
    assertThat(reading.sources(archive)).startsWith("9.md", "8.md").endsWith("0.md");
  }

  @Test
  void holdsWhatAFolderWouldHold() {
    Reading reading =
        read(
            zip(
                Entry.of("2021/", ""),
                Entry.of("2021/a.md", "正文"),
                Entry.of("2021/a.png", "x"),
                Entry.of("__MACOSX/2021/._a.md", "x"),
                Entry.of(".git/a.md", "x"),
                Entry.of("LICENSE", "正文"),
                Entry.of("empty.md", "")));
    assertThat(reading.sources(archive)).containsExactly("2021/a.md", "LICENSE", "empty.md");
    assertThat(reading.skipped()).isEqualTo(3);
    assertThat(reading.letters(archive)).isEmpty();
  }

  @Test
  void namesAreDataNotPaths() {
    Reading reading =
        read(
            zip(
                Entry.of("../../etc/a.md", "1"),
                Entry.of("/etc/b.md", "2"),
                Entry.of("C:\\新闻\\c.md", "3"),
                Entry.of("a\nb.md", "4"),
                Entry.of("a.md", "5"),
                new Entry("./a.md", utf8("6"))));
    assertThat(reading.sources(archive))
        .containsExactly(
            "../../etc/a.md", "/etc/b.md", "C:\\新闻\\c.md", "a\\u000ab.md", "a.md", "./a.md");
    assertThat(reading.contents()).containsExactly("1", "2", "3", "4", "5", "6");
  }

  @Test
  void namesMayBeInGbk() {
    Reading reading = read(zip(Charset.forName("GBK"), Entry.of("新闻/甲公司.md", "正文")));
    assertThat(reading.sources(archive)).containsExactly("新闻/甲公司.md");
  }

  @Test
  void archivesInItAreNotOpened() {
    Reading reading =
        read(
            zip(
                new Entry("b.zip", zip(Entry.of("c.md", "x"))),
                Entry.of("d.tar.gz", "x"),
                Entry.of("e.rar", "x"),
                Entry.of("f.md", "正文")));
    assertThat(reading.sources(archive)).containsExactly("f.md");
    String reason = ": an archive within an archive is not opened: unpack it first";
    assertThat(reading.letters(archive))
        .containsExactly("b.zip" + reason, "d.tar.gz" + reason, "e.rar" + reason);
  }

  @Test
  void linesInItAreRead() {
    Reading reading =
        read(zip(Entry.of("a.jsonl", "{\"a\": 1}\n\n{\"a\": 2}\n"), Entry.of("b.md", "正文")));
    assertThat(reading.sources(archive)).containsExactly("a.jsonl#1", "a.jsonl#3", "b.md");
  }

  @Test
  void entriesThatGrowTooMuchAreDeadLettersAndTheOthersAreRead() {
    Limits limits = new Limits(10, 1000, 10_000, 200, 5000);
    Reading reading = read(limits, zip(new Entry("a.md", new byte[1001]), Entry.of("b.md", "正文")));
    assertThat(reading.sources(archive)).containsExactly("b.md");
    assertThat(reading.letters(archive))
        .containsExactly("a.md: 1001 bytes are too long for an article: the limit is 1000 bytes");
  }

  @Test
  void anArchiveThatGrowsTooMuchIsReadUpToThere() {
    Limits limits = new Limits(10, 4000, 1 << 20, 10, 5000);
    byte[] zeros = new byte[3000];
    Reading reading =
        read(
            limits,
            zip(new Entry("a.md", zeros), new Entry("b.md", zeros), Entry.of("c.md", "正文")));
    assertThat(reading.sources(archive)).containsExactly("a.md");
    assertThat(reading.letters(archive)).singleElement().asString().contains(": it grows beyond");
  }

  @Test
  void anArchiveOfTooManyEntriesIsReadUpToThere() {
    Limits limits = new Limits(2, 1000, 1 << 20, 200, 5000);
    Reading reading =
        read(limits, zip(Entry.of("a.md", "1"), Entry.of("b.md", "2"), Entry.of("c.md", "3")));
    assertThat(reading.contents()).containsExactly("1", "2");
    assertThat(reading.letters(archive))
        .containsExactly(": it holds more than the limit of 2 entries");
  }

  @Test
  void anEntryThatIsLongerThanItSaysIsADeadLetter() {
    byte[] zip = zip(new Entry("a.md", new byte[5000]), Entry.of("b.md", "正文"));
    ByteBuffer directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    directory.putInt(directoryStart(directory) + 24, 10);
    Reading reading = read(zip);
    assertThat(reading.sources(archive)).containsExactly("b.md");
    assertThat(reading.letters(archive))
        .containsExactly("a.md: it grows beyond the limit of 10 bytes when it is unpacked");
  }

  @Test
  void damagedAndEncryptedEntriesAreDeadLetters() {
    byte[] zip = zip(Entry.of("a.md", "营收12亿元"), Entry.of("b.md", "正文"), Entry.of("c.md", "正文"));
    ByteBuffer directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int start = directoryStart(directory);
    directory.putInt(start + 16, 0);
    directory.putShort(start + 50 + 8, (short) 1);
    directory.putShort(start + 100 + 10, (short) 14);
    Reading reading = read(zip);
    assertThat(reading.letters(archive))
        .containsExactly(
            "a.md: it is damaged: its content does not fit its checksum",
            "b.md: it is encrypted: unpack it with its password first",
            "c.md: it is compressed with method 14: only deflate is read");
  }

  @Test
  void whatIsNoZipArchiveIsADeadLetter() {
    byte[] zip = zip(Entry.of("a.md", "正文"));
    assertThat(read(utf8("正文")).letters(archive))
        .containsExactly(": it has no directory at its end: cut off, or no zip archive");
    assertThat(read(new byte[0]).letters(archive)).hasSize(1);
    assertThat(read(Arrays.copyOf(zip, zip.length - 10)).letters(archive)).hasSize(1);
    assertThat(read(zip()).letters(archive)).containsExactly(": there is no file in it");
  }

  @Test
  void mayStandBehindAProgram() {
    byte[] zip = zip(Entry.of("a.md", "正文"));
    byte[] both = new byte[zip.length + 1000];
    System.arraycopy(zip, 0, both, 1000, zip.length);
    assertThat(read(both).contents()).containsExactly("正文");
  }

  @Test
  void noDamageMakesItThrow() {
    byte[] zip = zip(Entry.of("a.md", "营收12亿元".repeat(10)), Entry.of("b.jsonl", "{}\n{}\n"));
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = zip.clone();
      for (int j = 0; j < 1 + i % 4; j++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      assertThat(read(damaged)).isNotNull();
    }
  }

  private static int directoryStart(ByteBuffer zip) {
    return zip.getInt(zip.limit() - 22 + 16);
  }

  @Test
  void readsTheSixtyFourBitForm() throws java.io.IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream(bytes)) {
      zip.setUseZip64(org.apache.commons.compress.archivers.zip.Zip64Mode.Always);
      zip.setEncoding(StandardCharsets.UTF_8.name());
      zip.putArchiveEntry(new org.apache.commons.compress.archivers.zip.ZipArchiveEntry("甲.md"));
      zip.write(utf8("正文"));
      zip.closeArchiveEntry();
    }
    assertThat(read(bytes.toByteArray()).contents()).containsExactly("正文");
    assertThat(Reading.of(archive).sources(archive)).containsExactly("甲.md");
  }
}
