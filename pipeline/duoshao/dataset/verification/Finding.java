package duoshao.dataset.verification;

import java.util.Objects;

/**
 * Something that is not as it should be.
 *
 * @param where the file, the source or the id of the row
 * @param what a plain sentence
 */
public record Finding(String where, String what) {
  public Finding {
    Objects.requireNonNull(where);
    Objects.requireNonNull(what);
  }

  @Override
  public String toString() {
    return where + ": " + what;
  }
}
