package duoshao.calibration;

import duoshao.article.Article;
import duoshao.article.ArticleParser;
import duoshao.article.Parsed;
import duoshao.article.RawArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An article and all figures that it states, as a person annotated them.
 *
 * <p>A folder of annotations holds {@code articles/NAME.md} and, for each, {@code NAME.tsv}: a
 * figure a line in text order, cells separated by tabs: text, kind, value, unit, bound, subject,
 * metric core, metric, role, direction, comparison, modality, period start, period end, relation.
 * {@code #} begins a comment; {@code |} separates right answers; {@code ?} stands for what is not
 * judged, as a kind for a figure that may be left out.
 */
record AnnotatedArticle(Article article, List<AnnotatedFigure> figures) {
  AnnotatedArticle {
    figures = List.copyOf(figures);
  }

  /**
   * The articles of a folder, by name.
   *
   * @throws IOException if it cannot be read, holds none, or an article of it is unreadable
   */
  static List<AnnotatedArticle> in(Path folder) throws IOException {
    List<Path> tables;
    try (Stream<Path> files = Files.list(folder)) {
      tables = files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    if (tables.isEmpty()) {
      throw new IOException(folder + " holds no annotations (NAME.tsv beside articles/NAME.md)");
    }
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (Path table : tables) {
      String name = table.getFileName().toString().replaceFirst("\\.tsv$", ".md");
      articles.add(
          new AnnotatedArticle(article(folder.resolve("articles").resolve(name)), figures(table)));
    }
    return articles;
  }

  private static List<AnnotatedFigure> figures(Path table) throws IOException {
    List<AnnotatedFigure> figures = new ArrayList<>();
    for (String line : Files.readAllLines(table, StandardCharsets.UTF_8)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        try {
          figures.add(AnnotatedFigure.of(line));
        } catch (IllegalArgumentException e) {
          throw new IOException(table + ": " + e.getMessage(), e);
        }
      }
    }
    return figures;
  }

  private static Article article(Path file) throws IOException {
    Parsed parsed =
        new ArticleParser()
            .parse(
                new RawArticle(
                    file.toString(), RawArticle.Format.MARKDOWN, Files.readAllBytes(file)));
    if (parsed instanceof Article article) {
      return article;
    }
    throw new IOException(file + " is no article: " + parsed);
  }
}
