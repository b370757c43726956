package duoshao.article;

import duoshao.text.Span;

/**
 * A name that the page's own markup ties to a security, such as {@code <a
 * data-code="1,600160">巨化股份</a>}.
 *
 * @param span where the name stands in {@link Article#text()}
 * @param name the name as written
 * @param code the security code with its market, {@code 600160.SH}, {@code 00700.HK}, {@code
 *     NIO.US}; empty for a sector
 * @param kind what the markup says it is
 */
public record NamedEntity(Span span, String name, String code, Kind kind) {
  /** What the name names. */
  public enum Kind {
    SECURITY,
    SECTOR
  }
}
