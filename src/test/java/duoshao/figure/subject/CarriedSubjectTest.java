package duoshao.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.figure.Figure;
import duoshao.figure.Read;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom the text goes on about, over sentences and paragraphs. */
class CarriedSubjectTest {
  @Test
  void aHolderIsForgottenWhereAParagraphBegins() {
    assertThat(subjects("海蓝科技于2016年上市，总资产3亿元。大股东李国安，持股90%。\n累计借款4亿元。"))
        .containsExactly("海蓝科技", "李国安", "海蓝科技");
  }

  @Test
  void aHolderIsKeptWhereNobodyElseIsKnown() {
    assertThat(subjects("股东李国安持股90%。\n累计质押300万股。")).containsExactly("李国安", "李国安");
  }

  @Test
  void theCompanyThatHoldsWhomTheTextIsOnAboutIsTheOneOfTheTitle() {
    assertThat(subjects("岳麓科技：拟增资", "岳麓科技公告，拟增资。完成后，海蓝材料有限公司总资产为1亿元，公司仍持有其80%股权。"))
        .containsExactly("海蓝材料有限公司", "岳麓科技");
    assertThat(subjects("岳麓科技：拟重组", "岳麓科技公告重组。海蓝集团净利润为3亿元。公司持有的海蓝集团39%股权将置换。"))
        .containsExactly("海蓝集团", "岳麓科技");
  }

  @Test
  void aTitleThatTheTextRepeatsEndsItsNameBeforeTheMove() {
    assertThat(subjects("现货白银升破21.50美元/盎司关口", "现货白银升破21.50美元/盎司关口"))
        .containsExactly("现货白银", "现货白银");
  }

  @Test
  void anAuthorityOfAPlaceThatNobodyKnowsIsNotTheNations() {
    assertThat(subjects("江麓市卫健委通报，新增病例3例。")).containsExactly("");
    assertThat(subjects("江麓统计局公布，人口为3万人。")).containsExactly("");
    assertThat(subjects("国家统计局公布，人口为14亿人。")).containsExactly("全国");
  }

  @Test
  void aSectorInTheClauseIsNotWhomTheTextGoesOnAbout() {
    assertThat(subjects("岳麓科技年报", "岳麓科技净利润3亿元。软件行业净利润增长5%。总资产9亿元。"))
        .containsExactly("岳麓科技", "软件行业", "岳麓科技");
  }

  @Test
  void anAuthorityAtTheHeadOfALineIsNoCompany() {
    assertThat(subjects("乘联会：上周乘用车零售52万辆", "乘联会数据显示，上周乘用车零售52万辆。乘用车批发47万辆。"))
        .containsExactly("乘用车", "乘用车", "乘用车");
  }

  @Test
  void aPlaceThatOpensThePartyOfATitleIsNoPlace() {
    assertThat(subjects("本次拟为上海海蓝药业有限公司借款提供担保", "将提供3项支持。")).containsExactly("");
    assertThat(subjects("长沙出台新政", "将提供3项支持。")).containsExactly("长沙");
  }

  @Test
  void aCentralBankIsSpokenOfOverSentencesButHasNoInflation() {
    assertThat(subjects("消息", "美联储3月加息25个基点。5月加息50个基点的概率为3%。"))
        .containsExactly("美联储", "美联储", "美联储");
    assertThat(subjects("消息", "美联储3月加息25个基点。通胀率为3%。")).containsExactly("美联储", "");
  }

  @Test
  void whatAnAuthorityOfTheNationHasPublishedIsOfTheNation() {
    assertThat(subjects("数据发布", "国家统计局发布人口数据。从构成看，城镇常住人口9亿人。乡村常住人口5亿人。"))
        .containsExactly("全国", "全国");
    assertThat(subjects("数据发布", "国家统计局发布人口数据。宁德时代扩产。员工数5万人。")).containsExactly("宁德时代");
  }

  private static List<String> subjects(String text) {
    return subjects("消息", text);
  }

  private static List<String> subjects(String title, String text) {
    return Read.extract(Read.article(title, text)).figures().stream().map(Figure::subject).toList();
  }
}
