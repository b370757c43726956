package duoshao.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duoshao.dataset.ArticleRows;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.Story;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
  private static final CsvSettings PLAIN =
      new CsvSettings(StandardCharsets.UTF_8, false, Header.EN, false);

  private static Row error(String excerpt) {
    return Row.of(Dataset.ERRORS)
        .put("source", "s")
        .put("stage", "parse")
        .put("reason", "r")
        .put("excerpt", excerpt)
        .row();
  }

  private static byte[] write(CsvSettings settings, List<Row> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter writer = new CsvWriter(Dataset.ERRORS, settings, out)) {
      for (Row row : rows) {
        writer.write(row);
      }
    }
    return out.toByteArray();
  }

  private static List<Row> read(Dataset dataset, CsvSettings settings, byte[] bytes)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    try (CsvReader reader = new CsvReader(dataset, settings, new ByteArrayInputStream(bytes))) {
      for (Optional<Row> row = reader.read(); row.isPresent(); row = reader.read()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  @Test
  void isRfc4180() throws IOException {
    byte[] bytes = write(PLAIN, List.of(error("say \"1,2\"\nnext"), error("")));
    assertThat(new String(bytes, StandardCharsets.UTF_8))
        .isEqualTo(
            "source,stage,reason,excerpt\r\ns,parse,r,\"say \"\"1,2\"\"\nnext\"\r\ns,parse,r,\r\n");
  }

  @Test
  void hasAByteOrderMarkUnlessToldOtherwise() throws IOException {
    assertThat(write(CsvSettings.DEFAULT, List.of())).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(write(PLAIN, List.of())).startsWith('s');
  }

  @ParameterizedTest
  @EnumSource(Header.class)
  void theHeaderIsInTheLanguageAskedFor(Header header) throws IOException {
    CsvSettings settings = new CsvSettings(StandardCharsets.UTF_8, false, header, true);
    String expected =
        switch (header) {
          case EN -> "source,stage,reason,excerpt\r\n";
          case ZH -> "来源文件,阶段,原因,摘录\r\n";
          case BOTH -> "source 来源文件,stage 阶段,reason 原因,excerpt 摘录\r\n";
        };
    assertThat(new String(write(settings, List.of()), StandardCharsets.UTF_8)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+86",
        "-3.2%",
        "@x",
        "\tx",
        "\rx",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "'=1",
        "''=1",
        "'plain'",
        "'",
        "''",
        "a=1",
        " =1",
        "\n=1",
        "quote\" comma, cr\r lf\n crlf\r\n end",
        "\"",
        ",",
        "\u0001\u001F\u007F",
        "😀 𠀀",
        "\uFEFFmark",
        "\\N",
        "NULL",
        "#x"
      })
  void anyTextComesBack(String text) throws IOException {
    assertThat(
            read(
                Dataset.ERRORS,
                CsvSettings.DEFAULT,
                write(CsvSettings.DEFAULT, List.of(error(text)))))
        .containsExactly(error(text));
    assertThat(read(Dataset.ERRORS, PLAIN, write(PLAIN, List.of(error(text)))))
        .containsExactly(error(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"})
  void whatBeginsAFormulaIsGuarded(String sign) throws IOException {
    assertThat(
            new String(
                write(CsvSettings.DEFAULT, List.of(error(sign + "1"))), StandardCharsets.UTF_8))
        .containsPattern("s,parse,r,\"?'" + java.util.regex.Pattern.quote(sign + "1"));
    assertThat(new String(write(PLAIN, List.of(error(sign + "1"))), StandardCharsets.UTF_8))
        .doesNotContain("'");
  }

  @ParameterizedTest
  @CsvSource(
      value = {"=SUM(A1)|'=SUM(A1)", "-3.2%|'-3.2%", "'=x|''=x", "'a'|'a'", "a-b|a-b"},
      delimiter = '|',
      quoteCharacter = '~')
  void formulasAreGuarded(String text, String guarded) {
    assertThat(FormulaGuard.guard(text)).isEqualTo(guarded);
    assertThat(FormulaGuard.unguard(guarded)).isEqualTo(text);
  }

  @Test
  void numbersAndDatesAreNeverGuarded() throws IOException {
    Row row =
        ArticleRows.of(new Story("a").figure("-0.0000001元", "-0.0000001", "CNY").told())
            .of(Dataset.FIGURES)
            .get(0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CsvWriter writer = new CsvWriter(Dataset.FIGURES, CsvSettings.DEFAULT, out)) {
      writer.write(row);
    }
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains(",'-0.0000001元,money,-0.0000001,-0.0000001,-0.0000001,CNY,");
    assertThat(read(Dataset.FIGURES, CsvSettings.DEFAULT, out.toByteArray())).containsExactly(row);
  }

  @Test
  void aVeryLongCellComesBack() throws IOException {
    Row row = error("长\"\n".repeat(20_000));
    assertThat(read(Dataset.ERRORS, PLAIN, write(PLAIN, List.of(row)))).containsExactly(row);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "UTF-16LE"})
  void otherCharsetsHoldEverything(String charset) throws IOException {
    CsvSettings settings = new CsvSettings(Charset.forName(charset), true, Header.BOTH, true);
    Row row = error("营业收入 ㎡ € 😀 龘 ＝1");
    assertThat(read(Dataset.ERRORS, settings, write(settings, List.of(row)))).containsExactly(row);
  }

  @Test
  void whatACharsetLacksIsEscapedAndCounted() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Charset charset = Charset.forName("GBK");
    CsvWriter writer =
        new CsvWriter(Dataset.ERRORS, new CsvSettings(charset, true, Header.EN, true), out);
    writer.write(error("涨😀了é𠀀"));
    writer.close();
    assertThat(out.toString(charset)).endsWith("涨\\u1F600了é\\u20000\r\n");
    assertThat(writer.losses()).isEqualTo(Map.of("csv_escaped_characters", 2L));
  }

  @Test
  void aSurrogatePairAcrossTheBuffersEdgeStaysWhole() throws IOException {
    for (int length = 8_185; length < 8_195; length++) {
      Row row = error("a".repeat(length) + "😀".repeat(10_000));
      assertThat(read(Dataset.ERRORS, PLAIN, write(PLAIN, List.of(row)))).containsExactly(row);
    }
  }

  @Test
  void anotherHeaderIsRefused() {
    byte[] bytes = "source,stage,why,excerpt\r\n".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(Dataset.ERRORS, PLAIN, bytes))
        .hasMessageContaining("the header is [source, stage, why, excerpt]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a,0,x,十,rejected,,date", "a,0,1,十,rejected,,date,9", "a,0,1,十,rejected,\"x"})
  void aDamagedRowIsNamed(String line) {
    byte[] bytes =
        ("article_id,char_start,char_end,text,outcome,figure_id,reason\r\n" + line + "\r\n")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(Dataset.NUMERALS, PLAIN, bytes))
        .isInstanceOf(IOException.class)
        .hasMessageMatching("(?s)(row 2|after line).*");
  }
}
