package duoshao.article;

import duoshao.article.Decoding.Decoded;
import duoshao.article.Decoding.Undecodable;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The bytes of one article as they were found, before anything is known about them.
 *
 * @param source where it was found, for people: a path as the user would write it; an entry of an
 *     archive is {@code archive.zip!/dir/entry.md}, a line of a JSONL file {@code news.jsonl#17}
 *     (lines count from 1)
 * @param format what the bytes are, by where they were found and how the name ends
 * @param bytes the content; not copied, so the caller gives it away
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below, and handed over, not shared
public record RawArticle(String source, Format format, byte[] bytes) {

  /** How the bytes are to be read. */
  public enum Format {
    /** Front matter (optional) and a Markdown body that may hold HTML: {@code .md .markdown}. */
    MARKDOWN,
    /** A whole HTML page: {@code .html .htm .xhtml}, or content that begins like one. */
    HTML,
    /** Plain text: {@code .txt} and names without a known ending. */
    TEXT,
    /** One JSON object: a line of a JSONL file. */
    JSON;

    private static final int SNIFFED = 200;

    /** What content is that no name tells of; empty if it is binary. */
    public static Optional<Format> sniff(byte[] content) {
      Decoding decoding = TextDecoder.decode(content);
      if (decoding instanceof Undecodable undecodable) {
        return undecodable.binary() ? Optional.empty() : Optional.of(TEXT);
      }
      String text = ((Decoded) decoding).text();
      return Optional.of(ofText(text.substring(0, Math.min(SNIFFED, text.length()))));
    }

    private static Format ofText(String beginning) {
      String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
      if (start.startsWith("---")) {
        return MARKDOWN;
      }
      if (start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<?xml")) {
        return HTML;
      }
      return start.startsWith("{") && start.substring(1).stripLeading().startsWith("\"")
          ? JSON
          : TEXT;
    }
  }

  public RawArticle {
    Objects.requireNonNull(source);
    Objects.requireNonNull(format);
    Objects.requireNonNull(bytes);
  }

  /** The hash of the bytes, in lower-case hexadecimal. */
  public String sha256() {
    return HexFormat.of().formatHex(Sha256.begin().digest(bytes));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RawArticle that
        && source.equals(that.source)
        && format == that.format
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(source, format, Arrays.hashCode(bytes));
  }

  @Override
  public String toString() {
    return "RawArticle[" + source + ", " + format + ", " + bytes.length + " bytes]";
  }
}
