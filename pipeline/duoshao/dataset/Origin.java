package duoshao.dataset;

import java.io.Serializable;
import java.util.Objects;

/**
 * Where rows came from, so that a later run can tell whether the bytes are still the same.
 *
 * @param source as {@link duoshao.article.RawArticle#source()}
 * @param sha256 of the bytes, in lower-case hexadecimal; empty if they were not read
 * @param size of the plain file in bytes; negative if it is no plain file or not known
 * @param modified when the plain file was last changed, in milliseconds since 1970; only a hint
 */
public record Origin(String source, String sha256, long size, long modified)
    implements Serializable {
  public Origin {
    Objects.requireNonNull(source);
    Objects.requireNonNull(sha256);
  }

  /** Bytes of which only the hash is known. */
  public static Origin of(String source, String sha256) {
    return new Origin(source, sha256, -1, 0);
  }
}
