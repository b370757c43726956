package duoshao.dataset.format;

import duoshao.dataset.Column;
import duoshao.dataset.ColumnType;
import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.io.SeekableInputStream;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Reads back what a {@link ParquetRowWriter} wrote, a row group at a time. */
public final class ParquetRowReader implements RowReader {
  private static final long MICROS = 1_000_000;

  private final Dataset dataset;
  private final ParquetFileReader file;
  private final MessageType schema;
  private @Nullable RecordReader<Group> records;
  private long left;

  /** Opens a file; fails if its schema is not that of the dataset. */
  public ParquetRowReader(Dataset dataset, SeekableByteChannel channel) throws IOException {
    this.dataset = dataset;
    ParquetReadOptions options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(new ParquetZstd())
            .build();
    file = ParquetFileReader.open(new Input(channel), options);
    schema = file.getFooter().getFileMetaData().getSchema();
    if (!schema.equals(ParquetSchema.of(dataset))) {
      throw new IOException("the schema is not that of " + dataset.symbol() + ": " + schema);
    }
  }

  @Override
  public Optional<Row> read() throws IOException {
    while (left == 0) {
      PageReadStore group = file.readNextRowGroup();
      if (group == null) {
        return Optional.empty();
      }
      left = group.getRowCount();
      records =
          new ColumnIOFactory()
              .getColumnIO(schema)
              .getRecordReader(group, new GroupRecordConverter(schema));
    }
    left--;
    RecordReader<Group> from = records;
    return from == null ? Optional.empty() : Optional.of(row(from.read()));
  }

  @Override
  public void close() throws IOException {
    file.close();
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

  /** A channel as Parquet wants it. */
  private record Input(SeekableByteChannel channel) implements InputFile {
    @Override
    public long getLength() throws IOException {
      return channel.size();
    }

    @Override
    public SeekableInputStream newStream() {
      return new Stream(channel);
    }
  }

  private static final class Stream extends DelegatingSeekableInputStream {
    private final SeekableByteChannel channel;

    Stream(SeekableByteChannel channel) {
      super(Channels.newInputStream(channel));
      this.channel = channel;
    }

    @Override
    public long getPos() throws IOException {
      return channel.position();
    }

    @Override
    public void seek(long position) throws IOException {
      channel.position(position);
    }
  }
}
