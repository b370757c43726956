package duoshao.article;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Bytes that were never text, whatever the file is called: they begin like a picture, an archive or
 * a program, or more than one in thirty is a control character.
 */
final class BinaryContent {
  /** How many control characters any text may hold; more must also be one in thirty. */
  private static final int FORGIVEN = 4;

  private static final int ONE_IN = 30;

  /** How kinds of files begin, a character a byte. */
  private static final Map<String, String> SIGNATURES =
      Map.of(
          "\u0089PNG", "a PNG picture",
          "\u00FF\u00D8\u00FF", "a JPEG picture",
          "GIF8", "a GIF picture",
          "%PDF-", "a PDF document",
          "PK\u0003\u0004", "a zip archive",
          "\u001F\u008B", "gzip data",
          "\u00FD7zXZ", "an xz archive",
          "7z\u00BC\u00AF", "a 7z archive",
          "\u00D0\u00CF\u0011\u00E0", "an old Office document",
          "\u007FELF", "a program");

  private BinaryContent() {}

  /** What the file begins like, {@code a PNG picture}; empty if like none of them. */
  static String signature(byte[] file) {
    String start = new String(file, 0, Math.min(file.length, 8), StandardCharsets.ISO_8859_1);
    return SIGNATURES.entrySet().stream()
        .filter(signature -> start.startsWith(signature.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /** Whether too many of the bytes are control characters. */
  static boolean isFullOfControls(byte[] file) {
    long controls = 0;
    for (byte b : file) {
      controls += b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\f' && b != '\r' ? 1 : 0;
    }
    return controls > FORGIVEN && controls > file.length / ONE_IN;
  }
}
