package duoshao.dataset.format;

import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.jspecify.annotations.Nullable;

/** Hands rows to Parquet, value by value, without another record in between. */
final class ParquetWriteSupport extends WriteSupport<Row> {
  private static final long MICROS = 1_000_000;

  private final Dataset dataset;
  private final Column[] columns;
  private @Nullable RecordConsumer consumer;

  ParquetWriteSupport(Dataset dataset) {
    this.dataset = dataset;
    this.columns = dataset.columns().toArray(new Column[0]);
  }

  @Override
  @Deprecated
  public WriteContext init(Configuration hadoop) {
    throw new UnsupportedOperationException("written without Hadoop");
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(ParquetSchema.of(dataset), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(Row row) {
    RecordConsumer to = consumer;
    if (to == null) {
      throw new IllegalStateException("not prepared");
    }
    to.startMessage();
    for (int i = 0; i < columns.length; i++) {
      if (row.has(i)) {
        Column column = columns[i];
        to.startField(column.name(), i);
        if (column.type() == ColumnType.STRING) {
          to.addBinary(Binary.fromConstantByteArray(row.utf8(i)));
        } else {
          write(Objects.requireNonNull(row.value(i)), column.scale(), to);
        }
        to.endField(column.name(), i);
      }
    }
    to.endMessage();
  }

  private static void write(Object value, int scale, RecordConsumer to) {
    if (value instanceof Integer number) {
      to.addInteger(number);
    } else if (value instanceof BigDecimal number) {
      to.addBinary(Binary.fromConstantByteArray(bytes(number, scale)));
    } else if (value instanceof LocalDate day) {
      to.addInteger(Math.toIntExact(day.toEpochDay()));
    } else if (value instanceof Instant instant) {
      to.addLong(Math.multiplyExact(instant.getEpochSecond(), MICROS));
    } else {
      throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  /** The unscaled number in two's complement, the highest byte first, at full length. */
  private static byte[] bytes(BigDecimal number, int scale) {
    byte[] shortest = number.setScale(scale).unscaledValue().toByteArray();
    byte[] full = new byte[ParquetSchema.DECIMAL_BYTES];
    Arrays.fill(full, (byte) (number.signum() < 0 ? -1 : 0));
    System.arraycopy(shortest, 0, full, full.length - shortest.length, shortest.length);
    return full;
  }
}
