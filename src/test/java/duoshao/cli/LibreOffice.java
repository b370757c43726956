package duoshao.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * LibreOffice without a window, which says what its cells hold.
 *
 * @param folder for its settings and its results
 */
record LibreOffice(Path folder) {
  /** Where a text is that its paragraphs do not show as it is. */
  private static final String STRING = "office:string-value";

  /**
   * A cell.
   *
   * @param type what it is: {@code string}, {@code float}, {@code date}; empty for an empty cell
   * @param value what it holds: a text, a number, a day or an instant without a zone
   * @param shown what a person sees in it
   */
  record Cell(String type, String value, String shown) {}

  /** Whether this machine has it. */
  static boolean isInstalled() throws InterruptedException {
    try {
      return new ProcessBuilder("soffice", "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException none) {
      return false;
    }
  }

  /** The rows of the first sheet of a workbook. */
  List<List<Cell>> open(Path workbook) throws Exception {
    return open(List.of(), workbook);
  }

  /**
   * The rows of a CSV file.
   *
   * @param columns what each holds, by the numbers of its import dialog: 2 text, 5 day, 10 number
   */
  List<List<Cell>> open(Path csv, List<String> columns) throws Exception {
    List<String> formats = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      formats.add((i + 1) + "/" + columns.get(i));
    }
    // comma, quote, UTF-8, first line
    String filter = "Text - txt - csv (StarCalc):44,34,76,1," + String.join("/", formats);
    return open(List.of("--infilter=" + filter), csv);
  }

  private List<List<Cell>> open(List<String> more, Path file) throws Exception {
    Path results = Files.createTempDirectory(folder, "opened");
    List<String> command = new ArrayList<>(List.of("soffice", "--headless"));
    command.add("-env:UserInstallation=" + folder.resolve("settings").toUri());
    command.addAll(more);
    command.addAll(List.of("--convert-to", "fods", "--outdir", results.toString()));
    command.add(file.toString());
    File log = Files.createTempFile(folder, "soffice", ".log").toFile();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    String name = String.valueOf(file.getFileName());
    Path result = results.resolve(name.substring(0, name.lastIndexOf('.')) + ".fods");
    if (!process.waitFor(10, TimeUnit.MINUTES) || !Files.exists(result)) {
      process.destroyForcibly();
      throw new IOException("soffice did not open " + file + ": " + Files.readString(log.toPath()));
    }
    return rows(result);
  }

  private static List<List<Cell>> rows(Path document)
      throws ParserConfigurationException, IOException, SAXException {
    Document xml =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(document.toFile());
    Element sheet = (Element) xml.getElementsByTagName("table:table").item(0);
    NodeList found = sheet.getElementsByTagName("table:table-row");
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      List<Cell> cells = cells((Element) found.item(i));
      int times =
          cells.isEmpty() ? 0 : count((Element) found.item(i), "table:number-rows-repeated");
      for (int time = 0; time < times; time++) {
        rows.add(cells);
      }
    }
    return rows;
  }

  /** The cells up to the last that is not empty. */
  private static List<Cell> cells(Element row) {
    List<Cell> cells = new ArrayList<>();
    int empty = 0;
    for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element cell) {
        int times = count(cell, "table:number-columns-repeated");
        String type = cell.getAttribute("office:value-type");
        if (type.isEmpty()) {
          empty += times;
        } else {
          for (; empty > 0; empty--) {
            cells.add(new Cell("", "", ""));
          }
          for (int time = 0; time < times; time++) {
            cells.add(new Cell(type, value(cell, type), text(cell)));
          }
        }
      }
    }
    return cells;
  }

  private static int count(Element element, String attribute) {
    String repeated = element.getAttribute(attribute);
    return repeated.isEmpty() ? 1 : Integer.parseInt(repeated);
  }

  private static String value(Element cell, String type) {
    return switch (type) {
      case "date" -> cell.getAttribute("office:date-value");
      case "string" -> cell.hasAttribute(STRING) ? cell.getAttribute(STRING) : text(cell);
      default -> cell.getAttribute("office:value");
    };
  }

  /** Its paragraphs, one a line. */
  private static String text(Element cell) {
    List<String> lines = new ArrayList<>();
    for (Node node = cell.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals("text:p")) {
        StringBuilder line = new StringBuilder();
        addText(node, line);
        lines.add(line.toString());
      }
    }
    return String.join("\n", lines);
  }

  private static void addText(Node node, StringBuilder line) {
    for (Node part = node.getFirstChild(); part != null; part = part.getNextSibling()) {
      switch (part.getNodeName()) {
        case "#text" -> line.append(part.getNodeValue());
        case "text:s" -> line.append(" ".repeat(count((Element) part, "text:c")));
        case "text:tab" -> line.append('\t');
        case "text:line-break" -> line.append('\n');
        default -> addText(part, line);
      }
    }
  }
}
