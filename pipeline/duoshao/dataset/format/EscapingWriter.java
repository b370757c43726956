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
  private final CharBuffer chars = CharBuffer.allocate(1 << 13);
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
  public void write(char[] text, int offset, int length) throws IOException {
    write(new String(text, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) throws IOException {
    int at = offset;
    int end = offset + length;
    while (at < end) {
      int count = Math.min(chars.remaining(), end - at);
      text.getChars(at, at + count, chars.array(), chars.position());
      chars.position(chars.position() + count);
      at += count;
      if (!chars.hasRemaining()) {
        encode(false);
      }
    }
  }

  @Override
  public Writer append(CharSequence text, int start, int end) throws IOException {
    write(text.toString(), start, end - start);
    return this;
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

  /** Encodes what is there; the first half of a surrogate pair waits for the second. */
  private void encode(boolean atEnd) throws IOException {
    chars.flip();
    for (; ; ) {
      CoderResult result = encoder.encode(chars, bytes, atEnd);
      if (result.isUnderflow()) {
        break;
      }
      if (result.isError()) {
        escape(result.length(), atEnd);
      } else {
        drain();
      }
    }
    chars.compact();
  }

  private void escape(int length, boolean atEnd) throws IOException {
    int codePoint = Character.codePointAt(chars, 0);
    chars.position(chars.position() + length);
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
