package duoshao.figure.statement;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.figure.Figure;
import duoshao.figure.Read;
import duoshao.figure.statement.Confidence.Evidence;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
  private static final Evidence GOOD =
      new Evidence("name in_sentence", "measure", "money measure", "1-3", "0-59");
  private static final Evidence POOR = new Evidence("carried", "verb", "count", "0", "240+");

  @Test
  void whatIsOftenRightIsSure() {
    Confidence confidence = counted(200, 190, 100, 40);
    assertThat(confidence.of(GOOD)).isGreaterThan(new BigDecimal("0.90"));
    assertThat(confidence.of(POOR)).isLessThan(new BigDecimal("0.50"));
  }

  @Test
  void whatWasNeverSeenIsAsAllAre() {
    Evidence unseen = new Evidence("new", "new", "new", "new", "new");
    assertThat(counted(75, 75, 25, 0).of(unseen)).isEqualByComparingTo("0.70");
    assertThat(new Confidence.Builder().build().of(unseen)).isEqualByComparingTo("0.5");
  }

  @Test
  void oneSuccessProvesLittle() {
    Confidence.Builder counts = new Confidence.Builder();
    counts.add(POOR, false);
    counts.add(GOOD, true);
    assertThat(counts.build().of(GOOD)).isLessThan(new BigDecimal("0.65"));
  }

  @Test
  void theLinesAreSortedAndSayAll() {
    assertThat(counted(2, 2, 1, 0).lines())
        .containsExactly(
            "all\t\t2\t3",
            "subject\tcarried\t0\t1",
            "subject\tname in_sentence\t2\t2",
            "metric\tmeasure\t2\t2",
            "metric\tverb\t0\t1",
            "kind\tcount\t0\t1",
            "kind\tmoney measure\t2\t2",
            "length\t0\t0\t1",
            "length\t1-3\t2\t2",
            "sentence\t0-59\t2\t2",
            "sentence\t240+\t0\t1");
  }

  @Test
  void theShippedTableIsWhole() {
    List<String> lines = Confidence.shipped().lines();
    assertThat(lines).isNotEmpty();
    long all = seen(lines, "all");
    assertThat(all).isGreaterThan(100);
    assertThat(List.of("subject", "metric", "kind", "length", "sentence"))
        .allSatisfy(sort -> assertThat(seen(lines, sort)).isEqualTo(all));
  }

  @Test
  void aFigureHasTheConfidenceOfItsEvidence() {
    Figure figure = Read.figures("平安银行净利润12亿元。").get(0);
    assertThat(Evidence.of(figure, "")).isEqualTo(GOOD);
    assertThat(figure.confidence()).isEqualTo(Confidence.shipped().of(GOOD));
  }

  @Test
  void itCountsWhereTheSubjectIsNamed() {
    Figure figure = Read.figures("平安银行净利润12亿元。").get(0);
    assertThat(Evidence.of(figure, "平安银行年报").subject()).isEqualTo("name in_title in_sentence");
    assertThat(Evidence.of(figure, "招商银行年报").subject()).isEqualTo("name in_sentence");
  }

  private static long seen(List<String> lines, String sort) {
    return lines.stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells[0].equals(sort))
        .mapToLong(cells -> Long.parseLong(cells[3]))
        .sum();
  }

  /** Counts of so many good and poor figures, so many of each right. */
  private static Confidence counted(int good, int goodRight, int poor, int poorRight) {
    Confidence.Builder counts = new Confidence.Builder();
    for (int i = 0; i < good; i++) {
      counts.add(GOOD, i < goodRight);
    }
    for (int i = 0; i < poor; i++) {
      counts.add(POOR, i < poorRight);
    }
    return counts.build();
  }
}
