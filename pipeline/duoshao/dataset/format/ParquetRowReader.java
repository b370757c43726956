package duoshao.dataset.format;

import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Reads back what a {@link ParquetRowWriter} wrote, a row group at a time. */
public final class ParquetRowReader implements RowReader {
  private static final long MICROS = 1_000_000;
  private static final int END = 8;

  private final Dataset dataset;
  private final SeekableByteChannel file;
  private final MessageType schema;
  private final Iterator<RowGroup> groups;
  private @Nullable RecordReader<Group> records;
  private long left;

  /** Opens a file; fails if its columns are not those of the dataset. */
  public ParquetRowReader(Dataset dataset, SeekableByteChannel file) throws IOException {
    this.dataset = dataset;
    this.file = file;
    this.schema = ParquetSchema.of(dataset);
    FileMetaData footer = footer(file);
    groups = footer.getRow_groups().iterator();
    List<String> columns = footer.getSchema().stream().skip(1).map(SchemaElement::getName).toList();
    if (!columns.equals(dataset.columns().stream().map(Column::name).toList())) {
      throw new IOException("the columns are not those of " + dataset.symbol() + ": " + columns);
    }
  }

  @Override
  public Optional<Row> read() throws IOException {
    try {
      while (left == 0) {
        if (!groups.hasNext()) {
          return Optional.empty();
        }
        ParquetPages pages = new ParquetPages(file, groups.next());
        left = pages.getRowCount();
        records =
            new ColumnIOFactory()
                .getColumnIO(schema)
                .getRecordReader(pages, new GroupRecordConverter(schema));
      }
      left--;
      return Optional.of(row(Objects.requireNonNull(records).read()));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** The footer stands before its length (four bytes, the lowest first) and "PAR1". */
  private static FileMetaData footer(SeekableByteChannel file) throws IOException {
    long end = file.size() - END;
    ByteBuffer tail = ByteBuffer.wrap(ParquetPages.read(file, Math.max(0, end), END));
    int length = tail.order(ByteOrder.LITTLE_ENDIAN).getInt(0);
    if (length < 0 || length > end) {
      throw new IOException("this is no whole Parquet file");
    }
    return Util.readFileMetaData(
        new ByteArrayInputStream(ParquetPages.read(file, end - length, length)));
  }

  private Row row(Group group) {
    Row.Draft row = Row.of(dataset);
    List<Column> columns = dataset.columns();
    for (int i = 0; i < columns.size(); i++) {
      if (group.getFieldRepetitionCount(i) > 0) {
        row.put(i, value(columns.get(i), group, i));
      }
    }
    return row.row();
  }

  private static Object value(Column column, Group group, int index) {
    ColumnType type = column.type();
    return switch (type) {
      case STRING -> group.getString(index, 0);
      case INTEGER -> group.getInteger(index, 0);
      case DECIMAL ->
          new BigDecimal(new BigInteger(group.getBinary(index, 0).getBytes()), column.scale());
      case DATE -> LocalDate.ofEpochDay(group.getInteger(index, 0));
      case TIMESTAMP -> Instant.ofEpochSecond(group.getLong(index, 0) / MICROS);
    };
  }
}
