package duoshao.dataset.format;

import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes a CSV file as RFC 4180 has it: a header row, cells parted by commas, lines ended by CRLF,
 * quotes around a cell that needs them and doubled within it. An absent value is an empty cell.
 * Numbers have no exponent, days are {@code 2021-09-30}, instants {@code 2021-12-27T01:30:00Z}.
 */
public final class CsvWriter implements RowWriter {
  static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).setRecordSeparator("\r\n").get();

  private static final char BOM = '\uFEFF';

  private final boolean[] guarded;
  private final EscapingWriter writer;
  private final CSVPrinter printer;

  /** Begins a file with its header. */
  public CsvWriter(Dataset dataset, CsvSettings settings, OutputStream out) throws IOException {
    List<Column> columns = dataset.columns();
    guarded = new boolean[columns.size()];
    for (int i = 0; i < guarded.length; i++) {
      guarded[i] = settings.guard() && columns.get(i).type() == ColumnType.STRING;
    }
    writer = new EscapingWriter(out, settings.charset());
    if (settings.hasBom()) {
      writer.write(BOM);
    }
    printer = new CSVPrinter(writer, CSV);
    for (Column column : columns) {
      printer.print(settings.header().label(column));
    }
    printer.println();
  }

  @Override
  public void write(Row row) throws IOException {
    for (int i = 0; i < guarded.length; i++) {
      String text = row.text(i);
      printer.print(guarded[i] ? FormulaGuard.guard(text) : text);
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.close(false);
  }

  @Override
  public Map<String, Long> losses() {
    return writer.escaped() == 0 ? Map.of() : Map.of("csv_escaped_characters", writer.escaped());
  }
}
