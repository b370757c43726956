package duoshao.archive;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The names of files and entries, as data: {@code ../甲.md} and {@code C:\甲.md} are names like any
 * other, and nothing is ever opened by them.
 */
final class EntryName {
  /** Old Chinese Windows writes names in GBK and does not say so; old DOS in code page 437. */
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("IBM437"));

  /** What a blog engine or a Mac keeps beside the posts. */
  private static final Set<String> MACHINERY =
      Set.of("__MACOSX", "_layouts", "_includes", "_sass", "_data", "_plugins", "node_modules");

  private EntryName() {}

  /** The name that these bytes most likely spell. */
  static String decode(byte[] bytes) {
    return CHARSETS.stream()
        .flatMap(charset -> decode(bytes, charset).stream())
        .findFirst()
        .orElseGet(() -> shown(new String(bytes, StandardCharsets.ISO_8859_1)));
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(shown(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()));
    } catch (CharacterCodingException notThisOne) {
      return Optional.empty();
    }
  }

  /** The name of a tar entry, in which each character is a byte unless one of them is wider. */
  static String ofTar(String name) {
    boolean bytes = name.chars().allMatch(c -> c <= 0xFF) && name.chars().anyMatch(c -> c > 0x7F);
    String decoded = bytes ? decode(name.getBytes(StandardCharsets.ISO_8859_1)) : shown(name);
    return decoded.startsWith("./") ? decoded.substring(2) : decoded;
  }

  /** The last part of a file's URI, whose escapes are the bytes of its name. */
  static String ofUri(URI file) {
    String path = file.getRawPath();
    String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = trimmed.lastIndexOf('/') + 1; i < trimmed.length(); i++) {
      if (trimmed.charAt(i) == '%') {
        bytes.write(Integer.parseInt(trimmed, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(trimmed.charAt(i));
      }
    }
    return decode(bytes.toByteArray());
  }

  /** The name with its control characters and lone surrogates written as {@code \}{@code u000a}. */
  static String shown(String name) {
    if (isShown(name)) {
      return name;
    }
    StringBuilder shown = new StringBuilder(name.length());
    name.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF)) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                shown.appendCodePoint(c);
              }
            });
    return shown.toString();
  }

  private static boolean isShown(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a file or folder on the way to it is hidden, or belongs to a program. */
  static boolean isMachinery(String path) {
    int start = 0;
    for (int i = 0; i <= path.length(); i++) {
      if (i == path.length() || path.charAt(i) == '/' || path.charAt(i) == '\\') {
        if (isMachineryPart(path.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean isMachineryPart(String name) {
    boolean hidden = name.startsWith(".") && !name.equals(".") && !name.equals("..");
    return hidden || MACHINERY.contains(name);
  }
}
