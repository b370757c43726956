package duoshao.dataset.format;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DataPageV1;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one row group of a file that this program wrote. Parquet's own file reader cannot be
 * had without Hadoop; what is needed of it for our own files (zstd, pages of version 1) is little.
 */
final class ParquetPages implements PageReadStore {
  private final long rows;
  private final Map<String, Column> columns = new HashMap<>();

  ParquetPages(SeekableByteChannel file, RowGroup group) throws IOException {
    rows = group.getNum_rows();
    for (ColumnChunk chunk : group.getColumns()) {
      ColumnMetaData meta = chunk.getMeta_data();
      long start =
          meta.isSetDictionary_page_offset()
              ? meta.getDictionary_page_offset()
              : meta.getData_page_offset();
      byte[] bytes = read(file, start, Math.toIntExact(meta.getTotal_compressed_size()));
      columns.put(String.join(".", meta.getPath_in_schema()), new Column(bytes, meta));
    }
  }

  @Override
  public PageReader getPageReader(ColumnDescriptor descriptor) {
    Column column = columns.get(String.join(".", descriptor.getPath()));
    if (column == null) {
      throw new IllegalArgumentException("the file has no column " + descriptor);
    }
    return column;
  }

  @Override
  public long getRowCount() {
    return rows;
  }

  /** That many bytes of a file, from a position. */
  static byte[] read(SeekableByteChannel file, long position, int length) throws IOException {
    byte[] bytes = new byte[length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    file.position(position);
    while (buffer.hasRemaining()) {
      if (file.read(buffer) < 0) {
        throw new EOFException("the file ends before byte " + (position + length));
      }
    }
    return bytes;
  }

  /** The pages of a column, one after the other. */
  private static final class Column implements PageReader {
    private final ByteArrayInputStream in;
    private final long values;
    private Optional<PageHeader> next;

    Column(byte[] bytes, ColumnMetaData meta) throws IOException {
      in = new ByteArrayInputStream(bytes);
      values = meta.getNum_values();
      next = header();
    }

    @Override
    public @Nullable DictionaryPage readDictionaryPage() {
      if (next.isEmpty() || next.get().getType() != PageType.DICTIONARY_PAGE) {
        return null;
      }
      PageHeader header = next.get();
      DictionaryPageHeader page = header.getDictionary_page_header();
      BytesInput bytes = content(header);
      return new DictionaryPage(
          bytes,
          header.getUncompressed_page_size(),
          page.getNum_values(),
          Encoding.valueOf(page.getEncoding().name()));
    }

    @Override
    public long getTotalValueCount() {
      return values;
    }

    @Override
    public @Nullable DataPage readPage() {
      if (next.isEmpty()) {
        return null;
      }
      PageHeader header = next.get();
      DataPageHeader page = header.getData_page_header();
      BytesInput bytes = content(header);
      return new DataPageV1(
          bytes,
          page.getNum_values(),
          header.getUncompressed_page_size(),
          null,
          Encoding.valueOf(page.getRepetition_level_encoding().name()),
          Encoding.valueOf(page.getDefinition_level_encoding().name()),
          Encoding.valueOf(page.getEncoding().name()));
    }

    /** The unpacked bytes of a page; after it the next one is read. */
    private BytesInput content(PageHeader header) {
      try {
        byte[] packed = in.readNBytes(header.getCompressed_page_size());
        BytesInput bytes =
            BytesInput.from(Zstd.decompress(packed, header.getUncompressed_page_size()));
        next = header();
        return bytes;
      } catch (ZstdException e) {
        throw new UncheckedIOException(new IOException("a page is damaged", e));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Optional<PageHeader> header() throws IOException {
      return in.available() == 0 ? Optional.empty() : Optional.of(Util.readPageHeader(in));
    }
  }
}
