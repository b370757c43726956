package duoshao.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a byte order mark, told by its zero bytes: ASCII characters and line ends leave
 * them in every second place, always the same one; and by reading as Chinese or English.
 */
final class UnmarkedUtf16 {
  /** One character in this many may be of another script. */
  private static final int ONE_IN = 10;

  private UnmarkedUtf16() {}

  /** The byte order, if the zero bytes speak for one and nothing against it. */
  static Optional<Charset> guess(byte[] bytes) {
    if (bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < bytes.length; i += 2) {
      evenZeros += bytes[i] == 0 ? 1 : 0;
      oddZeros += bytes[i + 1] == 0 ? 1 : 0;
    }
    if (oddZeros > 0 && evenZeros == 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return evenZeros > 0 && oddZeros == 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /** Whether nearly all of it is what Chinese news is written in. */
  static boolean isPlausible(String text) {
    long foreign = text.chars().filter(c -> !isFamiliar(c)).count();
    return foreign <= text.length() / ONE_IN;
  }

  private static boolean isFamiliar(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || (c >= ' ' && c < 0x7F)
        || (c >= 0x2000 && c <= 0x27BF) // general punctuation, ℃, ①, ■
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0xFF00 && c <= 0xFFEF);
  }
}
