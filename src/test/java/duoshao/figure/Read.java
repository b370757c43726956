package duoshao.figure;

import duoshao.article.Article;
import duoshao.article.ArticleParser;
import duoshao.article.Parsed;
import duoshao.article.RawArticle;
import duoshao.extract.ArticleExtractor;
import duoshao.extract.Extraction;
import duoshao.figure.statement.FigureExtractor;
import duoshao.lexicon.NameDictionary;
import duoshao.nlp.HanlpSegmenter;
import duoshao.rule.Marked;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts for tests, read by the whole core with the shipped names. Each is published on 2022-03-01.
 */
public final class Read {
  private static final ArticleExtractor EXTRACTOR =
      new ArticleExtractor(
          new FigureExtractor(NameDictionary.with(List.of()), new HanlpSegmenter()));

  private Read() {}

  /** An article without a title, a paragraph a line. */
  public static Article article(String text) {
    return article("", text);
  }

  public static Article article(String title, String text) {
    String head = "---\ntitle: \"" + title + "\"\ndate: 2022-03-01 09:00:00 +0800\n---\n\n";
    return post(head + text.replace("\n", "\n\n"));
  }

  /** The article of a whole post with its front matter. */
  public static Article post(String post) {
    Parsed parsed =
        new ArticleParser()
            .parse(
                new RawArticle(
                    "a.md", RawArticle.Format.MARKDOWN, post.getBytes(StandardCharsets.UTF_8)));
    if (parsed instanceof Article article) {
      return article;
    }
    throw new IllegalArgumentException(parsed.toString());
  }

  /** Its figures, in text order. */
  public static List<Figure> figures(String text) {
    return EXTRACTOR.extract(article(text)).figures();
  }

  /** The first figure that the marked stretch is part of. */
  public static Figure figure(Marked marked) {
    return figures(marked.text()).stream()
        .filter(figure -> figure.span().overlaps(marked.span()))
        .findFirst()
        .orElseThrow();
  }

  public static Extraction extract(Article article) {
    return EXTRACTOR.extract(article);
  }

  public static Extraction explain(Article article) {
    return EXTRACTOR.explain(article);
  }
}
