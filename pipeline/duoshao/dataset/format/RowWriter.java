package duoshao.dataset.format;

import duoshao.dataset.Row;
import java.io.Closeable;
import java.io.IOException;
import java.util.Map;

/** One file that rows are being written to; closing it completes it. */
public interface RowWriter extends Closeable {
  /** Adds a row. */
  void write(Row row) throws IOException;

  /**
   * What could not be written as it is, by name, once the file is closed: {@code
   * xlsx_truncated_cells} and the like. Names without a case are left out.
   */
  default Map<String, Long> losses() {
    return Map.of();
  }
}
