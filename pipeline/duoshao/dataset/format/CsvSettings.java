package duoshao.dataset.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How CSV files are written.
 *
 * @param charset of the files
 * @param bom whether a UTF-8 file begins with a byte-order mark, by which spreadsheets know it;
 *     other charsets have none
 * @param header what the header row says
 * @param guard whether text cells are kept from being taken for formulas
 */
public record CsvSettings(Charset charset, boolean bom, Header header, boolean guard) {
  /** UTF-8 with a byte-order mark, English header, guarded. */
  public static final CsvSettings DEFAULT =
      new CsvSettings(StandardCharsets.UTF_8, true, Header.EN, true);

  public CsvSettings {
    Objects.requireNonNull(charset);
    Objects.requireNonNull(header);
    if (!charset.canEncode()) {
      throw new IllegalArgumentException("the charset " + charset + " can be read but not written");
    }
  }

  /** Whether files begin with a byte-order mark. */
  boolean hasBom() {
    return bom && charset.equals(StandardCharsets.UTF_8);
  }
}
