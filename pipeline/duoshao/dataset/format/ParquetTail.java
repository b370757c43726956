package duoshao.dataset.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.io.PositionOutputStream;

/**
 * The bytes of a Parquet file on their way to it. What Parquet writes when it closes is held back
 * until the footer is put in one order: Parquet lists the encodings of a column in the order of a
 * hash set of constants, which differs from run to run. The footer keeps its length.
 *
 * <pre>
 * ... footer, its length (four bytes, the lowest first), "PAR1"
 * </pre>
 */
final class ParquetTail extends PositionOutputStream {
  private static final int END = 8;

  private final OutputStream out;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean holding;
  private long position;

  ParquetTail(OutputStream out) {
    this.out = out;
  }

  /** From here on, until it is closed, bytes wait in memory. */
  void hold() {
    holding = true;
  }

  @Override
  public long getPos() {
    return position;
  }

  @Override
  public void write(int b) throws IOException {
    position++;
    (holding ? held : out).write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    position += length;
    (holding ? held : out).write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.write(ordered(held.toByteArray()));
      held.reset();
    }
  }

  private static boolean isComplete(byte[] tail) {
    byte[] end = ParquetFileWriter.MAGIC;
    return tail.length >= END
        && Arrays.equals(tail, tail.length - end.length, tail.length, end, 0, end.length);
  }

  private static byte[] ordered(byte[] tail) throws IOException {
    if (!isComplete(tail)) {
      return tail; // something went wrong before, and is on its way up
    }
    int length = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN).getInt(tail.length - END);
    int start = tail.length - END - length;
    FileMetaData footer = Util.readFileMetaData(new ByteArrayInputStream(tail, start, length));
    for (RowGroup group : footer.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        column.getMeta_data().getEncodings().sort(Comparator.naturalOrder());
        column
            .getMeta_data()
            .getEncoding_stats()
            .sort(Comparator.<PageEncodingStats>naturalOrder());
      }
    }
    ByteArrayOutputStream ordered = new ByteArrayOutputStream(length);
    Util.writeFileMetaData(footer, ordered);
    if (ordered.size() != length) {
      throw new IOException("the Parquet footer changed its length when it was put in order");
    }
    System.arraycopy(ordered.toByteArray(), 0, tail, start, length);
    return tail;
  }
}
