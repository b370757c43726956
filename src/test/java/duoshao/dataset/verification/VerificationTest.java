package duoshao.dataset.verification;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.article.Article;
import duoshao.dataset.Row;
import duoshao.dataset.Story;
import duoshao.dataset.file.LocalFolder;
import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import duoshao.dataset.format.Header;
import duoshao.dataset.part.PartSummary;
import duoshao.dataset.part.PartWriter;
import duoshao.dataset.publication.Publication;
import duoshao.dataset.publication.RunFacts;
import duoshao.dataset.publication.Settings;
import duoshao.extract.Extraction;
import duoshao.quantity.Amount;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerificationTest {
  private static final List<Extraction> STORIES =
      List.of(
          new Story("a")
              .title("=公式😀")
              .say("截至")
              .numeral("2021")
              .say("年末余额为")
              .figure("-12亿元", "-1200000000", "CNY")
              .say("，增长")
              .change("11.7%", "11.7")
              .told(),
          new Story("b").say("无数字").told());

  @TempDir Path out;

  private void publish(Settings settings) throws IOException {
    try (Publication publication = Publication.open(LocalFolder.of(out), settings);
        PartWriter writer = PartWriter.open(publication.parts(), 0)) {
      for (Extraction story : STORIES) {
        writer.add(story);
      }
      List<PartSummary> parts = List.of(writer.finish());
      RunFacts facts = new RunFacts("1", List.of(), "/data", Instant.EPOCH, 2, "", Map.of());
      publication.publish(parts, facts, InstantSource.fixed(Instant.EPOCH));
    }
  }

  private void publish(Format format, CsvSettings csv) throws IOException {
    publish(new Settings(Set.of(format), csv, 1_000, "v1", false, false));
  }

  private List<String> findings(Witness witness) throws IOException {
    return Verification.of(LocalFolder.of(out), witness).stream().map(Finding::toString).toList();
  }

  /** The stories as told, and the amounts of two figures. */
  private record Archive(List<Extraction> stories, String amount) implements Witness {
    @Override
    public Optional<Article> reread(String source) {
      return stories.stream()
          .map(Extraction::article)
          .filter(article -> article.source().equals(source))
          .findFirst();
    }

    @Override
    public Optional<Amount> recount(Row figure) {
      return figure.text("text").equals("-12亿元")
          ? Optional.of(Amount.of(new BigDecimal(amount)))
          : Optional.empty();
    }

    @Override
    public boolean isNumeral(int codePoint) {
      return Character.isDigit(codePoint) || "亿".indexOf(codePoint) >= 0;
    }
  }

  private static final Archive ARCHIVE = new Archive(STORIES, "1200000000");

  private void edit(String file, String from, String to) throws IOException {
    Path path = out.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"CSV", "PARQUET"})
  void aTrueDatasetIsProved(Format format) throws IOException {
    publish(format, CsvSettings.DEFAULT);
    assertThat(findings(ARCHIVE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"GB18030, ZH, true", "UTF-8, BOTH, false", "UTF-16BE, EN, true"})
  void csvIsReadAsItWasWritten(Charset charset, Header header, boolean guard) throws IOException {
    publish(Format.CSV, new CsvSettings(charset, true, header, guard));
    assertThat(findings(ARCHIVE)).isEmpty();
  }

  @Test
  void whatACharsetLacksCannotBeProved() throws IOException {
    publish(Format.CSV, new CsvSettings(StandardCharsets.ISO_8859_1, true, Header.EN, true));
    assertThat(findings(ARCHIVE)).singleElement().asString().contains("publish Parquet too");
  }

  @Test
  void aFileThatWasTouchedIsFound() throws IOException {
    publish(Format.CSV, CsvSettings.DEFAULT);
    Files.delete(out.resolve("errors.csv"));
    edit("figures.csv", "'-12亿元", "'-13亿元");
    assertThat(String.join("\n", findings(ARCHIVE)))
        .contains(
            "errors.csv: is missing",
            "figures.csv: was changed",
            "fax0: text is -13亿元, but 16 to 21 is -12亿元");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figures.csv | fax1,a, | fax0,a, | fax0: the figure is there twice",
        "figures.csv | ,fax0,一、 | ,fax9,一、 | fax1: relates to fax9, which is no figure",
        "figures.csv | ,money, | ,cash, | figures: cash is not a value of kind",
        "figures.csv | ,-1200000000,-1200000000,-1200000000, | ,,-1200000000,-1200000000,"
            + " | fax0: value, value_min and value_max do not agree",
        "figures.csv | 11.7,11.7,11.7 | x,11.7,11.7 | figures.csv: cannot be read on",
        "articles.csv | UTF-8,2, | UTF-8,3, | a: 2 figures, its row says 3",
        "numerals.csv | a,16,21,'-12亿元,figure,fax0 | a,16,21,'-12亿元,figure,fax7"
            + " | a 16: belongs to fax7",
        "numerals.csv | a,7,11,2021 | a,8,11,021 | a: 2 at 7 is in 0 rows of numerals",
        "numerals.csv | a,16,21,'-12亿元 | a,10,21,x | a: 1 at 10 is in 2 rows of numerals",
        "numerals.csv | rejected,,date | rejected,, | a 7: has not exactly one of figure and reason",
        "articles.csv | b,2021 | a,2021 | a: the article is there twice"
      })
  void aWrongRowIsFound(String file, String from, String to, String finding) throws IOException {
    publish(Format.CSV, CsvSettings.DEFAULT);
    edit(file, from, to);
    assertThat(String.join("\n", findings(ARCHIVE))).contains(finding);
  }

  @Test
  void aRowTooManyOrTooFewIsFound() throws IOException {
    publish(Format.CSV, CsvSettings.DEFAULT);
    edit("articles.csv", "b,2021-12-27", "c,2021-12-27");
    Path numerals = out.resolve("numerals.csv");
    Files.writeString(numerals, Files.readString(numerals) + "z,0,1,一,rejected,,date\r\n");
    assertThat(String.join("\n", findings(ARCHIVE)))
        .contains(
            "archive/b.md: reads otherwise than in articles",
            "numerals: a row is out of order, or of an article that is not there: z",
            "numerals: 4 rows, the manifest says 3");
  }

  @Test
  void aSourceThatChangedIsFound() throws IOException {
    publish(Format.PARQUET, CsvSettings.DEFAULT);
    Archive later = new Archive(List.of(new Story("a").say("别的").told()), "1200000000");
    assertThat(findings(later))
        .anyMatch(finding -> finding.startsWith("archive/a.md: has changed since"))
        .contains("archive/b.md: cannot be read any more");
  }

  @Test
  void aValueThatItsTextDoesNotSayIsFound() throws IOException {
    publish(Format.PARQUET, CsvSettings.DEFAULT);
    assertThat(findings(new Archive(STORIES, "120000000")))
        .singleElement()
        .asString()
        .startsWith("fax0: value is ");
  }

  @Test
  void aSetThatIsNotWholeIsNotRead() throws IOException {
    publish(Format.CSV, CsvSettings.DEFAULT);
    Files.delete(out.resolve("_SUCCESS"));
    assertThat(findings(ARCHIVE)).singleElement().asString().contains("holds no whole dataset");
  }
}
