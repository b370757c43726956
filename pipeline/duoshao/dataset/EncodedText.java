package duoshao.dataset;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as its bytes in UTF-8. Most that are read from a part are written as they stand, to a CSV
 * and to a Parquet file; the characters are made when somebody asks for them.
 */
public final class EncodedText implements Serializable {
  private static final long serialVersionUID = 1;

  private final byte[] utf8;
  private transient @Nullable String characters;

  /**
   * @param utf8 handed over, and never changed again
   */
  public EncodedText(byte[] utf8) {
    this.utf8 = utf8;
  }

  /** The bytes themselves: not to be changed. */
  byte[] utf8() {
    return utf8;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EncodedText that && Arrays.equals(utf8, that.utf8);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(utf8);
  }

  /** Its characters. */
  @Override
  public String toString() {
    String text = characters;
    if (text == null) {
      text = new String(utf8, StandardCharsets.UTF_8);
      characters = text;
    }
    return text;
  }
}
