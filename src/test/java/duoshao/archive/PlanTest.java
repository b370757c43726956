package duoshao.archive;

import static duoshao.archive.Packing.tar;
import static duoshao.archive.Packing.write;
import static duoshao.archive.Packing.zip;
import static org.assertj.core.api.Assertions.assertThat;

import duoshao.archive.Packing.Entry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of everything -> pieces of work. */
class PlanTest {
  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    write(folder.resolve("1.md"), "正文");
    write(folder.resolve("2.md"), "正文");
    write(folder.resolve("3.md"), "正文");
    write(
        folder.resolve("4.zip"),
        zip(Entry.of("a.md", "1"), Entry.of("b.md", "2"), Entry.of("c.md", "3")));
    write(folder.resolve("5.rar"), "x");
    write(folder.resolve("6.tar"), tar(new Entry("a.md", new byte[3 << 20])));
    write(folder.resolve("7.jsonl"), "{}\n{}\n{}\n");
    write(folder.resolve("8.md"), "正文");
  }

  private Plan plan() {
    Listing listing =
        LocalFiles.list(List.of(folder.toString(), folder.resolve("9.md").toString()));
    return Planner.plan(listing, new LocalFiles(), Limits.DEFAULT, new Chunking(2, 1 << 20, 2));
  }

  @Test
  void standsInTheOrderOfTheInput() {
    assertThat(plan().pieces().stream().map(PlanTest::describe))
        .containsExactly(
            "0 FileRun",
            "1 FileRun",
            "2 ZipRun",
            "3 ZipRun",
            "4 Refusal",
            "5 StreamShare",
            "5 StreamShare",
            "6 LineRun",
            "7 LineRun",
            "8 FileRun",
            "9 Refusal");
    assertThat(plan().files()).hasSize(8);
    assertThat(plan().files().get(0).size()).isEqualTo(6);
  }

  private static String describe(Piece piece) {
    return piece.number() + " " + piece.getClass().getSimpleName();
  }

  @Test
  void isTheSameEachTime() {
    assertThat(plan()).isEqualTo(plan());
  }

  @Test
  void piecesTravelToOtherMachines() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Piece piece : plan().pieces()) {
        out.writeObject(piece);
      }
      out.writeObject(new PieceReader(new LocalFiles(), Limits.DEFAULT));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      for (Piece piece : plan().pieces()) {
        assertThat(in.readObject()).isEqualTo(piece);
      }
      assertThat(in.readObject()).isInstanceOf(PieceReader.class);
    }
  }
}
