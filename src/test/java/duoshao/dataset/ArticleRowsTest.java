package duoshao.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.DeadLetter;
import duoshao.extract.Extraction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleRowsTest {
  @Test
  void aFigureHasEveryColumn() {
    Row figure = ArticleRows.of(Story.example("a1")).of(Dataset.FIGURES).get(1);
    assertThat(texts(figure))
        .containsExactly(
            "fa1x1",
            "a1",
            "2021-12-27T01:30:15Z",
            "集团总资产突破10万亿",
            "中国平安",
            "601318.SH",
            "绿色信贷余额",
            "11.7%",
            "percent",
            "11.7",
            "11.7",
            "11.7",
            "%",
            "exact",
            "change",
            "up",
            "since_year_end",
            "actual",
            "截至2021年末",
            "",
            "2021-12-31",
            "fa1x0",
            "一、绿色金融",
            "集团总资产突破10万亿\n截至2021年末，公司绿色信贷余额为1234.5亿元，较上年末11.7%",
            "1",
            "43",
            "48",
            "0.96",
            "unit_inferred subject_inherited repeats",
            "subject_metric_value",
            "证券时报",
            "https://example.com/a?x=1&y=2",
            "archive/a1.md");
  }

  @Test
  void aRangeHasNoSingleValue() {
    Row range = ArticleRows.of(Story.example("a1")).of(Dataset.FIGURES).get(2);
    assertThat(range.value("value")).isNull();
    assertThat(range.text("value_min")).isEqualTo("500000000");
    assertThat(range.text("value_max")).isEqualTo("800000000");
  }

  @Test
  void articleAndNumeralsAreRowsToo() {
    SourceRows rows = ArticleRows.of(Story.example("a1"));
    assertThat(rows.of(Dataset.ARTICLES))
        .singleElement()
        .satisfies(article -> assertThat(article.text("figures")).isEqualTo("3"));
    assertThat(rows.of(Dataset.NUMERALS).stream().map(row -> row.text("text")))
        .containsExactly("2021", "1234.5亿元", "11.7%", "5至8亿元");
    assertThat(rows.of(Dataset.NUMERALS).get(0).text("reason")).isEqualTo("date");
    assertThat(rows.of(Dataset.NUMERALS).get(1).text("figure_id")).isEqualTo("fa1x0");
    assertThat(rows.of(Dataset.ERRORS)).isEmpty();
  }

  @Test
  void positionsCountCodePoints() {
    Extraction story = new Story("a").title("😀😀涨").figure("3元", "3", "CNY").told();
    Row figure = ArticleRows.of(story).of(Dataset.FIGURES).get(0);
    assertThat(figure.text("char_start")).isEqualTo("4");
    assertThat(figure.text("char_end")).isEqualTo("6");
  }

  @Test
  void aValueTooLargeIsReportedNotRounded() {
    Extraction story = new Story("a").figure("1e30元", "1E+30", "CNY").told();
    SourceRows rows = ArticleRows.of(story);
    Row figure = rows.of(Dataset.FIGURES).get(0);
    assertThat(List.of(figure.text("value"), figure.text("value_min"), figure.text("value_max")))
        .containsOnly("");
    assertThat(rows.of(Dataset.ERRORS))
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.text("stage")).isEqualTo("extract");
              assertThat(error.text("reason")).contains("fax0", "does not fit decimal(38,10)");
            });
  }

  @Test
  void anUnpairedSurrogateIsReported() {
    SourceRows rows = ArticleRows.of(new Story("a").say("坏\uD83D字").told());
    assertThat(rows.of(Dataset.ARTICLES).get(0).text("text")).isEqualTo("坏\uFFFD字");
    assertThat(rows.of(Dataset.ERRORS).get(0).text("reason")).contains("unpaired surrogates");
  }

  @Test
  void anArticleWithoutAnythingIsARow() {
    Extraction story = new Story("a").published("").url("").told();
    Row article = ArticleRows.of(story).of(Dataset.ARTICLES).get(0);
    assertThat(article.value("published_at")).isNull();
    assertThat(article.value("title")).isNull();
    assertThat(article.value("text")).isNull();
  }

  @Test
  void aDeadLetterIsARowOfErrors() {
    DeadLetter letter = new DeadLetter("b.md", DeadLetter.Stage.PARSE, "no text", "<html>");
    SourceRows rows = ArticleRows.of(letter);
    assertThat(texts(rows.rows().get(0))).containsExactly("b.md", "parse", "no text", "<html>");
  }

  private static List<String> texts(Row row) {
    return row.dataset().columns().stream().map(column -> row.text(column.name())).toList();
  }
}
