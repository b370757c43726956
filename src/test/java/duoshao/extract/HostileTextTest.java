package duoshao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.Article;
import duoshao.article.ArticleParser;
import duoshao.quantity.GrammarPieces;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no one means to write: the core reads them, and each numeral gets its verdict. */
class HostileTextTest {
  private static final int DRAWS = 3_000;
  private static ArticleExtractor core;

  @BeforeAll
  static void load() {
    core = Core.core();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "一致行动人连续7次增持公司股份",
        "每10股G从及翻倍~金额（万元）单(日代码转股个基点",
        "M:不超过壹人民币〇",
        "、七八$万5http://a.cn/bp01票反对",
        "七八两、:小时",
        "不低于壹两二转"
      })
  void findsOnceThatThrew(String text) {
    check(text);
  }

  @Test
  void wordsOfTheGrammarAtRandom() {
    Random random = new Random(20220304);
    for (int i = 0; i < DRAWS; i++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = 1 + random.nextInt(14); pieces > 0; pieces--) {
        text.append(GrammarPieces.ALL.get(random.nextInt(GrammarPieces.ALL.size())));
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    Article article = ArticleParser.ofText("hostile", text, Optional.empty());
    Extraction found = core.extract(article);
    for (LedgerEntry entry : found.ledger()) {
      assertThat(entry.span().of(article.text())).as(text).isEqualTo(entry.text());
    }
  }
}
