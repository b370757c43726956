package duoshao.article;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes that were never text, whatever the file is called: they begin like a picture, an archive or
 * a program, or more than one in thirty is a control character.
 */
final class BinaryContent {
  /** How many control characters any text may hold; more must also be one in thirty. */
  private static final int FORGIVEN = 4;

  private static final int ONE_IN = 30;

  /** Bits of which a control character has none. */
  private static final int NO_CONTROL = 0xE0;

  /** How a kind of file begins, a character a byte. */
  private record Signature(String bytes, String kind) {}

  private static final List<Signature> SIGNATURES =
      List.of(
          new Signature("\u0089PNG", "a PNG picture"),
          new Signature("\u00FF\u00D8\u00FF", "a JPEG picture"),
          new Signature("GIF8", "a GIF picture"),
          new Signature("%PDF-", "a PDF document"),
          new Signature("PK\u0003\u0004", "a zip archive"),
          new Signature("\u001F\u008B", "gzip data"),
          new Signature("\u00FD7zXZ", "an xz archive"),
          new Signature("7z\u00BC\u00AF", "a 7z archive"),
          new Signature("\u00D0\u00CF\u0011\u00E0", "an old Office document"),
          new Signature("\u007FELF", "a program"));

  private BinaryContent() {}

  /** What the file begins like, {@code a PNG picture}; empty if like none of them. */
  static String signature(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
    for (Signature signature : SIGNATURES) {
      if (start.startsWith(signature.bytes)) {
        return signature.kind;
      }
    }
    return "";
  }

  /** Whether too many of the bytes are control characters. */
  static boolean isFullOfControls(byte[] file) {
    long controls = 0;
    for (byte b : file) {
      if ((b & NO_CONTROL) == 0 && b != '\t' && b != '\n' && b != '\f' && b != '\r') {
        controls++;
      }
    }
    return controls > FORGIVEN && controls > file.length / ONE_IN;
  }
}
