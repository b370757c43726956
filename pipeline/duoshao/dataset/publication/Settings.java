package duoshao.dataset.publication;

import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What is published and how.
 *
 * @param formats at least one
 * @param csv how CSV files are written; the header of XLSX files too
 * @param rowsPerFile after how many rows a CSV or XLSX file is followed by a numbered one
 * @param fingerprint of all that changes what is found in an article: the program's version, its
 *     word lists, its settings
 * @param keepState whether the rows are kept for later runs
 * @param keepDeleted whether rows of sources that the input no longer has stay in the dataset
 */
public record Settings(
    Set<Format> formats,
    CsvSettings csv,
    int rowsPerFile,
    String fingerprint,
    boolean keepState,
    boolean keepDeleted) {
  /** As many rows as people expect to open in one spreadsheet. */
  public static final int ROWS_PER_FILE = 1_000_000;

  public Settings {
    formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
    Objects.requireNonNull(csv);
    Objects.requireNonNull(fingerprint);
    if (rowsPerFile < 1) {
      throw new IllegalArgumentException("a file needs at least one row, not " + rowsPerFile);
    }
    if (keepDeleted && !keepState) {
      throw new IllegalArgumentException("to keep rows of deleted articles, a run keeps its state");
    }
  }
}
