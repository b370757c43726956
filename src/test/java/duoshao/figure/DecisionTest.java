package duoshao.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duoshao.article.Article;
import duoshao.dataset.format.Explanation;
import duoshao.figure.Decision.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {
  private static final String TEXT = "海蓝科技公告，2021年前三季度净利润12亿元，较上年同期增长5%；预计全年营业收入达30亿元。";

  @Test
  void everyFieldKnowsItsRule() {
    Figure change = Read.figures(TEXT).get(1);
    assertThat(change.decisions())
        .extracting(Decision::field, Decision::rule, Decision::words)
        .containsExactly(
            tuple(Field.SUBJECT, "same_as_before", ""),
            tuple(Field.METRIC, "of_level", ""),
            tuple(Field.ROLE, "change_verb", ""),
            tuple(Field.DIRECTION, "change_verb", ""),
            tuple(Field.COMPARISON, "base_period", "较上年同期"),
            tuple(Field.MODALITY, "no_cue", ""),
            tuple(Field.PERIOD, "governing", "2021年前三季度"),
            tuple(Field.RELATES_TO, "inherited", ""));
  }

  @Test
  void aCueIsNamed() {
    Figure forecast = Read.figures(TEXT).get(2);
    assertThat(decision(forecast, Field.MODALITY))
        .isEqualTo(new Decision(Field.MODALITY, "cue", "预计", List.of()));
  }

  @Test
  void aReadArticleWeighsNoLosersAnExplainedOneDoes() {
    Article article = Read.article("海蓝科技公告，平安银行净利润12亿元。");
    Figure read = Read.extract(article).figures().get(0);
    Figure explained = Read.explain(article).figures().get(0);
    assertThat(read.decisions()).allSatisfy(decision -> assertThat(decision.lost()).isEmpty());
    assertThat(decision(explained, Field.SUBJECT).lost())
        .contains(new Decision.Candidate("carried", "海蓝科技"));
  }

  @Test
  void weighingChangesNoFigure() {
    Article article =
        Read.article(
            "持股5%以上股东、董事周大为通知公司，其持有公司股份500万股，占总股本的3%。\n"
                + "某银行办理了控股股东陈小鱼先生持有公司600万股股份的解除质押手续，陈小鱼减持20万股。\n"
                + TEXT);
    List<Figure> read = Read.extract(article).figures();
    List<Figure> explained = Read.explain(article).figures();
    assertThat(explained.stream().map(DecisionTest::bare))
        .containsExactlyElementsOf(read.stream().map(DecisionTest::bare).toList());
  }

  @Test
  void anExplanationShowsTheDecisions() {
    Article article = Read.article(TEXT);
    assertThat(Explanation.of(Read.explain(article)))
        .contains("{\"field\":\"modality\",\"rule\":\"cue\",\"words\":\"预计\",\"lost\":[]}");
  }

  private static Decision decision(Figure figure, Field field) {
    return figure.decisions().stream().filter(d -> d.field() == field).findFirst().orElseThrow();
  }

  /** A figure without what only an explained one has. */
  private static Figure bare(Figure figure) {
    return new Figure(
        figure.id(),
        figure.subject(),
        figure.subjectCode(),
        figure.metric(),
        figure.text(),
        figure.quantity(),
        figure.role(),
        figure.direction(),
        figure.comparison(),
        figure.modality(),
        figure.period(),
        figure.relatesTo(),
        figure.heading(),
        figure.sentence(),
        figure.paragraph(),
        figure.rule(),
        figure.confidence(),
        figure.flags(),
        List.of());
  }
}
