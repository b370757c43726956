package duoshao.archive;

import static duoshao.archive.Packing.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duoshao.article.DeadLetter;
import duoshao.article.RawArticle.Format;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders -> the articles in them. */
class FolderTest {
  @TempDir private Path folder;

  @Test
  void isReadInTheOrderOfItsPaths() {
    for (String name :
        List.of("b/2.md", "b/10.md", "a.txt", "B/1.html", "b.markdown", "乙.htm", "甲.xhtml")) {
      write(folder.resolve(name), "正文");
    }
    assertThat(Reading.of(folder).sources(folder))
        .containsExactly(
            "B/1.html", "a.txt", "b/10.md", "b/2.md", "b.markdown", "乙.htm", "甲.xhtml");
  }

  @Test
  void filesThatAreNoArticlesAreCounted() {
    for (String name :
        List.of(
            "a.png",
            "a.css",
            "feed.xml",
            "a.json",
            ".DS_Store",
            ".git/x.md",
            "__MACOSX/a.md",
            "_layouts/a.html")) {
      write(folder.resolve(name), "正文");
    }
    write(folder.resolve("_posts/a.md"), "正文");
    Reading reading = Reading.of(folder);
    assertThat(reading.sources(folder)).containsExactly("_posts/a.md");
    assertThat(reading.skipped()).isEqualTo(8);
    assertThat(reading.letters(folder)).isEmpty();
  }

  @Test
  void contentTellsWhatAFileWithoutEndingIs() {
    write(folder.resolve("1"), "---\ntitle: 甲\n---\n正文");
    write(folder.resolve("2"), "<!DOCTYPE html><p>正文");
    write(folder.resolve("3"), "{\"text\": \"正文\"}");
    write(folder.resolve("4 公告V1.2"), "正文");
    write(folder.resolve("5"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    Reading reading = Reading.of(folder);
    assertThat(reading.formats())
        .containsExactly(Format.MARKDOWN, Format.HTML, Format.JSON, Format.TEXT);
    assertThat(reading.skipped()).isEqualTo(1);
  }

  @Test
  void aFileThatTheUserNamesIsReadWhateverItIs() {
    Path log = write(folder.resolve("a.log"), "正文");
    Path picture = write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G'});
    Path json = write(folder.resolve("a.json"), "{\"text\": \"正文\"}");
    Path hidden = write(folder.resolve(".a.md"), "正文");
    assertThat(Reading.of(log, picture, json, hidden).formats())
        .containsExactly(Format.TEXT, Format.TEXT, Format.JSON, Format.MARKDOWN);
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() {
    Path file = write(folder.resolve("a.md"), "正文");
    assertThat(Reading.of(file, folder, folder.resolve("./a.md"), file).sources(folder))
        .containsExactly("a.md");
  }

  @Test
  void aFolderMayBeCalledLikeAnArticle() {
    write(folder.resolve("x.md/a.md"), "正文");
    assertThat(Reading.of(folder).sources(folder)).containsExactly("x.md/a.md");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void namesMayHoldAnything() {
    String chinese = "名".repeat(82) + ".md";
    write(folder.resolve("a b 'c' \"d\".md"), "1");
    write(folder.resolve("a\nb.md"), "2");
    write(folder.resolve("100%.md"), "3");
    write(folder.resolve(chinese), "4");
    Reading reading = Reading.of(folder);
    assertThat(reading.sources(folder))
        .containsExactly("100%.md", "a\\u000ab.md", "a b 'c' \"d\".md", chinese);
    assertThat(reading.contents()).containsExactly("3", "2", "1", "4");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void linksAreFollowedButNoFolderIsReadTwice() throws IOException {
    write(folder.resolve("a/1.md"), "正文");
    Files.createSymbolicLink(folder.resolve("a/loop"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("c.md"), folder.resolve("a/1.md"));
    Files.createSymbolicLink(folder.resolve("d.md"), folder.resolve("nothing"));
    Files.createSymbolicLink(folder.resolve("e.md"), folder.resolve("e.md"));
    Reading reading = Reading.of(folder);
    assertThat(reading.sources(folder)).containsExactly("a/1.md", "c.md");
    assertThat(reading.letters(folder))
        .satisfiesExactly(
            loop -> assertThat(loop).isEqualTo("a/loop: a link to a folder that is read already"),
            second -> assertThat(second).isEqualTo("b: a link to a folder that is read already"),
            broken -> assertThat(broken).isEqualTo("d.md: a link to nothing"),
            self -> assertThat(self).startsWith("e.md: ").containsIgnoringCase("symbolic links"));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeIsADeadLetterAndIsNeverOpened() throws Exception {
    Path pipe = folder.resolve("pipe.md");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    String reason = ": it is not a file but a pipe, a socket or a device";
    assertThat(Reading.of(folder).letters(folder)).containsExactly("pipe.md" + reason);
    assertThat(Reading.of(pipe).letters(folder)).containsExactly("pipe.md" + reason);
  }

  @Test
  void whatCannotBeOpenedIsADeadLetter() {
    Path secret = write(folder.resolve("a.md"), "正文");
    write(folder.resolve("b.md"), "正文");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret));
    Reading reading = Reading.of(folder);
    assertThat(reading.sources(folder)).containsExactly("b.md");
    assertThat(reading.letters(folder)).containsExactly("a.md: permission denied");
  }

  @Test
  void aFileThatIsNotThereIsADeadLetter() {
    assertThat(Reading.of(folder.resolve("a.md")).letters(folder))
        .containsExactly("a.md: there is no such file");
    assertThat(LocalFiles.list(List.of("a\0b")).items())
        .containsExactly(
            new Listing.Lost(
                new DeadLetter("a\\u0000b", DeadLetter.Stage.READ, "there is no such file", "")));
  }

  @Test
  void anArticleThatIsTooLongIsADeadLetter() {
    write(folder.resolve("a.md"), "十个字的一篇短的文章");
    write(folder.resolve("b.md"), "正文");
    Limits limits = new Limits(10, 20, 1000, 200, 1000);
    Reading reading = Reading.of(limits, Chunking.forShares(1), folder);
    assertThat(reading.sources(folder)).containsExactly("b.md");
    assertThat(reading.letters(folder))
        .containsExactly("a.md: 30 bytes are too long for an article: the limit is 20 bytes");
  }
}
