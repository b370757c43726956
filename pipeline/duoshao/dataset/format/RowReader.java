package duoshao.dataset.format;

import duoshao.dataset.Row;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** One file that rows are being read from. */
public interface RowReader extends Closeable {
  /** The next row; nothing at the end. Fails on a row that the dataset cannot hold. */
  Optional<Row> read() throws IOException;
}
