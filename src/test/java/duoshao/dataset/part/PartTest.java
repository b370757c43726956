package duoshao.dataset.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duoshao.article.DeadLetter;
import duoshao.dataset.ArticleRows;
import duoshao.dataset.Dataset;
import duoshao.dataset.Origin;
import duoshao.dataset.SourceRows;
import duoshao.dataset.Story;
import duoshao.dataset.file.Folder;
import duoshao.dataset.file.LocalFolder;
import duoshao.extract.Extraction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartTest {
  private static final DeadLetter LETTER =
      new DeadLetter("bad.md", DeadLetter.Stage.PARSE, "no text", "<html>");

  @TempDir Path path;
  private Folder folder = LocalFolder.of(Path.of(""));

  @BeforeEach
  void useTheFolder() {
    folder = LocalFolder.of(path);
  }

  private PartSummary part(int number, Extraction... stories) throws IOException {
    try (PartWriter writer = PartWriter.open(folder, number)) {
      for (Extraction story : stories) {
        writer.add(story);
      }
      return writer.finish();
    }
  }

  private static List<SourceRows> all(Edition edition) throws IOException {
    List<SourceRows> all = new ArrayList<>();
    edition.forEach(all::add);
    return all;
  }

  private static List<String> reasons(Edition edition) throws IOException {
    return all(edition).stream()
        .flatMap(rows -> rows.of(Dataset.ERRORS).stream())
        .map(row -> row.text("source") + ": " + row.text("reason"))
        .toList();
  }

  @Test
  void rowsComeBackInOrder() throws IOException {
    PartSummary summary;
    try (PartWriter writer = PartWriter.open(folder, 3)) {
      writer.add(Story.example("a"));
      writer.add(LETTER);
      writer.add(Story.example("b"), new Origin("archive/b.md", "00", 17, 1_640_000_000_123L));
      summary = writer.finish();
    }
    assertThat(summary.sources()).isEqualTo(3);
    assertThat(summary.rows(Dataset.FIGURES)).isEqualTo(6);
    assertThat(summary.rows(Dataset.ERRORS)).isEqualTo(1);
    assertThat(all(Edition.of(folder, List.of(summary))))
        .containsExactly(
            ArticleRows.of(Story.example("a")),
            ArticleRows.of(LETTER),
            ArticleRows.of(
                Story.example("b"), new Origin("archive/b.md", "00", 17, 1_640_000_000_123L)));
  }

  @Test
  void blocksOfAnySizeComeBack() throws IOException {
    List<Extraction> stories = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      stories.add(new Story("a" + i).say("长😀".repeat(i * 20)).figure("-1元", "-1", "CNY").told());
    }
    PartSummary part = part(0, stories.toArray(Extraction[]::new));
    assertThat(all(Edition.of(folder, List.of(part))))
        .isEqualTo(stories.stream().map(ArticleRows::of).toList());
  }

  @Test
  void aSummaryTravels() throws Exception {
    PartSummary summary = part(1, Story.example("a"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(summary);
      out.writeObject(folder);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(summary);
      assertThat(in.readObject()).isEqualTo(folder);
    }
  }

  @Test
  void aPartThatWasCutOffIsRefused() throws IOException {
    PartSummary summary = part(1, Story.example("a"));
    Path file = path.resolve(summary.name());
    byte[] bytes = Files.readAllBytes(file);
    for (int length = 0; length < bytes.length; length += 7) {
      Files.write(file, java.util.Arrays.copyOf(bytes, length));
      assertThatThrownBy(() -> Edition.of(folder, List.of(summary)))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aDamagedPartIsRefused() throws IOException {
    PartSummary summary = part(1, Story.example("a"));
    Path file = path.resolve(summary.name());
    byte[] bytes = Files.readAllBytes(file);
    bytes[40] ^= 0x55;
    Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
    assertThatThrownBy(() -> all(Edition.of(folder, List.of(summary))))
        .isInstanceOf(IOException.class);
  }

  @Test
  void ofTwoCopiesTheOnePublishedLastStays() throws IOException {
    PartSummary one =
        part(
            0,
            new Story("x").source("1.md").published("2021-12-28T00:00:00+08:00").title("新").told(),
            Story.example("y"));
    PartSummary two =
        part(
            1,
            new Story("x").source("2.md").published("2021-12-27T23:00:00+08:00").title("旧").told(),
            new Story("x").source("3.md").published("").title("无日期").told());
    Edition edition = Edition.of(folder, List.of(one, two));
    assertThat(reasons(edition))
        .containsExactly(
            "2.md: the same article as 1.md (article_id x), whose rows are kept",
            "3.md: the same article as 1.md (article_id x), whose rows are kept");
    assertThat(edition.duplicates()).isEqualTo(2);
    assertThat(all(edition).get(2).of(Dataset.ERRORS).get(0).text("excerpt")).isEqualTo("旧");
    assertThat(all(edition).get(2).of(Dataset.ARTICLES)).isEmpty();
  }

  @Test
  void ofTwoCopiesOfOneDateTheLaterOneStays() throws IOException {
    PartSummary part =
        part(0, new Story("x").source("1.md").told(), new Story("x").source("2.md").told());
    assertThat(reasons(Edition.of(folder, List.of(part))))
        .containsExactly("1.md: the same article as 2.md (article_id x), whose rows are kept");
  }

  @Test
  void whatCouldNotBeReadIsNoCopyOfAnything() throws IOException {
    try (PartWriter writer = PartWriter.open(folder, 0)) {
      writer.add(LETTER);
      writer.add(LETTER);
      Edition edition = Edition.of(folder, List.of(writer.finish()));
      assertThat(edition.duplicates()).isZero();
      assertThat(all(edition)).hasSize(2);
    }
  }

  @Test
  void aStateGivesBackWhatHasNotChanged() throws IOException {
    Origin file = new Origin("archive/b.md", "bb", 17, 99);
    try (PartWriter writer = PartWriter.open(folder, 0)) {
      writer.add(Story.example("a"));
      writer.add(Story.example("b"), file);
      PartSummary first = writer.finish();
      PartSummary second = part(1, Story.example("c"));
      Edition.of(folder, List.of(first, second)).saveState(folder, "state", "v1");
    }
    SourceRows a = ArticleRows.of(Story.example("a"));
    try (State state = new State.Location(folder, "state", "v1").open().orElseThrow()) {
      assertThat(state.size()).isEqualTo(3);
      assertThat(state.find("archive/a.md", a.origin().sha256())).contains(a);
      assertThat(state.find("archive/a.md", "other")).isEmpty();
      assertThat(state.find("archive/z.md", a.origin().sha256())).isEmpty();
      assertThat(state.find("archive/b.md", 17, 99).map(SourceRows::origin)).contains(file);
      assertThat(state.find("archive/b.md", 17, 98)).isEmpty();
      assertThat(state.find("archive/a.md", -1, 0)).isEmpty();
      assertThat(state.find("archive/c.md", ArticleRows.of(Story.example("c")).origin().sha256()))
          .isPresent();
    }
    assertThat(new State.Location(folder, "state", "v2").open()).isEmpty();
    assertThat(new State.Location(folder, "nothing", "v1").open()).isEmpty();
  }

  @Test
  void aStateOfAnotherFormIsNoState() throws IOException {
    Files.writeString(path.resolve("state"), "DUOSHAO\u0001 and something else");
    assertThat(new State.Location(folder, "state", "v1").open()).isEmpty();
  }

  @Test
  void whatTheInputLacksCanBeKept() throws IOException {
    Edition.of(folder, List.of(part(0, Story.example("a"), Story.example("b"))))
        .saveState(folder, "state", "v1");
    PartSummary now = part(1, Story.example("b"), Story.example("c"));
    Optional<State> earlier = new State.Location(folder, "state", "v1").open();
    try (State state = earlier.orElseThrow()) {
      Edition edition = Edition.keeping(state, folder, List.of(now));
      assertThat(all(edition).stream().map(rows -> rows.origin().source()))
          .containsExactly("archive/a.md", "archive/b.md", "archive/c.md");
    }
  }

  @Test
  void anIndexFindsEveryKey() {
    KeyIndex index = new KeyIndex();
    for (int i = 0; i < 5_000; i++) {
      index.add("key" + i % 4_000);
    }
    for (int i = 0; i < 4_000; i++) {
      assertThat(index.places("key" + i)).contains(i).hasSize(i < 1_000 ? 2 : 1);
    }
    assertThat(index.contains("key4000")).isFalse();
    assertThat(index.isRepeated(0)).isTrue();
    assertThat(index.isRepeated(3_999)).isFalse();
  }
}
