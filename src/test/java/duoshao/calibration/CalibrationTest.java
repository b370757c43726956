package duoshao.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duoshao.extract.ArticleExtractor;
import duoshao.figure.statement.FigureExtractor;
import duoshao.lexicon.NameDictionary;
import duoshao.nlp.HanlpSegmenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {
  private static final ArticleExtractor EXTRACTOR =
      new ArticleExtractor(
          new FigureExtractor(NameDictionary.with(List.of()), new HanlpSegmenter()));

  @TempDir Path folder;

  @Test
  void everyFigureIsCountedByItsEvidence() throws IOException {
    write("平安银行净利润12亿元，营业收入30亿元。", "12亿元\tmoney\t1200000000\tCNY\texact\t平安银行\t净利润\t净利润\tlevel");
    Calibration calibration = Calibration.on(folder, EXTRACTOR);
    assertThat(calibration.counts().lines())
        .as("the second figure is not annotated, so it is wrong")
        .containsExactly(
            "all\t\t1\t2",
            "subject\tcarried in_sentence\t0\t1",
            "subject\tname in_sentence\t1\t1",
            "metric\tmeasure\t1\t2",
            "kind\tmoney measure\t1\t2",
            "length\t1-3\t1\t1",
            "length\t4-6\t0\t1",
            "sentence\t0-59\t1\t2");
    assertThat(calibration.report().get(0)).isEqualTo("figures 2, right 0.500");
  }

  @Test
  void whatMayBeLeftOutIsNotCounted() throws IOException {
    write(
        "平安银行净利润12亿元，营业收入30亿元。", "12亿元\t?", "30亿元\tmoney\t3000000000\tCNY\texact\t?\t?\t?\tlevel");
    assertThat(Calibration.on(folder, EXTRACTOR).counts().lines()).contains("all\t\t1\t1");
  }

  @Test
  void aWrongFieldIsWrong() throws IOException {
    write("平安银行净利润12亿元。", "12亿元\tmoney\t1200000000\tCNY\texact\t平安银行\t营业收入\t营业收入\tlevel");
    assertThat(Calibration.on(folder, EXTRACTOR).counts().lines()).contains("all\t\t0\t1");
  }

  @Test
  void aFolderWithoutAnnotationsIsRefused() {
    assertThatThrownBy(() -> Calibration.on(folder, EXTRACTOR))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("holds no annotations");
  }

  @Test
  void aLineWithTooManyCellsIsNamed() throws IOException {
    write("平安银行净利润12亿元。", "12亿元" + "\t".repeat(15));
    assertThatThrownBy(() -> Calibration.on(folder, EXTRACTOR))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a.tsv: an annotated figure has 15 cells, not 16");
  }

  @Test
  void figuresAreAlignedByTheirNumbers() {
    assertThat(Alignment.of(List.of("12亿元", "5%", "3家"), List.of("１2亿", "7%", "3")))
        .containsExactly(new Alignment.Pair(0, 0), new Alignment.Pair(2, 2));
  }

  private void write(String text, String... figures) throws IOException {
    Path articles = Files.createDirectories(folder.resolve("articles"));
    Files.writeString(
        articles.resolve("a.md"),
        "---\ntitle: \"\"\ndate: 2022-03-01 09:00:00 +0800\n---\n\n" + text + "\n");
    Files.writeString(folder.resolve("a.tsv"), "# a comment\n" + String.join("\n", figures) + "\n");
  }
}
