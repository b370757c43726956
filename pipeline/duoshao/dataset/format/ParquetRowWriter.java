package duoshao.dataset.format;

import duoshao.dataset.Dataset;
import duoshao.dataset.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
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
  /** Packed bytes held in memory before they are written: some 150,000 figures. */
  private static final long ROW_GROUP = 8L * 1024 * 1024;

  /** Columns whose values hardly repeat, so that a dictionary of them is work for nothing. */
  private static final Map<Dataset, Set<String>> UNREPEATED =
      Map.of(
          Dataset.FIGURES, Set.of("figure_id", "sentence", "text", "char_start", "char_end"),
          Dataset.ARTICLES, Set.of("article_id", "title", "url", "source", "sha256", "text"),
          Dataset.NUMERALS, Set.of("char_start", "char_end", "figure_id"),
          Dataset.ERRORS, Set.of("source", "reason", "excerpt"));

  private final ParquetTail tail;
  private final ParquetWriter<Row> writer;

  /** Begins a file. */
  public ParquetRowWriter(Dataset dataset, OutputStream out) throws IOException {
    tail = new ParquetTail(out);
    Builder builder =
        new Builder(dataset, tail)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(new ParquetZstd())
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP);
    for (String column : UNREPEATED.getOrDefault(dataset, Set.of())) {
      builder.withDictionaryEncoding(column, false);
    }
    writer = builder.build();
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
