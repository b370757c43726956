package duoshao.dataset.format;

import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook: a sheet of rows under a frozen header with a filter, and a sheet with the data
 * dictionary. Rows leave memory as they come.
 *
 * <p>Texts, ids and codes are texts. Days are days, instants are times in UTC; before March 1900,
 * which a spreadsheet counts wrongly, both are texts. Numbers are numbers as long as 15 digits say
 * them exactly, else texts. Each row's address is a link, for as many as a sheet holds.
 */
public final class XlsxWriter implements RowWriter {
  /** How many rows a sheet holds, the header not counted. */
  public static final int MAX_ROWS = Worksheet.MAX_ROWS - 1;

  private static final int FLUSH = 500;
  private static final int EXACT_DIGITS = 15;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
  private static final int STREAM_LEVEL = 4;

  private final Dataset dataset;
  private final Header header;
  private final XlsxTail tail;
  private final Workbook workbook;
  private final Worksheet sheet;
  private final XlsxLinks links;
  private final Map<String, Long> losses = new TreeMap<>();
  private int rows;

  /** Begins a workbook. */
  public XlsxWriter(Dataset dataset, Header header, OutputStream out) {
    this.dataset = dataset;
    this.header = header;
    this.tail = new XlsxTail(out);
    this.workbook = new Workbook(tail, "duoshao", null);
    this.workbook.setCompressionLevel(STREAM_LEVEL);
    this.sheet = workbook.newWorksheet(dataset.symbol());
    this.links = new XlsxLinks(sheet);
    sheet.freezePane(0, 1);
    List<Column> columns = dataset.columns();
    for (int i = 0; i < columns.size(); i++) {
      sheet.width(i, width(columns.get(i)));
      sheet.inlineString(0, i, header.label(columns.get(i)));
    }
    sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
  }

  @Override
  public void write(Row row) throws IOException {
    rows++;
    List<Column> columns = dataset.columns();
    for (int i = 0; i < columns.size(); i++) {
      Object value = row.value(i);
      if (value != null && columns.get(i).name().equals("url")) {
        links.add(rows, i, row.text(i));
      }
      if (value != null) {
        write(i, value, columns.get(i));
      }
    }
    if (rows % FLUSH == 0) {
      links.finish();
      sheet.flush();
    }
  }

  @Override
  public void close() throws IOException {
    try (tail) {
      links.finish();
      sheet.setAutoFilter(0, 0, rows, dataset.columns().size() - 1);
      sheet.close();
      XlsxDictionary.write(workbook, dataset, header);
      workbook.setCompressionLevel(0);
      tail.hold();
      workbook.finish();
    }
  }

  @Override
  public Map<String, Long> losses() {
    if (links.unlinked() > 0) {
      losses.put("xlsx_addresses_without_link", links.unlinked());
    }
    return losses;
  }

  private void write(int column, Object value, Column type) {
    if (value instanceof BigDecimal number) {
      writeNumber(column, number, type);
    } else if (value instanceof Integer number) {
      sheet.value(rows, column, number);
    } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
      sheet.value(rows, column, day);
      sheet.style(rows, column).format("yyyy-mm-dd").set();
    } else if (value instanceof Instant instant
        && !utc(instant).toLocalDate().isBefore(FIRST_DAY)) {
      sheet.value(rows, column, utc(instant));
      sheet.style(rows, column).format("yyyy-mm-dd hh:mm:ss").set();
    } else {
      writeText(column, value.toString());
    }
  }

  private void writeNumber(int column, BigDecimal number, Column type) {
    if (number.stripTrailingZeros().precision() > EXACT_DIGITS) {
      losses.merge("xlsx_numbers_as_text", 1L, Long::sum);
      writeText(column, number.toPlainString());
      return;
    }
    int decimals = type.unit().isEmpty() ? type.scale() : number.scale();
    sheet.value(rows, column, number);
    String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    sheet.style(rows, column).format(format).set();
  }

  private void writeText(int column, String text) {
    if (XlsxText.isTooLong(text)) {
      losses.merge("xlsx_truncated_cells", 1L, Long::sum);
    }
    sheet.inlineString(rows, column, XlsxText.of(text));
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** In characters; Chinese ones take two. */
  private static double width(Column column) {
    if (column.type() != ColumnType.STRING) {
      return switch (column.type()) {
        case DECIMAL -> 20;
        case TIMESTAMP -> 20;
        case DATE -> 12;
        case INTEGER, STRING -> 10;
      };
    }
    return switch (column.name()) {
      case "title", "sentence", "url", "source" -> 40;
      case "article_id", "subject", "metric", "heading" -> 24;
      default -> 16;
    };
  }
}
