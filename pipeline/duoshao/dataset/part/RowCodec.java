package duoshao.dataset.part;

import duoshao.dataset.ByteSink;
import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.EncodedText;
import duoshao.dataset.Origin;
import duoshao.dataset.Row;
import duoshao.dataset.SourceRows;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a source as bytes:
 *
 * <pre>
 * source sha256 size modified, how many rows, then for each row:
 *   the dataset's number, a bit for each column that has a value, a bit for each whose value is
 *   that of the row of this dataset before it, the other values in column order
 * </pre>
 *
 * <p>A date is its day since 1970, an instant its second, a decimal its scale and its unscaled
 * number.
 */
final class RowCodec {
  /** Their numbers are their places here. */
  private static final List<Dataset> DATASETS =
      List.of(Dataset.FIGURES, Dataset.ARTICLES, Dataset.NUMERALS, Dataset.ERRORS);

  private RowCodec() {}

  static void write(SourceRows rows, ByteSink out) {
    write(rows.origin(), out);
    out.putLong(rows.rows().size());
    @Nullable Row[] before = new @Nullable Row[DATASETS.size()];
    for (Row row : rows.rows()) {
      int number = DATASETS.indexOf(row.dataset());
      out.putLong(number);
      write(row, before[number], out);
      before[number] = row;
    }
  }

  static SourceRows read(ByteSource in) {
    Origin origin = readOrigin(in);
    int count = in.getInt();
    List<Row> rows = new ArrayList<>(count);
    @Nullable Row[] before = new @Nullable Row[DATASETS.size()];
    for (int i = 0; i < count; i++) {
      int number = in.getInt();
      before[number] = readRow(DATASETS.get(number), before[number], in);
      rows.add(before[number]);
    }
    return new SourceRows(origin, rows);
  }

  static void write(Origin origin, ByteSink out) {
    out.putText(origin.source());
    out.putText(origin.sha256());
    out.putLong(origin.size());
    out.putLong(origin.modified());
  }

  static Origin readOrigin(ByteSource in) {
    return new Origin(in.getText(), in.getText(), in.getLong(), in.getLong());
  }

  private static void write(Row row, @Nullable Row before, ByteSink out) {
    int columns = row.dataset().columns().size();
    long present = 0;
    long same = 0;
    for (int i = 0; i < columns; i++) {
      Object value = row.value(i);
      if (value != null) {
        present |= 1L << i;
        same |= before != null && value.equals(before.value(i)) ? 1L << i : 0;
      }
    }
    out.putLong(present);
    out.putLong(same);
    for (int i = 0; i < columns; i++) {
      Object value = row.value(i);
      if (value != null && (same & 1L << i) == 0) {
        write(value, out);
      }
    }
  }

  private static void write(Object value, ByteSink out) {
    if (value instanceof String text) {
      out.putText(text);
    } else if (value instanceof Integer number) {
      out.putLong(number);
    } else if (value instanceof BigDecimal number) {
      out.putLong(number.scale());
      out.putBytes(number.unscaledValue().toByteArray());
    } else if (value instanceof LocalDate day) {
      out.putLong(day.toEpochDay());
    } else if (value instanceof Instant instant) {
      out.putLong(instant.getEpochSecond());
    } else {
      throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  private static Row readRow(Dataset dataset, @Nullable Row before, ByteSource in) {
    Row.Draft row = Row.of(dataset);
    long present = in.getLong();
    long same = in.getLong();
    List<Column> columns = dataset.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (before != null && (same & 1L << i) != 0) {
        row.restore(i, before);
      } else if ((present & 1L << i) != 0) {
        row.restore(i, readValue(columns.get(i).type(), in));
      }
    }
    return row.row();
  }

  private static Object readValue(ColumnType type, ByteSource in) {
    return switch (type) {
      case STRING -> new EncodedText(in.getBytes());
      case INTEGER -> in.getInt();
      case DECIMAL -> {
        int scale = in.getInt();
        yield new BigDecimal(new BigInteger(in.getBytes()), scale);
      }
      case DATE -> LocalDate.ofEpochDay(in.getLong());
      case TIMESTAMP -> Instant.ofEpochSecond(in.getLong());
    };
  }
}
