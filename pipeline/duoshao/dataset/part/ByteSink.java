package duoshao.dataset.part;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that are being put together in memory. Numbers take as few bytes as they need. */
final class ByteSink {
  private static final int FIRST = 1 << 16;

  private byte[] bytes = new byte[FIRST];
  private int length;

  int length() {
    return length;
  }

  byte[] array() {
    return bytes;
  }

  void clear() {
    length = 0;
  }

  /** Seven bits a byte, the lowest first; small negative numbers are short too. */
  void putLong(long value) {
    room(10);
    long rest = (value << 1) ^ (value >> 63);
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void putBytes(byte[] value) {
    putLong(value.length);
    room(value.length);
    System.arraycopy(value, 0, bytes, length, value.length);
    length += value.length;
  }

  void putText(String value) {
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
