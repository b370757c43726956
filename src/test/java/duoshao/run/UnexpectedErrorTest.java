package duoshao.run;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.ArticleParser;
import duoshao.article.FieldNames;
import duoshao.article.RawArticle;
import duoshao.dataset.Dataset;
import duoshao.dataset.SourceRows;
import duoshao.dataset.file.LocalFolder;
import duoshao.dataset.part.State;
import duoshao.extract.ArticleExtractor;
import duoshao.figure.statement.FigureExtractor;
import duoshao.lexicon.NameDictionary;
import duoshao.nlp.Segmenter;
import duoshao.nlp.Token;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An error that nobody expects costs the article that it happens in, and nothing else. */
class UnexpectedErrorTest {
  @TempDir Path folder;

  private final Tally tally = new Tally();

  /** Reads a text with a segmenter that breaks at everything. */
  private SourceRows read(Supplier<List<Token>> failure) throws IOException {
    Segmenter broken =
        new Segmenter() {
          @Override
          public List<Token> segment(String text) {
            return failure.get();
          }

          @Override
          public List<Token> segmentWithNames(String text) {
            return failure.get();
          }
        };
    FigureExtractor figures = new FigureExtractor(NameDictionary.with(List.of()), broken);
    try (SourceReader reader =
        new SourceReader(
            new Reuse(Reuse.Which.NONE, new State.Location(LocalFolder.of(folder), "state", "")),
            new ArticleParser(FieldNames.DEFAULT),
            new ArticleExtractor(figures),
            null)) {
      byte[] text = "甲公司净利润3亿元".getBytes(StandardCharsets.UTF_8);
      return reader
          .read(new RawArticle("a.txt", RawArticle.Format.TEXT, text), tally)
          .orElseThrow();
    }
  }

  @Test
  void isADeadLetterThatSaysWhere() throws IOException {
    SourceRows rows =
        read(
            () -> {
              throw new IllegalStateException("no word at 0");
            });
    assertThat(rows.of(Dataset.ARTICLES)).isEmpty();
    assertThat(rows.of(Dataset.ERRORS))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.text("source")).isEqualTo("a.txt");
              assertThat(error.text("stage")).isEqualTo("extract");
              assertThat(error.text("reason"))
                  .contains("please report it", "IllegalStateException: no word at 0", "duoshao.");
            });
    assertThat(tally.get(Tally.BUGS)).isEqualTo(1);
    assertThat(tally.get(Tally.FAILED)).isEqualTo(1);
  }

  @Test
  void mayBeAStackThatOverflows() throws IOException {
    SourceRows rows =
        read(
            () -> {
              throw new StackOverflowError();
            });
    assertThat(rows.of(Dataset.ERRORS)).hasSize(1);
    assertThat(tally.get(Tally.BUGS)).isEqualTo(1);
  }
}
