package duoshao.figure.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import duoshao.article.Article;
import duoshao.figure.Figure;
import duoshao.figure.Read;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A code is the article's own word: {@code subject_code} holds only what the article ties. */
class SubjectCodeTest {
  @Test
  void theBracketBehindTheNameTiesACode() {
    assertThat(subjects("海蓝高纤（SH 600999）公告，前三季度净利润12亿元。")).containsExactly("海蓝高纤 600999.SH");
    assertThat(subjects("海蓝高纤(01999.HK)营业收入3亿元。")).containsExactly("海蓝高纤 01999.HK");
  }

  @Test
  void theCodeHoldsForThePartsOfTheArticleThatSpeakOfTheSameName() {
    assertThat(subjects("海蓝高纤(600999.SH)公告，公司拟扩产。\n海蓝高纤净利润12亿元，公司营业收入30亿元。"))
        .containsExactly("海蓝高纤 600999.SH", "海蓝高纤 600999.SH");
  }

  @Test
  void theMarkupTiesACode() {
    Article article =
        Read.post(
            "---\ntitle: \"\"\ndate: 2022-03-01 09:00:00 +0800\n---\n"
                + "<p><span id=\"stock_1.600999\"><a class=\"keytip\" data-code=\"1,600999\""
                + " href=\"#\">海蓝高纤</a></span>前三季度净利润12亿元。</p>\n");
    assertThat(Read.extract(article).figures())
        .extracting(Figure::subject, Figure::subjectCode)
        .containsExactly(tuple("海蓝高纤", "600999.SH"));
  }

  @Test
  void theDictionaryTiesNone() {
    assertThat(subjects("平安银行公告，前三季度净利润12亿元。")).containsExactly("平安银行 ");
    assertThat(subjects("苹果公司营业收入3亿元，微软营业收入2亿元。")).allMatch(subject -> subject.endsWith(" "));
  }

  @Test
  void aCodeThatTheArticleGivesAnotherFormOfTheNameHoldsForTheName() {
    assertThat(subjects("奈飞（NFLX.US）股价走强。网飞营业收入3亿元。")).containsExactly("网飞 NFLX.US");
  }

  private static List<String> subjects(String text) {
    return Read.figures(text).stream()
        .map(figure -> figure.subject() + " " + figure.subjectCode())
        .toList();
  }
}
