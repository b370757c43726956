package duoshao.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes with which a file may say how it is encoded, such as {@code EF BB BF}. */
enum ByteOrderMark {
  UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
  UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
  UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF");

  private final Charset charset;

  /** A character a byte. */
  private final String bytes;

  ByteOrderMark(Charset charset, String bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  /** The mark at the beginning of a file, if it has one. */
  static Optional<ByteOrderMark> of(byte[] file) {
    if (file.length == 0 || file[0] >= 0) {
      return Optional.empty(); // no mark begins with an ASCII character, and most files do
    }
    String start = new String(file, 0, Math.min(file.length, 3), StandardCharsets.ISO_8859_1);
    for (ByteOrderMark mark : values()) {
      if (start.startsWith(mark.bytes)) {
        return Optional.of(mark);
      }
    }
    return Optional.empty();
  }

  Charset charset() {
    return charset;
  }

  int length() {
    return bytes.length();
  }
}
