package duoshao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.Article;
import duoshao.article.Parsed;
import duoshao.article.RawArticle;
import duoshao.figure.Figure;
import duoshao.quantity.Amount;
import duoshao.text.TextFolding;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Amounts are drawn by fixed seeds, printed in every form and read back; and what does not change
 * the meaning of a text changes no value in it.
 */
class RoundTripTest {
  private static final int DRAWS = 300;
  private static ArticleExtractor core;

  @BeforeAll
  static void load() {
    core = Core.core();
  }

  @Test
  void readsBackWhatEachFormPrints() {
    Random random = new Random(20220301);
    for (int i = 0; i < DRAWS; i++) {
      long yuan =
          Math.max(1, (long) Math.pow(10, 1 + random.nextInt(13)) / (1 + random.nextInt(999)));
      for (String printed : PrintedAmount.forms(yuan)) {
        String text = "公司实现营业收入" + printed + "。";
        List<Figure> figures = figures(text, StandardCharsets.UTF_8, "\n");
        assertThat(figures).as(text).hasSize(1);
        assertThat(figures.get(0).quantity().amount())
            .as(text)
            .isEqualTo(Amount.of(BigDecimal.valueOf(yuan)));
        assertThat(figures.get(0).quantity().unit()).as(text).isEqualTo("CNY");
        assertThat(figures.get(0).text()).as(text).isEqualTo(printed);
      }
    }
  }

  @Test
  void keepsValuesWhateverTheWidthTheLineEndsTheTagsAndTheEncoding() {
    Random random = new Random(20220302);
    List<Form> forms = new ArrayList<>();
    Form.files().forEach(file -> forms.addAll(Form.of(file)));
    for (int i = 0; i < DRAWS; i++) {
      String text = forms.get(random.nextInt(forms.size())).text().text();
      String expected = values(figures(text, StandardCharsets.UTF_8, "\n"));
      assertThat(values(figures(text, StandardCharsets.UTF_8, "\r\n")))
          .as(text)
          .isEqualTo(expected);
      assertThat(values(figures(text, StandardCharsets.UTF_8, "\r"))).as(text).isEqualTo(expected);
      if (Charset.forName("GB18030").newEncoder().canEncode(text)) {
        assertThat(values(figures(text, Charset.forName("GB18030"), "\n")))
            .as(text)
            .isEqualTo(expected);
      }
      assertThat(values(figures(TextFolding.fold(text), StandardCharsets.UTF_8, "\n")))
          .as("folded: " + text)
          .isEqualTo(
              values(
                  figures(TextFolding.fold(TextFolding.fold(text)), StandardCharsets.UTF_8, "\n")));
    }
  }

  @Test
  void keepsTheValueWhereATagOrFullWidthDigitsAreInside() {
    Random random = new Random(20220303);
    for (int i = 0; i < DRAWS; i++) {
      String number = random.nextInt(1, 9000) + "." + random.nextInt(10, 99);
      String plain = "公司实现营业收入" + number + "亿元";
      int cut = plain.indexOf(number) + random.nextInt(number.length());
      String tagged = plain.substring(0, cut) + "<span>" + plain.substring(cut) + "</span>";
      String wide = "公司实现营业收入" + wide(number) + "亿元";
      String expected = values(figures(plain, StandardCharsets.UTF_8, "\n"));
      assertThat(values(figures("<p>" + tagged + "</p>", StandardCharsets.UTF_8, "\n")))
          .as(tagged)
          .isEqualTo(expected);
      assertThat(values(figures(wide, StandardCharsets.UTF_8, "\n"))).as(wide).isEqualTo(expected);
    }
  }

  private static String wide(String ascii) {
    StringBuilder wide = new StringBuilder();
    ascii.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
    return wide.toString();
  }

  private static String values(List<Figure> figures) {
    StringBuilder values = new StringBuilder();
    for (Figure figure : figures) {
      Amount amount = figure.quantity().amount();
      values
          .append(figure.quantity().kind())
          .append(' ')
          .append(amount.min())
          .append("..")
          .append(amount.max())
          .append(figure.quantity().unit())
          .append('\n');
    }
    return values.toString();
  }

  /** The figures of an article of Markdown with this text; each span slices to its text. */
  private static List<Figure> figures(String text, Charset charset, String lineEnd) {
    String post =
        "---\ntitle: \"\"\ndate: 2022-03-01 09:00:00 +0800\n---\n\n" + text.replace("\n", "\n\n");
    byte[] bytes = post.replace("\n", lineEnd).getBytes(charset);
    Parsed parsed =
        new duoshao.article.ArticleParser()
            .parse(new RawArticle("a.md", RawArticle.Format.MARKDOWN, bytes));
    if (!(parsed instanceof Article article)) {
      // an address alone is no article
      return List.of();
    }
    Extraction found = core.extract(article);
    for (Figure figure : found.figures()) {
      assertThat(figure.span().of(article.text())).isEqualTo(figure.text());
    }
    for (LedgerEntry entry : found.ledger()) {
      assertThat(entry.span().of(article.text())).isEqualTo(entry.text());
    }
    return found.figures();
  }
}
