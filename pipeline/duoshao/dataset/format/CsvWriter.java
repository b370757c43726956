package duoshao.dataset.format;

import duoshao.dataset.ByteSink;
import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CSV file as RFC 4180 has it: a header row, cells parted by commas, lines ended by CRLF,
 * quotes around a cell that needs them and doubled within it. An absent value is an empty cell.
 * Numbers have no exponent, days are {@code 2021-09-30}, instants {@code 2021-12-27T01:30:00Z}.
 *
 * <p>Rows come with their texts in UTF-8, so lines are put together in it, and only other charsets
 * are encoded anew.
 */
public final class CsvWriter implements RowWriter {
  private static final byte[] BOM = "\uFEFF".getBytes(StandardCharsets.UTF_8);
  private static final byte[] LINE_END = {'\r', '\n'};
  private static final int BLOCK = 1 << 16;

  private final boolean[] guarded;
  private final OutputStream out;
  private final @Nullable EscapingWriter otherCharset;

  /** The row before and its cells: rows of one article have many in common. */
  private @Nullable Row before;

  private final byte[][] cells;

  private final ByteSink lines = new ByteSink();

  /** Begins a file with its header. */
  public CsvWriter(Dataset dataset, CsvSettings settings, OutputStream out) throws IOException {
    this.out = out;
    List<Column> columns = dataset.columns();
    guarded = new boolean[columns.size()];
    cells = new byte[columns.size()][];
    for (int i = 0; i < cells.length; i++) {
      guarded[i] = settings.guard() && columns.get(i).type() == ColumnType.STRING;
      String label = settings.header().label(columns.get(i));
      cells[i] = CsvQuotes.quoted(label.getBytes(StandardCharsets.UTF_8), i == 0);
    }
    otherCharset =
        settings.charset().equals(StandardCharsets.UTF_8)
            ? null
            : new EscapingWriter(out, settings.charset());
    if (settings.hasBom()) {
      lines.append(BOM);
    }
    appendCells();
  }

  @Override
  public void write(Row row) throws IOException {
    for (int i = 0; i < cells.length; i++) {
      if (before == null || !row.shares(i, before)) {
        byte[] text = row.utf8(i);
        cells[i] = CsvQuotes.quoted(guarded[i] ? FormulaGuard.guard(text) : text, i == 0);
      }
    }
    before = row;
    appendCells();
    if (lines.length() >= BLOCK) {
      writeLines();
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      writeLines();
      if (otherCharset != null) {
        otherCharset.close();
      }
    }
  }

  @Override
  public Map<String, Long> losses() {
    return otherCharset == null || otherCharset.escaped() == 0
        ? Map.of()
        : Map.of("csv_escaped_characters", otherCharset.escaped());
  }

  private void appendCells() {
    for (int i = 0; i < cells.length; i++) {
      if (i > 0) {
        lines.append((byte) ',');
      }
      lines.append(cells[i]);
    }
    lines.append(LINE_END);
  }

  private void writeLines() throws IOException {
    if (lines.length() == 0) {
      return; // closed once more
    }
    if (otherCharset == null) {
      out.write(lines.array(), 0, lines.length());
    } else {
      otherCharset.write(new String(lines.array(), 0, lines.length(), StandardCharsets.UTF_8));
    }
    lines.clear();
  }
}
