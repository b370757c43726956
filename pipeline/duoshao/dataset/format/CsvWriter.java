package duoshao.dataset.format;

import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
  private static final int BLOCK = 1 << 16;

  private final boolean[] guarded;
  private final OutputStream out;
  private final @Nullable EscapingWriter otherCharset;

  /** The row before and its cells: rows of one article have many in common. */
  private @Nullable Row before;

  private final byte[][] cells;

  private byte[] lines = new byte[2 * BLOCK];
  private int length;

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
      append(BOM);
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
    if (length >= BLOCK) {
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
      append(cells[i]);
      append((byte) ',');
    }
    lines[length - 1] = '\r'; // in the place of the last comma
    append((byte) '\n');
  }

  private void append(byte[] bytes) {
    makeRoom(bytes.length);
    System.arraycopy(bytes, 0, lines, length, bytes.length);
    length += bytes.length;
  }

  private void append(byte b) {
    makeRoom(1);
    lines[length++] = b;
  }

  private void makeRoom(int more) {
    int needed = Math.addExact(length, more);
    if (needed > lines.length) {
      lines = Arrays.copyOf(lines, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * needed));
    }
  }

  private void writeLines() throws IOException {
    if (length == 0) {
      return; // closed once more
    }
    if (otherCharset == null) {
      out.write(lines, 0, length);
    } else {
      otherCharset.write(new String(lines, 0, length, StandardCharsets.UTF_8));
    }
    length = 0;
  }
}
