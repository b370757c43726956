package duoshao.dataset;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are being put together in memory. Numbers take as few bytes as they need. */
public final class ByteSink {
  private static final int FIRST = 1 << 16;

  private byte[] bytes = new byte[FIRST];
  private int length;

  public int length() {
    return length;
  }

  /** The bytes, as many as {@link #length} says: not to be kept. */
  public byte[] array() {
    return bytes;
  }

  public void clear() {
    length = 0;
  }

  public void append(byte b) {
    room(1);
    bytes[length++] = b;
  }

  public void append(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  /** Seven bits a byte, the lowest first; small negative numbers are short too. */
  public void putLong(long value) {
    room(10);
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  /** Bytes behind their number. */
  public void putBytes(byte[] value) {
    putLong(value.length);
    append(value);
  }

  /** A text as its bytes in UTF-8, behind their number. */
  public void putText(String value) {
    putBytes(value.getBytes(StandardCharsets.UTF_8));
  }

  private void room(int more) {
    int needed = Math.addExact(length, more);
    if (needed > bytes.length) {
      bytes =
          Arrays.copyOf(
              bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, 2L * length)));
    }
  }
}
