package duoshao.dataset.format;

import duoshao.text.Term;

/** The formats that a dataset can be written in. */
public enum Format implements Term {
  /** Comma-separated values: every dataset, split into numbered files past a number of rows. */
  CSV("csv", "text/csv"),
  /** One JSON object a line: every dataset. */
  JSONL("jsonl", "application/jsonl"),
  /** Apache Parquet: every dataset. */
  PARQUET("parquet", "application/vnd.apache.parquet"),
  /** A spreadsheet of the figures with the data dictionary, split as CSV is. */
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String extension;
  private final String mediaType;

  Format(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** How its files' names end, without the point. */
  public String extension() {
    return extension;
  }

  /** Its media type. */
  public String mediaType() {
    return mediaType;
  }
}
