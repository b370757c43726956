package duoshao.figure.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duoshao.article.Article;
import duoshao.figure.Figure;
import duoshao.figure.Read;
import duoshao.quantity.Flag;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a figure does not say in its own clause is flagged. */
class InheritanceFlagTest {
  @Test
  void aPeriodOfAnEarlierClause() {
    assertThat(flags("2021年海蓝科技净利润12亿元，营业收入30亿元。", 0)).doesNotContain(Flag.PERIOD_INHERITED);
    assertThat(flags("2021年海蓝科技净利润12亿元，营业收入30亿元。", 1)).contains(Flag.PERIOD_INHERITED);
    assertThat(flags("截至2021年末，海蓝科技总资产12亿元。", 0)).doesNotContain(Flag.PERIOD_INHERITED);
    assertThat(flags("海蓝科技总资产12亿元。", 0)).doesNotContain(Flag.PERIOD_INHERITED);
  }

  @Test
  void aSubjectOfAnEarlierClause() {
    assertThat(flags("2021年海蓝科技净利润12亿元，营业收入30亿元。", 1)).contains(Flag.SUBJECT_INHERITED);
    assertThat(flags("平安银行扩产。公司营业收入30亿元。", 0)).contains(Flag.SUBJECT_RESOLVED);
    assertThat(flags("海蓝科技营业收入30亿元。", 0))
        .doesNotContain(Flag.SUBJECT_INHERITED, Flag.SUBJECT_RESOLVED);
  }

  @Test
  void aSubjectOfTheTitle() {
    Article article = Read.article("海蓝科技：前三季度业绩公布", "净利润为12亿元。\n海蓝科技同时扩产，营业收入30亿元。");
    assertThat(Read.extract(article).figures())
        .extracting(Figure::subject, figure -> figure.flags().contains(Flag.SUBJECT_FROM_TITLE))
        .containsExactly(tuple("海蓝科技", true), tuple("海蓝科技", false));
  }

  @Test
  void aMetricOfTheFigureBefore() {
    assertThat(flags("海蓝科技净利润12亿元，同比增长5%。", 1)).contains(Flag.METRIC_INHERITED);
    assertThat(flags("海蓝科技净利润同比增长5%。", 0)).doesNotContain(Flag.METRIC_INHERITED);
  }

  private static Set<Flag> flags(String text, int figure) {
    return Read.figures(text).get(figure).flags();
  }
}
