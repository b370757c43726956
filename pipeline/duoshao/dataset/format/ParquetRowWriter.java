package duoshao.dataset.format;

import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * Writes a Parquet file, packed with zstd, without Hadoop. The same rows give the same bytes. An
 * absent value is null; without rows the file still has its schema.
 */
public final class ParquetRowWriter implements RowWriter {
  /** Held in memory before it is packed. Large enough to scan fast, small enough for four. */
  private static final long ROW_GROUP = 32L * 1024 * 1024;

  private final ParquetTail tail;
  private final ParquetWriter<Row> writer;

  /** Begins a file. */
  public ParquetRowWriter(Dataset dataset, OutputStream out) throws IOException {
    tail = new ParquetTail(out);
    writer =
        new Builder(dataset, tail)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new ParquetZstd())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP)
            .build();
  }

  @Override
  public void write(Row row) throws IOException {
    writer.write(row);
  }

  @Override
  public void close() throws IOException {
    tail.hold();
    writer.close();
  }

  private static final class Builder extends ParquetWriter.Builder<Row, Builder> {
    private final Dataset dataset;

    Builder(Dataset dataset, ParquetTail tail) {
      super(new Output(tail));
      this.dataset = dataset;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Row> getWriteSupport(ParquetConfiguration configuration) {
      return new ParquetWriteSupport(dataset);
    }

    @Override
    @Deprecated
    protected WriteSupport<Row> getWriteSupport(org.apache.hadoop.conf.Configuration hadoop) {
      throw new UnsupportedOperationException("written without Hadoop");
    }
  }

  /** One stream, given out once. */
  private record Output(ParquetTail tail) implements OutputFile {
    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return tail;
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return tail;
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }
}
