package duoshao.dataset.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * Writes characters in a charset. One that the charset does not have is written as {@code \}{@code
 * u1F600}, its code point in hexadecimal, and counted, where the JDK's writers would put a question
 * mark in silence.
 */
final class EscapingWriter extends Writer {
  private final OutputStream out;
  private final CharsetEncoder encoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15);
  private final char[] chars = new char[1 << 13];
  private int length;
  private long escaped;
  private boolean closed;

  EscapingWriter(OutputStream out, Charset charset) {
    this.out = out;
    this.encoder =
        charset
            .newEncoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** How many characters the charset did not have. */
  long escaped() {
    return escaped;
  }

  @Override
  public void write(char[] text, int offset, int count) throws IOException {
    write(new String(text, offset, count), 0, count);
  }

  @Override
  public void write(String text, int offset, int count) throws IOException {
    int end = offset + count;
    for (int at = offset; at < end; ) {
      int next = Math.min(end, at + chars.length - length);
      text.getChars(at, next, chars, length);
      length += next - at;
      at = next;
      encodeIfFull();
    }
  }

  @Override
  public void flush() throws IOException {
    encode(false);
    drain();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    encode(true);
    while (encoder.flush(bytes).isOverflow()) {
      drain();
    }
    drain();
    out.close();
  }

  private void encodeIfFull() throws IOException {
    if (length == chars.length) {
      encode(false);
    }
  }

  /** Encodes what is there; the first half of a surrogate pair waits for the second. */
  private void encode(boolean atEnd) throws IOException {
    CharBuffer from = CharBuffer.wrap(chars, 0, length);
    for (; ; ) {
      CoderResult result = encoder.encode(from, bytes, atEnd);
      if (result.isUnderflow()) {
        break;
      }
      if (result.isError()) {
        escape(from, result.length(), atEnd);
      } else {
        drain();
      }
    }
    length = from.remaining();
    from.get(chars, 0, length);
  }

  private void escape(CharBuffer from, int count, boolean atEnd) throws IOException {
    int codePoint = Character.codePointAt(from, 0);
    from.position(from.position() + count);
    escaped++;
    CharBuffer escape = CharBuffer.wrap("\\u" + String.format(Locale.ROOT, "%04X", codePoint));
    while (encoder.encode(escape, bytes, atEnd).isOverflow()) {
      drain();
    }
  }

  private void drain() throws IOException {
    out.write(bytes.array(), 0, bytes.position());
    bytes.clear();
  }
}
