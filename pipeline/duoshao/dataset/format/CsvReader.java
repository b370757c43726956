package duoshao.dataset.format;

import duoshao.dataset.Column;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CodingErrorAction;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads back what a {@link CsvWriter} wrote with the same settings. */
public final class CsvReader implements RowReader {
  private static final int BOM = '\uFEFF';

  private final Dataset dataset;
  private final boolean guarded;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  /** Opens a file; fails if its header is not that of the dataset. */
  public CsvReader(Dataset dataset, CsvSettings settings, InputStream in) throws IOException {
    this.dataset = dataset;
    this.guarded = settings.guard();
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                in,
                settings
                    .charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    if (settings.hasBom()) {
      reader.mark(1);
      if (reader.read() != BOM) {
        reader.reset();
      }
    }
    this.parser = CSVFormat.RFC4180.parse(reader);
    this.records = parser.iterator();
    checkHeader(dataset.columns().stream().map(settings.header()::label).toList());
  }

  @Override
  public Optional<Row> read() throws IOException {
    Optional<CSVRecord> next = next();
    return next.isPresent() ? Optional.of(row(next.get())) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private Optional<CSVRecord> next() throws IOException {
    try {
      return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new IOException(
          String.format(
              Locale.ROOT, "after line %d: %s", parser.getCurrentLineNumber(), e.getMessage()),
          e);
    }
  }

  private Row row(CSVRecord record) throws IOException {
    List<Column> columns = dataset.columns();
    if (record.size() != columns.size()) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "row %d has %d cells, not %d",
              record.getRecordNumber(),
              record.size(),
              columns.size()));
    }
    Row.Draft row = Row.of(dataset);
    try {
      for (int i = 0; i < columns.size(); i++) {
        row.put(i, value(columns.get(i), record.get(i)));
      }
      return row.row();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException(
          String.format(
              Locale.ROOT, "row %d cannot be read: %s", record.getRecordNumber(), e.getMessage()),
          e);
    }
  }

  private void checkHeader(List<String> labels) throws IOException {
    List<String> found = next().map(CSVRecord::toList).orElse(List.of());
    if (!found.equals(labels)) {
      throw new IOException("the header is " + found + ", not " + labels);
    }
  }

  private @Nullable Object value(Column column, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    return switch (column.type()) {
      case STRING -> guarded ? FormulaGuard.unguard(cell) : cell;
      case INTEGER -> Integer.valueOf(cell);
      case DECIMAL -> new BigDecimal(cell);
      case DATE -> LocalDate.parse(cell);
      case TIMESTAMP -> Instant.parse(cell);
    };
  }
}
