package duoshao.dataset.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * The bytes of a workbook on their way to its file. What stands after the sheets is held back until
 * the time of writing in it is replaced by a fixed one, so that the same rows give the same bytes.
 *
 * <p>The held part must not be compressed, so that the time can be found in it. It stands in {@code
 * docProps/core.xml}; the checksum of that entry stands after it and again in the directory at the
 * end.
 */
final class XlsxTail extends OutputStream {
  private static final String BEGIN =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><cp:";
  private static final String END = "</cp:coreProperties>";
  private static final String TIME = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">";
  private static final String FIXED = "2000-01-01T00:00:00.000Z";
  private static final int CHECKSUMS = 2;

  private final OutputStream out;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private boolean holding;

  XlsxTail(OutputStream out) {
    this.out = out;
  }

  /** From here on, until it is closed, bytes wait in memory. */
  void hold() {
    holding = true;
  }

  @Override
  public void write(int b) throws IOException {
    (holding ? held : out).write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    (holding ? held : out).write(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      if (holding) {
        out.write(timeless(held.toByteArray()));
        held.reset();
      }
    }
  }

  private static byte[] timeless(byte[] bytes) throws IOException {
    // One character a byte, so that places in the text are places in the bytes.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int begin = text.indexOf(BEGIN);
    int end = text.indexOf(END, begin) + END.length();
    int time = text.indexOf(TIME, begin) + TIME.length();
    if (begin < 0 || end < begin || time < begin || time > end) {
      throw new IOException("the workbook has no properties where they should be");
    }
    int before = checksum(bytes, begin, end);
    byte[] fixed = FIXED.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(fixed, 0, bytes, time, fixed.length);
    replace(bytes, end, before, checksum(bytes, begin, end));
    return bytes;
  }

  private static int checksum(byte[] bytes, int begin, int end) {
    CRC32 crc = new CRC32();
    crc.update(bytes, begin, end - begin);
    return (int) crc.getValue();
  }

  private static void replace(byte[] bytes, int from, int before, int after) throws IOException {
    ByteBuffer numbers = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int found = 0;
    for (int at = from; at <= bytes.length - Integer.BYTES; at++) {
      if (numbers.getInt(at) == before) {
        numbers.putInt(at, after);
        found++;
      }
    }
    if (found != CHECKSUMS) {
      throw new IOException("the workbook's properties have " + found + " checksums, not two");
    }
  }
}
