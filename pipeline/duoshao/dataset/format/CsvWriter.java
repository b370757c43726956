package duoshao.dataset.format;

import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CSV file as RFC 4180 has it: a header row, cells parted by commas, lines ended by CRLF,
 * quotes around a cell that needs them and doubled within it. An absent value is an empty cell.
 * Numbers have no exponent, days are {@code 2021-09-30}, instants {@code 2021-12-27T01:30:00Z}.
 */
public final class CsvWriter implements RowWriter {
  private static final char BOM = '\uFEFF';
  private static final String LINE_END = "\r\n";

  private final boolean[] guarded;
  private final EscapingWriter writer;

  /** The values of the row before and their cells: rows of one article have many in common. */
  private final @Nullable Object[] values;

  private final String[] cells;

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
    values = new @Nullable Object[columns.size()];
    cells = new String[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = CsvQuotes.quoted(settings.header().label(columns.get(i)), i == 0);
    }
    writeCells();
    Arrays.setAll(cells, i -> CsvQuotes.quoted("", i == 0));
  }

  @Override
  public void write(Row row) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      Object value = row.value(i);
      if (!Objects.equals(value, values[i])) {
        values[i] = value;
        String text = row.text(i);
        cells[i] = CsvQuotes.quoted(guarded[i] ? FormulaGuard.guard(text) : text, i == 0);
      }
    }
    writeCells();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  private void writeCells() throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        writer.write(',');
      }
      writer.write(cells[i]);
    }
    writer.write(LINE_END);
  }

  @Override
  public Map<String, Long> losses() {
    return writer.escaped() == 0 ? Map.of() : Map.of("csv_escaped_characters", writer.escaped());
  }
}
