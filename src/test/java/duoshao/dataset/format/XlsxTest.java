package duoshao.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import duoshao.dataset.ArticleRows;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import duoshao.dataset.Story;
import duoshao.extract.Extraction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * The workbook as XML. To see it opened by a spreadsheet too, install LibreOffice and run {@code
 * soffice --headless --convert-to csv figures.xlsx}.
 */
class XlsxTest {
  @TempDir Path folder;
  private Map<String, Long> losses = Map.of();

  /** An unzipped workbook. */
  private record Workbook(Map<String, Document> parts) {
    Document part(String name) {
      return Objects.requireNonNull(parts.get(name), name);
    }
  }

  private byte[] write(List<Extraction> stories) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxWriter writer = new XlsxWriter(Dataset.FIGURES, Header.EN, out);
    for (Extraction story : stories) {
      for (Row row : ArticleRows.of(story).of(Dataset.FIGURES)) {
        writer.write(row);
      }
    }
    writer.close();
    losses = writer.losses();
    return out.toByteArray();
  }

  private Workbook open(byte[] workbook) throws Exception {
    Path file = Files.write(folder.resolve("figures.xlsx"), workbook);
    Map<String, Document> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), parse(in.readAllBytes()));
        }
      }
    }
    return new Workbook(parts);
  }

  private static Document parse(byte[] xml)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  /** The cell at a reference, {@code B2}. */
  private static Element cell(Document sheet, String reference) {
    NodeList cells = sheet.getElementsByTagName("c");
    for (int i = 0; i < cells.getLength(); i++) {
      Element cell = (Element) cells.item(i);
      if (cell.getAttribute("r").equals(reference)) {
        return cell;
      }
    }
    throw new AssertionError("no cell " + reference);
  }

  @Test
  void hasASheetOfRowsAndADictionary() throws Exception {
    Workbook parts = open(write(List.of(Story.example("a"))));
    Document sheet = parts.part("xl/worksheets/sheet1.xml");
    assertThat(cell(sheet, "A1").getTextContent()).isEqualTo("figure_id");
    assertThat(cell(sheet, "E2").getTextContent()).isEqualTo("中国平安");
    assertThat(cell(sheet, "J2").getAttribute("t")).isEqualTo("n");
    assertThat(cell(sheet, "J2").getTextContent()).isEqualTo("123450000000");
    assertThat(cell(sheet, "U2").getTextContent()).isEqualTo("44561.0");
    assertThat(((Element) sheet.getElementsByTagName("pane").item(0)).getAttribute("ySplit"))
        .isEqualTo("1");
    assertThat(((Element) sheet.getElementsByTagName("autoFilter").item(0)).getAttribute("ref"))
        .isEqualTo("A1:AG4");
    Document dictionary = parts.part("xl/worksheets/sheet2.xml");
    assertThat(cell(dictionary, "A11").getTextContent()).isEqualTo("value");
  }

  @Test
  void cellsAreShownAsWhatTheyAre() throws Exception {
    Workbook parts =
        open(
            write(
                List.of(
                    new Story("080427014450")
                        .figure("多", "123450000000", "CNY")
                        .figure("少", "-3.25", "CNY")
                        .say("，较上年末")
                        .change("11.7%", "11.7")
                        .told())));
    Document sheet = parts.part("xl/worksheets/sheet1.xml");
    Document styles = parts.part("xl/styles.xml");
    assertThat(format(styles, cell(sheet, "C2"))).isEqualTo("yyyy-mm-dd hh:mm:ss");
    assertThat(format(styles, cell(sheet, "U2"))).isEqualTo("yyyy-mm-dd");
    assertThat(format(styles, cell(sheet, "J2"))).isEqualTo("#,##0");
    assertThat(format(styles, cell(sheet, "J3"))).isEqualTo("#,##0.00");
    assertThat(format(styles, cell(sheet, "J4"))).isEqualTo("#,##0.0");
    for (String text : List.of("A2", "B2", "F2", "H2", "V4")) {
      assertThat(cell(sheet, text).getAttribute("t")).as(text).isEqualTo("inlineStr");
    }
    assertThat(cell(sheet, "B2").getTextContent()).isEqualTo("080427014450");
    NodeList widths = sheet.getElementsByTagName("col");
    assertThat(widths.getLength()).isEqualTo(Dataset.FIGURES.columns().size());
    for (int i = 0; i < widths.getLength(); i++) {
      assertThat(Double.parseDouble(((Element) widths.item(i)).getAttribute("width")))
          .isBetween(10.0, 60.0);
    }
  }

  /** The number format that a cell is shown in. */
  private static String format(Document styles, Element cell) {
    Element all = (Element) styles.getElementsByTagName("cellXfs").item(0);
    Element style =
        (Element) all.getElementsByTagName("xf").item(Integer.parseInt(cell.getAttribute("s")));
    NodeList formats = styles.getElementsByTagName("numFmt");
    for (int i = 0; i < formats.getLength(); i++) {
      Element format = (Element) formats.item(i);
      if (format.getAttribute("numFmtId").equals(style.getAttribute("numFmtId"))) {
        return format.getAttribute("formatCode");
      }
    }
    return "built in " + style.getAttribute("numFmtId");
  }

  @ParameterizedTest
  @EnumSource(Header.class)
  void theHeaderIsInTheLanguageAskedFor(Header header) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new XlsxWriter(Dataset.FIGURES, header, out).close();
    Element first = cell(open(out.toByteArray()).part("xl/worksheets/sheet1.xml"), "E1");
    assertThat(first.getTextContent())
        .isEqualTo(
            switch (header) {
              case EN -> "subject";
              case ZH -> "主体";
              case BOTH -> "subject 主体";
            });
  }

  @Test
  void rowsOfAnArticleShareALinkToItsAddress() throws Exception {
    Workbook parts =
        open(
            write(
                List.of(
                    Story.example("a"),
                    new Story("b").url("javascript:alert(1)").figure("1元", "1", "CNY").told(),
                    new Story("c").url("http://例子.cn/'<&\">").figure("1元", "1", "CNY").told(),
                    new Story("d").url("http://a.cn/文'").figure("1元", "1", "CNY").told())));
    Document sheet = parts.part("xl/worksheets/sheet1.xml");
    NodeList links = sheet.getElementsByTagName("hyperlink");
    assertThat(links.getLength()).isEqualTo(2);
    assertThat(((Element) links.item(0)).getAttribute("ref")).isEqualTo("AF2:AF4");
    NodeList targets =
        parts.part("xl/worksheets/_rels/sheet1.xml.rels").getElementsByTagName("Relationship");
    assertThat(((Element) targets.item(0)).getAttribute("Target"))
        .isEqualTo("https://example.com/a?x=1&y=2");
    assertThat(((Element) targets.item(1)).getAttribute("Target"))
        .isEqualTo("http://a.cn/%E6%96%87'");
    assertThat(cell(sheet, "AF2").getTextContent()).isEqualTo("https://example.com/a?x=1&y=2");
    assertThat(cell(sheet, "AF5").getTextContent()).isEqualTo("javascript:alert(1)");
    assertThat(losses).containsEntry("xlsx_addresses_without_link", 2L);
  }

  @ParameterizedTest
  @CsvSource({
    "123456789012345, n, 123456789012345",
    "1234567890123456, inlineStr, 1234567890123456",
    "1E+27, n, 1000000000000000000000000000",
    "0.0000001, n, 1E-7",
    "0.1234567891, n, 0.1234567891",
    "1234567.1234567891, inlineStr, 1234567.1234567891"
  })
  void aNumberThatADoubleCannotSayIsText(String value, String type, String written)
      throws Exception {
    byte[] workbook = write(List.of(new Story("a").figure("数", value, "CNY").told()));
    Element cell = cell(open(workbook).part("xl/worksheets/sheet1.xml"), "J2");
    assertThat(cell.getAttribute("t")).isEqualTo(type);
    assertThat(cell.getTextContent()).isEqualTo(written);
    assertThat(losses.containsKey("xlsx_numbers_as_text")).isEqualTo(type.equals("inlineStr"));
  }

  @Test
  void hostileTextStaysText() throws Exception {
    String title = "=HYPERLINK(\"x\")\u0001_x0041_<&>\r\n😀";
    byte[] workbook = write(List.of(new Story("a").title(title).figure("1元", "1", "CNY").told()));
    Element cell = cell(open(workbook).part("xl/worksheets/sheet1.xml"), "D2");
    assertThat(cell.getAttribute("t")).isEqualTo("inlineStr");
    assertThat(cell.getTextContent()).isEqualTo("=HYPERLINK(\"x\")_x0001__x005F_x0041_<&>\r\n😀");
    assertThat(losses).isEmpty();
  }

  @Test
  void aTextTooLongIsCutAndCounted() throws Exception {
    String title = "长".repeat(32_765) + "😀😀";
    byte[] workbook = write(List.of(new Story("a").title(title).figure("1元", "1", "CNY").told()));
    Document sheet = open(workbook).part("xl/worksheets/sheet1.xml");
    assertThat(cell(sheet, "D2").getTextContent()).isEqualTo("长".repeat(32_765) + "…");
    assertThat(losses).containsEntry("xlsx_truncated_cells", 2L); // the sentence has the title too
  }

  @Test
  void manyRowsStreamAndStayInOrder() throws Exception {
    Story story = new Story("a");
    for (int i = 0; i < 1_600; i++) {
      story.figure("1元", String.valueOf(i), "CNY");
    }
    Document sheet = open(write(List.of(story.told()))).part("xl/worksheets/sheet1.xml");
    assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(1_601);
    assertThat(cell(sheet, "J1601").getTextContent()).isEqualTo("1599");
    assertThat(sheet.getElementsByTagName("hyperlink").getLength()).isEqualTo(4);
  }

  @Test
  void theSameRowsGiveTheSameBytes() throws IOException {
    byte[] first = write(List.of(Story.example("a")));
    assertThat(write(List.of(Story.example("a")))).isEqualTo(first);
    assertThat(new String(first, StandardCharsets.ISO_8859_1)).contains("2000-01-01T00:00:00.000Z");
  }

  @Test
  void aWorkbookWithoutRowsIsValid() throws Exception {
    Document sheet = open(write(List.of())).part("xl/worksheets/sheet1.xml");
    assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a b", "ftp://a.cn/", "http:///x", "//a.cn", "file:///etc", "http://a.cn/ b"})
  void onlyWebAddressesAreLinked(String address) {
    assertThat(XlsxLinks.target(address)).isEmpty();
  }
}
