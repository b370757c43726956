package duoshao.article;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.RawArticle.Format;
import duoshao.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Parses the texts of tests, and checks what holds for every article. */
final class Articles {
  private Articles() {}

  /** The article of a Markdown file. */
  static Article post(String content) {
    return article(Format.MARKDOWN, content);
  }

  /** The article of an HTML file. */
  static Article page(String content) {
    return article(Format.HTML, content);
  }

  /** The article of a text file. */
  static Article text(String content) {
    return article(Format.TEXT, content);
  }

  /** The article of a JSON object. */
  static Article json(String content) {
    return article(Format.JSON, content);
  }

  /** The article of a Markdown file with this body and a title. */
  static Article body(String markdown) {
    return post("---\ntitle: 题\ndate: 2021-12-27\n---\n" + markdown);
  }

  /** The paragraphs of a Markdown body, below its title. */
  static List<String> paragraphsOf(String markdown) {
    return paragraphs(body(markdown));
  }

  /** The paragraphs of an article, without its title. */
  static List<String> paragraphs(Article article) {
    return article.paragraphs().stream()
        .skip(1)
        .map(paragraph -> paragraph.span().of(article.text()))
        .toList();
  }

  /** The section headings of an article. */
  static List<String> headings(Article article) {
    return article.paragraphs().stream()
        .filter(Paragraph::isHeading)
        .map(paragraph -> paragraph.span().of(article.text()))
        .toList();
  }

  static Article article(Format format, String content) {
    return article(format, content.getBytes(StandardCharsets.UTF_8));
  }

  static Article article(Format format, byte[] content) {
    Parsed parsed = parse("a" + ending(format), format, content);
    assertThat(parsed).isInstanceOf(Article.class);
    return (Article) parsed;
  }

  /** The reason why there is no article. */
  static String reason(Format format, byte[] content) {
    Parsed parsed = parse("a" + ending(format), format, content);
    assertThat(parsed).isInstanceOf(DeadLetter.class);
    return ((DeadLetter) parsed).reason();
  }

  static String reason(Format format, String content) {
    return reason(format, content.getBytes(StandardCharsets.UTF_8));
  }

  static Parsed parse(String source, Format format, byte[] content) {
    Parsed parsed = new ArticleParser().parse(new RawArticle(source, format, content));
    if (parsed instanceof Article article) {
      check(article);
    }
    return parsed;
  }

  private static String ending(Format format) {
    return switch (format) {
      case MARKDOWN -> ".md";
      case HTML -> ".html";
      case TEXT -> ".txt";
      case JSON -> ".jsonl#1";
    };
  }

  /** What holds for every article, whatever its bytes are. */
  static void check(Article article) {
    String text = article.text();
    List<Paragraph> paragraphs = article.paragraphs();
    assertThat(paragraphs.get(0).span()).isEqualTo(new Span(0, article.title().length()));
    int end = -1;
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean emptyTitle = i == 1 && article.title().isEmpty();
      assertThat(paragraph.index()).isEqualTo(i);
      assertThat(paragraph.span().start()).isEqualTo(emptyTitle ? 0 : end + 1);
      assertThat(i == 0 || !paragraph.span().isEmpty()).isTrue();
      end = paragraph.span().end();
    }
    assertThat(end).isEqualTo(text.length());
    for (NamedEntity entity : article.entities()) {
      assertThat(entity.span().of(text)).isEqualTo(entity.name()).isNotBlank();
    }
    assertThat(text.chars().filter(c -> c != '\n' && c != '\t').anyMatch(Character::isISOControl))
        .as("control characters")
        .isFalse();
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).as("surrogates pair").isTrue();
    assertThat(article.id()).isNotEmpty();
  }
}
