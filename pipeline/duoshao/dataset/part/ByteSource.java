package duoshao.dataset.part;

import duoshao.dataset.ByteSink;
import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteSink} put together. */
final class ByteSource {
  private final byte[] bytes;
  private final int length;
  private int at;

  ByteSource(byte[] bytes, int length, int at) {
    this.bytes = bytes;
    this.length = length;
    this.at = at;
  }

  boolean hasMore() {
    return at < length;
  }

  long getLong() {
    long rest = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      rest |= (b & 0x7FL) << shift;
      if (b >= 0) {
        return (rest >>> 1) ^ -(rest & 1);
      }
    }
  }

  int getInt() {
    return Math.toIntExact(getLong());
  }

  byte[] getBytes() {
    byte[] value = new byte[getInt()];
    System.arraycopy(bytes, at, value, 0, value.length);
    at += value.length;
    return value;
  }

  String getText() {
    int size = getInt();
    String value = new String(bytes, at, size, StandardCharsets.UTF_8);
    at += size;
    return value;
  }
}
