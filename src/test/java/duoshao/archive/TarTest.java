package duoshao.archive;

import static duoshao.archive.Packing.gzip;
import static duoshao.archive.Packing.tar;
import static duoshao.archive.Packing.utf8;
import static duoshao.archive.Packing.write;
import static org.assertj.core.api.Assertions.assertThat;

import duoshao.archive.Packing.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tar archives, packed or not -> the articles in them. */
class TarTest {
  @TempDir private Path folder;
  private Path archive = Path.of("");

  private Reading read(byte[] tar) {
    return read(Limits.DEFAULT, 3, tar);
  }

  private Reading read(Limits limits, int shares, byte[] tar) {
    archive = write(folder.resolve("a.tar.gz"), tar);
    return Reading.of(limits, new Chunking(2, 1 << 20, shares), archive);
  }

  /** Entries that make an archive long enough for several shares. */
  private static Entry[] manyEntries() {
    Random random = new Random(1);
    return IntStream.range(0, 60)
        .mapToObj(
            i -> {
              byte[] content = new byte[60_000];
              random.nextBytes(content);
              return new Entry("2021/" + i + ".md", content);
            })
        .toArray(Entry[]::new);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void isTheSameInAnyNumberOfShares(int shares) {
    Entry[] entries = manyEntries();
    Reading reading = read(Limits.DEFAULT, shares, gzip(tar(entries)));
    assertThat(reading.sources(archive))
        .containsExactlyElementsOf(Arrays.stream(entries).map(Entry::name).toList());
    assertThat(reading.letters(archive)).isEmpty();
    assertThat(reading.places()).contains(new Place(0, 0, 0), new Place(0, 29, 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void thatBreaksOffSaysSoOnceInAnyNumberOfShares(int shares) {
    byte[] whole = gzip(tar(manyEntries()));
    for (int length : List.of(whole.length - 5000, whole.length / 2, 100_000, 40)) {
      Reading reading = read(Limits.DEFAULT, shares, Arrays.copyOf(whole, length));
      int articles = reading.sources(archive).size();
      assertThat(reading.letters(archive))
          .containsExactly(": it is cut off" + (articles == 0 ? "" : readBefore(articles)));
    }
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, whole.length / 2, whole.length / 2 + 50, (byte) 0x55);
    Reading reading = read(Limits.DEFAULT, shares, damaged);
    assertThat(reading.letters(archive)).hasSize(1);
    assertThat(reading.sources(archive)).hasSizeBetween(28, 31);
  }

  private static String readBefore(int entries) {
    return "; what stands before that is read: " + entries + " entries";
  }

  @Test
  void holdsWhatAFolderWouldHold() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      tar.putArchiveEntry(new TarArchiveEntry("2021/"));
      tar.closeArchiveEntry();
      TarArchiveEntry link = new TarArchiveEntry("2021/link.md", TarConstants.LF_SYMLINK);
      link.setLinkName("/etc/passwd");
      tar.putArchiveEntry(link);
      tar.closeArchiveEntry();
      tar.putArchiveEntry(new TarArchiveEntry("2021/pipe.md", TarConstants.LF_FIFO));
      tar.closeArchiveEntry();
    }
    assertThat(read(bytes.toByteArray()).skipped()).isEqualTo(2);
    Reading reading =
        read(
            tar(
                Entry.of("./2021/a.md", "正文"),
                Entry.of("2021/a.png", "x"),
                Entry.of(".git/a.md", "x"),
                Entry.of("a.zip", "x"),
                Entry.of("a.jsonl", "{}\n{}")));
    assertThat(reading.sources(archive)).containsExactly("2021/a.md", "a.jsonl#1", "a.jsonl#2");
    assertThat(reading.skipped()).isEqualTo(2);
    assertThat(reading.letters(archive))
        .containsExactly("a.zip: an archive within an archive is not opened: unpack it first");
  }

  @Test
  void namesAreDataNotPaths() {
    String longName = "新闻/" + "长".repeat(60) + ".md";
    Reading reading =
        read(tar(Entry.of("../a.md", "1"), Entry.of("/b.md", "2"), Entry.of(longName, "3")));
    assertThat(reading.sources(archive)).containsExactly("../a.md", "/b.md", longName);
    assertThat(read(tar(Charset.forName("GBK"), Entry.of("新闻/甲公司.md", "正文"))).sources(archive))
        .containsExactly("新闻/甲公司.md");
  }

  @Test
  void itsContentTellsWhetherItIsPacked() {
    assertThat(read(tar(Entry.of("a.md", "正文"))).contents()).containsExactly("正文");
    Path tar = write(folder.resolve("b.tar"), gzip(tar(Entry.of("a.md", "正文"))));
    assertThat(Reading.of(tar).contents()).containsExactly("正文");
  }

  @Test
  void entriesThatAreTooLongAreDeadLettersAndTheOthersAreRead() {
    Limits limits = new Limits(10, 1000, 1 << 20, 200, 1 << 20);
    Reading reading =
        read(limits, 1, tar(new Entry("a.md", new byte[1001]), Entry.of("b.md", "正文")));
    assertThat(reading.sources(archive)).containsExactly("b.md");
    assertThat(reading.letters(archive))
        .containsExactly("a.md: 1001 bytes are too long for an article: the limit is 1000 bytes");
  }

  @Test
  void anArchiveThatGrowsOrHoldsTooMuchIsReadUpToThere() {
    Entry small = Entry.of("a.md", "正文");
    byte[] bomb = gzip(tar(small, new Entry("b.md", new byte[50_000]), small));
    Reading reading = read(new Limits(10, 1 << 20, 1 << 20, 10, 20_000), 1, bomb);
    assertThat(reading.contents()).containsExactly("正文");
    assertThat(reading.letters(archive))
        .containsExactly(
            ": it grows beyond the limit of 20000 bytes when it is unpacked" + readBefore(1));
    Reading many = read(new Limits(2, 1000, 1 << 20, 200, 1 << 20), 1, tar(small, small, small));
    assertThat(many.contents()).hasSize(2);
    assertThat(many.letters(archive))
        .containsExactly(": it holds more than the limit of 2 entries" + readBefore(2));
  }

  @Test
  void aNameWithoutEndIsRefusedBeforeItIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry name =
          new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
      name.setSize(2 << 20);
      tar.putArchiveEntry(name);
      tar.write(new byte[2 << 20]);
      tar.closeArchiveEntry();
    }
    assertThat(read(gzip(bytes.toByteArray())).letters(archive))
        .containsExactly(": the name or the attributes of an entry are too long");
  }

  @Test
  void whatIsNoTarArchiveIsADeadLetter() {
    assertThat(read(utf8("正文".repeat(1000))).letters(archive)).hasSize(1);
    assertThat(read(gzip(utf8("正文".repeat(1000)))).letters(archive)).hasSize(1);
    assertThat(read(new byte[0]).letters(archive)).containsExactly(": there is no file in it");
    assertThat(read(tar()).letters(archive)).containsExactly(": there is no file in it");
  }

  @Test
  void noDamageMakesItThrow() {
    byte[] tar = tar(Entry.of("a.md", "营收12亿元".repeat(10)), Entry.of("长".repeat(50), "{}\n{}\n"));
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      byte[] damaged = tar.clone();
      for (int j = 0; j < 1 + i % 4; j++) {
        damaged[random.nextInt(4096)] = (byte) random.nextInt();
      }
      assertThat(read(damaged)).isNotNull();
    }
  }
}
