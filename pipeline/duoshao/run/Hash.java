package duoshao.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a list of texts, each with its length, so that no two lists are alike. */
final class Hash {
  private final MessageDigest digest;
  private final ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);

  Hash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  void add(String text) {
    add(text.getBytes(StandardCharsets.UTF_8));
  }

  void add(byte[] bytes) {
    digest.update(length.putInt(0, bytes.length).array());
    digest.update(bytes);
  }

  /** In lower-case hexadecimal; begins anew. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
