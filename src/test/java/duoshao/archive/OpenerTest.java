package duoshao.archive;

import static duoshao.archive.Packing.gzip;
import static duoshao.archive.Packing.tar;
import static duoshao.archive.Packing.utf8;
import static duoshao.archive.Packing.zip;
import static org.assertj.core.api.Assertions.assertThat;

import duoshao.archive.Packing.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** Files that are stored elsewhere are planned and read through an {@link Opener} alone. */
class OpenerTest {
  private static final Map<String, byte[]> STORE =
      Map.of(
          "store://1.md", utf8("一"),
          "store://2.zip", zip(Entry.of("a.md", "二")),
          "store://3.tar.gz", gzip(tar(Entry.of("a.md", "三"))),
          "store://4.jsonl", utf8("{}\n{}\n"));

  private static final Opener OPENER =
      location -> {
        byte[] content = STORE.get(location);
        if (content == null) {
          throw new IOException("the store has no " + location);
        }
        return new SeekableInMemoryByteChannel(content);
      };

  @Test
  void nothingElseIsOpened() {
    List<Listing.Item> items =
        List.of("1.md", "2.zip", "3.tar.gz", "4.jsonl", "5.md", "6.zip").stream()
            .map(name -> new InputFile("store://" + name, "news/" + name, 0, true))
            .<Listing.Item>map(Listing.Found::new)
            .toList();
    Plan plan = Planner.plan(new Listing(items, 0), OPENER, Limits.DEFAULT, Chunking.forShares(2));
    Reading reading = new Reading();
    PieceReader reader = new PieceReader(OPENER, Limits.DEFAULT);
    plan.pieces().forEach(piece -> reader.read(piece, reading));
    assertThat(reading.sources(Path.of("news")))
        .containsExactly("1.md", "2.zip!/a.md", "3.tar.gz!/a.md", "4.jsonl#1", "4.jsonl#2");
    assertThat(reading.letters(Path.of("news")))
        .containsExactly(
            "5.md: the store has no store://5.md", "6.zip: the store has no store://6.zip");
  }
}
