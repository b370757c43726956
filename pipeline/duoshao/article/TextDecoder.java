package duoshao.article;

import duoshao.article.Decoding.Decoded;
import duoshao.article.Decoding.Undecodable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From bytes to text, strictly: a byte that its charset does not know is never replaced in silence.
 *
 * <p>The first that holds decides: a byte order mark; zero bytes in every second place (UTF-16
 * without a mark); valid UTF-8; the charset that the page declares, {@code <meta charset="big5">},
 * if it can write Chinese; valid GB18030, which holds GBK and GB2312.
 *
 * <p>Weaknesses: UTF-16 without a mark and without one ASCII character or line end is not seen.
 * UTF-8 with a few damaged bytes is refused, since every second such text would pass as GB18030.
 */
final class TextDecoder {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta\\b[^>]{0,200}?\\bcharset|\\?xml\\b[^>]{0,100}?\\bencoding)"
              + "\\s*=\\s*[\"']?\\s*([A-Za-z0-9][\\w.:-]{0,39})",
          Pattern.CASE_INSENSITIVE);

  /** What the JDK reads for bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  /** How far into a page its declaration is looked for; browsers look at 1024 bytes. */
  private static final int DECLARATION_BYTES = 4096;

  private TextDecoder() {}

  static Decoding decode(byte[] bytes) {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      ByteOrderMark found = mark.get();
      return decodeOrExplain(bytes, found.length(), found.charset());
    }
    String signature = BinaryContent.signature(bytes);
    if (!signature.isEmpty()) {
      return new Undecodable("not text: it begins like " + signature, true);
    }
    Optional<Charset> utf16 = UnmarkedUtf16.guess(bytes);
    if (utf16.isPresent()
        && decodeOrExplain(bytes, 0, utf16.get()) instanceof Decoded decoded
        && UnmarkedUtf16.isPlausible(decoded.text())) {
      return decoded;
    }
    if (BinaryContent.isFullOfControls(bytes)) {
      return new Undecodable("not text: it is full of control characters", true);
    }
    return decodeUnmarked(bytes);
  }

  private static Decoding decodeUnmarked(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    if (lenient.indexOf(REPLACEMENT) < 0) {
      return new Decoded(withLineFeeds(lenient), StandardCharsets.UTF_8.name());
    }
    Decoding utf8 = decodeOrExplain(bytes, 0, StandardCharsets.UTF_8);
    if (utf8 instanceof Decoded) {
      return utf8;
    }
    Optional<Charset> declared = declaredCharset(bytes);
    if (declared.isPresent()
        && decodeOrExplain(bytes, 0, declared.get()) instanceof Decoded decoded) {
      return decoded;
    }
    if (isMostlyUtf8(lenient)) {
      return utf8;
    }
    Decoding gb18030 = decodeOrExplain(bytes, 0, GB18030);
    return gb18030 instanceof Undecodable no && utf8 instanceof Undecodable neither
        ? new Undecodable("no charset fits: " + neither.reason() + "; " + no.reason(), false)
        : gb18030;
  }

  /** The charset that a page names in its head; GB18030 for its subsets. */
  private static Optional<Charset> declaredCharset(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_BYTES);
    Matcher declaration =
        DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!declaration.find()) {
      return Optional.empty();
    }
    String name = declaration.group(1).toUpperCase(Locale.ROOT);
    if (name.startsWith("GB") || !Charset.isSupported(name)) {
      return Optional.of(GB18030);
    }
    Charset charset = Charset.forName(name);
    return canHoldPage(charset) ? Optional.of(charset) : Optional.empty();
  }

  /** Whether Chinese can be written in it, and a tag that we have just read as ASCII. */
  private static boolean canHoldPage(Charset charset) {
    return charset.canEncode()
        && charset.newEncoder().canEncode('中')
        && charset.encode("<meta>").equals(StandardCharsets.US_ASCII.encode("<meta>"));
  }

  /** Whether most of the characters beyond ASCII are good UTF-8. */
  private static boolean isMostlyUtf8(String lenient) {
    long bad = lenient.chars().filter(c -> c == REPLACEMENT).count();
    long good = lenient.chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    return good > 3 * bad;
  }

  private static Decoding decodeOrExplain(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder = strict(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(capacity(bytes.length - from, decoder));
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    if (!result.isUnderflow()) {
      return new Undecodable(
          "not valid " + charset.name() + ": bad byte at offset " + in.position(), false);
    }
    return new Decoded(withLineFeeds(out.flip().toString()), charset.name());
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static int capacity(int bytes, CharsetDecoder decoder) {
    return (int) Math.min(Integer.MAX_VALUE - 8L, (long) (bytes * decoder.maxCharsPerByte()) + 1);
  }

  private static String withLineFeeds(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
