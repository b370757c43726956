package duoshao.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is read the short way, where a post has the plainest form, is what the long way reads. */
class PlainFormsTest {
  private static final int TRIES = 20_000;

  private static final String[] FIELDS = {
    "title",
    "date",
    ": ",
    ":",
    "\"",
    "\"",
    "\n",
    "\n",
    "甲公司",
    "12亿",
    " ",
    "#",
    "null",
    "'",
    "[a]",
    "-",
    "tags: ",
    "\\",
    "~",
    "：",
    "2021-12-27 08:47",
    "*ST",
    "&a",
    "\t",
    "|",
    "url: ",
    "？"
  };
  private static final String[] LINES = {
    "[",
    "](",
    ")",
    "<http://",
    "<https://a.b/c?d=1",
    ">",
    "甲",
    "｜",
    "//a.b/c",
    " ",
    "返回",
    "!",
    "*",
    "(",
    "_",
    "\\",
    "[甲](//a)",
    "<http://a.b/c>",
    "&lt;",
    ":",
    "<p>",
    "1.",
    "\"",
    "[a]: b",
    "-"
  };
  private static final String[] TAGS = {
    "<p>",
    "</p>",
    "<p class=\"em_media\">",
    "<br>",
    "<br/>",
    "<a>",
    "</a>",
    "甲公司",
    " ",
    "\n",
    "\u3000\u3000",
    "12亿",
    "<p>乙</p>",
    "<p>丙</p>\n ",
    "<p>丁<a>戊</a></p>",
    "<b>",
    "&amp;",
    "&lt;",
    "&gt;",
    "lt;",
    "<",
    ">",
    "<p id=\"x\">",
    "\u200B"
  };

  private final Random random = new Random(20211227);

  @Test
  void plainFieldsAreYaml() {
    int plain = 0;
    for (int i = 0; i < TRIES; i++) {
      String yaml = "title: " + of(FIELDS) + "\n";
      Optional<FrontMatter> read = PlainFields.read(yaml + "---\n", 0, yaml.length());
      if (read.isPresent()) {
        plain++;
        assertThat(read).as(yaml).isEqualTo(YamlFields.read(yaml, ""));
      }
    }
    assertThat(plain).isGreaterThan(TRIES / 50);
  }

  @Test
  void linkLinesAreMarkdown() {
    String emphasised = "<p><em>甲</em></p>"; // after it the parser reads all
    int plain = 0;
    for (int i = 0; i < TRIES; i++) {
      String line = of(LINES);
      StringBuilder html = new StringBuilder();
      if (LinkLine.render(line, html)) {
        plain++;
        assertThat(emphasised + html).as(line).isEqualTo(Markdown.toHtml("*甲*\n\n" + line));
      } else {
        assertThat(html).isEmpty();
      }
    }
    assertThat(plain).isGreaterThan(TRIES / 50);
  }

  @Test
  void plainPagesAreHtml() {
    int plain = 0;
    for (int i = 0; i < TRIES; i++) {
      String html = of(TAGS);
      Optional<PassageBuilder> read = PlainPage.read(html);
      if (read.isPresent()) {
        plain++;
        PassageBuilder slow = new PassageBuilder();
        VisibleText.read(Jsoup.parse(html).body(), slow);
        assertThat(read.get().passages()).as(html).isEqualTo(slow.passages());
        assertThat(read.get().flags()).as(html).isEqualTo(slow.flags());
      }
    }
    assertThat(plain).isGreaterThan(TRIES / 50);
  }

  private String of(String[] parts) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(7);
    for (int i = 0; i < length; i++) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }
}
