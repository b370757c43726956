package duoshao.archive;

import static duoshao.archive.Packing.write;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @TempDir private Path folder;

  @BeforeEach
  void fill() {
    for (String name :
        List.of(
            "1.md",
            "2.txt",
            "2021/3.md",
            "2021/12/4.md",
            "2021/12/4.xml",
            "2022/5.md",
            "2022/.6.md")) {
      write(folder.resolve(name), "正文");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      textBlock =
          """
          *.md            | 1.md
          *               | 1.md 2.txt 2021/12/4.md 2021/3.md 2022/5.md
          **/*.md         | 1.md 2021/12/4.md 2021/3.md 2022/5.md
          2021/**/*.md    | 2021/12/4.md 2021/3.md
          2021/*.md       | 2021/3.md
          202?/[35].md    | 2021/3.md 2022/5.md
          202?/[!3].md    | 2022/5.md
          *.{md,txt}      | 1.md 2.txt
          20*             | 2021/12/4.md 2021/3.md 2022/5.md
          **/4.*          | 2021/12/4.md
          **/*.xml        | 2021/12/4.xml
          """)
  void standsForTheFilesThatMatch(String glob, String files) {
    assertThat(Reading.of(folder.resolve(glob)).sources(folder)).containsExactly(files.split(" "));
  }

  @Test
  void thatMatchesNothingIsADeadLetter() {
    assertThat(Reading.of(folder.resolve("*.html")).letters(folder))
        .containsExactly("*.html: no file matches this pattern");
    assertThat(Reading.of(folder.resolve("no/*.md")).letters(folder))
        .containsExactly("no/*.md: no file matches this pattern");
  }

  @Test
  void aFileOfThatNameComesFirst() {
    write(folder.resolve("[1].md"), "正文");
    assertThat(Reading.of(folder.resolve("[1].md")).sources(folder)).containsExactly("[1].md");
  }
}
