package duoshao.cli;

import duoshao.dataset.format.CsvSettings;
import duoshao.dataset.format.Format;
import duoshao.dataset.format.Header;
import duoshao.dataset.publication.Settings;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import picocli.CommandLine.Option;

/** What is written, and how. */
final class OutputOptions {
  private static final int SHEET_ROWS = 1_048_575; // and the header

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "csv,parquet",
      description = "csv, jsonl, parquet, xlsx, joined by commas (default: ${DEFAULT-VALUE}).")
  private List<Format> formats = List.of();

  @Option(
      names = "--header",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "Column names of CSV and XLSX: en, zh or both (default: ${DEFAULT-VALUE}).")
  private Header header = Header.EN;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "utf-8",
      description = {
        "Encoding of CSV, such as gb18030 (default: ${DEFAULT-VALUE}). A character that it lacks is"
            + " written as \\u and its number, and counted."
      })
  private String encoding = "utf-8";

  @Option(names = "--no-bom", description = "No byte-order mark in UTF-8 CSV: for programs.")
  private boolean noBom;

  @Option(
      names = "--no-formula-guard",
      description = {
        "No apostrophe before CSV texts that a spreadsheet would take for a formula: for programs."
      })
  private boolean noFormulaGuard;

  @Option(
      names = "--rows-per-file",
      paramLabel = "N",
      defaultValue = "" + Settings.ROWS_PER_FILE,
      description = {
        "After so many rows a CSV or XLSX file is followed by a numbered one"
            + " (default: ${DEFAULT-VALUE})."
      })
  private int rowsPerFile = Settings.ROWS_PER_FILE;

  Set<Format> formats() {
    return EnumSet.copyOf(formats);
  }

  CsvSettings csv() {
    return new CsvSettings(charset(), !noBom, header, !noFormulaGuard);
  }

  int rowsPerFile() {
    int most = formats.contains(Format.XLSX) ? SHEET_ROWS : Integer.MAX_VALUE;
    if (rowsPerFile < 1 || rowsPerFile > most) {
      throw new UsageException(
          String.format(
              Locale.ROOT, "--rows-per-file is %d, but must be from 1 to %d", rowsPerFile, most));
    }
    return rowsPerFile;
  }

  private Charset charset() {
    try {
      Charset charset = Charset.forName(encoding);
      if (charset.canEncode()) {
        return charset;
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      // is said below, as for one that can only be read
    }
    throw new UsageException(
        "--encoding is '"
            + encoding
            + "', but must be the name of an encoding, such as utf-8,"
            + " gb18030 or big5");
  }
}
